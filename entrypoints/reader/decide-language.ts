import { browser } from 'wxt/browser';
import { guessLanguage } from '../../utils/core/classify/language.ts';
import type { Extraction } from '../../utils/dom/extract-blocks.ts';
import { attribute, drawnParent, hasAttribute } from '../../utils/dom/safe-dom.ts';
import { type SliceTimes, timed } from '../../utils/dom/slices.ts';

/** Text looked at, in UTF-16 units: the beginning of a document says which language it is in. */
const SAMPLE = 20_000;

/**
 * Primary tag of the language that the document is written in ('en', 'de', …), 'und' when nothing tells. The text decides; what the page
 * claims of itself (`lang`) only when the text is too short or unknown. `times` collects what the work cost.
 */
export async function decideLanguage({ blocks, root }: Extraction, times: SliceTimes): Promise<string> {
  const text = sample(blocks.map((block) => block.text));
  const guess = timed(times, () => guessLanguage(text));
  if (guess.language === 'en') return 'en';
  const detected = await detect(text);
  if (detected) return detected;
  if (guess.language !== 'und') return guess.language;
  return declared(root) ?? 'und';
}

function sample(texts: readonly string[]): string {
  let text = '';
  for (const one of texts) {
    if (text.length > SAMPLE) break;
    text += `${one}\n`;
  }
  return text.slice(0, SAMPLE);
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
