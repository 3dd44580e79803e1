import type { ClauseContext } from '../../utils/ext/messages.ts';

/** "Uncommon: 31 of 214 privacy policies (Aug 2026)": short enough for one line of the card. */
export function rarityText({ type, k, n, word, date }: NonNullable<ClauseContext['rarity']>): string {
  const count = k === 0 ? 'none' : String(k);
  return `${word[0]!.toUpperCase()}${word.slice(1)}: ${count} of ${n} ${documentsText(type)} (${formatted(SHORT, date)})`;
}

/** "privacy policies": several documents of a type, in the middle of a sentence. */
export function documentsText(type: string | null): string {
  return (type && PLURAL.get(type)) || 'documents of this type';
}

/** "August 2026"; `date` as ISO date. */
export const monthText = (date: string): string => formatted(MONTH, date);
/** "16 July 2026"; `date` as ISO date. */
export const dayText = (date: string): string => formatted(DAY, date);

function formatted(format: Intl.DateTimeFormat, date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : format.format(time);
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const PLURAL: ReadonlyMap<string, string> = new Map([
  ['Privacy Policy', 'privacy policies'],
  ['Terms of Service', 'terms of service'],
]);
