/** Many short lists in one: list k is `list[at[k]]` up to `list[at[k + 1]]`. */
export interface Lists {
  readonly at: Int32Array;
  readonly list: Int32Array;
}

/** Lists made one after the other. */
export class ListBuilder {
  #at = new Int32Array(1024);
  #list = new Int32Array(4096);
  #count = 0;
  #size = 0;

  /** Number of the list added. */
  add(items: ArrayLike<number>): number {
    const size = this.#size + items.length;
    if (size > this.#list.length) this.#list = grown(this.#list, size);
    if (this.#count + 2 > this.#at.length) this.#at = grown(this.#at, this.#count + 2);
    for (let k = 0; k < items.length; k++) this.#list[this.#size + k] = items[k]!;
    this.#size = size;
    this.#at[++this.#count] = size;
    return this.#count - 1;
  }

  lists(): Lists {
    return { at: this.#at.slice(0, this.#count + 1), list: this.#list.slice(0, this.#size) };
  }
}

function grown(old: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const fresh = new Int32Array(Math.max(size, 2 * old.length));
  fresh.set(old);
  return fresh;
}

/** Value → places where it stands in `values`. */
export function inverted(values: readonly number[], count: number): Lists {
  const at = new Int32Array(count + 1);
  for (let k = 0; k < values.length; k++) at[values[k]! + 1]!++;
  for (let k = 0; k < count; k++) at[k + 1]! += at[k]!;
  const filled = at.slice();
  const list = new Int32Array(values.length);
  for (let k = 0; k < values.length; k++) list[filled[values[k]!]!++] = k;
  return { at, list };
}
