import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { rangeOfSpan } from '../../utils/dom/range-of-span.ts';
import { blockWith, extract, prose, show } from './support.ts';

afterEach(() => document.body.replaceChildren());

function rangeOf(quote: string): Range | null {
  const block = blockWith(quote);
  const start = block.text.indexOf(quote);
  return rangeOfSpan(block, start, start + quote.length);
}

describe('rangeOfSpan', () => {
  it('crosses inline elements, split Text nodes and line ends', () => {
    show(`<main><p>${prose('owls')}</p><p id="p">We may <b>sell\n   your</b> <i>da</i>ta.</p></main>`);
    document.querySelector<HTMLElement>('i')!.firstChild!.nodeType;
    (document.querySelector('i')!.firstChild as Text).splitText(1);
    const range = rangeOf('sell your data');
    expect(range?.toString()).toBe('sell\n   your data');
    expect(range?.startContainer.parentElement?.localName).toBe('b');
  });

  it('keeps soft hyphens and no-break spaces where they are', () => {
    show(`<main><p>${prose('owls')}</p><p>We keep your infor\u00admation\u00a0for ever.</p></main>`);
    expect(rangeOf('infor\u00admation\u00a0for')?.toString()).toBe('infor\u00admation\u00a0for');
  });

  it('lets a hidden label in a sentence pass, and gives null when drawn text stands between', () => {
    show(`<main><p>${prose('owls')}</p><p>We may <span style="display:none">(new)</span>sell your <b>data</b>.</p></main>`);
    expect(rangeOf('may sell your data')?.toString()).toBe('may (new)sell your data');
    const block = blockWith('may sell');
    const extra = document.createTextNode(' never ');
    document.querySelector('b')!.before(extra);
    expect(rangeOfSpan(block, 3, block.text.length)).toBeNull();
  });

  it('gives null when the text has changed or gone, for text that is nowhere, and for empty spans', () => {
    show(
      `<main><p>${prose('owls')}</p><p id="p">We may sell your data.</p><table><tr><td>Name</td><td>Use</td></tr><tr><td>a</td><td>b</td></tr></table></main>`,
    );
    const block = blockWith('may sell');
    const row = blockWith('Name | Use');
    expect(rangeOfSpan(row, 4, 6)).toBeNull();
    expect(rangeOfSpan(row, 0, 4)?.toString()).toBe('Name');
    expect(rangeOfSpan(row, 0, row.text.length)?.toString()).toBe('NameUse');
    expect(rangeOfSpan(block, 3, 3)).toBeNull();
    expect(rangeOfSpan(block, 0, block.text.length + 1)).toBeNull();
    (document.querySelector('#p')!.firstChild as Text).data = 'We may not sell it. ';
    expect(rangeOfSpan(block, 0, block.text.length)).toBeNull();
    document.querySelector('#p')!.replaceChildren();
    expect(rangeOfSpan(block, 0, 5)).toBeNull();
  });

  it('gives the very text back for any tree', () => {
    const word = fc.constantFrom('we', 'sell', 'data', 'a\u00adb', 'ça', '😀', 'x\u00a0y', '"no"', 'R&D');
    const space = fc.constantFrom('', ' ', '  ', '\n\t ', ' \n');
    const text = fc
      .tuple(space, fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 4 }))
      .map(([first, rest]) => first + rest.flat().join(''));
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.constant<Tree>(['br', []]),
        fc.tuple(
          fc.constantFrom('b', 'span', 'a', 'p', 'div', 'ul', 'li', 'h2', 'td', 'hidden'),
          fc.array(tie('tree'), { maxLength: 4 }),
        ) as fc.Arbitrary<Tree>,
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (trees, a, b) => {
        document.body.replaceChildren(...trees.map(build));
        for (const block of extract().blocks) {
          expect(block.text).toBe(block.text.replace(/[ \n\t]+/g, ' ').trim());
          const [start, end] = [a % block.text.length, (b % block.text.length) + 1].sort((x, y) => x - y) as [number, number];
          if (start === end || isUnmapped(block.map, start) || isUnmapped(block.map, end - 1)) continue;
          const range = rangeOfSpan(block, start, end);
          expect(range).not.toBeNull();
          expect(shown(range!)).toBe(block.text.slice(start, end).replace(/ /g, ''));
        }
      }),
      { numRuns: 300 },
    );
  });
});

type Tree = string | [string, Tree[]];

function build(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElement(tree[0] === 'hidden' ? 'span' : tree[0]);
  if (tree[0] === 'hidden') element.hidden = true;
  element.append(...tree[1].map(build));
  return element;
}

const isUnmapped = (map: { starts: readonly number[]; lengths: readonly number[] }, offset: number): boolean =>
  !map.starts.some((start, i) => offset >= start && offset < start + map.lengths[i]!);

/** What a reader sees of a range, without white space. */
function shown(range: Range): string {
  const copy = range.cloneContents();
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
  return (copy.textContent ?? '').replace(/[ \n\t]/g, '');
}
