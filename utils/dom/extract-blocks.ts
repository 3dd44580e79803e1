import type { Block } from '../core/types.ts';
import { isBoilerplate } from './boilerplate.ts';
import { collectRawBlocks } from './collect-raw-blocks.ts';
import { contentRoot } from './content-root.ts';
import { duplicates } from './duplicates.ts';
import { linkLists } from './link-lists.ts';
import { isAllLinks, proseWords, type RawBlock } from './raw-block.ts';
import { type Mass, weigh } from './region.ts';
import { closest, drawnParent } from './safe-dom.ts';
import type { TextMap } from './text-map.ts';

/** A block of the document with its place in the page. */
export interface PageBlock extends Block {
  /** From UTF-16 offsets in `text` to Text nodes. */
  readonly map: TextMap;
  /** The innermost box around the text. */
  readonly element: Element;
  /** True while the text is not drawn (closed accordion, other tab). */
  readonly hidden: boolean;
}

export interface Extraction {
  readonly blocks: readonly PageBlock[];
  /** The element that was taken for the document. */
  readonly root: Element;
  /** What share of the page's running text, in words, is in the blocks: 0 to 1. What was left out may be part of the document. */
  readonly coverage: number;
}

/**
 * The document of a page in reading order, without what stands around it. Yields every few nodes, so that it can run in slices;
 * nothing in the page is changed.
 */
export function* extractBlocks(page: Document): Generator<void, Extraction> {
  const raw = yield* collectRawBlocks(page);
  const body = page.body;
  const language = (page.documentElement.getAttribute('lang') ?? '').split('-')[0]!.toLowerCase();
  const masses = yield* weigh(raw);
  const own = yield* withoutBoilerplate(raw, masses, masses.get(body)?.prose ?? 0, language);
  const copies = yield* duplicates(own);
  const unique = own.filter((block) => !copies.has(block));
  yield;
  const root = contentRoot(body, unique, yield* weigh(unique));
  const inside = withTitle(
    unique,
    unique.filter((block) => isWithin(block, root)),
  );
  const links = linkLists(inside);
  const blocks = trimEnds(inside.filter((block) => !links.has(block)));
  return { blocks: blocks.map(toPageBlock), root, coverage: share(blocks, raw, copies) };
}

/** Repeated text counts once. */
function share(kept: readonly RawBlock[], all: readonly RawBlock[], copies: ReadonlySet<RawBlock>): number {
  const words = (blocks: readonly RawBlock[]) => blocks.reduce((sum, block) => sum + proseWords(block), 0);
  const total = words(all.filter((block) => !copies.has(block)));
  return total === 0 ? 1 : Math.min(1, words(kept) / total);
}

function* withoutBoilerplate(
  raw: readonly RawBlock[],
  masses: ReadonlyMap<Element, Mass>,
  total: number,
  language: string,
): Generator<void, RawBlock[]> {
  const known = new Map<Element, boolean>();
  const around = (element: Element | null): boolean => {
    if (!element || !drawnParent(element)) return false;
    const answer = known.get(element);
    if (answer !== undefined) return answer;
    const mass = masses.get(element)!;
    const decided = isBoilerplate(element, mass, mass.prose / Math.max(1, total), language) || around(drawnParent(element));
    known.set(element, decided);
    return decided;
  };
  const own: RawBlock[] = [];
  for (const block of raw) {
    if (!around(block.element)) own.push(block);
    yield;
  }
  return own;
}

/** How far above the document its title may stand, in blocks, and how much may stand between, in words. */
const TITLE_BLOCKS = 8;
const TITLE_WORDS = 300;

/** A title above the frame of the text belongs to it, with what stands between: the date, whom it binds, a table of contents. */
function withTitle(blocks: readonly RawBlock[], inside: readonly RawBlock[]): readonly RawBlock[] {
  if (inside.some((block) => block.level === 1)) return inside;
  const first = blocks.indexOf(inside[0]!);
  let words = 0;
  let passed = 0;
  for (let i = first - 1; i >= 0 && passed < TITLE_BLOCKS; i--) {
    const block = blocks[i]!;
    if (isAllLinks(block) && block.linksInPage && block.level !== 1) continue;
    passed++;
    words += block.words;
    if (words > TITLE_WORDS || isAllLinks(block)) break;
    if (block.level === 1) return [...blocks.slice(i, first), ...inside];
  }
  return inside;
}

function isWithin(block: RawBlock, root: Element): boolean {
  for (let element: Element | null = block.element; element; element = drawnParent(element)) if (element === root) return true;
  return false;
}

/**
 * Links and buttons before the first word ("Skip to content") and, at the very end, those and headings with nothing under them belong to
 * the site, not to the document.
 */
function trimEnds(blocks: RawBlock[]): RawBlock[] {
  let start = 0;
  while (start < blocks.length && blocks[start]!.kind !== 'heading' && (isAllLinks(blocks[start]!) || isButton(blocks[start]!))) start++;
  let end = blocks.length;
  while (end > start && isTail(blocks[end - 1]!)) end--;
  return end <= start ? blocks : blocks.slice(start, end);
}

const isTail = (block: RawBlock): boolean =>
  block.kind === 'heading' || (isAllLinks(block) && !block.text.includes('@')) || isButton(block);

/** Words on buttons alone, such as "Log in Get started". */
const isButton = ({ words, map: { nodes } }: RawBlock): boolean =>
  words <= BUTTON_WORDS && nodes.every((node) => !/\S/.test(node.data) || inButton(node));

const BUTTON_WORDS = 8;
const BUTTON = 'button:not([aria-expanded], [aria-controls]), [role=button]:not([aria-expanded], [aria-controls])';

function inButton(node: Text): boolean {
  const parent = drawnParent(node);
  return parent !== null && closest(parent, BUTTON) !== null;
}

function toPageBlock(block: RawBlock, index: number): PageBlock {
  return {
    i: index + 1,
    kind: block.kind,
    text: block.text,
    map: block.map,
    element: block.element,
    hidden: block.hidden,
    ...(block.level !== null && { level: block.level }),
    ...(block.header !== null && { header: block.header }),
    ...(block.leadIn !== null && { leadIn: block.leadIn }),
  };
}
