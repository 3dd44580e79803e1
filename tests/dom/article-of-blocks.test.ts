import { expect, test } from 'vitest';
import type { Block } from '../../utils/core/types.ts';
import { fillArticle } from '../../utils/dom/article-of-blocks.ts';
import { rangeOfSpan } from '../../utils/dom/range-of-span.ts';
import { finish } from './support.ts';

const BLOCKS: Block[] = [
  { i: 1, kind: 'heading', level: 1, text: 'Kite terms' },
  { i: 2, kind: 'paragraph', text: 'You fly <b>at your own</b> risk & joy.' },
  { i: 3, kind: 'list-item', text: 'near trees' },
  { i: 4, kind: 'list-item', text: 'over water' },
  { i: 5, kind: 'table-row', text: 'Flights | Two years' },
  { i: 6, kind: 'paragraph', text: 'The end.' },
];

test('blocks are drawn as what they are, and every one of their words has its place', () => {
  const article = document.createElement('article');
  document.body.replaceChildren(article);
  const blocks = finish(fillArticle(article, BLOCKS));
  expect([...article.children].map(({ localName }) => localName)).toEqual(['h2', 'p', 'ul', 'table', 'p']);
  expect([...article.querySelectorAll('li, td')].map((one) => one.textContent)).toEqual([
    'near trees',
    'over water',
    'Flights',
    'Two years',
  ]);
  expect(article.querySelector('b')).toBeNull();
  for (const block of blocks) {
    for (const { 0: word, index } of block.text.matchAll(/[^\s|]+/g))
      expect(rangeOfSpan(block, index, index + word.length)?.toString()).toBe(word);
  }
  expect(rangeOfSpan(blocks[4]!, 0, blocks[4]!.text.length)?.toString()).toBe('FlightsTwo years');
  finish(fillArticle(article, []));
  expect(article.childNodes.length).toBe(0);
});
