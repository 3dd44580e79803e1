import { describe, expect, it } from 'vitest';
import { compareBlocks, wordsOf } from '../../scripts/lib/extraction-compare.mjs';
import { extractionReport } from '../../scripts/lib/extraction-report.mjs';

const heading = (text: string) => ({ kind: 'heading', text });
const line = (text: string, where: string[] = []) => ({ kind: 'paragraph', text, where });
const DOCUMENT = [
  heading('What we keep'),
  line('We keep the letters that you write with Kestrel Post.'),
  heading('What we sell'),
  line('We sell nothing of what you write to anybody at all.'),
];

describe('comparison of what was read with the curated text', () => {
  it('gives the same text full marks, however its blocks are cut', () => {
    expect(compareBlocks(DOCUMENT, DOCUMENT)).toMatchObject({ recall: 1, precision: 1, order: 1, missing: [], extra: [] });
    const joined = [line(DOCUMENT.map(({ text }) => text).join(' '))];
    expect(compareBlocks(DOCUMENT, joined)).toMatchObject({ recall: 1, precision: 1 });
  });

  it('names what is missing and why', () => {
    const { recall, precision, missing } = compareBlocks(DOCUMENT, DOCUMENT.slice(0, 3), {
      onPage: DOCUMENT.map(({ text }) => text).join(' '),
      walked: DOCUMENT.slice(0, 3).map(({ text }) => text),
    });
    expect(recall).toBeCloseTo(16 / 27);
    expect(precision).toBe(1);
    expect(missing).toMatchObject([{ kind: 'paragraph', words: 11, why: 'not walked' }]);
    expect(compareBlocks(DOCUMENT, DOCUMENT.slice(0, 3)).missing).toMatchObject([{ why: 'not on the page' }]);
  });

  it('names what is too much by where it stands', () => {
    const banner = line('Accept the cookies of our many good partners now', ['p', 'div cookie-bar', 'body']);
    const { precision, extra } = compareBlocks(DOCUMENT, [...DOCUMENT, banner]);
    expect(precision).toBeCloseTo(27 / 36);
    expect(extra).toMatchObject([{ kind: 'consent', words: 9 }]);
  });

  it('counts a passage as often as the other text has it', () => {
    const { recall, precision } = compareBlocks([...DOCUMENT, DOCUMENT[1]!], DOCUMENT);
    expect(recall).toBeCloseTo(27 / 37);
    expect(precision).toBe(1);
  });

  it('tells a changed order', () => {
    const [a, b, c, d] = DOCUMENT as [(typeof DOCUMENT)[0], (typeof DOCUMENT)[0], (typeof DOCUMENT)[0], (typeof DOCUMENT)[0]];
    expect(compareBlocks(DOCUMENT, [c, d, a, b])).toMatchObject({ recall: 1, precision: 1, order: 0.5 });
  });

  it('knows a line of a table of contents', () => {
    const { missing } = compareBlocks([line('1. What we keep'), line('2. What we sell'), ...DOCUMENT], DOCUMENT);
    expect(missing.map(({ kind }) => kind)).toEqual(['contents', 'contents']);
  });

  it('reads words without marks of Markdown, soft hyphens and forms of letters', () => {
    expect(wordsOf('See [our terms](https://kestrel.example/a?b=c), in\u00adformation, ﬁne')).toEqual([
      'see',
      'our',
      'terms',
      'information',
      'fine',
    ]);
  });

  it('writes a page with both browsers and no sentence of any document', () => {
    const lines = [{ page: 'a.html', error: null, ...compareBlocks(DOCUMENT, DOCUMENT.slice(0, 3)) }];
    const page = extractionReport(
      ['chromium', 'firefox'].map((browser) => ({ browser, version: '1', lines })),
      '2026-01-02',
    );
    expect(page).toContain('| firefox (1) | 1 |');
    expect(page).toContain('| paragraph, not on the page | 1 | 11 | 1 |');
    expect(page).not.toContain('nothing of what you write');
  });
});
