import { normaliseForHash } from '../core/text/normalise-for-hash.ts';
import type { ImportSpan } from './import-rows.ts';

/** A version's text, to check places in it. */
export class CheckedText {
  readonly lines: readonly string[];
  private readonly normal = new Map<number, string>();

  constructor(text: string) {
    this.lines = text.split('\n');
  }

  /**
   * Whether a place holds what it says: its words stand in its block (a line, numbered from 1) at its positions; or in that block at all, when
   * the same version was typeset in another way where it was read.
   */
  holds({ block, start, end, quote }: Pick<ImportSpan, 'block' | 'start' | 'end' | 'quote'>): boolean {
    const line = this.lines[block - 1];
    if (line === undefined) return false;
    if (line.slice(start, end) === quote) return true;
    const words = normaliseForHash(quote);
    return words !== '' && this.normalLine(block, line).includes(words);
  }

  private normalLine(block: number, line: string): string {
    const normal = this.normal.get(block) ?? normaliseForHash(line);
    this.normal.set(block, normal);
    return normal;
  }
}
