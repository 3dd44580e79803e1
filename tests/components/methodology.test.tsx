// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { precisionOf, recallOf, shareOf } from '../../components/methodology/accuracy.ts';
import { MethodologyView } from '../../components/methodology/MethodologyView.tsx';
import { ACCURACY, TEXTS } from './fixtures.ts';

afterEach(cleanup);

const open = () => render(<MethodologyView accuracy={ACCURACY} texts={TEXTS} />).container;
const rows = (container: Element) =>
  [...container.querySelectorAll('tbody tr:has(td)')].map((row) => [...row.children].map((cell) => cell.textContent));

describe('the methodology page', () => {
  test('gives every share with its counts, and the day it was measured', () => {
    const { textContent } = open();
    expect(textContent).toContain('Measured on 4 May 2026 with version 1.2.3, on 10 documents');
    expect(textContent).toContain('95 %of what it flagged was right190 of 200');
    expect(textContent).toContain('76 %of the clauses that are there were found190 of 250');
    expect(textContent).toContain('150 of 155 (97 %)');
    expect(textContent).toContain('none so far');
    expect(textContent).toContain('not legal advice');
  });

  test('lists every clause type, and says where few documents speak', () => {
    const list = rows(open());
    expect(list.find(([name]) => name?.includes('Title of copies'))).toEqual([expect.stringMatching(/copies$/), '20 of 21', '20 of 24']);
    expect(list.find(([name]) => name?.includes('Title of leave'))).toEqual([
      expect.stringMatching(/leaveprovisional$/),
      '2 of 2',
      '2 of 2',
    ]);
    expect(list.find(([name]) => name?.includes('Title of resale'))!.slice(1)).toEqual(['not measured', 'not measured']);
  });

  test('can be searched', () => {
    const container = open();
    const search = (value: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value } });
    search('RESALE title');
    expect(rows(container).filter(([name]) => name?.includes('Title'))).toHaveLength(1);
    search('nothing of the kind');
    expect(screen.getByRole('status').textContent).toContain('We did not find a clause type');
  });
});

test.each([
  [[9, 1, 0], 90, 100],
  [[999, 1, 0], 99, 100],
  [[0, 0, 0], undefined, undefined],
  [[0, 2, 3], 0, 0],
])('shares of %j', (counts, precision, recall) => {
  expect([precisionOf(counts)?.percent, recallOf(counts)?.percent]).toEqual([precision, recall]);
});

test('a share is never rounded up to all', () => {
  expect(shareOf(399, 400)?.percent).toBe(99);
  expect(shareOf(400, 400)?.percent).toBe(100);
});
