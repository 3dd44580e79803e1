import { describe, expect, it } from 'vitest';
import { samplePages } from '../../../scripts/bench/documents.mjs';
import { loadModel } from '../../../utils/core/compile/model.ts';
import { type Counters, NO_WORK } from '../../../utils/core/scan/match-unit.ts';
import { scanAll } from '../../../utils/core/scan/scan-document.ts';
import { TokenBuffer } from '../../../utils/core/scan/token-buffer.ts';
import type { ScanDocument } from '../../../utils/core/types.ts';
import { loadClauses, packTaxonomy } from '../../../utils/taxonomy/pack.ts';
import { adversarialBlocks, LENGTH } from '../../support/adversarial-blocks.ts';
import { documentOf } from '../../support/tiny-clauses.ts';

const clauses = (await loadClauses()).map((file) => file.default);
const model = loadModel(await packTaxonomy());

/** Everything that the engine does in a loop, counted: what a scan costs on any machine. */
function workOf(document: ScanDocument): Counters {
  const counters = { ...NO_WORK, units: 0 };
  scanAll(document, model, counters);
  return counters;
}
const total = ({ tokens, marked, indexed, phrases, compared, anchored, candidates }: Counters) =>
  tokens + marked + indexed + phrases + compared + anchored + candidates;
const sizeOf = ({ blocks }: ScanDocument) => blocks.reduce((sum, { text }) => sum + text.length, 0);

const pages = samplePages() as ScanDocument[];
const page = (name: string) => pages.find(({ id }) => id === name)!;

describe('work on a page', () => {
  it('takes at most one automaton step a letter', () => {
    let steps = 0;
    const states = new Proxy(model.states, {
      get(table, key) {
        steps++;
        return table[key as unknown as number];
      },
    });
    const { blocks } = page('lumenfold.html');
    const tokens = new TokenBuffer();
    for (const { text } of blocks) tokens.fill(text, { ...model, states });
    const letters = blocks.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
    // The root is read once a text.
    expect(steps).toBeGreaterThan(letters / 2);
    expect(steps).toBeLessThanOrEqual(letters + blocks.length);
  });

  it('stays within the bounds of a page full of clauses', () => {
    const { sentences, candidates, hits, compared, phrases, tokens } = workOf(page('lumenfold.html'));
    expect(candidates / sentences).toBeLessThan(6);
    expect(hits / candidates).toBeGreaterThan(0.3);
    expect(compared / tokens).toBeLessThan(3);
    expect(phrases / tokens).toBeLessThan(60);
  });

  it('stays within the bounds of a page without any', () => {
    const { sentences, candidates, compared, phrases, tokens } = workOf(page('news.html'));
    expect(candidates / sentences).toBeLessThan(1);
    expect(compared / tokens).toBeLessThan(0.5);
    expect(phrases / tokens).toBeLessThan(25);
    expect(total(workOf(page('news.html'))) / sizeOf(page('news.html'))).toBeLessThan(3);
  });
});

describe('work on hostile text', () => {
  /** Steps a character of normal text: a policy full of clauses and an article without any, together about what real policies take. */
  const normal = ['lumenfold.html', 'news.html'].map(page);
  const MOST = (10 * normal.reduce((sum, one) => sum + total(workOf(one)), 0)) / normal.reduce((sum, one) => sum + sizeOf(one), 0);

  it.each([...adversarialBlocks(clauses)])(
    'takes at most ten times what normal text takes a character, and grows with its length: %s',
    (_, text) => {
      expect(text.length).toBe(LENGTH);
      // An end in words: what ends in a semicolon may be taken for code, and is then not read at all.
      const whole = total(workOf(documentOf(`${text} and so on.`)));
      expect(whole / LENGTH).toBeLessThanOrEqual(MOST);
      const part = total(workOf(documentOf(`${text.slice(0, LENGTH / 8)} and so on.`)));
      // The beginning may be easier than what follows.
      expect(whole).toBeLessThanOrEqual(8 * 2 * part + LENGTH);
    },
  );
});
