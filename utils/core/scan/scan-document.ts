import type { Model } from '../compile/model.ts';
import { DOCUMENT_TYPES, type Finding, type ScanDocument, type ScanError, type ScanReport, type Span } from '../types.ts';
import { collectFindings } from './collect-findings.ts';
import { ContextTokens } from './context-tokens.ts';
import { type Counters, type Hit, UnitMatcher } from './match-unit.ts';
import { ModifierFinder } from './modifiers.ts';
import { isHypothetical, type Reach } from './reach.ts';
import { sentenceText, spansOf } from './spans.ts';
import { TokenBuffer } from './token-buffer.ts';
import { type Unit, unitsOf } from './units.ts';

/** What one block gave: spans by clause number, and its words. Does not depend on the block's number. */
export interface BlockResult {
  readonly spans: readonly (readonly [clause: number, span: Span])[];
  readonly words: number;
  readonly errors: readonly Omit<ScanError, 'block'>[];
}
/** Per-block results by content, kept between scans of a living page: what did not change is not matched again. */
export type BlockMemo = Map<string, BlockResult>;

export interface ScanStatistics extends Counters {
  units: number;
}

/**
 * Looks for every clause type of the model in the document. A generator: it yields after every block, so that the caller can give the main
 * thread back; the returned value is the report. A clause that throws in a block becomes an error in the report, and the scan goes on.
 */
export function* scanDocument(
  document: ScanDocument,
  model: Model,
  memo?: BlockMemo,
  statistics?: ScanStatistics,
): Generator<void, ScanReport> {
  const scanner = new UnitScanner(document.type ?? null, model);
  const results: BlockResult[] = [];
  const errors: ScanError[] = [];
  let words = 0;
  for (const unit of unitsOf(document.blocks)) {
    const key = memo && keyOf(unit, document.type ?? '');
    let result = key === undefined ? undefined : memo?.get(key);
    if (!result) {
      result = scanner.scan(unit);
      if (key !== undefined) memo?.set(key, result);
    }
    words += result.words;
    for (const error of result.errors) errors.push({ ...error, block: unit.block.i });
    results.push(result);
    yield;
  }
  if (statistics) Object.assign(statistics, scanner.matcher.counters, { units: results.length });
  const findings: Finding[] = collectFindings(document.blocks, results, model);
  return { findings, words, blocks: document.blocks.length, errors };
}

/** The whole report at once, for callers with no main thread to spare (command line, tests). */
export function scanAll(document: ScanDocument, model: Model, statistics?: ScanStatistics): ScanReport {
  const steps = scanDocument(document, model, undefined, statistics);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Everything that what was found in a unit depends on. */
function keyOf({ block, prefix, around, reach }: Unit, type: string): string {
  return [block.kind, type, prefix, around, reach.audience ?? '', block.text].join('\u0000');
}

/** Scans units of one document, one after the other. */
class UnitScanner {
  readonly matcher: UnitMatcher;
  readonly #model: Model;
  readonly #tokens = new TokenBuffer();
  readonly #modifiers: ModifierFinder;
  readonly #ownAudience: Reach['audience'];

  constructor(type: string | null, model: Model) {
    this.#model = model;
    this.matcher = new UnitMatcher(model, enabledPatterns(model, type));
    this.#modifiers = new ModifierFinder(model);
    this.#ownAudience = AUDIENCE_OF[type ?? ''];
  }

  scan(unit: Unit): BlockResult {
    const tokens = this.#tokens;
    const own = fillTokens(unit, tokens, this.#model);
    const words = tokens.count - own;
    // A heading names a topic; what it says is judged by the text below it (rule R7). A change note tells of an edit (rule R12).
    if (unit.heading || unit.changeNote) return { spans: [], words, errors: [] };
    try {
      const found = matchUnit(unit, this.matcher, tokens, this.#model);
      const hits = found.length > 0 ? found.filter(this.#notImagined()) : found;
      const errors = this.matcher.failures.map(({ pattern, message }) => ({ clause: this.#clauseOf(pattern), message }));
      if (hits.length === 0) return { spans: [], words, errors };
      const spans = spansOf(hits, tokens, unit, own, this.#model, this.#modifiers, CONTEXT);
      return { spans: spans.map(([clause, span]) => [clause, this.#forOthers(span)]), words, errors };
    } catch (error) {
      return { spans: [], words, errors: [{ clause: '', message: error instanceof Error ? error.message : String(error) }] };
    }
  }

  #clauseOf(pattern: number): string {
    return this.#model.clauses[this.#model.patterns[pattern]!.c]!.id;
  }

  /** Questions and imagined cases tell of no practice (rule R8). */
  #notImagined(): (hit: Hit) => boolean {
    const known = new Map<number, boolean>();
    return ({ sentence }) => {
      const imagined = known.get(sentence) ?? isHypothetical(sentenceText(this.#tokens, sentence));
      known.set(sentence, imagined);
      return !imagined;
    };
  }

  /** Who reads developer terms is a developer: there, what is written for developers is for the reader. */
  #forOthers(span: Span): Span {
    if (span.audience === undefined || span.audience !== this.#ownAudience) return span;
    const { audience: _, ...rest } = span;
    return rest;
  }
}

const AUDIENCE_OF: Readonly<Record<string, Reach['audience']>> = {
  'Commercial Terms': 'business',
  'Data Processor Agreement': 'business',
  'Service Level Agreement': 'business',
  'Developer Terms': 'developer',
};

/** Reads a unit's text, lead-in first, into the buffer; the number of the first token that is the block's own. */
export function fillTokens({ prefix, text }: Unit, tokens: TokenBuffer, model: Model): number {
  tokens.fill(prefix + text, model);
  let own = 0;
  if (prefix !== '') while (own < tokens.count && tokens.starts[own]! < prefix.length) own++;
  // The colon between lead-in and item joins them: "We will not: sell …" is one statement.
  if (own > 0 && own < tokens.count) tokens.breaks[own] = 0;
  return own;
}

/** Asked only while one unit is matched and described. */
const CONTEXT = new ContextTokens();

/** All matches in a unit whose tokens are in the buffer. */
export function matchUnit(unit: Unit, matcher: UnitMatcher, tokens: TokenBuffer, model: Model): Hit[] {
  const { block } = unit;
  return matcher.match(tokens, block.kind === 'table-row' && saysNo(block.text), CONTEXT.of(unit, tokens, model));
}

/** A table row with a cell that only says no (rule R15). */
function saysNo(row: string): boolean {
  return row
    .split('|')
    .some((cell) => /^(?:no|none|never|not applicable|n\/a|not collected|not sold|not shared)$/i.test(cell.trim().replace(/\.$/, '')));
}

const enabledByType = new WeakMap<Model, Map<number, Uint8Array>>();

/** 1 for every pattern that is looked for in a document of this type; in one of unknown type, all are. */
export function enabledPatterns(model: Model, type: string | null): Uint8Array {
  const number = DOCUMENT_TYPES.indexOf(type as (typeof DOCUMENT_TYPES)[number]);
  const known = enabledByType.get(model) ?? new Map<number, Uint8Array>();
  enabledByType.set(model, known);
  const enabled = known.get(number) ?? patternsOf(number, model);
  known.set(number, enabled);
  return enabled;
}

function patternsOf(number: number, model: Model): Uint8Array {
  return Uint8Array.from(model.patterns, (pattern) => {
    const clause = model.clauses[pattern.c]!;
    if (clause.x === 1) return 0;
    const types = pattern.t.length > 0 ? pattern.t : clause.types;
    return number < 0 || types.length === 0 || types.includes(number) ? 1 : 0;
  });
}
