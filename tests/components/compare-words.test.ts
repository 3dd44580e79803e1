import { expect, it } from 'vitest';
import { tallyOf } from '../../components/compare/compare-words.ts';
import type { ClauseRow, Verdict } from '../../utils/core/compare/compare-documents.ts';

it('counts what is uncertain on a side as neither a difference nor in both', () => {
  const verdicts: Verdict[] = ['a', 'b', 'b', 'severity', 'same', 'few', 'unsure', 'unsure'];
  const rows = verdicts.map((verdict, at): ClauseRow => ({ clause: `c${at}`, verdict, a: null, b: null }) as ClauseRow);
  expect(tallyOf(rows)).toEqual({ a: 1, b: 2, alike: 3, severity: 1, unsure: 2 });
});
