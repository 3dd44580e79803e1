/** A word of a pattern: `arbitration` (that token) or `arbitrat*` (any token that begins so). Lower case. */
export type Term = string;
/** Tokens that follow each other directly. */
export type Phrase = readonly Term[];
/** Alternatives; one of them must stand there. */
export type Element = readonly Phrase[];

/** Elements in this order; before element k at most `gaps[k]` other tokens (gaps[0] is 0). */
export interface Sequence {
  readonly elements: readonly Element[];
  readonly gaps: readonly number[];
}
/** Sequences that must all stand in the same sentence, in any order. */
export type Conjunction = readonly Sequence[];

/** Named sets of alternatives, usable as `$name`: name → `a|b c|d*`. */
export type Lexicon = Readonly<Record<string, string>>;

const MAX_GAP = 30;
const TERM = /^[a-z0-9](?:[a-z0-9']*[a-z0-9])?[*~]?$/;

/**
 * Reads the matcher language (docs/matcher.md): words, `stem*`, `verb~` (its inflections), `{a|b c}`, `$set`, `..N` (up to N tokens
 * between), `&` (both, any order). Throws an Error that names the pattern when it is malformed. Pure; used at build time and by tests.
 */
export function parsePattern(source: string, lexicon: Lexicon): Conjunction {
  const parts = source.split(' & ');
  return parts.map((part) => parseSequence(part, lexicon, source));
}

/** A sequence as written: before each item at most `gap` other tokens. */
export function splitSequence(part: string, source: string): { gap: number; item: string }[] {
  const items: { gap: number; item: string }[] = [];
  let gap = 0;
  for (const item of splitItems(part, source)) {
    const isGap = /^\.\.(\d+)$/.exec(item);
    if (isGap) {
      gap = Number(isGap[1]);
      if (gap > MAX_GAP || items.length === 0)
        throw new Error(`pattern "${source}": a gap stands between elements and is at most ${MAX_GAP}`);
      continue;
    }
    items.push({ gap, item });
    gap = 0;
  }
  if (items.length === 0 || gap > 0) throw new Error(`pattern "${source}": empty sequence or a gap at its end`);
  return items;
}

function parseSequence(part: string, lexicon: Lexicon, source: string): Sequence {
  const items = splitSequence(part, source);
  return { elements: items.map(({ item }) => parseElement(item, lexicon, source)), gaps: items.map(({ gap }) => gap) };
}

function splitItems(part: string, source: string): string[] {
  const items: string[] = [];
  const re = /\{([^{}]*)\}|\S+/g;
  for (const m of part.matchAll(re)) items.push(m[0]);
  if (items.some((item) => /[{}]/.test(item.replace(/^\{[^{}]*\}$/, '')))) throw new Error(`pattern "${source}": braces do not nest`);
  return items;
}

/** The alternatives of one item: `word`, `{a|b c}`, `$set`. Throws like parsePattern. */
export function parseElement(item: string, lexicon: Lexicon, source: string, depth = 0): Element {
  if (depth > 6) throw new Error(`pattern "${source}": sets refer to each other in a circle`);
  const body = item.startsWith('{') ? item.slice(1, -1) : item;
  const phrases: Phrase[] = [];
  for (const alternative of body.split('|')) {
    const words = alternative.trim().split(/\s+/);
    if (words.length === 1 && words[0]!.startsWith('$')) {
      phrases.push(...parseSet(words[0]!.slice(1), lexicon, source, depth));
    } else {
      phrases.push(...expandPhrase(words, lexicon, source, depth));
    }
  }
  return dedupe(phrases);
}

/** A phrase may hold sets and inflections itself: `$we may` becomes one phrase for each member of the set. */
function expandPhrase(words: readonly string[], lexicon: Lexicon, source: string, depth: number): Phrase[] {
  let out: Term[][] = [[]];
  for (const word of words) {
    const options = word.startsWith('$') ? parseSet(word.slice(1), lexicon, source, depth) : termForms(word, source).map((term) => [term]);
    out = out.flatMap((head) => options.map((tail) => [...head, ...tail]));
    if (out.length > 400) throw new Error(`pattern "${source}": a phrase of sets grows too large; use elements with gaps instead`);
  }
  return out;
}

const knownSets = new WeakMap<Lexicon, Map<string, Element>>();

/** A named set; each is read once a lexicon. */
function parseSet(name: string, lexicon: Lexicon, source: string, depth: number): Element {
  const known = knownSets.get(lexicon) ?? new Map<string, Element>();
  knownSets.set(lexicon, known);
  const before = known.get(name);
  if (before) return before;
  if (!Object.hasOwn(lexicon, name)) throw new Error(`pattern "${source}": there is no set $${name}`);
  const element = parseElement(`{${lexicon[name]}}`, lexicon, source, depth + 1);
  known.set(name, element);
  return element;
}

function termForms(word: string, source: string): Term[] {
  if (!TERM.test(word))
    throw new Error(
      `pattern "${source}": "${word}" is no word (lower case letters, digits, inner apostrophe; * for stems, ~ for inflections)`,
    );
  if (word.endsWith('*') && word.length < 4) throw new Error(`pattern "${source}": the stem "${word}" is too short`);
  return word.endsWith('~') ? inflections(word.slice(0, -1)) : [word];
}

function dedupe(phrases: Phrase[]): Phrase[] {
  return [...new Map(phrases.map((p) => [p.join(' '), p])).values()];
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  sell: ['sold'],
  give: ['gave', 'given'],
  make: ['made'],
  keep: ['kept'],
  take: ['took', 'taken'],
  hold: ['held'],
  send: ['sent'],
  buy: ['bought'],
  bring: ['brought'],
  build: ['built'],
  lose: ['lost'],
  pay: ['paid'],
  get: ['got', 'gotten'],
  choose: ['chose', 'chosen'],
  find: ['found'],
  read: [],
  let: ['letting'],
  put: ['putting'],
  set: ['setting'],
  become: ['became'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
};

/** English forms of a verb or noun: itself, -s/-es/-ies, -ed, -ing with e-dropping and doubled consonants. Non-words among them do no harm. */
export function inflections(base: string): Term[] {
  const forms = [base];
  const last = base.at(-1)!;
  if (last === 'e') forms.push(`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`);
  else if (last === 'y' && !/[aeiou]y$/.test(base)) forms.push(`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`);
  else {
    forms.push(/(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`);
    if (/[^aeiou][aeiou][bdglmnprt]$/.test(base)) forms.push(`${base}${last}ed`, `${base}${last}ing`);
  }
  return [...forms, ...(Object.hasOwn(IRREGULAR, base) ? IRREGULAR[base]! : [])];
}
