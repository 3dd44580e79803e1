import { counted } from './popup-model.ts';

/** A note that something left the library; `versions` null: the whole document. `when` in milliseconds since 1970. */
export interface Removed {
  readonly when: number;
  readonly document: string;
  readonly versions: number | null;
}

/** What is told ahead: `share` of the room taken, the titles that go next, and what they lose. */
export interface RoomNotice {
  readonly share: number;
  readonly next: readonly string[];
  readonly what: 'versions' | 'document' | null;
}

const WEEK = 7 * 86_400_000;

/** "Your library is 93 % full. Old versions of “Terms” go next." */
export function roomText({ share, next, what }: RoomNotice): string {
  const full = share < 1 ? `Your library is ${Math.floor(share * 100)} % full.` : 'Your library is full.';
  const [first] = next;
  if (first === undefined || what === null) return `${full} Nothing goes by itself: what is left is starred.`;
  return what === 'versions' ? `${full} Old versions of “${first}” go next.` : `${full} “${first}” goes next.`;
}

/** What left the library in the last seven days, to make room; null when nothing did. */
export function removedText(notes: readonly Removed[], now: number): string | null {
  const late = notes.filter(({ when }) => now - when < WEEK);
  const whole = new Set(late.filter(({ versions }) => versions === null).map(({ document }) => document)).size;
  const old = late.reduce((sum, { versions }) => sum + (versions ?? 0), 0);
  const parts = [...(whole > 0 ? [counted(whole, 'document')] : []), ...(old > 0 ? [counted(old, 'old version')] : [])];
  return parts.length === 0 ? null : `To make room, ${parts.join(' and ')} left your library this week.`;
}
