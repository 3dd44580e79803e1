import type { Model } from '../compile/model.ts';
import { APOSTROPHE, charClass, OTHER_LETTER, SEPARATOR, SKIPPED, STEP_CLASSES } from '../text/tokenize.ts';

/** Tokens per window: longer sentences are scanned in windows that overlap, so that nothing is dropped and work stays linear. */
export const WINDOW = 160;
export const OVERLAP = 60;

/** The tokens of one text: UTF-16 offsets, token types and sentence ends. Reused between texts; nothing is allocated per sentence. */
export class TokenBuffer {
  count = 0;
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  types = new Uint16Array(256);
  /** 1 where a semicolon, colon, bracket or dash stands between this token and the one before it. */
  breaks = new Uint8Array(256);
  /** Token numbers at which a sentence begins, and `count` at the end. */
  sentences: number[] = [];

  /** Reads the text in one pass: one automaton step a letter. Splits sentences unless `whole`. */
  fill(text: string, model: Model, whole = false): this {
    const { next, whole: wholeTypes, begun } = model;
    const length = text.length;
    let count = 0;
    let at = 0;
    let terminator = 0;
    let spaced = false;
    let strong = 0;
    this.sentences.length = 0;
    this.sentences.push(0);
    while (at < length) {
      let kind = charClass(text.charCodeAt(at));
      if (kind > OTHER_LETTER || kind === APOSTROPHE) {
        const code = text.charCodeAt(at++);
        if (code === 46 || code === 33 || code === 63) {
          terminator = code;
          spaced = false;
        } else if (code <= 32 || code === 160) spaced = true;
        else if (
          code === 59 ||
          code === 58 ||
          code === 40 ||
          code === 41 ||
          code === 124 ||
          code === 0x2014 ||
          code === 0x2013 ||
          code === 0x2022
        )
          strong = 1;
        continue;
      }
      if (count === this.starts.length) this.#grow();
      if (!whole && terminator && spaced && count > 0 && endsSentence(text, terminator, this.starts[count - 1]!, this.ends[count - 1]!, at))
        this.sentences.push(count);
      const start = at;
      let state = 1;
      let last = 1;
      let end = at;
      for (;;) {
        if (kind < STEP_CLASSES) {
          if (state !== 0) {
            state = next[state * STEP_CLASSES + kind]!;
            if (state !== 0) last = state;
          }
        } else if (kind !== SKIPPED) state = 0;
        end = ++at;
        if (at >= length) break;
        kind = charClass(text.charCodeAt(at));
        if (kind === SEPARATOR) break;
        if (kind === APOSTROPHE) {
          const after = at + 1 < length ? charClass(text.charCodeAt(at + 1)) : SEPARATOR;
          if (after === SEPARATOR || after === APOSTROPHE || after === SKIPPED) break;
          const possessive = after === 18 && (at + 2 >= length || charClass(text.charCodeAt(at + 2)) === SEPARATOR);
          if (possessive) {
            at += 2; // "the company's": the word is "company"
            break;
          }
        }
      }
      this.starts[count] = start;
      this.ends[count] = end;
      this.types[count] = state !== 0 ? wholeTypes[state]! : begun[last]!;
      this.breaks[count] = strong;
      count++;
      terminator = 0;
      spaced = false;
      strong = 0;
    }
    this.count = count;
    this.sentences.push(count);
    return this;
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

const ABBREVIATIONS = new Set(
  'inc ltd llc co corp plc bv gmbh etc eg ie no nos art arts sec secs para paras mr mrs ms dr prof st vs cf al approx dept est fig jr sr govt cal civ stat'.split(
    ' ',
  ),
);

/** A full stop ends a sentence unless it belongs to an abbreviation, an initial or a number, or the text goes on in lower case. */
function endsSentence(text: string, terminator: number, wordStart: number, wordEnd: number, nextStart: number): boolean {
  const first = text.charCodeAt(nextStart);
  if (first >= 97 && first <= 122) return false;
  if (terminator !== 46) return true;
  if (wordEnd - wordStart === 1) return charClass(text.charCodeAt(wordStart)) >= 26 && wordStart > 3;
  return wordEnd - wordStart > 6 || !ABBREVIATIONS.has(text.slice(wordStart, wordEnd).toLowerCase());
}
