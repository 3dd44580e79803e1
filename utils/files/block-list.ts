import type { Block } from '../core/types.ts';

/** Collects blocks: white space collapsed, numbered from 1, what holds no letter left out. */
export class BlockList {
  readonly blocks: Block[] = [];

  add(raw: string, rest: Omit<Block, 'i' | 'text'>): void {
    const text = raw.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
    if (/\p{L}/u.test(text)) this.blocks.push({ i: this.blocks.length + 1, ...rest, text });
  }
}

/** Soft hyphens and marks without width: nobody sees them, and they part words. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
