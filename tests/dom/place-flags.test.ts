import { afterEach, expect, it } from 'vitest';
import { FlagPlacer } from '../../entrypoints/reader/place-flags.ts';
import type { Finding, Span } from '../../utils/core/types.ts';
import type { PageBlock } from '../../utils/dom/extract-blocks.ts';
import { extract, finish, prose, show } from './support.ts';

afterEach(() => document.body.replaceChildren());

function spanOf(blocks: readonly PageBlock[], quote: string): Span {
  const block = blocks.find((one) => one.text.includes(quote))!;
  const start = block.text.indexOf(quote);
  return { block: block.i, start, end: start + quote.length, quote, p: 0.9, level: 'High', evidence: 'explicit', words: [] };
}

const finding = (clause: string, spans: readonly Span[]): Finding => ({
  clause,
  severity: 'high',
  polarity: 'risk',
  p: 0.9,
  level: 'High',
  evidence: 'explicit',
  spans,
});

it('gives the flags in reading order and says of every span whether it was placed', () => {
  show(
    `<main><p>${prose('owls')}</p><p>We may sell your data.</p><table><tr><td>Name</td><td>sold</td></tr><tr><td>a</td><td>b</td></tr></table></main>`,
  );
  const { blocks } = extract();
  const found = [finding('sale', [spanOf(blocks, 'sell'), spanOf(blocks, ' | ')]), finding('keeping', [spanOf(blocks, 'servers')])];
  const { findings, flags, unplaced } = finish(new FlagPlacer().place(found, blocks));
  expect(flags.map((flag) => `${flag.finding.clause} ${flag.spanIndex} ${flag.range}`)).toEqual(['keeping 0 servers', 'sale 0 sell']);
  expect(findings.map((one) => one.spans.map((span) => span.placed))).toEqual([[true, false], [true]]);
  expect(unplaced).toBe(1);
});

it('keeps the Ranges of what did not change, and makes new ones for what did', () => {
  show(`<main><p>${prose('owls')}</p><p>${prose('wrens')}</p></main>`);
  const placer = new FlagPlacer();
  const place = () => {
    const { blocks } = extract();
    return finish(
      placer.place(
        [
          finding(
            'keeping',
            blocks.map((_, i) => spanOf(blocks.slice(i), 'servers')),
          ),
        ],
        blocks,
      ),
    ).flags.map((flag) => flag.range);
  };
  const [first, second] = place();
  document.querySelector('main')!.prepend(Object.assign(document.createElement('p'), { textContent: prose('larks') }));
  const later = place();
  expect(later.slice(1)).toEqual([first, second]);
  expect(later[1]).toBe(first);
  const p = document.querySelectorAll('p')[1]!;
  p.replaceWith(p.cloneNode(true));
  const last = place();
  expect(last[1]).not.toBe(first);
  expect(last[1]!.toString()).toBe('servers');
  expect(last[2]).toBe(second);
});

it('makes a new Range for text that was taken out and put back', () => {
  show(`<main><p>${prose('owls')}</p></main>`);
  const placer = new FlagPlacer();
  const place = () => {
    const { blocks } = extract();
    return finish(placer.place([finding('keeping', [spanOf(blocks, 'servers')])], blocks)).flags[0]!.range;
  };
  const first = place();
  const p = document.querySelector('p')!;
  p.remove();
  document.querySelector('main')!.append(p);
  expect(place().toString()).toBe('servers');
  expect(first.toString()).toBe('');
});

it('puts back what was moved, or put in anew with the same words, into the same Ranges', () => {
  show(`<main><ul><li>${prose('owls')}</li><li>${prose('wrens')} <b>Really</b>.</li></ul><p>${prose('larks')}</p></main>`);
  const placer = new FlagPlacer();
  const { blocks } = extract();
  const found = blocks.map((block) => finding(`on-${block.i}`, [spanOf([block], 'servers')]));
  const ranges = finish(placer.place(found, blocks)).flags.map((flag) => flag.range);
  const [owls, wrens] = document.querySelectorAll('li');
  const larks = document.querySelector('p')!;
  wrens!.after(owls!);
  const copy = wrens!.cloneNode(true);
  wrens!.replaceWith(copy);
  const text = new Text(larks.textContent!);
  larks.replaceChildren(text);
  expect(ranges.map(String)).toEqual(['', '', '']);
  expect(placer.mend([owls!, copy, text])).toBe(true);
  expect(ranges.map(String)).toEqual(['servers', 'servers', 'servers']);
  expect(ranges.map((range) => range.startContainer.parentElement)).toEqual([owls, copy, larks]);
  expect(placer.mend([])).toBe(false);
});

it('puts nothing back onto other words, and leaves alone what stands', () => {
  show(`<main><p>${prose('owls')}</p><p>${prose('wrens')}</p></main>`);
  const placer = new FlagPlacer();
  const { blocks } = extract();
  const found = blocks.map((block) => finding(`on-${block.i}`, [spanOf([block], 'servers')]));
  const ranges = finish(placer.place(found, blocks)).flags.map((flag) => flag.range);
  const p = document.querySelector('p')!;
  p.textContent = `${prose('owls')} So it is.`;
  expect(placer.mend([p.firstChild!])).toBe(false);
  expect(ranges.map(String)).toEqual(['', 'servers']);
});
