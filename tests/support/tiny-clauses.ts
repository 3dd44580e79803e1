import { compileClauses } from '../../utils/core/compile/compile-clauses.ts';
import { loadModel, type Model } from '../../utils/core/compile/model.ts';
import type { Lexicon } from '../../utils/core/compile/parse-pattern.ts';
import { scanAll } from '../../utils/core/scan/scan-document.ts';
import type { Block, ClauseDefinition, Finding, Matcher, Pattern, ScanDocument } from '../../utils/core/types.ts';

/** A clause type made up for a test: only what the engine looks at. */
export function clauseOf(id: string, ...any: readonly (string | Pattern)[]): ClauseDefinition {
  return clauseWith(id, { any });
}

/** The same with the whole matcher. */
export function clauseWith(id: string, match: Matcher): ClauseDefinition {
  return {
    id,
    title: id,
    group: 'sharing',
    polarity: 'risk',
    severity: 'medium',
    documentTypes: [],
    definition: '',
    whyItMatters: '',
    whatItMeans: '',
    whatYouCanDo: '',
    regulations: [],
    match,
  };
}

/** A model of made-up clause types. */
export function modelOf(clauses: readonly ClauseDefinition[], lexicon: Lexicon = {}): Model {
  return loadModel(compileClauses(clauses, lexicon));
}

/** One paragraph, or blocks, as a document of unknown type. */
export function documentOf(content: string | readonly Omit<Block, 'i'>[]): ScanDocument {
  const blocks = typeof content === 'string' ? [{ kind: 'paragraph' as const, text: content }] : content;
  return { id: 'test', type: null, blocks: blocks.map((block, k) => ({ ...block, i: k + 1 })) };
}

/** Quotes of everything that one matcher finds in a paragraph or document. */
export function quotesOf(
  match: string | Pattern | Matcher,
  content: string | readonly Omit<Block, 'i'>[],
  lexicon: Lexicon = {},
): string[] {
  const clause = typeof match === 'object' && 'any' in match ? clauseWith('test', match) : clauseOf('test', match);
  const { findings } = scanAll(documentOf(content), modelOf([clause], lexicon));
  return findings.flatMap((finding: Finding) => finding.spans.map(({ quote }) => quote));
}
