import { browser } from 'wxt/browser';
import { guessLanguage } from '../../utils/core/classify/language.ts';
import type { Extraction } from '../../utils/dom/extract-blocks.ts';
import { attribute, drawnParent, hasAttribute } from '../../utils/dom/safe-dom.ts';
import { pause, type SliceTimes, timed } from '../../utils/dom/slices.ts';

/** Text looked at, in UTF-16 units, in so many parts of the document. */
const SAMPLE = 20_000;
const PARTS = 10;
/** Of the text: less than this is a note or an annex. */
const ENGLISH_SHARE = 0.4;

/**
 * Primary tag of the language that the document is written in ('en', 'de', …), 'und' when nothing tells. The text decides; what the page
 * claims of itself (`lang`) only when the text is too short or unknown. A document in English and another language is 'en'.
 * `times` collects what the work cost.
 */
export async function decideLanguage({ blocks, root }: Extraction, times: SliceTimes): Promise<string> {
  const pieces = sample(blocks.map((block) => block.text));
  const text = pieces.join('\n');
  const guess = timed(times, () => guessLanguage(text));
  if (guess.language === 'en') return 'en';
  await pause();
  if (timed(times, () => isPartlyEnglish(pieces))) return 'en';
  const detected = await detect(text);
  if (detected) return detected;
  if (guess.language !== 'und') return guess.language;
  return declared(root) ?? 'und';
}

/**
 * Pieces of paragraphs from all over the document: its second half may be its own translation, and a summary in another language may
 * stand before it.
 */
function sample(texts: readonly string[]): string[] {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const part = length <= SAMPLE ? length : Math.floor(SAMPLE / PARTS);
  const starts = length <= SAMPLE ? [0] : Array.from({ length: PARTS }, (_, i) => Math.floor((i * (length - part)) / (PARTS - 1)));
  const pieces: string[] = [];
  let at = 0;
  for (const text of texts) {
    for (const start of starts) {
      const from = Math.max(0, start - at);
      const to = Math.min(text.length, start + part - at);
      if (from < to) pieces.push(text.slice(from, to));
    }
    at += text.length;
  }
  return pieces;
}

/** True when enough of the paragraphs whose language can be told are English: a document in two languages is read for the sake of them. */
function isPartlyEnglish(pieces: readonly string[]): boolean {
  let english = 0;
  let told = 0;
  for (const piece of pieces) {
    const { language } = guessLanguage(piece);
    if (language !== 'und') told += piece.length;
    if (language === 'en') english += piece.length;
  }
  return english > ENGLISH_SHARE * told;
}

async function detect(text: string): Promise<string | null> {
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text);
    const best = languages[0];
    return best && (isReliable || best.percentage >= 70) ? (best.language.split('-')[0] ?? null) : null;
  } catch {
    return null;
  }
}

function declared(root: Element): string | null {
  for (let element: Element | null = root; element; element = drawnParent(element)) {
    if (hasAttribute(element, 'lang')) return (attribute(element, 'lang') ?? '').split('-')[0]!.toLowerCase() || null;
  }
  return null;
}
