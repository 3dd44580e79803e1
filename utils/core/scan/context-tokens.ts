import type { Model } from '../compile/model.ts';
import { TokenBuffer } from './token-buffer.ts';
import type { Unit } from './units.ts';

/**
 * The tokens around a unit, read when they are first asked for. Headings are the same for many blocks and are then not read again. Only
 * the types of these tokens are of use: where they stand is nobody's question.
 */
export class ContextTokens {
  readonly #around = new TokenBuffer();
  readonly #all = new TokenBuffer();
  readonly #prose = new TokenBuffer();
  #model: Model | null = null;
  #unit: Unit | null = null;
  #tokens: TokenBuffer | null = null;
  /** What `#around` holds. */
  #read: string | null = null;
  #hasAll = false;
  #hasProse = false;

  /** From now on that of this unit, whose own tokens are in the buffer. */
  of(unit: Unit, tokens: TokenBuffer, model: Model): this {
    if (model !== this.#model) this.#read = null;
    this.#model = model;
    this.#unit = unit;
    this.#tokens = tokens;
    this.#hasAll = false;
    this.#hasProse = false;
    return this;
  }

  /** Section headings, lead-in, table header. Its version stays while these stay. */
  get around(): TokenBuffer {
    const { around } = this.#unit!;
    if (this.#read !== around) this.#around.fill(around, this.#model!, true);
    this.#read = around;
    return this.#around;
  }

  /** The same and the block. */
  get all(): TokenBuffer {
    const { block, text, around } = this.#unit!;
    // What is no prose stands in the block, but not in the unit's own tokens.
    if (!this.#hasAll && text !== block.text) this.#all.fill(`${around}\n${block.text}`, this.#model!, true);
    else if (!this.#hasAll) this.#join(this.#all);
    this.#hasAll = true;
    return this.#all;
  }

  /** The same and the block without what is no prose in it. */
  get prose(): TokenBuffer {
    if (!this.#hasProse) this.#join(this.#prose);
    this.#hasProse = true;
    return this.#prose;
  }

  #join(buffer: TokenBuffer): void {
    const { prefix } = this.#unit!;
    const tokens = this.#tokens!;
    let own = 0;
    if (prefix !== '') while (own < tokens.count && tokens.starts[own]! < prefix.length) own++;
    buffer.join(this.around, tokens, own);
  }
}
