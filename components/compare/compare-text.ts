import { type ClauseRow, type Comparison, differs, type Said } from '../../utils/core/compare/compare-documents.ts';
import { GROUP_NAME } from '../findings/group-name.ts';
import { TONE_WORD, toneOf } from '../findings/wording.ts';
import { type Texts, titleOf } from '../popup/popup-model.ts';
import type { ShownSide } from './compare-model.ts';
import { aboutText, isAverage } from './compare-words.ts';

/** The differences as plain text, to be pasted somewhere. */
export function comparisonText(comparison: Comparison, a: ShownSide, b: ShownSide, texts: Texts): string {
  const line = (row: ClauseRow) => {
    const polarity = texts[row.clause]?.polarity ?? 'risk';
    const says = (side: ShownSide, said: Said | null) => saysText(side, said, polarity);
    return `- ${titleOf(row.clause, texts)}: ${a.name}: ${says(a, row.a)}; ${b.name}: ${says(b, row.b)}`;
  };
  const sections = [...comparison.groups, { group: 'protections' as const, rows: comparison.protections }].flatMap(({ group, rows }) => {
    const lines = rows.filter(differs).map(line);
    return lines.length > 0 ? [`\n${GROUP_NAME[group]}\n${lines.join('\n')}`] : [];
  });
  return [
    `${a.name} and ${b.name}: what differs`,
    `${a.name}: ${aboutText(a)}`,
    `${b.name}: ${aboutText(b)}`,
    ...(sections.length > 0 ? sections : ['\nWe did not find a difference.']),
    '\n“Not found” means that it was not found; it may still be there. Compared by Caveat. Not legal advice.',
  ].join('\n');
}

function saysText(side: ShownSide, said: Said | null, polarity: 'risk' | 'protection'): string {
  if (isAverage(side)) return `${said?.k ?? 0} of ${side.n}`;
  if (!said) return 'not found';
  if (said.level === 'Low') return 'perhaps';
  return polarity === 'protection' ? 'promised' : TONE_WORD[toneOf({ severity: said.severity, polarity })].toLowerCase();
}
