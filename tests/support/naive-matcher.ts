import { ENGINE_SETS } from '../../utils/core/compile/engine-sets.ts';
import type { Model } from '../../utils/core/compile/model.ts';
import { type Conjunction, type Element, type Lexicon, parsePattern, type Sequence } from '../../utils/core/compile/parse-pattern.ts';
import { fillTokens } from '../../utils/core/scan/scan-document.ts';
import { OVERLAP, TokenBuffer, WINDOW } from '../../utils/core/scan/token-buffer.ts';
import { toUnits, type Unit } from '../../utils/core/scan/units.ts';
import { type ClauseDefinition, DOCUMENT_TYPES, type ScanDocument } from '../../utils/core/types.ts';

/** A match as the definitions say it: token numbers in the unit (lead-in first). */
export interface NaiveHit {
  readonly block: number;
  /** Number of the pattern, counted over all clauses in the order given. */
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
  readonly hedged: boolean;
}

interface Interval {
  readonly start: number;
  readonly end: number;
}

export type PatternTest = (words: readonly string[], pattern: number) => boolean;

interface NaivePattern {
  readonly types: readonly string[];
  readonly main: Conjunction;
  readonly none: readonly Sequence[];
  readonly context: readonly Sequence[];
  readonly notContext: readonly Sequence[];
  readonly noneInBlock: readonly Sequence[];
  readonly by: 'provider' | 'user' | 'any';
  readonly negation: boolean;
}

/** One window of words, with every place of every element looked up once (by definition, word by word). */
class Words {
  readonly list: readonly string[];
  readonly #places = new Map<Element, Interval[]>();
  readonly #terms = new Map<string, readonly number[]>();

  constructor(list: readonly string[]) {
    this.list = list;
  }

  places(element: Element): Interval[] {
    const known = this.#places.get(element);
    if (known) return known;
    const found: Interval[] = [];
    for (const phrase of element)
      for (const at of this.#positions(phrase[0]!)) {
        const end = at + phrase.length;
        if (phrase.every((term, k) => this.#positions(term).includes(at + k)) && !found.some((one) => one.start === at && one.end === end))
          found.push({ start: at, end });
      }
    this.#places.set(element, found);
    return found;
  }

  /** Where a single term stands. */
  #positions(term: string): readonly number[] {
    const known = this.#terms.get(term);
    if (known) return known;
    const stem = term.endsWith('*') ? term.slice(0, -1) : null;
    const found = [...this.list.keys()].filter((at) => (stem === null ? this.list[at] === term : this.list[at]!.startsWith(stem)));
    this.#terms.set(term, found);
    return found;
  }
}

/**
 * The test oracle: interprets clause declarations over the same tokens, sentences and windows as the engine, the slow and obvious way. It
 * shares the tokenizer and the units with the engine, nothing of its matching.
 */
export class NaiveMatcher {
  readonly #patterns: readonly NaivePattern[];
  readonly #model: Model;
  readonly #sets: Readonly<Record<'negator' | 'neutral' | 'hedge' | 'provider' | 'user' | 'joining', Element>>;

  /** `model` gives the tokenizer its tables and is used for nothing else. */
  constructor(clauses: readonly ClauseDefinition[], lexicon: Lexicon, model: Model) {
    const set = (name: string): Element => parsePattern(`$${name}`, ENGINE_SETS)[0]!.elements[0]!;
    this.#model = model;
    this.#sets = {
      negator: set('negator'),
      neutral: set('neutral'),
      hedge: set('hedge'),
      provider: set('provider'),
      user: set('user'),
      joining: set('joining'),
    };
    const negators = new Set(this.#sets.negator.filter((phrase) => phrase.length === 1).map((phrase) => phrase[0]!));
    const namesNegator = (sequence: Sequence) =>
      sequence.elements.some((element) => element.every((phrase) => phrase.some((term) => negators.has(term))));
    const shared = sharedElements();
    const parse = (source: string): Conjunction => shared(parsePattern(source, lexicon));
    const one = (source: string): Sequence => parse(source)[0]!;

    this.#patterns = clauses.flatMap((clause) =>
      clause.match.any.map((entry): NaivePattern => {
        const pattern = typeof entry === 'string' ? { seq: entry } : entry;
        const main = parse(pattern.seq);
        return {
          types: pattern.types ?? clause.documentTypes,
          main,
          none: [...(clause.match.none ?? []), ...(pattern.none ?? [])].map(one),
          context: (pattern.context ?? []).map(one),
          noneInBlock: (pattern.noneInBlock ?? []).map(one),
          notContext: [...(clause.match.notContext ?? []), ...(pattern.notContext ?? [])].map(one),
          by: pattern.by ?? clause.match.by ?? 'any',
          negation: pattern.negation !== 'ignore' && !main.some(namesNegator),
        };
      }),
    );
  }

