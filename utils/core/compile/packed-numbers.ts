/**
 * Whole numbers from 0 as printable text that JSON leaves alone and gzip likes: five bits a character, the sixth says that more follow.
 * Most numbers of a model are small differences, one character each.
 */
const FIRST = 40; // '(' to 'g': 64 characters without quote; the backslash among them is replaced
const BACKSLASH = 92;
const INSTEAD_OF_BACKSLASH = 33; // '!'

export function packNumbers(numbers: Iterable<number>): string {
  const codes: string[] = [];
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0) throw new Error(`${number} cannot be packed`);
    let rest = number;
    for (; rest >= 32; rest = Math.floor(rest / 32)) codes.push(character(32 + (rest % 32)));
    codes.push(character(rest));
  }
  return codes.join('');
}

function character(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code === BACKSLASH ? INSTEAD_OF_BACKSLASH : code);
}

/** Reads packed numbers one after the other. */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  next(): number {
    let number = 0;
    for (let shift = 0; ; shift += 5) {
      const code = this.#text.charCodeAt(this.#at++);
      const value = code === INSTEAD_OF_BACKSLASH ? BACKSLASH - FIRST : code - FIRST;
      number |= (value & 31) << shift;
      if (value < 32) return number;
    }
  }
}
