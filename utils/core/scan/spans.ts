import { type Model, WEAK } from '../compile/model.ts';
import { type Evidence, LEVELS, type Level, type Span } from '../types.ts';
import type { ContextTokens } from './context-tokens.ts';
import type { Hit } from './match-unit.ts';
import type { ModifierFinder } from './modifiers.ts';
import { type Limits, limitsOf } from './reach.ts';
import type { TokenBuffer } from './token-buffer.ts';
import type { Unit } from './units.ts';

/** One span a clause and sentence: matches of the same clause that overlap or stand in one sentence are one place. */
export function spansOf(
  hits: readonly Hit[],
  tokens: TokenBuffer,
  unit: Unit,
  own: number,
  model: Model,
  modifiers: ModifierFinder,
  context: ContextTokens,
): [clause: number, span: Span][] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    // A match that ends in the lead-in is the lead-in's own.
    if (hit.end <= own) continue;
    const { c, a = '' } = model.patterns[hit.pattern]!;
    const key = `${c} ${hit.sentence} ${a}`;
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  const limits = new Map<number, Limits>();
  return [...groups.values()].map((group) => {
    const { pattern, sentence } = group[0]!;
    const { c } = model.patterns[pattern]!;
    const limited = limits.get(sentence) ?? limitsOf(sentenceText(tokens, sentence));
    limits.set(sentence, limited);
    const [from, to] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!];
    const holding = modifiers.find(c, tokens, from, to, context, limited.condition === 'consent');
    const span = toSpan(group, tokens, unit, own, model);
    return [c, { ...span, ...unit.reach, ...limited, ...(holding.length > 0 && { modifiers: holding }) }];
  });
}

/** A sentence of the text read with the marks that end it. */
export function sentenceText({ text, starts, sentences, count }: TokenBuffer, sentence: number): string {
  const next = sentences[sentence + 1]!;
  return text.slice(starts[sentences[sentence]!], next < count ? starts[next] : text.length);
}

function toSpan(group: readonly Hit[], tokens: TokenBuffer, unit: Unit, own: number, model: Model): Span {
  const probability = (hit: Hit): number => {
    const pattern = model.patterns[hit.pattern]!;
    return model.clauses[pattern.c]!.p[pattern.f & WEAK]!;
  };
  const best = group.reduce((a, b) =>
    probability(b) > probability(a) || (probability(b) === probability(a) && b.end - b.start > a.end - a.start) ? b : a,
  );
  const touching = group.filter((hit) => hit.start < best.end && hit.end > best.start);
  const first = Math.max(own, Math.min(...touching.map((hit) => hit.start)));
  const last = Math.max(...touching.map((hit) => hit.end)) - 1;
  const shift = unit.prefix.length;
  const [from, to] = toClause(first, last, tokens, own);
  const start = tokens.starts[from]! - shift;
  const end = tokens.ends[to]! - shift;
  // After the choice: of two equal matches the longer one decides, hedged or not.
  const p = best.hedged ? Math.round(probability(best) * model.hedged * 1000) / 1000 : probability(best);
  const aspect = model.patterns[best.pattern]!.a;
  const evidence = evidenceOf(best, model);
  const words: [number, number][] = [];
  for (let k = 0; k < best.parts.length; k += 2) {
    const from = Math.max(best.parts[k]!, own);
    if (best.parts[k + 1]! > from) words.push([tokens.starts[from]! - shift, tokens.ends[best.parts[k + 1]! - 1]! - shift]);
  }
  return {
    block: unit.block.i,
    start,
    end,
    quote: unit.block.text.slice(start, end),
    p,
    level: levelOf(p, evidence),
    evidence,
    words: words.sort((a, b) => a[0] - b[0]),
    ...(aspect && { aspect }),
  };
}

function evidenceOf(hit: Hit, model: Model): Evidence {
  const { e } = model.patterns[hit.pattern]!;
  // What a law says word by word is no hedge: "may" stands in its text.
  if (e === 'statutory') return e;
  if (hit.hedged) return 'hedged';
  return e ?? (hit.combined ? 'combined' : 'explicit');
}

const LEFT_REACH = 14;
const RIGHT_REACH = 6;
const BOUNDARY = /[.,;:!?()\u2013\u2014|]/;
const SUBJECT = /^(?:we|you|our|us|they|users|company|parties|customer|data|information)$/i;
const DANGLING =
  /^(?:and|or|that|which|who|if|when|where|because|unless|but|to|as|with|for|of|in|on|by|from|the|a|an|any|your|our|their)$/i;

/**
 * Widens the matched words to what a reader would mark: left to the beginning of the clause (punctuation, else its subject), right by a few
 * words to its end, without a dangling "and" or "the". Reaches were chosen by overlap with labelled quotes. Tokens first to last, inclusive.
 */
function toClause(first: number, last: number, tokens: TokenBuffer, own: number): [first: number, last: number] {
  const { text } = tokens;
  const boundaryBefore = (token: number) => token === own || BOUNDARY.test(text.slice(tokens.ends[token - 1], tokens.starts[token]));
  const word = (token: number) => text.slice(tokens.starts[token], tokens.ends[token]);
  let left = first;
  let subject = -1;
  while (left > own && first - left < LEFT_REACH && !boundaryBefore(left)) {
    left--;
    if (subject < 0 && SUBJECT.test(word(left))) subject = left;
  }
  if (!boundaryBefore(left)) left = subject < 0 ? first : subject;
  let right = last;
  while (right + 1 < tokens.count && right - last < RIGHT_REACH && !boundaryBefore(right + 1)) right++;
  while (right > last && DANGLING.test(word(right))) right--;
  return [left, right];
}

/** The probability from which a finding may be shown as High. */
export const HIGH_FROM = 0.9;

/** High from 0.90 (only where the document says it plainly), Medium from 0.70, else Low (taxonomy §3.4). */
export function levelOf(p: number, evidence: Evidence): Level {
  const plain = evidence === 'explicit' || evidence === 'statutory' || evidence === 'combined';
  if (p >= HIGH_FROM && plain) return LEVELS[0];
  return p >= 0.7 ? LEVELS[1] : LEVELS[2];
}
