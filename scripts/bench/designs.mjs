import { loadModel } from '../../utils/core/compile/model.ts';
import { scanAll } from '../../utils/core/scan/scan-document.ts';
import { loadClauses, packTaxonomy } from '../../utils/taxonomy/pack.ts';
import { textOf } from './documents.mjs';

/**
 * What is raced in Node. `step`: every how many documents of the corpus (slow ones see fewer); `rounds`: measured rounds;
 * `load`, not counted, gives {work(document)} and perhaps {check(documents)}, which throws, or says what it saw.
 */
export const DESIGNS = {
  caveat: { name: 'Caveat: all clause types', does: 'findings, whole corpus', step: 1, rounds: 3, load: caveat },
  tokens: { name: 'its tokenizer alone', does: 'words, sentences', step: 1, rounds: 3, load: tokenizer },
  regexp: { name: 'one RegExp per clause and sentence', does: 'the same hits', step: 46, rounds: 1, load: regexps },
  keywords: { name: 'one RegExp of keywords', does: 'words, not clauses', step: 1, rounds: 1, load: keywordSearch },
  compromise: { name: 'compromise', does: 'part-of-speech tags', step: 46, rounds: 1, peers: ['compromise'], load: compromise },
  equality: { name: 'retext-equality', does: 'lint', step: 46, rounds: 1, peers: ['retext', 'retext-equality'], load: equality },
  wink: {
    name: 'wink-nlp, custom entities',
    does: 'token patterns',
    step: 8,
    rounds: 1,
    peers: ['wink-nlp', 'wink-eng-lite-web-model'],
    load: wink,
  },
};

async function caveat() {
  const model = loadModel(await packTaxonomy());
  return { work: (document) => scanAll(document, model) };
}

async function tokenizer() {
  const { TokenBuffer } = await import('../../utils/core/scan/token-buffer.ts');
  const model = loadModel(await packTaxonomy());
  const tokens = new TokenBuffer();
  const work = ({ blocks }) => {
    for (const { text } of blocks) tokens.fill(text, model);
  };
  return { work };
}

async function regexps() {
  const { RegExpMatcher } = await import('./regexp-matcher.mjs');
  const clauses = (await loadClauses()).map((file) => file.default);
  const matcher = new RegExpMatcher(clauses);
  const check = (documents) => `${documents.reduce((sum, document) => sum + matcher.assertSame(document), 0)} identical hits`;
  return { work: (document) => matcher.hits(document), check };
}

async function keywordSearch() {
  const { keywords } = await import('./keywords.mjs');
  const words = new RegExp(`\\b(?:${(await keywords()).join('|')})\\b`, 'gi');
  return { work: ({ blocks }) => blocks.reduce((sum, { text }) => sum + (text.match(words)?.length ?? 0), 0) };
}

async function compromise() {
  const { default: nlp } = await peer('compromise');
  return { work: (document) => nlp(textOf(document)).sentences().length };
}

async function equality() {
  const [{ retext }, { default: retextEquality }] = await Promise.all([peer('retext'), peer('retext-equality')]);
  const processor = retext().use(retextEquality).freeze();
  return { work: (document) => processor.processSync(textOf(document)).messages.length };
}

async function wink() {
  const [{ default: winkNLP }, { default: language }] = await Promise.all([peer('wink-nlp'), peer('wink-eng-lite-web-model')]);
  const { wordPairs } = await import('./keywords.mjs');
  const nlp = winkNLP(language, ['sbd', 'cer']);
  nlp.learnCustomEntities((await wordPairs()).map(({ clause, pairs }) => ({ name: clause, patterns: pairs })));
  return { work: (document) => nlp.readDoc(textOf(document)).customEntities().length() };
}

/** A package of this folder's own node_modules. */
const peer = (name) => import(name);
