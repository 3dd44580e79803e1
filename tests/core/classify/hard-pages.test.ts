// @vitest-environment happy-dom
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { classifyDocumentType } from '../../../utils/core/classify/document-type.ts';
import { type PageSignals, SPOT, scorePolicyPage } from '../../../utils/core/classify/policy-page.ts';
import { AUTO, weighPolicyPage } from '../../../utils/core/classify/second-look.ts';
import { readPageSignals } from '../../../utils/dom/page-signals.ts';
import type { HardPage, HardPages } from '../../pages/hard/hard-page.ts';
import { HARD_OTHERS, HARD_POLICIES } from '../../pages/hard/pages.ts';
import { renderHardPage } from '../../pages/hard/render.ts';

/** Pages that are still taken for what they are not. Whoever gets one right takes it off the list. */
const TAKEN_FOR_POLICIES = ['moved notice', 'treaty text'];
const MISSED: readonly string[] = [];

function signalsOf(page: HardPage): PageSignals {
  const window = new Window({ url: page.url, settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  window.document.write(renderHardPage(page));
  return readPageSignals(window.document as unknown as Document);
}

const actsOn = (signals: PageSignals): boolean => scorePolicyPage(signals) >= SPOT && weighPolicyPage(signals) >= AUTO;
const namesOf = (pages: HardPages, wanted: boolean): string[] =>
  Object.entries(pages)
    .filter(([, page]) => actsOn(signalsOf(page)) === wanted)
    .map(([name]) => name)
    .sort();

describe('hard pages', () => {
  test('there are enough of them, each unlike the others', () => {
    expect(Object.keys(HARD_OTHERS).length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(HARD_POLICIES).length).toBeGreaterThanOrEqual(30);
    const pages = [...Object.values(HARD_OTHERS), ...Object.values(HARD_POLICIES)];
    expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
    const lines = pages.flatMap(({ text }) => text.split('\n').filter((line) => line.length > 80));
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  });

  test('that are no documents are left alone', () => {
    expect(namesOf(HARD_OTHERS, true)).toEqual(TAKEN_FOR_POLICIES);
  });

  test('that are documents are seen', () => {
    expect(namesOf(HARD_POLICIES, false)).toEqual(MISSED);
  });

  test.each(Object.entries(HARD_POLICIES))('%s is of its type', (_, page) => {
    const { title, headings, text } = signalsOf(page);
    expect(classifyDocumentType({ url: page.url, title, headings, text }).type).toBe(page.type);
  });
});
