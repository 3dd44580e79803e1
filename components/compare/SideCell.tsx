import type { Said } from '../../utils/core/compare/compare-documents.ts';
import { SeverityMark } from '../findings/SeverityMark.tsx';
import { TONE_LABEL, TONE_WORD, type Tone } from '../findings/wording.ts';
import type { ShownSide } from './compare-model.ts';
import { isAverage } from './compare-words.ts';
import styles from './SideCell.module.css';

interface SideCellProps {
  readonly side: ShownSide;
  readonly clause: string;
  readonly said: Said | null;
  readonly tone: Tone;
}

/** What one side says of one clause type, in a mark and a word or two; leads to the place or the document. */
export function SideCell({ side, clause, said, tone }: SideCellProps) {
  if (isAverage(side)) return <Share k={said?.k ?? 0} n={side.n} tone={said ? tone : null} />;
  if (!said) return <span class={styles.none}>not found</span>;
  const word = said.level === 'Low' ? 'perhaps' : SAYS[tone];
  const quote = side.quotes.get(clause);
  const href = quote?.href ?? side.href;
  const inside = (
    <>
      <SeverityMark tone={tone} size={14} />
      <span>
        {word}
        {word === TONE_WORD[tone] && <span class="cv-hidden">{TONE_LABEL[tone].slice(word.length)}</span>}
      </span>
    </>
  );
  if (!href) return <span class={`${styles.says} cv-${tone}`}>{inside}</span>;
  return (
    <a
      class={`${styles.says} cv-${tone}`}
      href={href}
      target="_blank"
      rel="noreferrer"
      title={quote?.href ? `Open ${side.name} at this place` : `Open the document of ${side.name}`}
    >
      {inside}
    </a>
  );
}

/** "7 of 12" with a bar as long. */
function Share({ k, n, tone }: { k: number; n: number; tone: Tone | null }) {
  return (
    <span class={`${styles.share} ${tone ? `cv-${tone}` : ''}`}>
      {tone ? <SeverityMark tone={tone} size={14} label /> : <span />}
      <span class={k === 0 ? styles.none : styles.count}>
        {k} of {n}
      </span>
      <svg class={styles.bar} width="100%" height="6" aria-hidden="true">
        <rect class={styles.ground} width="100%" height="6" rx="3" />
        {k > 0 && <rect class={styles.part} width={`${(100 * k) / n}%`} height="6" rx="3" />}
      </svg>
    </span>
  );
}

const SAYS = { ...TONE_WORD, protection: 'Promised' } as const satisfies Record<Tone, string>;
