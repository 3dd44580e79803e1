import type { Flag } from './place-flags.ts';

/** The flags of one reading in reading order, and where the reader stands among them. */
export class FlagTour {
  private all: readonly Flag[] = [];
  /** What is painted: what is written for other readers than consumers only is kept back (rule R10), and shown when it is asked for. */
  shown: readonly Flag[] = [];
  current: Flag | null = null;

  /** Takes the flags of the next reading; false when the one the reader stood at is no longer among them. */
  take(flags: readonly Flag[]): boolean {
    const before = this.current;
    this.all = flags;
    this.shown = flags.filter(({ finding }) => finding.audience === undefined);
    this.current = before && (flags.find((flag) => isSame(flag, before)) ?? flags.find((flag) => saysSame(flag, before)) ?? null);
    return before === null || this.current !== null;
  }

  has(flag: Flag): boolean {
    return this.all.includes(flag);
  }

  /** The flag at a finding's place, painted or kept back. */
  at(clause: string, span: number): Flag | undefined {
    return this.all.find((flag) => flag.finding.clause === clause && flag.spanIndex === span);
  }

  /** The next painted flag, or the previous one, from where the reader stands; after the last comes the first. */
  next(by: 1 | -1): Flag | undefined {
    const count = this.shown.length;
    const at = this.current ? this.shown.indexOf(this.current) : -1;
    const from = at < 0 && by < 0 ? 0 : at;
    return this.shown[(from + by + count) % count];
  }

  /** Number of a flag among the painted ones, from 1, and how many these are; one that is kept back stands alone. */
  position(flag: Flag): { readonly position: number; readonly total: number } {
    const at = this.shown.indexOf(flag);
    return at < 0 ? { position: 1, total: 1 } : { position: at + 1, total: this.shown.length };
  }
}

const isSame = (flag: Flag, before: Flag): boolean => flag.range === before.range && flag.finding.clause === before.finding.clause;

/** The same words of the same finding in other nodes: the page drew them anew. */
function saysSame(flag: Flag, before: Flag): boolean {
  const quote = ({ finding, spanIndex }: Flag) => finding.spans[spanIndex]?.quote;
  return flag.finding.clause === before.finding.clause && flag.spanIndex === before.spanIndex && quote(flag) === quote(before);
}
