import { type Extraction, extractBlocks, type PageBlock } from '../../utils/dom/extract-blocks.ts';

/** Puts markup into the test page. The markup is the test's own. */
export function show(html: string): void {
  document.documentElement.removeAttribute('lang');
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

export function finish<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

export const extract = (): Extraction => finish(extractBlocks(document));

export const texts = (): string[] => extract().blocks.map((block) => block.text);

export function blockWith(text: string): PageBlock {
  const block = extract().blocks.find((one) => one.text.includes(text));
  if (!block) throw new Error(`no block with "${text}"`);
  return block;
}

/** Sentences of a company that does not exist: long enough to count as running text, each different. */
export const prose = (topic: string): string =>
  `Larkspur Notes keeps what you write about ${topic} on its servers for as long as your account is open, and for ninety days after you close it.`;

export const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
