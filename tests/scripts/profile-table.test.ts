import { describe, expect, it } from 'vitest';
import { correlation, fitScale } from '../../scripts/lib/score-scale.mjs';
import { withoutTwins } from '../../scripts/lib/templates.mjs';
import { compareScore } from '../../utils/core/profile/compare-score.ts';

const paragraph = (topic: string) => ({ text: `In this part we say at some length what we do about ${topic}, and why we do it.` });
const policy = (name: string, topics: readonly string[]) => ({ name, blocks: topics.map(paragraph) });
const names = (documents: readonly { readonly name: string }[]) => withoutTwins(documents).map(({ name }: { name: string }) => name);

describe('templates', () => {
  it('count once, whatever numbers they hold, the first in order', () => {
    const first = policy('first', ['cookies', 'sales', 'ads', '30 days']);
    const copy = policy('copy', ['cookies', 'sales', 'ads', '90 days']);
    expect(names([first, copy])).toEqual(['first']);
    expect(names([copy, first])).toEqual(['copy']);
  });

  it('are told by a share of the paragraphs', () => {
    const one = policy('one', ['a', 'b', 'c', 'd', 'e']);
    expect(names([one, policy('three in seven', ['a', 'b', 'c', 'v', 'w'])])).toEqual(['one']);
    expect(names([one, policy('two in eight', ['a', 'b', 'v', 'w', 'x'])])).toEqual(['one', 'two in eight']);
  });

  it('are not told by short blocks', () => {
    const short = (name: string) => ({ name, blocks: [{ text: 'Contact us' }, { text: 'Changes' }, paragraph(name)] });
    expect(names([short('one'), short('two')])).toEqual(['one', 'two']);
  });
});

describe('the scale', () => {
  // Scores that rise with length, with a wider spread where documents are longer; the same in every run.
  const documents = Array.from({ length: 400 }, (_, k) => {
    const words = Math.round(600 * 1.008 ** k);
    const off = ((k * 37) % 101) / 50 - 1;
    return { words, score: 8 * Math.log(words) - 40 + off * Math.log(words) };
  });
  const scale = fitScale(documents);

  it('takes length out', () => {
    const inside = documents.filter(({ words }) => words >= scale.words[0]! && words <= scale.words[1]!);
    const places = inside.map(({ score, words }) => compareScore(score, words, scale, '2026-01-01')!.below);
    const lengths = inside.map(({ words }) => Math.log(words));
    expect(
      Math.abs(
        correlation(
          documents.map(({ score }) => score),
          documents.map(({ words }) => Math.log(words)),
        ),
      ),
    ).toBeGreaterThan(0.5);
    expect(Math.abs(correlation(places, lengths))).toBeLessThan(0.05);
  });

  it('places as many below the middle as above', () => {
    const below = documents.filter(({ score, words }) => (compareScore(score, words, scale, '2026-01-01')?.below ?? 50) < 50);
    expect(below.length).toBeGreaterThan(180);
    expect(below.length).toBeLessThan(220);
  });

  it('says what it was made from, without the outer hundredths', () => {
    expect(scale).toMatchObject({ n: 400, quantiles: expect.any(Array) });
    expect(scale.quantiles).toHaveLength(51);
    expect(scale.words[0]).toBeGreaterThan(documents[0]!.words);
    expect(scale.words[1]).toBeLessThan(documents.at(-1)!.words);
  });
});
