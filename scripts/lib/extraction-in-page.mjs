import { collectRawBlocks } from '../../utils/dom/collect-raw-blocks.ts';
import { extractBlocks } from '../../utils/dom/extract-blocks.ts';
import { attribute, drawnParent, tagName, textContent } from '../../utils/dom/safe-dom.ts';

/** How many elements above a block are named, and how much of each name is kept, in characters. */
const NAMED = 12;
const NAME_LENGTH = 60;

/**
 * Runs inside a page (bundled by extraction-run.mjs): what the reader takes for the document, as
 * {blocks: [{kind, text, where}], all: [text], page}. `where` names the elements around a block, `all` holds every run of text before the
 * choice is made, `page` is all text in the tree, drawn or not.
 */
export function readDocument() {
  const { blocks } = finish(extractBlocks(document));
  return {
    blocks: blocks.map(({ kind, text, element }) => ({ kind, text, where: placeOf(element) })),
    all: finish(collectRawBlocks(document)).map(({ text }) => text),
    page: textContent(document.body),
  };
}

function finish(work) {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

function placeOf(element) {
  const names = [];
  for (let one = element; one && names.length < NAMED; one = drawnParent(one)) {
    const name = `${tagName(one)} ${attribute(one, 'role') ?? ''} ${attribute(one, 'id') ?? ''} ${attribute(one, 'class') ?? ''}`;
    names.push(name.replace(/\s+/g, ' ').trim().slice(0, NAME_LENGTH));
  }
  return names;
}
