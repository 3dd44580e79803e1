import { afterEach, expect, it } from 'vitest';
import { HitTest } from '../../utils/dom/hit-test.ts';
import { show } from './support.ts';

afterEach(() => document.body.replaceChildren());

function rangeIn(node: Node, start: number, end: number): Range {
  const range = node.ownerDocument!.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
const middle = (range: Range) => {
  const box = range.getClientRects()[0]!;
  return [box.left + box.width / 2, box.top + box.height / 2] as const;
};

it('finds the flag under a point, across inline elements, and nothing beside it', () => {
  show('<p style="width: 600px">We may <b>sell</b> your data. We may not.</p>');
  const [first, , last] = document.querySelector('p')!.childNodes;
  const range = document.createRange();
  range.setStart(first!, 3);
  range.setEnd(last!, 10);
  const hits = new HitTest([[range, 'sale'] as const]);
  expect(hits.at(document, ...middle(rangeIn(document.querySelector('b')!.firstChild!, 0, 4)))?.value).toBe('sale');
  expect(hits.at(document, ...middle(rangeIn(first!, 0, 2)))).toBeNull();
  const box = document.querySelector('p')!.getBoundingClientRect();
  expect(hits.at(document, box.right - 3, box.top + 5)).toBeNull();
  expect(hits.at(document, box.left + 5, box.bottom + 40)).toBeNull();
});

it('prefers the later of two that overlap', () => {
  show('<p>We may sell your data.</p>');
  const text = document.querySelector('p')!.firstChild!;
  const hits = new HitTest([
    [rangeIn(text, 0, 22), 'mild'],
    [rangeIn(text, 7, 11), 'bad'],
  ] as const);
  expect(hits.at(document, ...middle(rangeIn(text, 7, 11)))?.value).toBe('bad');
  expect(hits.at(document, ...middle(rangeIn(text, 0, 2)))?.value).toBe('mild');
});

it('looks into open shadow roots and frames', () => {
  show('<div id="host"></div><iframe style="border: 7px solid; margin: 11px; width: 400px"></iframe>');
  const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
  root.append(Object.assign(document.createElement('p'), { textContent: 'In the shadow' }));
  const inner = document.querySelector('iframe')!.contentDocument!;
  inner.body.append('In the frame');
  const shadowed = rangeIn(root.querySelector('p')!.firstChild!, 0, 13);
  const framed = rangeIn(inner.body.firstChild!, 0, 12);
  const hits = new HitTest([
    [shadowed, 'shadow'],
    [framed, 'frame'],
  ] as const);
  expect(hits.at(document, ...middle(shadowed))?.value).toBe('shadow');
  const [x, y] = middle(framed);
  const box = document.querySelector('iframe')!.getBoundingClientRect();
  expect(hits.at(document, box.left + 7 + x, box.top + 7 + y)?.value).toBe('frame');
});

it('does without caretPositionFromPoint', () => {
  show('<p>We may sell your data.</p>');
  const range = rangeIn(document.querySelector('p')!.firstChild!, 7, 11);
  const own = { value: undefined, configurable: true };
  Object.defineProperty(document, 'caretPositionFromPoint', own);
  try {
    expect(new HitTest([[range, 'sale'] as const]).at(document, ...middle(range))?.value).toBe('sale');
  } finally {
    Reflect.deleteProperty(document, 'caretPositionFromPoint');
  }
});
