import type { ClauseRow, Comparison, Side, Verdict } from '../../utils/core/compare/compare-documents.ts';
import { counted } from '../popup/popup-model.ts';
import type { ShownSide } from './compare-model.ts';

/** "16 July 2026" of an ISO date; the text itself where it is none. */
export function dayText(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : DAY.format(time);
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "privacy policy", "terms of service": a type inside a sentence. */
export function typeText(type: string | null): string {
  return type?.toLowerCase() ?? 'policy document';
}

export const isAverage = ({ n }: Pick<Side, 'n'>): boolean => n !== 1;

/** What a count of rows with this verdict tells, after the number. */
export function verdictText(verdict: 'a' | 'b' | 'alike', a: ShownSide, b: ShownSide): string {
  if (verdict === 'alike') return isAverage(a) || isAverage(b) ? 'in both alike, or in few' : 'in both';
  const [says, other] = verdict === 'a' ? [a, b] : [b, a];
  if (isAverage(says) && isAverage(other)) return `clearly oftener: ${says.name}`;
  if (isAverage(says)) return `in most of the ${says.n}, not found in ${other.name}`;
  if (isAverage(other)) return `in ${says.name}, not in most of the ${other.n}`;
  return `only in ${says.name}`;
}

export interface Tally {
  readonly a: number;
  readonly b: number;
  /** Said by both (or by few of an average), at whatever severity. */
  readonly alike: number;
  /** Of these, how many with another severity. */
  readonly severity: number;
}

/** How many rows tell what. */
export function tallyOf(rows: readonly ClauseRow[]): Tally {
  const count = (...verdicts: Verdict[]) => rows.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return { a: count('a'), b: count('b'), alike: count('severity', 'same', 'few', 'unsure'), severity: count('severity') };
}

export const riskRows = ({ groups }: Comparison): ClauseRow[] => groups.flatMap(({ rows }) => rows);

/** Type, length and dates of a side in one line. */
export function aboutText({ kind, n, type, words, date, statedDate }: ShownSide): string {
  if (isAverage({ n }) || kind === 'field' || kind === 'used') {
    const documents = counted(n, 'English document');
    const when = kind === 'used' ? `read up to ${dayText(date)}` : `as of ${dayText(date)}, one of each company and template`;
    return `${typeText(type)}, average of ${documents}, ${when}`;
  }
  const parts = [
    typeText(type),
    words === null ? null : counted(words, 'word'),
    statedDate && `says it was last updated on ${dayText(statedDate)}`,
    kind === 'own' ? `read on ${dayText(date)}` : `from the bundled index, as of ${dayText(date)}`,
  ];
  return parts.filter(Boolean).join(', ');
}
