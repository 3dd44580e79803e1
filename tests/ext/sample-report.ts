import type { Severity } from '../../utils/core/types.ts';
import type { PageReport, ReportFinding } from '../../utils/ext/messages.ts';

/** A report of a page that was read, with whatever the test changes. */
export function report(change: Partial<PageReport> = {}): PageReport {
  return {
    state: 'ready',
    url: 'https://shop.example/privacy',
    title: 'Privacy notice',
    service: 'Shop Example',
    type: 'Privacy Policy',
    language: 'en',
    words: 1_200,
    blocks: 40,
    findings: [finding('sale-of-personal-data', 'critical')],
    statedDate: '2026-01-31',
    ms: { detect: 0, extract: 1, match: 1, paint: 0, longestSlice: 1 },
    painted: 1,
    unplaced: 0,
    absences: [],
    comparison: null,
    errors: [],
    asked: false,
    ...change,
  };
}

export function finding(clause: string, severity: Severity): ReportFinding {
  const span = {
    block: 3,
    start: 0,
    end: 17,
    quote: 'We sell your data',
    p: 0.95,
    level: 'High',
    evidence: 'explicit',
    words: [[3, 7]],
    placed: true,
  };
  const common = { p: 0.95, level: 'High', evidence: 'explicit' } as const;
  return {
    clause,
    severity,
    polarity: severity === 'info' ? 'protection' : 'risk',
    ...common,
    spans: [span as ReportFinding['spans'][number]],
  };
}
