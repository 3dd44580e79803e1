import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { rangeOfSpan } from '../../utils/dom/range-of-span.ts';
import type { TextMap } from '../../utils/dom/text-map.ts';
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
    const sheet = document.createElement('style');
    sheet.textContent = '.upper { text-transform: uppercase } .made::before { content: "new: " } .made::after { content: " (more)" }';
    document.head.append(sheet);
    const word = fc.constantFrom(
      'we',
      'sell',
      'data',
      'a\u00adb',
      'ça',
      '😀',
      'x\u00a0y',
      '"no"',
      'R&D',
      '<b>',
      'ß',
      'ﬁn',
      'e\u0301',
      'שלום',
    );
    const space = fc.constantFrom('', ' ', '  ', '\n\t ', ' \n');
    const text = fc
      .tuple(space, fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 4 }))
      .map(([first, rest]) => first + rest.flat().join(''));
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.constant<Tree>(['br', []]),
        text.map<Tree>((one) => ['comment', [one]]),
        text.map<Tree>((one) => ['split', [one]]),
        fc.tuple(
          fc.constantFrom(
            ...['b', 'span', 'a', 'p', 'div', 'ul', 'li', 'dl', 'dd', 'h2', 'table', 'td', 'sup', 'pre', 'form', 'details'],
            ...['hidden', 'upper', 'made', 'shadow', 'slotted'],
          ),
          fc.array(tie('tree'), { maxLength: 4 }),
        ) as fc.Arbitrary<Tree>,
      ),
    }));
    let placed = 0;
    let apart = 0;
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (trees, a, b) => {
        document.body.replaceChildren(...trees.flatMap(build));
        for (const block of extract().blocks) {
          expect(block.text).toBe(block.text.replace(/[ \n\t]+/g, ' ').trim());
          const [start, end] = [a % block.text.length, (b % block.text.length) + 1].sort((x, y) => x - y) as [number, number];
          if (start === end || isUnmapped(block.map, start) || isUnmapped(block.map, end - 1)) continue;
          const range = rangeOfSpan(block, start, end);
          // No Range reaches over the edge of a shadow root.
          if (rootsWithin(block.map, start, end) > 1) {
            expect(range).toBeNull();
            apart++;
            continue;
          }
          expect(range).not.toBeNull();
          expect(shown(range!)).toBe(block.text.slice(start, end).replace(/ /g, ''));
          placed++;
        }
      }),
      { numRuns: 600 },
    );
    sheet.remove();
    expect(placed).toBeGreaterThan(200);
    expect(apart).toBeGreaterThan(0);
  });
});

type Tree = string | [string, Tree[]];

function build(tree: Tree): Node[] {
  if (typeof tree === 'string') return [document.createTextNode(tree)];
  const [kind, inside] = tree;
  if (kind === 'comment') return [document.createComment(String(inside[0]))];
  if (kind === 'split') {
    const parent = document.createElement('i');
    const first = parent.appendChild(document.createTextNode(String(inside[0])));
    first.splitText(first.length >> 1).splitText(0);
    return [...parent.childNodes];
  }
  const element = document.createElement(/^(hidden|upper|made|shadow|slotted)$/.test(kind) ? 'span' : kind);
  if (kind === 'hidden') element.hidden = true;
  if (kind === 'details') element.setAttribute('open', '');
  if (kind === 'upper' || kind === 'made') element.className = kind;
  const children = inside.flatMap(build);
  if (kind === 'shadow') {
    element.dataset.host = '';
    element.append('never drawn');
    element.attachShadow({ mode: 'open' }).append(...children);
  } else element.append(...children);
  if (kind === 'slotted') element.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
  return [element];
}

const rootsWithin = (map: TextMap, start: number, end: number): number =>
  new Set(map.nodes.filter((_, i) => map.starts[i]! < end && map.starts[i]! + map.lengths[i]! > start).map((node) => node.getRootNode()))
    .size;

const isUnmapped = (map: { starts: readonly number[]; lengths: readonly number[] }, offset: number): boolean =>
  !map.starts.some((start, i) => offset >= start && offset < start + map.lengths[i]!);

/** What a reader sees of a range, without white space. */
function shown(range: Range): string {
  const copy = range.cloneContents();
  for (const hidden of copy.querySelectorAll('[hidden], [data-host]')) hidden.remove();
  return (copy.textContent ?? '').replace(/[ \n\t]/g, '');
}
