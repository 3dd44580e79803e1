import type { Evidence, Severity } from '../../utils/core/types.ts';
import type { ReportFinding } from '../../utils/ext/messages.ts';

interface SampleFlag {
  readonly clause: string;
  readonly severity: Severity;
  readonly polarity: 'risk' | 'protection';
  readonly evidence: Evidence;
  readonly text: string;
  /** The words that a reader would point at, each once in `text`. */
  readonly words: readonly string[];
}

/** A paragraph written for the welcome page; its flags are set by hand, here. Plain strings are text between them. */
export const SAMPLE: readonly (string | SampleFlag)[] = [
  'Welcome to Lumenote. ',
  {
    clause: 'no-sale-promise',
    severity: 'info',
    polarity: 'protection',
    evidence: 'explicit',
    text: 'We do not sell your personal information to anyone.',
    words: ['do not sell'],
  },
  ' To make our features smarter, ',
  {
    clause: 'ai-training-on-user-data',
    severity: 'high',
    polarity: 'risk',
    evidence: 'explicit',
    text: 'we use the notes, photos and recordings you upload to train our machine-learning models.',
    words: ['to train', 'machine-learning models'],
  },
  ' We hope you never need this part, but ',
  {
    clause: 'forced-arbitration',
    severity: 'high',
    polarity: 'risk',
    evidence: 'explicit',
    text: 'any dispute between us will be resolved only by binding individual arbitration.',
    words: ['only by binding individual arbitration'],
  },
];

/** The sample's flags as findings, in reading order. */
export const SAMPLE_FINDINGS: readonly ReportFinding[] = SAMPLE.filter((piece) => typeof piece !== 'string').map((flag) => {
  const { clause, severity, polarity, evidence, text } = flag;
  const words = flag.words.map((word): [number, number] => [text.indexOf(word), text.indexOf(word) + word.length]);
  const rating = { p: 1, level: 'High', evidence } as const;
  return {
    clause,
    severity,
    polarity,
    ...rating,
    spans: [{ block: 0, start: 0, end: text.length, quote: text, words, placed: true, ...rating }],
  };
});
