import type { Model, ModelModifier } from '../compile/model.ts';
import { SEVERITIES, type Severity } from '../types.ts';
import type { ContextTokens } from './context-tokens.ts';
import { standsIn } from './match-sequence.ts';
import type { TokenBuffer } from './token-buffer.ts';
import { WindowPlaces } from './window-places.ts';

/**
 * Modifiers that every risk has, before its clause type's own: findings name modifiers by number in the two lists together. The first:
 * what happens only with the reader's consent weighs a level less (rule R4).
 */
export const COMMON_MODIFIERS = [{ by: -1, when: 'it depends on your consent' }] as const;
const CONSENT = 0;

/** The reach of a sentence that is longer than this many tokens is cut: modifiers stand near what they modify. */
const LONGEST = 400;

/** Finds which modifiers of a clause type hold in a sentence or block. */
export class ModifierFinder {
  readonly #model: Model;
  #inSentence: WindowPlaces | null = null;
  #inBlock: WindowPlaces | null = null;

  constructor(model: Model) {
    this.#model = model;
  }

  /** Numbers of the modifiers of `clause` that hold in the sentence [from, to) of the tokens; document-wide ones are judged later. */
  find(clause: number, tokens: TokenBuffer, from: number, to: number, context: ContextTokens, onConsent: boolean): number[] {
    const found: number[] = [];
    if (this.#model.clauses[clause]!.polarity !== 'risk') return found;
    if (onConsent) found.push(CONSENT);
    for (const [number, modifier] of this.#model.modifiers[clause]!.entries())
      if (this.#holds(modifier, tokens, from, to, context)) found.push(COMMON_MODIFIERS.length + number);
    return found;
  }

  #holds({ sentence, block }: ModelModifier, tokens: TokenBuffer, from: number, to: number, context: ContextTokens): boolean {
    if (sentence.length > 0) {
      this.#inSentence ??= new WindowPlaces(this.#model);
      const places = this.#inSentence.look(tokens, from, Math.min(to, from + LONGEST));
      if (sentence.some((sequence) => standsIn(places, sequence))) return true;
    }
    if (block.length === 0) return false;
    this.#inBlock ??= new WindowPlaces(this.#model);
    const places = this.#inBlock.look(context.prose, 0, Math.min(context.prose.count, LONGEST));
    return block.some((sequence) => standsIn(places, sequence));
  }
}

/** By how many levels these modifiers of a clause shift its severity; positive is worse. */
export function shiftOf(model: Model, clause: number, numbers: readonly number[]): number {
  const by = (number: number) => COMMON_MODIFIERS[number]?.by ?? model.modifiers[clause]![number - COMMON_MODIFIERS.length]!.by;
  return numbers.reduce((sum, number) => sum + by(number), 0);
}

/**
 * A risk's severity after modifiers (docs/severity.md): at most two levels away, never below low, and critical only from high or critical.
 * `levels`: positive is worse.
 */
export function shifted(severity: Severity, levels: number): Severity {
  if (levels === 0) return severity;
  const own = SEVERITIES.indexOf(severity);
  const bounded = Math.max(-2, Math.min(2, levels));
  const worst = own <= SEVERITIES.indexOf('high') ? 0 : SEVERITIES.indexOf('high');
  const mildest = Math.max(own, SEVERITIES.indexOf('low'));
  return SEVERITIES[Math.max(worst, Math.min(mildest, own - bounded))]!;
}
