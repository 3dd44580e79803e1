import { BlockBuilder, type Context } from './block-builder.ts';
import { targetsIn } from './opener.ts';
import type { RawBlock } from './raw-block.ts';
import {
  attribute,
  firstChild,
  frameDocument,
  hasAttribute,
  isElement,
  isText,
  nextSibling,
  openShadowRoot,
  query,
  tagName,
  textContent,
} from './safe-dom.ts';
import { isDataTable, TableReading } from './tables.ts';
import { drawn, mayBeOpened, type Targets } from './visibility.ts';

/** Elements whose text is never text of the page, or never of a document. */
const SKIPPED = new Set(
  'script style noscript template head svg math canvas video audio object embed select datalist textarea input progress meter map area img picture'.split(
    ' ',
  ),
);
/** Elements that are part of a line whatever their style says: a marker that is positioned does not end a paragraph. */
const PHRASING = new Set('b strong i em u s small mark abbr font code cite q del ins sup sub time bdi bdo wbr kbd samp var tt'.split(' '));
/** Boxes that hold one line of thought: flex items in them are parts of that line. */
const LINE_BOXES = new Set('p li h1 h2 h3 h4 h5 h6 dt dd td th a button span summary'.split(' '));
const FRAMES = new Set(['iframe', 'frame']);
/** A tree deeper than this is no document. */
const MAX_DEPTH = 2_000;
/** Nodes between two chances to pause. */
const NODES_PER_STEP = 4;

interface Level {
  next: Node | null;
  /** Nodes that a slot shows instead of a sibling chain. */
  readonly assigned: readonly Node[] | null;
  assignedIndex: number;
  readonly context: Context;
  readonly leave: (() => void) | null;
}

/**
 * All runs of text of a document in reading order, as drawn: open shadow roots and frames of the same origin included, hidden text
 * marked. `part` limits the walk to one element of it, which is read as if nothing stood around it. Yields every few nodes.
 */
export function* collectRawBlocks(page: Document, part?: Element): Generator<void, RawBlock[]> {
  const { body, defaultView } = page;
  if (!body || !defaultView) return [];
  const builder = new BlockBuilder();
  const start: Context = {
    view: defaultView,
    box: body,
    boxDisplay: 'block',
    heading: null,
    item: null,
    leadIn: null,
    table: null,
    row: false,
    hidden: false,
    invisible: false,
    bold: false,
    keepsLines: false,
    link: null,
  };
  const targets = remembered();
  const whole = { next: firstChild(body), assigned: null, assignedIndex: 0, context: start, leave: null };
  const first: Level | null = part ? enter(part, start, builder, targets) : whole;
  const levels: Level[] = first ? [first] : [];
  let nodes = 0;
  while (levels.length > 0) {
    const level = levels[levels.length - 1]!;
    const node = takeNext(level);
    if (node === null) {
      levels.pop();
      level.leave?.();
      continue;
    }
    if (++nodes % NODES_PER_STEP === 0) yield;
    if (isText(node)) builder.addText(node, level.context);
    else if (isElement(node) && levels.length < MAX_DEPTH) {
      const entered = enter(node, level.context, builder, targets);
      if (entered) levels.push(entered);
    }
  }
  builder.flush();
  return builder.blocks;
}

/** Looks each tree over once for what its controls lead to. */
function remembered(): Targets {
  const known = new Map<Document | ShadowRoot, ReadonlySet<string>>();
  return (root) => {
    const ids = known.get(root) ?? targetsIn(root);
    known.set(root, ids);
    return ids;
  };
}

function takeNext(level: Level): Node | null {
  if (level.assigned) return level.assigned[level.assignedIndex++] ?? null;
  const node = level.next;
  if (node) level.next = nextSibling(node);
  return node;
}

function enter(element: Element, outer: Context, builder: BlockBuilder, targets: Targets): Level | null {
  const tag = tagName(element);
  if (SKIPPED.has(tag)) return null;
  if (tag === 'br') {
    builder.lineBreak();
    return null;
  }
  if (tag === 'hr') {
    builder.flush();
    return null;
  }
  const style = drawn(element, outer.view);
  const hides = !outer.hidden && (style.gone || (style.invisible && !outer.invisible));
  const opens = hides && mayBeOpened(element, outer.view, targets);
  if (style.gone && hides && !opens) return null;
  if (style.clipped || isDecoration(element)) return null;
  const context: Context = {
    ...outer,
    hidden: outer.hidden || opens,
    invisible: style.invisible,
    bold: style.bold,
    keepsLines: style.keepsLines,
    ...(tag === 'a' && hasAttribute(element, 'href') && { link: linkTarget(element, outer.view) }),
  };
  if (FRAMES.has(tag)) return enterFrame(element, context, builder);
  if (isInline(element, tag, style.display, outer)) {
    const apart = outer.boxDisplay.includes('flex') || style.display !== 'inline';
    if (apart && style.display !== 'contents') builder.space();
    return childrenOf(element, tag, context, apart ? () => builder.space() : null);
  }
  return enterBox(element, tag, style.display, context, builder);
}

