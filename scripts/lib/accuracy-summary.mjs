import { isKeptApart } from './accuracy-data.mjs';
import { measure } from './accuracy-score.mjs';

const LEVELS = ['High', 'Medium', 'Low'];

/**
 * utils/taxonomy/accuracy.json: counts, so that whoever shows a share can show its n. `found` = [right, wrong, missed] pairs of document and
 * clause type; `levels` = [right, shown]. `unread`: documents that nobody read while the patterns were written; `all`: these and the others.
 */
export function summaryOf({ date, version, clauses, scores }) {
  const unread = scores.filter(({ fold }) => isKeptApart(fold));
  const head = { date, version, documents: { all: scores.length, unread: unread.length }, unread: sideOf(unread), all: sideOf(scores) };
  const lines = clauses.map(({ id }) => {
    const of = (side) => foundOf(side.flatMap(({ pairs }) => pairs).filter(({ clause }) => clause === id));
    return `    ${JSON.stringify(id)}: ${JSON.stringify({ unread: of(unread), all: of(scores) })}`;
  });
  return `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "clauses": {\n${lines.join(',\n')}\n  }\n}\n`;
}

function sideOf(scores) {
  const pairs = scores.flatMap((one) => one.pairs);
  const shown = pairs.filter(({ outcome }) => outcome !== 'fn');
  const levels = LEVELS.map((level) => shown.filter((one) => one.level === level));
  return {
    found: foundOf(pairs),
    levels: Object.fromEntries(levels.map((list, k) => [LEVELS[k], [list.filter(({ right }) => right).length, list.length]])),
  };
}

function foundOf(pairs) {
  const { tp, fp, fn } = measure(pairs);
  return [tp, fp, fn];
}
