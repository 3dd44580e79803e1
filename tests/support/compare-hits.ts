import { compileClauses } from '../../utils/core/compile/compile-clauses.ts';
import { loadModel, type Model } from '../../utils/core/compile/model.ts';
import type { Lexicon } from '../../utils/core/compile/parse-pattern.ts';
import { UnitMatcher } from '../../utils/core/scan/match-unit.ts';
import { enabledPatterns, fillTokens, matchUnit } from '../../utils/core/scan/scan-document.ts';
import { TokenBuffer } from '../../utils/core/scan/token-buffer.ts';
import { toUnits } from '../../utils/core/scan/units.ts';
import type { ClauseDefinition, ScanDocument } from '../../utils/core/types.ts';
import { NaiveMatcher } from './naive-matcher.ts';

export interface Comparison {
  readonly hits: number;
  /** Hits that only one of the two found, in words. */
  readonly differences: readonly string[];
}

/** Engine and oracle for the same clauses, to be run on any number of documents. */
export function makeComparison(clauses: readonly ClauseDefinition[], lexicon: Lexicon): (document: ScanDocument) => Comparison {
  const model = loadModel(compileClauses(clauses, lexicon));
  const oracle = new NaiveMatcher(clauses, lexicon, model);
  return (document) => {
    const fast = new Set(engineHits(document, model));
    const slow = new Set(oracle.hits(document).map(hitText));
    const differences = [
      ...[...fast].filter((hit) => !slow.has(hit)).map((hit) => `only the engine: ${document.id} ${hit}`),
      ...[...slow].filter((hit) => !fast.has(hit)).map((hit) => `only the oracle: ${document.id} ${hit}`),
    ];
    return { hits: slow.size, differences };
  };
}

/** All hits of the engine in one document, in words. */
export function engineHits(document: ScanDocument, model: Model): string[] {
  const matcher = new UnitMatcher(model, enabledPatterns(model, document.type ?? null));
  const tokens = new TokenBuffer();
  return toUnits(document.blocks).flatMap((unit) => {
    fillTokens(unit, tokens, model);
    if (unit.heading) return [];
    return matchUnit(unit, matcher, tokens, model).map((hit) => hitText({ ...hit, block: unit.block.i }));
  });
}

/** One hit in words: equal hits give equal texts. */
export const hitText = (hit: { block: number; pattern: number; start: number; end: number; hedged: boolean }): string =>
  `block ${hit.block} pattern ${hit.pattern} tokens ${hit.start}-${hit.end}${hit.hedged ? ' hedged' : ''}`;
