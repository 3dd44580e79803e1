import type { Model } from '../compile/model.ts';
import { APOSTROPHE, CLASS, charClass, OTHER_LETTER, SEPARATOR, SKIPPED, STEP_CLASSES } from '../text/tokenize.ts';

/** Tokens per window: longer sentences are scanned in windows that overlap, so that nothing is dropped and work stays linear. */
export const WINDOW = 160;
export const OVERLAP = 60;

/** The tokens of one text: UTF-16 offsets, token types and sentence ends. Reused between texts; nothing is allocated per sentence. */
export class TokenBuffer {
  count = 0;
  /** What was read last. */
  text = '';
  /** Rises with every text read: what was found out about an older one no longer holds. */
  version = 0;
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  types = new Uint16Array(256);
  /** 1 where a semicolon, colon, bracket or dash stands between this token and the one before it. */
  breaks = new Uint8Array(256);
  /** Token numbers at which a sentence begins, and `count` at the end. */
  sentences: number[] = [];

  /** Reads the text in one pass: one automaton step a letter. Splits sentences unless `whole`. */
  fill(text: string, model: Model, whole = false): this {
    const { states, whole: wholeTypes, begun } = model;
    const root = states[1]!;
    const length = text.length;
    this.version++;
    this.text = text;
    let { starts, ends, types, breaks } = this;
    let count = 0;
    let at = 0;
    let terminator = 0;
    let spaced = false;
    let strong = 0;
    this.sentences.length = 0;
    this.sentences.push(0);
    while (at < length) {
      const first = text.charCodeAt(at);
      let kind = first < 256 ? CLASS[first]! : charClass(first);
      if (kind >= APOSTROPHE && kind !== OTHER_LETTER) {
        at++;
        if (first === 32) spaced = true;
        else if (first === 46 || first === 33 || first === 63) {
          terminator = first;
          spaced = false;
        } else if (first < 32 || first === 160) spaced = true;
        else if (separatesStrongly(first)) strong = 1;
        continue;
      }
      if (count === starts.length) {
        this.#grow();
        ({ starts, ends, types, breaks } = this);
      }
      if (terminator !== 0 && spaced && !whole && count > 0 && endsSentence(text, terminator, starts[count - 1]!, ends[count - 1]!, first))
        this.sentences.push(count);
      starts[count] = at;
      breaks[count] = strong;
      let state = 1;
      let last = 1;
      // The cell that told that a step may be taken tells where the next one leads: one look-up a letter.
      let cell = root;
      let skip = 0;
      for (;;) {
        if (kind < STEP_CLASSES) {
          if (state !== 0) {
            const step = (cell & 0xffff) + kind;
            cell = states[step]!;
            if (cell >>> 16 === state) last = state = step;
            else state = 0;
          }
        } else if (kind !== SKIPPED) state = 0;
        if (++at >= length) break;
        const code = text.charCodeAt(at);
        kind = code < 256 ? CLASS[code]! : charClass(code);
        if (kind < APOSTROPHE) continue;
        if (kind === SEPARATOR) break;
        if (kind === APOSTROPHE) {
          const after = classAt(text, at + 1);
          if (after === SEPARATOR || after === APOSTROPHE || after === SKIPPED) break;
          if (after === LETTER_S && classAt(text, at + 2) === SEPARATOR) {
            skip = 2; // "the company's": the word is "company"
            break;
          }
        }
      }
      ends[count] = at;
      types[count] = state !== 0 ? wholeTypes[state]! : begun[last]!;
      count++;
      at += skip;
      terminator = 0;
      spaced = false;
      strong = 0;
    }
    this.count = count;
    this.sentences.push(count);
    return this;
  }

  /** The types of the tokens of `first` and of those of `second` from `from` on, one after the other; nothing else of them. */
  join(first: TokenBuffer, second: TokenBuffer, from: number): void {
    const count = first.count + second.count - from;
    while (count > this.types.length) this.#grow();
    this.types.set(first.types.subarray(0, first.count));
    this.types.set(second.types.subarray(from, second.count), first.count);
    this.count = count;
    this.text = '';
    this.version++;
  }

  #grow(): void {
    const size = this.starts.length * 2;
    const grown = <T extends Int32Array | Uint16Array | Uint8Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.starts = grown(this.starts, new Int32Array(size));
    this.ends = grown(this.ends, new Int32Array(size));
    this.types = grown(this.types, new Uint16Array(size));
    this.breaks = grown(this.breaks, new Uint8Array(size));
  }
}

const LETTER_S = 18;
const classAt = (text: string, at: number): number => (at < text.length ? charClass(text.charCodeAt(at)) : SEPARATOR);

/** Semicolon, colon, brackets, bar, dashes, bullet: what a negator does not reach across. */
const separatesStrongly = (code: number): boolean =>
  code === 59 || code === 58 || code === 40 || code === 41 || code === 124 || code === 0x2014 || code === 0x2013 || code === 0x2022;

const ABBREVIATIONS = new Set(
  'inc ltd llc co corp plc bv gmbh etc eg ie art arts sec secs para paras mr mrs ms dr prof st vs cf al approx dept est fig jr sr govt cal civ stat'.split(
    ' ',
  ),
);

/** A full stop ends a sentence unless it belongs to an abbreviation, an initial or a number, or the text goes on in lower case. */
function endsSentence(text: string, terminator: number, wordStart: number, wordEnd: number, first: number): boolean {
  if (first >= 97 && first <= 122) return false;
  if (terminator !== 46) return true;
  if (wordEnd - wordStart === 1) return charClass(text.charCodeAt(wordStart)) >= 26 && wordStart > 3;
  if (wordEnd - wordStart > 6) return true;
  const word = text.slice(wordStart, wordEnd).toLowerCase();
  // "No. 5" is a number, "We said no. You" is not.
  if (word === 'no' || word === 'nos') return first < 48 || first > 57;
  return !ABBREVIATIONS.has(word);
}