  /** Every match in the document, by block, pattern, end. `stands`, where given, has tested before whether a pattern can stand in the words. */
  hits(document: ScanDocument, stands: PatternTest = () => true): NaiveHit[] {
    return toUnits(document.blocks).flatMap((unit) => (unit.heading ? [] : this.#unitHits(unit, document.type ?? null, stands)));
  }

  #unitHits(unit: Unit, type: string | null, stands: PatternTest): NaiveHit[] {
    const tokens = new TokenBuffer();
    fillTokens(unit, tokens, this.#model);
    const all = wordsOf(unit.prefix + unit.block.text, tokens);
    const breaks = Array.from(tokens.breaks.subarray(0, tokens.count));
    const around = windowsOf(this.#plainWords(unit.around));
    const everything = windowsOf(this.#plainWords(`${unit.around}\n${unit.block.text}`));
    const negatedRow = unit.block.kind === 'table-row' && saysNo(unit.block.text);
    const hits = new Map<string, NaiveHit>();
    for (let s = 0; s + 1 < tokens.sentences.length; s++) {
      const first = tokens.sentences[s]!;
      const end = tokens.sentences[s + 1]!;
      let judged = 0;
      for (let from = first; from < end; from += WINDOW - OVERLAP) {
        const to = Math.min(from + WINDOW, end);
        const words = new Words(all.slice(from, to));
        this.#patterns.forEach((pattern, number) => {
          if (type !== null && pattern.types.length > 0 && KNOWN_TYPES.has(type) && !pattern.types.includes(type)) return;
          if (!stands(words.list, number)) return;
          for (const interval of minimalCovers(words, pattern.main)) {
            if (interval.end + from <= judged) continue;
            if (pattern.none.some((guard) => chains(words, guard).length > 0)) continue;
            if (pattern.negation && (negatedRow || this.#negated(words, interval, breaks.slice(from, to), pattern.main))) continue;
            const actor = this.#actor(words, interval);
            if (pattern.by === 'provider' && actor === 'user') continue;
            if (pattern.by === 'user' && actor === 'provider') continue;
            if (pattern.noneInBlock.some((guard) => everything.some((window) => chains(window, guard).length > 0))) continue;
            if (pattern.notContext.some((guard) => around.some((window) => chains(window, guard).length > 0))) continue;
            if (
              pattern.context.length > 0 &&
              !pattern.context.some((guard) => everything.some((window) => chains(window, guard).length > 0))
            )
              continue;
            const hit = {
              block: unit.block.i,
              pattern: number,
              start: interval.start + from,
              end: interval.end + from,
              hedged: words.places(this.#sets.hedge).some(({ start }) => start >= interval.start - 4 && start < interval.end),
            };
            hits.set(`${hit.pattern} ${hit.start} ${hit.end}`, hit);
          }
        });
        judged = to;
        if (to === end) break;
      }
    }
    return [...hits.values()];
  }

  /** Real negators from four words before the match to its end; a strong mark between them and the match cuts them off. */
  #negated(words: Words, match: Interval, breaks: readonly number[], main: Conjunction): boolean {
    const own = main.flatMap(({ elements }) => elements.flatMap((element) => words.places(element)));
    const neutral = words.places(this.#sets.neutral);
    const starts = new Set(words.places(this.#sets.negator).map(({ start }) => start));
    const counted = [...starts].filter((at) => {
      if (at < match.start - 4 || at >= match.end) return false;
      if (neutral.some((phrase) => phrase.start <= at && at < phrase.end)) return false;
      // A negator that the pattern itself names is its own matter.
      if (own.some(({ start, end }) => start >= match.start && end <= match.end && start <= at && at < end)) return false;
      return at >= match.start || !breaks.slice(at + 1, match.start + 1).includes(1);
    });
    if (counted.length < 2 || counted.length % 2 === 1) return counted.length > 0;
    // Side by side ("neither … nor") they do not cancel each other.
    return words.places(this.#sets.joining).some(({ start }) => start >= Math.min(...counted) && start <= Math.max(...counted));
  }

  #actor(words: Words, match: Interval): 'provider' | 'user' | null {
    for (let at = match.start; at >= 0; at--) {
      if (words.places(this.#sets.user).some(({ start }) => start === at)) return 'user';
      if (words.places(this.#sets.provider).some(({ start }) => start === at)) return 'provider';
    }
    return null;
  }

  #plainWords(text: string): string[] {
    const tokens = new TokenBuffer();
    tokens.fill(text, this.#model, true);
    return wordsOf(text, tokens);
  }
}

/** Gives equal elements the same identity, so that a window looks each up once for all patterns. */
function sharedElements(): (conjunction: Conjunction) => Conjunction {
  const known = new Map<string, Element>();
  const share = (element: Element): Element => {
    const key = element.map((phrase) => phrase.join(' ')).join('|');
    if (!known.has(key)) known.set(key, element);
    return known.get(key)!;
  };
  return (conjunction) => conjunction.map(({ elements, gaps }) => ({ elements: elements.map(share), gaps }));
}

/** Document types by which clauses are chosen; a document of any other type is looked through for all. */
const KNOWN_TYPES = new Set<string>(DOCUMENT_TYPES);

/** Every way to place the sequence's elements in order with the gaps allowed: the places from the first word to the last. */
function chains(words: Words, sequence: Sequence): Interval[] {
  if (sequence.elements.some((element) => words.places(element).length === 0)) return [];
  let open: Interval[] = words.places(sequence.elements[0]!);
  for (let k = 1; k < sequence.elements.length; k++) {
    const longer = new Map<string, Interval>();
    for (const chain of open)
      for (const next of words.places(sequence.elements[k]!)) {
        const gap = next.start - chain.end;
        if (gap >= 0 && gap <= sequence.gaps[k]!) longer.set(`${chain.start} ${next.end}`, { start: chain.start, end: next.end });
      }
    open = [...longer.values()];
  }
  return open;
}

/** The shortest stretches that hold a place of every sequence. */
function minimalCovers(words: Words, conjunction: Conjunction): Interval[] {
  const lists = conjunction.map((sequence) => withoutLonger(chains(words, sequence)));
  const covers = lists.reduce((some, places) =>
    some.flatMap((a) => places.map((b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }))),
  );
  return withoutLonger(covers);
}

/** Drops what contains another. */
function withoutLonger(intervals: readonly Interval[]): Interval[] {
  const distinct = [...new Map(intervals.map((one) => [`${one.start} ${one.end}`, one])).values()];
  return distinct.filter((one) => !distinct.some((other) => other !== one && other.start >= one.start && other.end <= one.end));
}

function windowsOf(words: readonly string[]): Words[] {
  const windows: Words[] = [];
  for (let from = 0; from < words.length; from += WINDOW - OVERLAP) {
    windows.push(new Words(words.slice(from, from + WINDOW)));
    if (from + WINDOW >= words.length) break;
  }
  return windows;
}

/** The tokens as the words that declarations are written in: lower case, straight apostrophes, nothing invisible. */
function wordsOf(text: string, tokens: TokenBuffer): string[] {
  return Array.from({ length: tokens.count }, (_, k) =>
    text
      .slice(tokens.starts[k]!, tokens.ends[k]!)
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .replace(/[\u2019\u02bc]/g, "'")
      .replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
  );
}

function saysNo(row: string): boolean {
  const no = ['no', 'none', 'never', 'not applicable', 'n/a', 'not collected', 'not sold', 'not shared'];
  return row.split('|').some((cell) => no.includes(cell.trim().replace(/\.$/, '').toLowerCase()));
}
