import type { ClauseRow, Comparison, Verdict } from '../../utils/core/compare/compare-documents.ts';
import { counted } from '../popup/popup-model.ts';
import type { ShownSide } from './compare-model.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** "16 July 2026" of an ISO date; the text itself where it is none. */
export function dayText(date: string, format = DAY): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : format.format(time);
}

/** "privacy policy", "terms of service": a type inside a sentence. */
export function typeText(type: string | null): string {
  return type?.toLowerCase() ?? 'policy document';
}

/** A side's name inside a sentence: "social networks", "AI assistants and tools", "Lumenfold". */
export function inSentence({ kind, name }: Pick<ShownSide, 'kind' | 'name'>): string {
  const isPlain = (kind === 'field' || kind === 'used') && !/^\p{Lu}{2}/u.test(name);
  return isPlain ? name[0]!.toLowerCase() + name.slice(1) : name;
}

/** "Lumenfold and the average of social networks". Names are written as their owners do, in lower case too. */
export function headingText(a: ShownSide, b: ShownSide): string {
  const named = (side: ShownSide, the: string) => (isAverage(side) ? `${the} average of ${inSentence(side)}` : side.name);
  return `${named(a, 'The')} and ${named(b, 'the')}`;
}

/** What stands under a side's name: how many, and from when. */
export function basisText(side: ShownSide): string {
  if (isAverage(side)) return `average of ${side.n}, ${dayText(side.date, SHORT)}`;
  return `${side.kind === 'own' ? 'read ' : ''}${dayText(side.date, SHORT)}`;
}

/** An average may be of one document too, where there are no more. */
export const isAverage = ({ kind }: Pick<ShownSide, 'kind'>): boolean => kind === 'field' || kind === 'used';

/** What a count of rows with this verdict tells, after the number. */
export function verdictText(verdict: 'a' | 'b' | 'alike', a: ShownSide, b: ShownSide): string {
  if (verdict === 'alike') return isAverage(a) || isAverage(b) ? 'without a difference' : 'in both';
  const [says, other] = verdict === 'a' ? [a, b] : [b, a];
  if (isAverage(says) && isAverage(other)) return `clearly more often in ${inSentence(says)}`;
  if (isAverage(says)) return `in most of the ${says.n}, not found in ${other.name}`;
  if (isAverage(other)) return `in ${says.name}, in half or fewer of the ${other.n}`;
  return `only in ${says.name}`;
}

export interface Tally {
  readonly a: number;
  readonly b: number;
  /** Said by both (or by few of an average), at whatever severity. What is uncertain on a side is no part of any of these. */
  readonly alike: number;
  /** Of these, how many with another severity. */
  readonly severity: number;
  /** Perhaps on one side, or on both. */
  readonly unsure: number;
}

/** How many rows tell what. */
export function tallyOf(rows: readonly ClauseRow[]): Tally {
  const count = (...verdicts: Verdict[]) => rows.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return { a: count('a'), b: count('b'), alike: count('severity', 'same', 'few'), severity: count('severity'), unsure: count('unsure') };
}

export const riskRows = ({ groups }: Comparison): ClauseRow[] => groups.flatMap(({ rows }) => rows);

/** Type, length and dates of a side in one line. */
export function aboutText(side: ShownSide): string {
  const { kind, n, type, words, date, statedDate } = side;
  if (isAverage(side)) {
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
