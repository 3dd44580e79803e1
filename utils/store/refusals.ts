/** One row of a file that was not taken: which, in the file's own words cut short, and why, as a sentence. */
export interface Refusal {
  readonly what: string;
  readonly why: string;
}

/** Named in a report; the rest is counted. */
const NAMED = 20;
const LONGEST = 160;

/** What was refused: the first ones by name, all in number. */
export class Refusals {
  readonly named: Refusal[] = [];
  count = 0;

  add(what: string, why: string): void {
    this.count++;
    if (this.named.length >= NAMED) return;
    this.named.push({ what: what.length > LONGEST ? `${what.slice(0, LONGEST)}…`.toWellFormed() : what.toWellFormed(), why });
  }
}
