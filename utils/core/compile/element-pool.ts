import { commonness } from './commonness.ts';
import type { PackedModel } from './model.ts';
import { packNumbers } from './packed-numbers.ts';
import { type Lexicon, type Phrase, parseElement, parsePattern, splitSequence, type Term } from './parse-pattern.ts';

/** Shares equal elements and sequences between all patterns and packs them. */
export class ElementPool {
  readonly lexicon: Lexicon;
  readonly #elements: (readonly Phrase[])[] = [];
  readonly #elementIds = new Map<string, number>();
  readonly #sequences: number[][] = [];
  readonly #sequenceIds = new Map<string, number>();
  readonly #sets: number;

  /** `sets` are the first elements, in this order. */
  constructor(lexicon: Lexicon, sets: readonly string[]) {
    this.lexicon = lexicon;
    for (const name of sets) this.#element(`$${name}`, name);
    this.#sets = this.#elements.length;
  }

  guards(sources: readonly string[] | undefined): number[] {
    return (sources ?? []).map((source) => {
      if (source.includes(' & ')) throw new Error(`guard "${source}": "&" is for patterns, not for guards`);
      return this.sequence(source, source);
    });
  }

  /** Number of the sequence; gaps and elements alternate in it. */
  sequence(part: string, source: string): number {
    parsePattern(part, this.lexicon);
    const sequence = splitSequence(part, source).flatMap(({ gap, item }) => [gap, this.#element(item, source)]);
    return share(this.#sequenceIds, this.#sequences, sequence.join(), sequence);
  }

  #element(item: string, source: string): number {
    const phrases = parseElement(item, this.lexicon, source);
    const key = phrases
      .map((phrase) => phrase.join(' '))
      .sort()
      .join('|');
    return share(this.#elementIds, this.#elements, key, phrases);
  }

  /** The fields of the packed model that say what is looked for; their form is described there. */
  pack(): Pick<PackedModel, 'terms' | 'common' | 'phrases' | 'elements' | 'sequences'> {
    const terms = [...new Set(this.#elements.flat(2))].sort(byWord);
    const termIds = new Map(terms.map((term, id) => [term, id]));
    const numbered = (phrase: Phrase) => phrase.map((term) => termIds.get(term)!);
    const long = new Map(this.#elements.flat().flatMap((phrase) => (phrase.length > 1 ? [[phrase.join(' '), numbered(phrase)]] : [])));
    const ordered = [...long].sort(([, a], [, b]) => compareLists(a, b));
    const phraseIds = new Map([...termIds, ...ordered.map(([key], k): [string, number] => [key, terms.length + k])]);
    return {
      terms: terms.join(' '),
      common: packNumbers(terms.map(commonness)),
      phrases: packNumbers(ordered.flatMap(([, [first = 0, ...rest]], k) => [rest.length, first - (ordered[k - 1]?.[1][0] ?? 0), ...rest])),
      elements: packNumbers(
        this.#elements.flatMap((phrases) => {
          const ids = phrases.map((phrase) => phraseIds.get(phrase.join(' '))!).sort((a, b) => a - b);
          return [ids.length, ...ids.map((id, k) => id - (ids[k - 1] ?? 0))];
        }),
      ),
      sequences: packNumbers(this.#packedSequences()),
    };
  }

  /** Elements are numbered as sequences first name them, so that most references are a plain "the next one". */
  *#packedSequences(): Generator<number> {
    let next = this.#sets;
    for (const sequence of this.#sequences) {
      yield sequence.length / 2;
      for (let k = 0; k < sequence.length; k += 2) {
        if (k > 0) yield sequence[k]!;
        const element = sequence[k + 1]!;
        yield element === next ? 0 : next - element;
        if (element === next) next++;
      }
    }
  }
}

/** In the order of the trie: a stem before the words that begin with it. */
function byWord(a: Term, b: Term): number {
  const [wordA, wordB] = [a.replace('*', ''), b.replace('*', '')];
  if (wordA === wordB) return a === wordA ? 1 : -1;
  return wordA < wordB ? -1 : 1;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let k = 0; k < a.length && k < b.length; k++) if (a[k] !== b[k]) return a[k]! - b[k]!;
  return a.length - b.length;
}

function share<T>(ids: Map<string, number>, list: T[], key: string, value: T): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  ids.set(key, list.push(value) - 1);
  return list.length - 1;
}
