import type { Model, PackedSequence } from '../compile/model.ts';
import { standsIn } from './match-sequence.ts';
import { OVERLAP, type TokenBuffer, WINDOW } from './token-buffer.ts';
import { WindowPlaces, type Work } from './window-places.ts';

/** What was found out about sequences in one window or text. */
export class Verdicts {
  readonly #stamps: Int32Array;
  readonly #verdicts: Uint8Array;

  constructor(sequences: number) {
    this.#stamps = new Int32Array(sequences);
    this.#verdicts = new Uint8Array(sequences);
  }

  of(sequence: number, now: number): boolean | undefined {
    return this.#stamps[sequence] === now ? this.#verdicts[sequence] === 1 : undefined;
  }

  set(sequence: number, now: number, verdict: boolean): boolean {
    this.#stamps[sequence] = now;
    this.#verdicts[sequence] = verdict ? 1 : 0;
    return verdict;
  }
}

/** Guards that look beyond the sentence: each is judged once a text. */
export class ContextGuards {
  readonly #sequences: Model['sequences'];
  readonly #places: WindowPlaces;
  readonly #verdicts: Verdicts;

  constructor(model: Model, work: Work) {
    this.#sequences = model.sequences;
    this.#places = new WindowPlaces(model, work);
    this.#verdicts = new Verdicts(model.sequences.length);
  }

  anyStands(guards: readonly number[], tokens: TokenBuffer): boolean {
    for (const guard of guards) {
      const known = this.#verdicts.of(guard, tokens.version);
      if (known ?? this.#verdicts.set(guard, tokens.version, this.#stands(this.#sequences[guard]!, tokens))) return true;
    }
    return false;
  }

  #stands(guard: PackedSequence, tokens: TokenBuffer): boolean {
    for (let from = 0; from < tokens.count; from += WINDOW - OVERLAP) {
      const to = Math.min(from + WINDOW, tokens.count);
      if (standsIn(this.#places.look(tokens, from, to), guard)) return true;
      if (to === tokens.count) break;
    }
    return false;
  }
}
