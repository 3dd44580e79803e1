import { guessLanguage } from '../../utils/core/classify/language.ts';
import { loadModel } from '../../utils/core/compile/model.ts';
import { scanAll } from '../../utils/core/scan/scan-document.ts';
import { packTaxonomy } from '../../utils/taxonomy/pack.ts';

/** A function that scans one document: its findings as JSON lines in reading order, its summary as one, and what went wrong. */
export async function makeScanner() {
  const model = loadModel(await packTaxonomy());
  return (document) => {
    const { findings, words, errors } = scanAll(document, model);
    const places = new Map(document.blocks.map(({ i }, k) => [i, k]));
    const lines = findings
      .flatMap(({ clause, severity, conflictsWith, spans }) => spans.map((span) => ({ clause, severity, conflictsWith, ...span })))
      .sort((a, b) => places.get(a.block) - places.get(b.block) || a.start - b.start || (a.clause < b.clause ? -1 : 1))
      .map(({ block, clause, severity, p, level, evidence, start, end, quote, aspect, ...limits }) => {
        const { regions, audience, condition, exception, conflictsWith } = limits;
        const line = { doc: document.id, block, clause, severity, p, level, evidence, start, end, quote };
        return jsonLine({ ...line, aspect, regions, audience, condition, exception, conflictsWith });
      });
    return { lines, errors, summary: () => jsonLine(summaryOf(document, { findings, words, errors })) };
  };
}

/** One JSON object on one line, for readers too that end a line at more than "\n" (Python's splitlines). */
export function jsonLine(value) {
  return JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** `clauses` has the number of places by clause id, in alphabetical order; `places` is their sum; `errors` is a number of blocks. */
function summaryOf({ id, type, blocks }, { findings, words, errors }) {
  const clauses = {};
  for (const { clause, spans } of findings.toSorted((a, b) => (a.clause < b.clause ? -1 : 1)))
    clauses[clause] = (clauses[clause] ?? 0) + spans.length;
  const places = Object.values(clauses).reduce((sum, n) => sum + n, 0);
  const { language } = guessLanguage(blocks.map(({ text }) => text).join('\n'));
  return { doc: id, type: type ?? null, language, words, blocks: blocks.length, places, clauses, errors: errors.length };
}
