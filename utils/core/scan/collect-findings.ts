import type { Model } from '../compile/model.ts';
import { markConflicts } from '../profile/conflicts.ts';
import { AUDIENCES, type Block, type Finding, LEVELS, REGIONS, SEVERITIES, type Span } from '../types.ts';
import { COMMON_MODIFIERS, shifted, shiftOf } from './modifiers.ts';
import type { BlockResult } from './scan-document.ts';

const SHOWN_FROM = 0.5;

/** One finding a clause type, with all its spans in reading order; worst severity first, then by reading order. */
export function collectFindings(blocks: readonly Block[], results: readonly BlockResult[], model: Model): Finding[] {
  const byClause = new Map<number, Span[]>();
  results.forEach((result, k) => {
    for (const [clause, span] of result.spans) {
      if (span.p < SHOWN_FROM) continue;
      // The memo may know the block under another number.
      const { i } = blocks[k]!;
      const placed = span.block === i ? span : { ...span, block: i };
      const spans = byClause.get(clause);
      if (spans) spans.push(placed);
      else byClause.set(clause, [placed]);
    }
  });
  const sure = new Set([...byClause].filter(([, spans]) => spans.some(({ level }) => level !== 'Low')).map(([clause]) => clause));
  const findings = [...byClause].map(([clause, spans]) => toFinding(clause, spans, sure, model));
  findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.spans[0]!.block - b.spans[0]!.block);
  return markConflicts(findings).map((finding) => withStrength(finding, model));
}

function toFinding(clause: number, spans: readonly Span[], sure: ReadonlySet<number>, model: Model): Finding {
  const { id, severity, polarity } = model.clauses[clause]!;
  const best = spans.reduce((a, b) => (rank(b) < rank(a) ? b : a));
  const weight = polarity === 'risk' ? weighed(clause, spans, sure, model) : { severity };
  const { p, level, evidence } = best;
  return { clause: id, polarity, p, level, evidence, spans: withoutEchoes(spans), ...weight, ...limitedTo(spans) };
}

/** How far two places of one clause in one block stand apart to be told as two, in UTF-16 units. */
const APART = 1_000;

/**
 * One place a clause and paragraph: where several sentences of it say the same, the one in which most words speak for the clause stands for
 * all (the first of equals; what must be inferred and mere titles come last). Every sentence highlighted would drown the paragraph; the labelled documents
 * are counted by block, too.
 */
function withoutEchoes(spans: readonly Span[]): readonly Span[] {
  if (spans.length === 1) return spans;
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => inferred(a) - inferred(b) || b.words.length - a.words.length)) {
    const near = (other: Span) =>
      other.block === span.block && other.aspect === span.aspect && other.start < span.end + APART && span.start < other.end + APART;
    if (!kept.some(near)) kept.push(span);
  }
  return kept.length === spans.length ? spans : spans.filter((span) => kept.includes(span));
}

/** The severity of the worst place (rule R13), with what holds for the whole document, and the modifiers that made it. */
function weighed(clause: number, spans: readonly Span[], sure: ReadonlySet<number>, model: Model): Pick<Finding, 'severity' | 'modifiers'> {
  const own = model.clauses[clause]!.severity;
  const elsewhere = model.modifiers[clause]!.flatMap((one, number) =>
    one.clauses.some((other) => sure.has(other)) ? [COMMON_MODIFIERS.length + number] : [],
  );
  const places = spans.map((span) => [...new Set([...(span.modifiers ?? []), ...elsewhere])].sort((a, b) => a - b));
  const worst = places.reduce((a, b) => (shiftOf(model, clause, b) > shiftOf(model, clause, a) ? b : a));
  const severity = shifted(own, shiftOf(model, clause, worst));
  return worst.length > 0 ? { severity, modifiers: worst } : { severity };
}

/** What limits every place limits the finding: regions together; the audience where all name one. */
function limitedTo(spans: readonly Span[]): Pick<Finding, 'regions' | 'audience'> {
  const named = new Set(spans.flatMap(({ regions }) => regions ?? []));
  const regions = spans.every((span) => span.regions) ? REGIONS.filter((region) => named.has(region)) : [];
  const audience = spans.every((span) => span.audience) ? AUDIENCES.find((one) => spans.some((span) => span.audience === one)) : undefined;
  return { ...(regions.length > 0 && { regions }), ...(audience && { audience }) };
}

/** A promise is weaker by one where every place of it is hedged, narrowed or for some readers only, or where the document contradicts it. */
function withStrength(finding: Finding, model: Model): Finding {
  const full = model.clauses.find(({ id }) => id === finding.clause)!.s;
  if (finding.polarity !== 'protection' || full === undefined) return finding;
  const limited = finding.regions !== undefined || finding.spans.every(({ evidence, exception }) => evidence === 'hedged' || exception);
  return { ...finding, strength: full - (limited || finding.evidence === 'conflict' ? 1 : 0) };
}

/** What must be inferred, and a title of two or three words, stand for a paragraph only where nothing else does. */
const inferred = ({ evidence, quote }: Span): number => (evidence === 'implied' || quote.split(/\s+/, 4).length < 4 ? 1 : 0);
const rank = (span: Span): number => LEVELS.indexOf(span.level) - span.p;
