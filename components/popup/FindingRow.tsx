import { useState } from 'preact/hooks';
import { servicesAddress } from '../../utils/core/compare/addresses.ts';
import { conflictBetween } from '../../utils/core/profile/conflicts.ts';
import type { ReportFinding } from '../../utils/ext/messages.ts';
import { excerpt } from '../findings/Quote.tsx';
import { SeverityMark } from '../findings/SeverityMark.tsx';
import { toneOf } from '../findings/wording.ts';
import styles from './FindingRow.module.css';
import { OwnPageLink } from './OwnPageLink.tsx';
import { type RowOthers, type Texts, titleOf } from './popup-model.ts';
import { RowRarity } from './RowRarity.tsx';

interface FindingRowProps {
  readonly finding: ReportFinding;
  readonly texts: Texts;
  /** Null where nothing is known to compare with. */
  readonly others?: RowOthers | null;
  /** Shows the severity's mark, where no heading above the list tells it. */
  readonly marked?: boolean;
  /** Absent where there is nothing on the page to go to. */
  readonly onJump?: (clause: string, span: number) => void;
}

/** One clause type: its title, its own words, how usual it is, and the way to each place where it stands. */
export function FindingRow({ finding, texts, others = null, marked = false, onJump }: FindingRowProps) {
  const places = finding.spans.map((span, index) => ({ span, index })).filter(({ span }) => onJump === undefined || span.placed);
  const [at, setAt] = useState(0);
  const current = Math.min(at, places.length - 1);
  const place = places[current];
  if (!place) return null;
  const { span } = place;
  const title = titleOf(finding.clause, texts);
  const first = span.words[0] ? ([[span.words[0][0] - span.start, span.words[0][1] - span.start]] as const) : [];
  const part = excerpt(span.quote, first, SNIPPET);
  const snippet = `${part.from > 0 ? '… ' : ''}${span.quote.slice(part.from, part.to)}${part.to < span.quote.length ? ' …' : ''}`;
  const opposite = (finding.conflictsWith ?? []).filter((clause) => conflictBetween(finding.clause, clause) === 'opposite');
  const content = (
    <>
      <span class={styles.title}>
        {marked && <SeverityMark tone={toneOf(finding)} size={13} label />}
        {title}
      </span>
      <span class={styles.snippet}>{snippet}</span>
      {opposite.length > 0 && (
        <span class={styles.opposite}>
          This document also says the opposite: {opposite.map((clause) => titleOf(clause, texts)).join('; ')}
        </span>
      )}
    </>
  );
  const rarity = others?.rarity?.get(finding.clause);
  const go = (index: number) => {
    setAt(index);
    onJump?.(finding.clause, places[index]!.index);
  };
  const steps = onJump !== undefined && places.length > 1;
  return (
    <li class={`${styles.row} ${onJump ? styles.goes : ''} ${others ? '' : styles.bare}`}>
      {onJump ? (
        <button type="button" class={styles.jump} title="Show it on the page" onClick={() => go(current)}>
          {content}
        </button>
      ) : (
        <div class={styles.still}>{content}</div>
      )}
      {(others || steps) && (
        <div class={styles.tools}>
          {others && rarity && <RowRarity rarity={rarity} named={others.type === null} />}
          {others && (
            <span class={styles.others}>
              <OwnPageLink address={servicesAddress({ clause: finding.clause, type: others.type })} onOpen={others.onOpen}>
                Others<span class="cv-hidden"> with this clause type: {title}</span>
              </OwnPageLink>
            </span>
          )}
          {steps && (
            <div class={styles.places}>
              <Step
                label={`Previous place of: ${title}`}
                path="M7.500 3 4.500 6l3 3"
                onPress={() => go((current - 1 + places.length) % places.length)}
              />
              <span>
                {current + 1} of {places.length}
                <span class="cv-hidden"> places</span>
              </span>
              <Step label={`Next place of: ${title}`} path="M4.500 3l3 3-3 3" onPress={() => go((current + 1) % places.length)} />
            </div>
          )}
        </div>
      )}
    </li>
  );
}

const SNIPPET = 120;

function Step({ label, path, onPress }: { label: string; path: string; onPress: () => void }) {
  return (
    <button type="button" class={styles.step} aria-label={label} onClick={onPress}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
    </button>
  );
}
