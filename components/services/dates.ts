import { dateOfDay } from '../../utils/core/compare/corpus-matrix.ts';

/** "16 July 2026" of an ISO date; the text itself where it is none. */
export function longDate(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : LONG.format(time);
}

/** "16 Jul 2026" and the ISO date of a day that is counted from 1970-01-01. Hundreds of rows share few days. */
export function dayOf(day: number): { readonly iso: string; readonly text: string } {
  let known = DAYS.get(day);
  if (!known) {
    const iso = dateOfDay(day);
    known = { iso, text: SHORT.format(Date.parse(iso)) };
    DAYS.set(day, known);
  }
  return known;
}

const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const DAYS = new Map<number, { readonly iso: string; readonly text: string }>();
