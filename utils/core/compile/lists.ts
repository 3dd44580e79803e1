/** Many short lists in one: list k is `list[at[k]]` up to `list[at[k + 1]]`. */
export interface Lists {
  readonly at: Int32Array;
  readonly list: Int32Array;
}

/** Lists made one after the other. */
export class ListBuilder {
  readonly #at: number[] = [0];
  readonly #list: number[] = [];

  /** Number of the list added. */
  add(items: readonly number[]): number {
    for (let k = 0; k < items.length; k++) this.#list.push(items[k]!);
    return this.#at.push(this.#list.length) - 2;
  }

  lists(): Lists {
    return { at: Int32Array.from(this.#at), list: Int32Array.from(this.#list) };
  }
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
