import { parsePattern } from '../../utils/core/compile/parse-pattern.ts';
import { LEXICON } from '../../utils/taxonomy/lexicon.ts';
import { loadClauses } from '../../utils/taxonomy/pack.ts';

const MOST = 500;

/** Words that most clause patterns name, longer than six letters: what a plain keyword search would look for. */
export async function keywords() {
  const counts = new Map();
  for (const { sequences } of await allSequences())
    for (const element of sequences.flatMap(({ elements }) => elements))
      for (const word of singles(element)) if (word.length > 6) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
}

/** Per clause type its patterns as far as wink-nlp can say them: two neighbouring elements, single words, no gap. */
export async function wordPairs() {
  const byClause = new Map();
  for (const { clause, sequences } of await allSequences()) {
    const parts = sequences[0].elements.slice(0, 2).map(singles);
    if (parts.some((words) => words.length === 0)) continue;
    const pairs = byClause.get(clause) ?? [];
    byClause.set(clause, [...pairs, parts.map((words) => `[${words.join('|')}]`).join(' ')]);
  }
  return [...byClause].map(([clause, pairs]) => ({ clause: clause.replaceAll('-', '_'), pairs }));
}

const singles = (element) => element.filter((phrase) => phrase.length === 1 && /^[a-z]+$/.test(phrase[0])).map((phrase) => phrase[0]);

async function allSequences() {
  const clauses = (await loadClauses()).map((file) => file.default);
  return clauses.flatMap(({ id, match }) =>
    match.any.map((entry) => ({ clause: id, sequences: parsePattern(typeof entry === 'string' ? entry : entry.seq, LEXICON) })),
  );
}
