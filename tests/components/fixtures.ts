import type { Accuracy } from '../../components/methodology/accuracy.ts';
import type { Comparison } from '../../components/popup/comparison.ts';
import type { Texts } from '../../components/popup/popup-model.ts';
import type { ClauseContext, ClauseText, OtherDocument, PageReport, ReportFinding, ReportSpan } from '../../utils/ext/messages.ts';

/** A place in a made-up document; `words` are looked up in the quote. */
export function span(quote: string, words: readonly string[] = [], rest: Partial<ReportSpan> = {}): ReportSpan {
  const start = 7;
  const found = words.map((word): [number, number] => [start + quote.indexOf(word), start + quote.indexOf(word) + word.length]);
  return {
    block: 0,
    start,
    end: start + quote.length,
    quote,
    p: 0.93,
    level: 'High',
    evidence: 'explicit',
    words: found,
    placed: true,
    ...rest,
  };
}

export function finding(clause: string, rest: Partial<ReportFinding> = {}): ReportFinding {
  const spans = rest.spans ?? [span('We keep a copy of everything.', ['keep'])];
  return { clause, severity: 'high', polarity: 'risk', p: 0.93, level: 'High', evidence: 'explicit', ...rest, spans };
}

export function clauseText(id: string, rest: Partial<ClauseText> = {}): ClauseText {
  return {
    id,
    title: `Title of ${id}`,
    group: 'retention',
    polarity: 'risk',
    severity: 'high',
    severityReason: '7: real loss 2, permanent 2, no choice 2, provider-wide 1',
    definition: 'A copy is kept.',
    whyItMatters: 'A copy can leak.',
    whatItMeans: 'Your files may outlive your account.',
    whatYouCanDo: 'Delete files before you leave.',
    regulations: [{ id: 'gdpr', name: 'General Data Protection Regulation', jurisdiction: 'EU/EEA', refs: ['5(1)(e)', '17'] }],
    related: [{ id: 'other', title: 'Another clause type' }],
    modifiers: [],
    conflicts: [],
    ...rest,
  };
}

export function otherDocument(service: string, rest: Partial<OtherDocument> = {}): OtherDocument {
  return {
    service,
    type: 'Privacy Policy',
    clause: 'copies',
    severity: 'high',
    date: '2026-07-16',
    sameField: false,
    opens: true,
    ...rest,
  };
}

export function clauseContext(rest: Partial<ClauseContext> = {}): ClauseContext {
  return {
    type: 'Privacy Policy',
    rarity: { type: 'Privacy Policy', k: 31, n: 214, word: 'uncommon', date: '2026-08-21' },
    field: 'Documents, notes and teamwork',
    others: [
      otherDocument('Notely', { sameField: true, severity: 'medium' }),
      otherDocument('Big Chat'),
      otherDocument('Paper Mill', { opens: false }),
    ],
    total: 83,
    against: [otherDocument('Honest Pad', { sameField: true, severity: 'info', clause: 'leave', date: '2026-08-01' })],
    againstTotal: 4,
    ...rest,
  };
}

export const TEXTS: Texts = {
  copies: clauseText('copies'),
  resale: clauseText('resale', { severity: 'critical' }),
  leave: clauseText('leave', { polarity: 'protection', severity: 'info', severityReason: '' }),
};

export function report(rest: Partial<PageReport> = {}): PageReport {
  return {
    state: 'ready',
    url: 'https://lumenote.example/privacy',
    title: 'Privacy Policy',
    service: 'Lumenote',
    type: 'Privacy Policy',
    language: 'en',
    words: 6412,
    blocks: 212,
    findings: [],
    statedDate: '2026-03-01',
    ms: { detect: 1, extract: 1, match: 1, paint: 1, longestSlice: 1 },
    painted: 0,
    unplaced: 0,
    absences: [],
    comparison: null,
    errors: [],
    asked: false,
    ...rest,
  };
}

export const ACCURACY: Accuracy = {
  date: '2026-05-04',
  version: '1.2.3',
  documents: { all: 40, unread: 10 },
  unread: { found: [190, 10, 60], levels: { High: [150, 155], Medium: [40, 45], Low: [0, 0] } },
  all: { found: [800, 20, 100], levels: { High: [700, 710], Medium: [100, 110], Low: [0, 0] } },
  clauses: { copies: { unread: [3, 0, 1], all: [20, 1, 4] }, leave: { unread: [0, 0, 0], all: [2, 0, 0] } },
};

/** How the made-up document stands among made-up others. */
export function comparison(rest: Partial<Comparison> = {}): Comparison {
  return {
    type: 'Privacy Policy',
    service: null,
    rarity: new Map([['copies', { type: 'Privacy Policy', k: 9, n: 214, word: 'rare', date: '2026-08-21' }]]),
    average: {
      field: 'dating',
      n: 12,
      date: '2026-08-21',
      groups: [
        { group: 'ai', here: 0.8, average: 0.2 },
        { group: 'sharing', here: 0.5, average: 0.25 },
        { group: 'retention', here: 0.4, average: 0.394 },
        { group: 'money', here: 0, average: 0.31 },
      ],
    },
    ...rest,
  };
}
