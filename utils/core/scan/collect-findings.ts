import type { Model } from '../compile/model.ts';
import { markConflicts } from '../profile/conflicts.ts';
import { type Block, type Finding, LEVELS, SEVERITIES, type Span } from '../types.ts';
import type { BlockResult } from './scan-document.ts';

const SHOWN_FROM = 0.5;

/** One finding a clause type, with all its spans in reading order; worst severity first, then by reading order. */
export function collectFindings(blocks: readonly Block[], results: readonly BlockResult[], model: Model): Finding[] {
  const byClause = new Map<number, Span[]>();
  results.forEach((result, k) => {
    for (const [clause, span] of result.spans) {
      if (span.p < SHOWN_FROM) continue;
      // The memo may know the block under another number.
      const placed = { ...span, block: blocks[k]!.i };
      const spans = byClause.get(clause);
      if (spans) spans.push(placed);
      else byClause.set(clause, [placed]);
    }
  });
  const findings = [...byClause]
    .map(([clause, spans]): Finding => {
      const { id, severity, polarity } = model.clauses[clause]!;
      const best = spans.reduce((a, b) => (rank(b) < rank(a) ? b : a));
      return { clause: id, severity, polarity, p: best.p, level: best.level, evidence: best.evidence, spans };
    })
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.spans[0]!.block - b.spans[0]!.block);
  return markConflicts(findings);
}

const rank = (span: Span): number => LEVELS.indexOf(span.level) - span.p;
