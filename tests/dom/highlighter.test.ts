import { afterEach, beforeEach, expect, it } from 'vitest';
import { Highlighter, LAYERS } from '../../utils/dom/highlighter.ts';
import { show } from './support.ts';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  show('<p id="a">one two three</p><p id="b">four</p><iframe></iframe>');
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

const whole = (selector: string, page: Document = document): Range => {
  const range = page.createRange();
  range.selectNodeContents(page.querySelector(selector)!);
  return range;
};
const key = (highlighter: Highlighter, layer: (typeof LAYERS)[number]) => highlighter.keys[LAYERS.indexOf(layer)]!;

it('has distinct random keys of small letters, others in every page load', () => {
  const first = new Highlighter(stop.signal).keys;
  const second = new Highlighter(stop.signal).keys;
  expect(new Set([...first, ...second]).size).toBe(2 * LAYERS.length);
  for (const one of first) expect(one).toMatch(/^[a-z]{8,16}$/);
});

it('registers one highlight per severity, worse ones over milder ones, the focus over all', () => {
  const highlighter = new Highlighter(stop.signal);
  highlighter.paint(
    new Map([
      ['critical', [whole('#a')]],
      ['low', [whole('#a'), whole('#b')]],
    ]),
  );
  highlighter.focus(whole('#b'));
  const [critical, low, focus] = (['critical', 'low', 'focus'] as const).map((layer) => CSS.highlights.get(key(highlighter, layer))!);
  expect([critical!.size, low!.size, focus!.size]).toEqual([1, 2, 1]);
  expect(critical!.priority).toBeGreaterThan(low!.priority);
  expect(focus!.priority).toBeGreaterThan(critical!.priority);
  expect(CSS.highlights.has(key(highlighter, 'high'))).toBe(false);
  highlighter.paint(new Map());
  expect(CSS.highlights.has(key(highlighter, 'low'))).toBe(false);
  expect(CSS.highlights.has(key(highlighter, 'focus'))).toBe(true);
});

it('puts back what the page cleared or emptied, and only then', () => {
  const highlighter = new Highlighter(stop.signal);
  highlighter.paint(
    new Map([
      ['high', [whole('#a')]],
      ['info', [whole('#b')]],
    ]),
  );
  expect(highlighter.keep()).toBe(false);
  CSS.highlights.clear();
  expect(highlighter.keep()).toBe(true);
  expect(CSS.highlights.get(key(highlighter, 'high'))?.size).toBe(1);
  CSS.highlights.get(key(highlighter, 'info'))!.clear();
  expect(highlighter.keep()).toBe(true);
  expect(CSS.highlights.get(key(highlighter, 'info'))?.size).toBe(1);
});

it('leaves the page’s own highlights alone and takes all of its own away in the end', () => {
  CSS.highlights.set('own', new Highlight(whole('#b')));
  const highlighter = new Highlighter(stop.signal);
  highlighter.paint(new Map([['high', [whole('#a')]]]));
  stop.abort();
  expect([...CSS.highlights.keys()]).toEqual(['own']);
  CSS.highlights.delete('own');
});

it('paints ranges in a frame by the frame’s own window, and forgets a frame that goes', () => {
  const frame = document.querySelector('iframe')!;
  const inner = frame.contentDocument!;
  inner.body.append('inside');
  const highlighter = new Highlighter(stop.signal);
  highlighter.paint(new Map([['high', [whole('body', inner), whole('#a')]]]));
  const view = frame.contentWindow as Window & typeof globalThis;
  expect(view.CSS.highlights.get(key(highlighter, 'high'))?.size).toBe(1);
  expect(CSS.highlights.get(key(highlighter, 'high'))?.size).toBe(1);
  frame.remove();
  expect(() => highlighter.keep()).not.toThrow();
  highlighter.paint(new Map());
  expect(CSS.highlights.has(key(highlighter, 'high'))).toBe(false);
});
