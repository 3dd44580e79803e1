import type { Finding } from '../../utils/core/types.ts';
import type { PageBlock } from '../../utils/dom/extract-blocks.ts';
import { rangeOfSpan } from '../../utils/dom/range-of-span.ts';
import { sameMap } from '../../utils/dom/text-map.ts';
import type { ReportFinding } from '../../utils/ext/messages.ts';

/** One highlighted place. */
export interface Flag {
  readonly finding: ReportFinding;
  /** Which of the finding's spans this is. */
  readonly spanIndex: number;
  readonly range: Range;
}

export interface Placement {
  /** The findings as they are reported: every span says whether it was placed. */
  readonly findings: readonly ReportFinding[];
  /** The placed spans in reading order. */
  readonly flags: readonly Flag[];
  readonly unplaced: number;
}

/** Limits of the report's schema. */
const MOST_FINDINGS = 500;
const MOST_SPANS = 2_000;
const MOST_WORDS = 64;
const LONGEST_QUOTE = 20_000;

interface Placed {
  readonly block: PageBlock;
  /** By `start-end`. */
  readonly ranges: Map<string, Range>;
}

/** Turns findings into Ranges; the Ranges of blocks that did not change since the last time are used again. */
export class FlagPlacer {
  private known = new Map<Text, Placed>();

  /** Yields after every place. */
  *place(found: readonly Finding[], blocks: readonly PageBlock[]): Generator<void, Placement> {
    const next = new Map<Text, Placed>();
    const byNumber = new Map(blocks.map((block) => [block.i, block]));
    const findings: ReportFinding[] = [];
    const flags: (Flag & { readonly block: number; readonly start: number })[] = [];
    let unplaced = 0;
    for (const { spans, ...rest } of found.slice(0, MOST_FINDINGS)) {
      const kept = spans.slice(0, MOST_SPANS);
      const ranges: (Range | null)[] = [];
      for (const span of kept) {
        const block = byNumber.get(span.block);
        ranges.push(block ? this.rangeIn(block, span.start, span.end, next) : null);
        yield;
      }
      const finding: ReportFinding = {
        ...rest,
        spans: kept.map((span, index) => ({
          ...span,
          quote: span.quote.slice(0, LONGEST_QUOTE),
          words: span.words.slice(0, MOST_WORDS).map(([start, end]): [number, number] => [start, end]),
          placed: ranges[index] !== null,
        })),
      };
      findings.push(finding);
      ranges.forEach((range, spanIndex) => {
        const span = kept[spanIndex]!;
        if (range) flags.push({ finding, spanIndex, range, block: span.block, start: span.start });
        else unplaced++;
      });
    }
    this.known = next;
    flags.sort((a, b) => a.block - b.block || a.start - b.start);
    return { findings, flags, unplaced };
  }

  private rangeIn(block: PageBlock, start: number, end: number, next: Map<Text, Placed>): Range | null {
    const key = block.map.nodes[0];
    if (!key) return null;
    let placed = next.get(key);
    if (placed?.block !== block) {
      const before = this.known.get(key);
      const same = before !== undefined && before.block.text === block.text && sameMap(before.block.map, block.map);
      placed = { block, ranges: same ? before.ranges : new Map() };
      next.set(key, placed);
    }
    const id = `${start}-${end}`;
    const old = placed.ranges.get(id);
    // A node that was taken out and put back has left its Ranges behind, collapsed.
    if (old && !old.collapsed && old.startContainer.isConnected) return old;
    const range = rangeOfSpan(block, start, end);
    if (range) placed.ranges.set(id, range);
    return range;
  }
}
