import { createHash } from 'node:crypto';
import { guessLanguage } from '../../utils/core/classify/language.ts';
import { loadModel } from '../../utils/core/compile/model.ts';
import { documentProfile } from '../../utils/core/profile/document-profile.ts';
import { scanAll } from '../../utils/core/scan/scan-document.ts';
import { markdownBlocks } from '../../utils/core/text/markdown-blocks.ts';
import { normaliseForHash } from '../../utils/core/text/normalise-for-hash.ts';
import { DOCUMENT_TYPES } from '../../utils/core/types.ts';
import { packTaxonomy } from '../../utils/taxonomy/pack.ts';

/** Types of the collection that are one of ours under another name. */
const SAME_AS = {
  'Parent Organization Privacy Policy': 'Privacy Policy',
  'Business Privacy Policy': 'Privacy Policy',
  'Parent Organization Terms': 'Terms of Service',
};

/**
 * A function from a document's Markdown and type to the facts that the index keeps of it: {language, words, findings, absences, errors}. A
 * finding has the number of the block where it is surest, and the beginning of the SHA-256 of that place's words; no words. Documents in
 * other languages are not looked through.
 */
export async function makeIndexer(profileTable) {
  const model = loadModel(await packTaxonomy());
  return ({ markdown, type }) => {
    const blocks = markdownBlocks(markdown);
    const { language } = guessLanguage(blocks.map(({ text }) => text).join('\n'));
    if (language !== 'en') return { language, words: wordsIn(blocks), findings: [], absences: [], errors: 0 };
    const known = SAME_AS[type] ?? (DOCUMENT_TYPES.includes(type) ? type : 'Other Policy');
    const { findings, words, errors } = scanAll({ id: '', type: known, blocks }, model);
    const { absences } = documentProfile({ type: known, language, words, blocks }, findings, profileTable);
    return {
      language,
      words,
      findings: findings.filter(({ audience }) => audience === undefined).map(factsOf),
      absences: [...absences],
      errors: errors.length,
    };
  };
}

function factsOf({ clause, severity, level, spans }) {
  const surest = spans.reduce((best, span) => (span.p > best.p ? span : best));
  const quote = createHash('sha256').update(normaliseForHash(surest.quote)).digest('hex').slice(0, 8);
  return { clause, severity, level, block: surest.block, quote };
}

function wordsIn(blocks) {
  return blocks.reduce((sum, { text }) => sum + (text.match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0), 0);
}