/** Where a link leads: to a place on its own page, however the address is written, or away. */
function linkTarget(link: Element, view: Window): 'page' | 'away' {
  const href = attribute(link, 'href') ?? '';
  const hash = href.indexOf('#');
  if (hash <= 0) return hash === 0 ? 'page' : 'away';
  const { origin, pathname, search } = view.location;
  const before = href.slice(0, hash);
  return [pathname, pathname + search, origin + pathname, origin + pathname + search].includes(before) ? 'page' : 'away';
}

/** Ornaments, icons and copies of a letter or two that a page hides from screen readers. */
function isDecoration(element: Element): boolean {
  if (attribute(element, 'aria-hidden') !== 'true') return false;
  return (textContent(element) ?? '').trim().length <= 40;
}

function isInline(element: Element, tag: string, display: string, outer: Context): boolean {
  if (display.startsWith('inline') || display === 'contents' || display.startsWith('ruby'))
    return display !== 'inline-flex' || !query(element, 'p, div, li');
  if (PHRASING.has(tag)) return true;
  return (tag === 'span' || tag === 'a' || tag === 'label') && outer.boxDisplay.includes('flex') && LINE_BOXES.has(tagName(outer.box));
}

function enterFrame(element: Element, context: Context, builder: BlockBuilder): Level | null {
  const inner = frameDocument(element);
  if (!inner?.defaultView || context.hidden) return null;
  builder.flush();
  const within: Context = { ...context, view: inner.defaultView, box: inner.body, boxDisplay: 'block', keepsLines: false, bold: false };
  return { next: firstChild(inner.body), assigned: null, assignedIndex: 0, context: within, leave: () => builder.flush() };
}

function enterBox(element: Element, tag: string, display: string, outer: Context, builder: BlockBuilder): Level {
  const role = attribute(element, 'role');
  const context = { ...outer, box: element, boxDisplay: display };
  if (context.row) {
    // One row is one block: boxes in a cell are no ends, cells are.
    const cell = tag === 'td' || tag === 'th' || role === 'cell' || role === 'gridcell' || role === 'columnheader' || role === 'rowheader';
    if (cell) builder.cell();
    else builder.space();
    return childrenOf(element, tag, context, () => builder.space());
  }
  builder.flush();
  if (context.table && (tag === 'tr' || role === 'row')) {
    builder.startRow();
    const table = context.table;
    return childrenOf(element, tag, { ...context, row: true }, () => builder.endRow(element, table));
  }
  if ((tag === 'table' || role === 'table' || role === 'grid') && isDataTable(element)) {
    const table = { ...context, table: new TableReading(), item: null, leadIn: null };
    return childrenOf(element, tag, table, () => builder.flush());
  }
  return childrenOf(element, tag, inner(element, tag, role, context, builder), () => builder.flush());
}

function inner(element: Element, tag: string, role: string | null, context: Context, builder: BlockBuilder): Context {
  if (/^h[1-6]$/.test(tag)) return { ...context, heading: Number(tag[1]) };
  if (role === 'heading') return { ...context, heading: Number(attribute(element, 'aria-level')) || 2 };
  if (tag === 'ul' || tag === 'ol' || tag === 'menu' || role === 'list')
    return { ...context, leadIn: builder.leadIn(context.item), item: null };
  if (tag === 'li' || role === 'listitem') {
    // A list item with headings in it is a chapter of a numbered document, not an item.
    const chapter = query(element, 'h1, h2, h3, h4, h5, h6') !== null;
    return chapter ? { ...context, item: null, leadIn: null } : { ...context, item: element };
  }
  return context;
}

function childrenOf(element: Element, tag: string, context: Context, leave: (() => void) | null): Level {
  const shadow = openShadowRoot(element);
  if (shadow) return { next: firstChild(shadow), assigned: null, assignedIndex: 0, context, leave };
  const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : null;
  const shown = assigned && assigned.length > 0 ? assigned : null;
  return { next: firstChild(element), assigned: shown, assignedIndex: 0, context, leave };
}
