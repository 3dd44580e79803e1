const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const DAY_UTC = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const NUMBER = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** "3 Mar 2026", on this device's clock; "today" and "yesterday" by name. Milliseconds since 1970. */
export function dayText(time: number, now: number): string {
  const day = DAY.format(time);
  if (day === DAY.format(now)) return 'today';
  const before = new Date(now);
  before.setDate(before.getDate() - 1);
  return day === DAY.format(before) ? 'yesterday' : day;
}

/** An ISO date as "3 Mar 2026"; null for what is none. */
export function isoDayText(date: string): string | null {
  const time = Date.parse(date);
  return Number.isNaN(time) ? null : DAY_UTC.format(time);
}

/** "412 kB", "3.4 MB": decimal units, as settings of browsers have them. */
export function sizeText(bytes: number): string {
  const unit = UNITS.findIndex(({ from }) => bytes >= from);
  const { from, name } = UNITS[unit] ?? UNITS.at(-1)!;
  return `${NUMBER.format(bytes / from)} ${name}`;
}

const UNITS = [
  { from: 1e9, name: 'GB' },
  { from: 1e6, name: 'MB' },
  { from: 1e3, name: 'kB' },
  { from: 1, name: 'bytes' },
] as const;
