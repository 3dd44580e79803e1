import { engineHits, hitText } from '../../tests/support/compare-hits.ts';
import { NaiveMatcher } from '../../tests/support/naive-matcher.ts';
import { compileClauses } from '../../utils/core/compile/compile-clauses.ts';
import { loadModel } from '../../utils/core/compile/model.ts';
import { parsePattern } from '../../utils/core/compile/parse-pattern.ts';
import { LEXICON } from '../../utils/taxonomy/lexicon.ts';

/**
 * The matchers as regular expressions: one a clause says whether any of its patterns can stand in a sentence, one a sequence which.
 * Direction, negation and guards are then judged as the test oracle does, for the few sentences that are left.
 */
export class RegExpMatcher {
  #clauses;
  #sequences = [];
  #clauseOf = [];
  #oracle;
  #engine;

  constructor(clauses) {
    this.#clauses = clauses.map(({ match }, c) => {
      const patterns = match.any.map((entry) => parsePattern(typeof entry === 'string' ? entry : entry.seq, LEXICON).map(sourceOf));
      for (const sources of patterns) {
        this.#clauseOf.push(c);
        this.#sequences.push(sources.map((source) => new RegExp(source)));
      }
      return new RegExp(patterns.map(([first]) => first).join('|'));
    });
    this.#engine = loadModel(compileClauses(clauses, LEXICON));
    this.#oracle = new NaiveMatcher(clauses, LEXICON, this.#engine);
  }

  /** All hits of a document, as the engine counts them. */
  hits(document) {
    let sentence = null;
    let text = '';
    const clauseStands = [];
    return this.#oracle.hits(document, (words, pattern) => {
      if (words !== sentence) {
        sentence = words;
        text = ` ${words.join(' ')} `;
        this.#clauses.forEach((clause, c) => {
          clauseStands[c] = clause.test(text);
        });
      }
      return clauseStands[this.#clauseOf[pattern]] && this.#sequences[pattern].every((sequence) => sequence.test(text));
    });
  }

  /** Throws when the engine finds anything else. */
  assertSame(document) {
    const slow = this.hits(document).map(hitText).sort();
    const fast = engineHits(document, this.#engine).sort();
    const strays = [...slow.filter((hit) => !fast.includes(hit)), ...fast.filter((hit) => !slow.includes(hit))];
    if (strays.length > 0) throw new Error(`${document.id}: regular expressions and engine differ: ${strays[0]}`);
    return slow.length;
  }
}

const sourceOf = ({ elements, gaps }) =>
  `${elements.map((element, k) => ` ${gaps[k] > 0 ? `(?:[^ ]+ ){0,${gaps[k]}}` : ''}(?:${element.map(phraseSource).join('|')})`).join('')}(?= )`;
const phraseSource = (phrase) => phrase.map((term) => (term.endsWith('*') ? `${term.slice(0, -1)}[^ ]*` : term)).join(' ');
