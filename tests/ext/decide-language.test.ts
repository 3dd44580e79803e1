// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { decideLanguage } from '../../entrypoints/reader/decide-language.ts';
import type { Extraction } from '../../utils/dom/extract-blocks.ts';

const EN = 'We collect your name and the address that you give us, and we use it for the delivery of your orders. ';
const FR = 'Nous recueillons votre nom et l’adresse que vous nous donnez, et nous les utilisons pour la livraison de vos commandes. ';
const UK = 'Ми збираємо ваше ім’я та адресу, яку ви нам надаєте, і використовуємо їх для доставки ваших замовлень. ';

/** What the browser says of a text; by default it does not know. */
let browserSays: (text: string) => { isReliable: boolean; languages: { language: string; percentage: number }[] };
beforeEach(() => {
  browserSays = () => ({ isReliable: false, languages: [] });
  vi.spyOn(fakeBrowser.i18n, 'detectLanguage').mockImplementation((async (text: string) => browserSays(text)) as never);
});

/** The language of a document of these paragraphs on a page that says it is in `lang`. */
function languageOf(texts: readonly string[], lang = ''): Promise<string> {
  const root = document.createElement('main');
  if (lang) root.setAttribute('lang', lang);
  const blocks = texts.map((text) => ({ text }));
  return decideLanguage({ blocks, root } as unknown as Extraction, { total: 0, longest: 0 });
}
const times = (count: number, text: string) => Array.from({ length: count }, () => text);

describe('the language of a document', () => {
  test('is that of its text, whatever the page says of itself', async () => {
    expect(await languageOf(times(20, EN), 'fr')).toBe('en');
    expect(await languageOf(times(20, FR), 'en')).toBe('fr');
  });

  test('is what the page says where the text does not tell', async () => {
    expect(await languageOf(['Privacy'], 'pt-BR')).toBe('pt');
    expect(await languageOf(['Privacy'])).toBe('und');
  });

  test('is named by the browser where we know no name for it', async () => {
    browserSays = () => ({ isReliable: true, languages: [{ language: 'uk', percentage: 99 }] });
    expect(await languageOf(times(20, UK), 'en')).toBe('uk');
  });

  test('stays ours to decide when the browser fails', async () => {
    browserSays = () => {
      throw new Error('no such function');
    };
    expect(await languageOf(times(20, FR))).toBe('fr');
  });
});

describe('a document in two languages', () => {
  test('is read where English is its second half, however long the first', async () => {
    for (const half of [20, 400]) expect(await languageOf([...times(half, FR), ...times(half, EN)], 'fr')).toBe('en');
  });

  test('is read where English is its first half, or every other paragraph', async () => {
    expect(await languageOf([...times(400, EN), ...times(400, FR)])).toBe('en');
    expect(await languageOf(times(200, '').flatMap(() => [FR, EN]))).toBe('en');
  });

  test('is read after a long summary in another language', async () => {
    expect(await languageOf([...times(200, FR), ...times(600, EN)])).toBe('en');
  });

  test('is not read for a short English note', async () => {
    for (const texts of [
      [EN, ...times(200, FR)],
      [...times(300, FR), ...times(40, EN)],
      [...times(150, FR), ...times(20, EN), ...times(150, FR)],
    ])
      expect(await languageOf(texts)).toBe('fr');
  });

  test('is sampled within bounds', async () => {
    let longest = 0;
    browserSays = (text) => {
      longest = Math.max(longest, text.length);
      return { isReliable: false, languages: [] };
    };
    await languageOf([FR.repeat(5_000)]);
    await languageOf(times(5_000, FR));
    expect(longest).toBeGreaterThan(15_000);
    expect(longest).toBeLessThan(25_000);
  });
});
