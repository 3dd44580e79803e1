import type { Read } from '../../utils/store/documents.ts';

type StoredFinding = Read['findings'][number];

/** One reading of a fictional document, with whatever the test changes. */
export function read(change: Partial<Read> = {}): Read {
  return {
    url: 'https://www.shop.example/legal/privacy/?lang=en#cookies',
    service: 'Shop Example',
    title: 'Privacy notice',
    type: 'Privacy Policy',
    language: 'en',
    text: 'Privacy notice\nWe sell your data to partners.',
    words: 9,
    blocks: 2,
    statedDate: '2026-01-31',
    findings: [finding('sale-of-personal-data', 'critical'), finding('deletion-right', 'info')],
    engine: 'e1',
    taxonomy: 't1',
    ...change,
  };
}

export function finding(clause: string, severity: StoredFinding['severity']): StoredFinding {
  return {
    clause,
    severity,
    polarity: severity === 'info' ? 'protection' : 'risk',
    p: 0.95,
    level: 'High',
    evidence: 'explicit',
    spans: [
      {
        block: 1,
        start: 0,
        end: 17,
        quote: 'We sell your data',
        p: 0.95,
        level: 'High',
        evidence: 'explicit',
        words: [[3, 7]],
        placed: true,
      },
    ],
  };
}
