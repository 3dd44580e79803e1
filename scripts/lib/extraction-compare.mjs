/** So many words in a row that stand in both texts are the same passage. */
const RUN = 3;

/**
 * Compares what was read of a page with the curated text of the same document, block by block. Both are lists of {kind, text} in reading
 * order; `read` may say `where` a block stands. `onPage` and `walked`, optional, are all text in the page's tree and the texts the walk came
 * by: they tell why a block is missing.
 *
 * A word counts as found when its block stands word for word in the other text, or when a run of three words it is part of does; every
 * passage counts as often as the other text has it. Gives {words, recall, precision, order, missing, extra}: recall and precision in words
 * (0 to 1), order as the share of the blocks matched one to one that stand in the same order in both (longest rising subsequence), missing and
 * extra as [{kind, words, text, …}] for every block of which less than half was found.
 *
 * @param {readonly { kind: string, text: string }[]} truth
 * @param {readonly { kind: string, text: string, where?: readonly string[] }[]} read
 * @param {{ onPage?: string, walked?: readonly string[] }} [around]
 * @returns {{ words: number, recall: number, precision: number, order: number, missing: { kind: string, words: number, text: string, why: string }[], extra: { kind: string, words: number, text: string, where?: readonly string[] }[] }}
 */
export function compareBlocks(truth, read, { onPage = '', walked = [] } = {}) {
  const one = tokenized(truth);
  const other = tokenized(read);
  const pairs = sameBlocks(one, other);
  markRuns(one, other);
  markRuns(other, one);
  const inTree = runsOf([...wordsOf(onPage)]);
  const inWalk = runsOf(walked.flatMap(wordsOf));
  const contents = contentsOf(one);
  const missing = lost(one).map(({ block, index, words, left }) => ({
    kind: contents.has(index) ? 'contents' : block.kind,
    words: left,
    text: block.text,
    why: whyMissing(words, inTree, inWalk),
  }));
  const extra = lost(other).map(({ block, left }) => ({
    kind: kindOfExtra(block.where ?? []),
    words: left,
    text: block.text,
    where: block.where,
  }));
  return {
    words: total(one),
    recall: share(one),
    precision: share(other),
    order: pairs.length === 0 ? 1 : longestRising(pairs) / pairs.length,
    missing,
    extra,
  };
}

/** Words as they are compared: letters and numbers in lower case, without what Markdown needs for links. */
export function wordsOf(text) {
  const plain = text.replace(/\]\([^()\s]{0,2000}\)/g, '] ').replace(/\u00ad|\u200b|\ufeff/g, '');
  return (
    plain
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function tokenized(blocks) {
  return blocks
    .map((block, index) => ({ block, index, words: wordsOf(block.text) }))
    .filter(({ words }) => words.length > 0)
    .map((entry) => ({ ...entry, matched: false, found: new Array(entry.words.length).fill(false) }));
}

/** Marks the blocks that are word for word the same, each once; gives the places in the other text of those that can be told apart. */
function sameBlocks(one, other) {
  const waiting = Map.groupBy(other, ({ words }) => words.join(' '));
  const copies = Map.groupBy(one, ({ words }) => words.join(' '));
  const places = [];
  for (const [key, mine] of copies) {
    const theirs = waiting.get(key) ?? [];
    for (let k = 0; k < Math.min(mine.length, theirs.length); k++) {
      for (const entry of [mine[k], theirs[k]]) {
        entry.matched = true;
        entry.found.fill(true);
      }
    }
    if (mine.length === 1 && theirs.length === 1) places.push([mine[0].index, theirs[0].index]);
  }
  return places.sort((a, b) => a[0] - b[0]).map(([, place]) => place);
}

/** Marks the words of `text` that stand in a run which `other` has too, as often as it has it. */
function markRuns(text, other) {
  const left = runsOf(other.flatMap(({ words }) => words));
  const stream = text.flatMap((entry) => entry.words.map((word, k) => ({ entry, word, k })));
  const windows = [];
  for (let i = 0; i + RUN <= stream.length; i++) windows.push(stream.slice(i, i + RUN));
  // What is matched as a block takes its passages first, so that nothing else is found with them.
  const isMatched = (window) => window.every(({ entry }) => entry.matched);
  for (const window of [...windows.filter(isMatched), ...windows.filter((one) => !isMatched(one))]) {
    const key = window.map(({ word }) => word).join(' ');
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    for (const { entry, k } of window) entry.found[k] = true;
  }
}

function runsOf(words) {
  const runs = new Map();
  for (let i = 0; i + RUN <= words.length; i++) {
    const key = words.slice(i, i + RUN).join(' ');
    runs.set(key, (runs.get(key) ?? 0) + 1);
  }
  return runs;
}

function lost(text) {
  return text
    .map(({ block, index, words, found }) => ({ block, index, words, left: found.filter((one) => !one).length }))
    .filter(({ words, left }) => left * 2 > words.length);
}

/** Lines of a table of contents: those that say again, before it comes, what a heading says. */
function contentsOf(text) {
  const lastHeading = new Map();
  for (const { block, index, words } of text) if (block.kind === 'heading') lastHeading.set(key(words), index);
  return new Set(
    text.filter(({ block, index, words }) => block.kind !== 'heading' && lastHeading.get(key(words)) > index).map(({ index }) => index),
  );
}

/** Numbers of chapters are often in one of the two only. */
const key = (words) => words.filter((word) => !/^(?:\d+|[a-z])$/.test(word)).join(' ');

function whyMissing(words, inTree, inWalk) {
  const holds = (runs) => {
    let met = 0;
    for (let i = 0; i + RUN <= words.length; i++) if (runs.has(words.slice(i, i + RUN).join(' '))) met++;
    return words.length < RUN ? null : met * 2 >= words.length - RUN + 1;
  };
  if (holds(inWalk) ?? true) return 'left out';
  return holds(inTree) ? 'not walked' : 'not on the page';
}

const PLACES = [
  ['consent', /cookie|consent|onetrust|gdpr/i],
  ['dialog', /^dialog|\bdialog\b|modal|popup/i],
  ['footer', /footer|contentinfo|copyright/i],
  ['navigation', /^nav\b|navigation|\bmenu|breadcrumb|\btoc\b|table-of-contents|sidebar|pagination/i],
  ['related', /related|share|social|subscribe|newsletter|feedback|recommend|promo|\bcta\b/i],
  ['header', /^header|banner|\bhero/i],
];

function kindOfExtra(where) {
  for (const [kind, pattern] of PLACES) if (where.some((name) => pattern.test(name))) return kind;
  return 'text';
}

const total = (text) => text.reduce((sum, { words }) => sum + words.length, 0);

function share(text) {
  const found = text.reduce((sum, one) => sum + one.found.filter(Boolean).length, 0);
  return total(text) === 0 ? 1 : found / total(text);
}

/** Length of the longest rising subsequence. */
function longestRising(numbers) {
  const ends = [];
  for (const number of numbers) {
    const place = ends.findIndex((end) => end >= number);
    if (place < 0) ends.push(number);
    else ends[place] = number;
  }
  return ends.length;
}
