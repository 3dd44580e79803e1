import type { Finding } from '../../utils/core/types.ts';
import type { PageBlock } from '../../utils/dom/extract-blocks.ts';
import { rangeOfSpan } from '../../utils/dom/range-of-span.ts';
import { isConnected } from '../../utils/dom/safe-dom.ts';
import { positionOf, sameMap, type TextMap } from '../../utils/dom/text-map.ts';
import type { ReportFinding } from '../../utils/ext/messages.ts';
import { SameText } from './same-text.ts';

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

  /**
   * Puts Ranges back that the page has pushed out of place since: text that was moved, or taken out and put in anew with the same words
   * (`touched`: the nodes that were added or changed). The Range objects stay the same. Says whether any was moved; what is not found
   * again stays as the page left it, empty.
   */
  mend(touched: readonly Node[]): boolean {
    const lost = [...this.known].filter(([, placed]) => !stands(placed));
    if (lost.length === 0) return false;
    const again = new SameText(touched);
    let mended = false;
    for (const [key, placed] of lost) {
      if (putBack(placed)) {
        mended = true;
        continue;
      }
      const place = again.take(placed.block.text);
      const node = place?.map.nodes[0];
      if (!place || !node) continue;
      const moved = { block: { ...placed.block, ...place }, ranges: placed.ranges };
      if (!putBack(moved)) continue;
      this.known.delete(key);
      this.known.set(node, moved);
      mended = true;
    }
    return mended;
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
    if (old && isAt(old, block.map, start, end)) return old;
    const range = rangeOfSpan(block, start, end);
    if (range) placed.ranges.set(id, range);
    return range;
  }
}

function stands({ block, ranges }: Placed): boolean {
  for (const [id, range] of ranges) if (!isAt(range, block.map, ...spanOf(id))) return false;
  return true;
}

/** A node that was taken out and put back, or got another text, has pushed its Ranges aside. */
function isAt(range: Range, map: TextMap, start: number, end: number): boolean {
  const from = positionOf(map, start);
  const last = positionOf(map, end - 1);
  if (!from || !last || !isConnected(from.node)) return false;
  if (range.startContainer !== from.node || range.startOffset !== from.offset) return false;
  return range.endContainer === last.node && range.endOffset === last.offset + 1;
}

/** False when the page does not show exactly these words there any more. */
function putBack({ block, ranges }: Placed): boolean {
  for (const [id, range] of ranges) {
    const [start, end] = spanOf(id);
    if (isAt(range, block.map, start, end)) continue;
    const fresh = rangeOfSpan(block, start, end);
    if (!fresh) return false;
    range.setStart(fresh.startContainer, fresh.startOffset);
    range.setEnd(fresh.endContainer, fresh.endOffset);
  }
  return true;
}

const spanOf = (id: string): [start: number, end: number] => id.split('-').map(Number) as [number, number];
