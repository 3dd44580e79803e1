import { loadModel } from '../../utils/core/compile/model.ts';
import { scanAll } from '../../utils/core/scan/scan-document.ts';
import { packTaxonomy } from '../../utils/taxonomy/pack.ts';

/** A function that scans one document: its findings as JSON lines in reading order, and what went wrong. */
export async function makeScanner() {
  const model = loadModel(await packTaxonomy());
  return (document) => {
    const { findings, errors } = scanAll(document, model);
    const places = new Map(document.blocks.map(({ i }, k) => [i, k]));
    const lines = findings
      .flatMap(({ clause, severity, conflictsWith, spans }) => spans.map((span) => ({ clause, severity, conflictsWith, ...span })))
      .sort((a, b) => places.get(a.block) - places.get(b.block) || a.start - b.start || (a.clause < b.clause ? -1 : 1))
      .map(({ block, clause, severity, p, level, evidence, start, end, quote, aspect, ...limits }) => {
        const { regions, audience, condition, exception, conflictsWith } = limits;
        const line = { doc: document.id, block, clause, severity, p, level, evidence, start, end, quote };
        return JSON.stringify({ ...line, aspect, regions, audience, condition, exception, conflictsWith });
      });
    return { lines, errors };
  };
}
