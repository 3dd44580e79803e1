import { useId } from 'preact/hooks';
import type { ClauseRow, Said } from '../../utils/core/compare/compare-documents.ts';
import { SEVERITIES } from '../../utils/core/types.ts';
import { Quote } from '../findings/Quote.tsx';
import { TONE_WORD, toneOf } from '../findings/wording.ts';
import { type Texts, titleOf } from '../popup/popup-model.ts';
import type { ShownSide } from './compare-model.ts';
import { isAverage } from './compare-words.ts';
import styles from './DifferenceTable.module.css';
import { SideCell } from './SideCell.tsx';

interface ClauseRowViewProps {
  readonly row: ClauseRow;
  readonly a: ShownSide;
  readonly b: ShownSide;
  readonly texts: Texts;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One clause type: what both sides say, and on demand the words of documents that the person has read, side by side. */
export function ClauseRowView({ row, a, b, texts, isOpen, onToggle }: ClauseRowViewProps) {
  const id = useId();
  const polarity = texts[row.clause]?.polarity ?? 'risk';
  const sides = [
    { side: a, said: row.a, marked: row.verdict === 'a' || (row.verdict === 'severity' && isWorse(row.a, row.b)) },
    { side: b, said: row.b, marked: row.verdict === 'b' || (row.verdict === 'severity' && isWorse(row.b, row.a)) },
  ].map((one, at) => ({ ...one, key: at, tone: toneOf({ severity: one.said?.severity ?? 'info', polarity }) }));
  return (
    <>
      <tr class={isOpen ? styles.opened : undefined}>
        <th scope="row">
          <button type="button" class={styles.title} aria-expanded={isOpen ? 'true' : 'false'} aria-controls={id} onClick={onToggle}>
            <svg class="cv-chevron" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M4.500 2.500L8 6l-3.500 3.500" />
            </svg>
            <span>{titleOf(row.clause, texts)}</span>
          </button>
        </th>
        {sides.map(({ key, side, said, tone, marked }) => (
          <td key={key} class={marked ? `${styles.marked} cv-${tone}` : undefined}>
            <SideCell side={side} clause={row.clause} said={said} tone={tone} />
          </td>
        ))}
      </tr>
      <tr id={id} class={styles.detail} hidden={!isOpen}>
        <td colSpan={3}>
          {isOpen && (
            <div class={styles.sides}>
              <div class={styles.what}>
                <p>{texts[row.clause]?.definition}</p>
                <p>{texts[row.clause]?.whyItMatters}</p>
              </div>
              {sides.map(({ key, side, said, tone }) => (
                <div key={key} class={`${styles.words} cv-${tone}`}>
                  <h3>{side.name}</h3>
                  <Words side={side} clause={row.clause} said={said} word={TONE_WORD[tone]} />
                </div>
              ))}
            </div>
          )}
        </td>
      </tr>
    </>
  );
}

function Words({ side, clause, said, word }: { side: ShownSide; clause: string; said: Said | null; word: string }) {
  if (isAverage(side)) {
    if (!said) return <p>Found in none of the {side.n} documents.</p>;
    return (
      <p>
        Found in {said.k} of {side.n} documents{said.k > 1 && word !== TONE_WORD.protection && `, mostly as ${word.toLowerCase()}`}.
      </p>
    );
  }
  if (!said) return <p>We did not find it in this document.</p>;
  const quote = side.quotes.get(clause);
  const href = quote?.href ?? side.href;
  return (
    <>
      {quote ? <Quote quote={quote.quote} words={quote.words} /> : <p>Words are shown only of documents that you have read here.</p>}
      {said.level === 'Low' && <p>May be wrong: read the clause before relying on it.</p>}
      {href && (
        <p>
          <a href={href} target="_blank" rel="noreferrer">
            {quote ? 'Open at this place' : 'Open the document'}
          </a>
        </p>
      )}
    </>
  );
}

const isWorse = (one: Said | null, other: Said | null): boolean =>
  one !== null && other !== null && SEVERITIES.indexOf(one.severity) < SEVERITIES.indexOf(other.severity);
