import { useState } from 'preact/hooks';
import type { ClauseContext, OtherDocument, ReportFinding } from '../../utils/ext/messages.ts';
import { dayText, rarityText } from './corpus-wording.ts';
import { Fold } from './Fold.tsx';
import { SeverityMark } from './SeverityMark.tsx';
import { TONE_WORD, toneOf } from './wording.ts';

/** What the bundled index knows of a clause type: it comes a little later than the card, or not at all. */
export interface CardOthers {
  readonly context: ClauseContext | 'loading' | null;
  /** Opens a document at the clause; gives why it could not, as a sentence, or null. */
  onOpen(other: OtherDocument): Promise<string | null>;
  /** Opens the list of all services with the clause type. */
  onOpenAll(): void;
}

/** How usual the clause type is, in one line with its share as a bar; the line's room while that is not known yet. */
export function Rarity({ context }: Pick<CardOthers, 'context'>) {
  if (context === 'loading') return <p class="cv-rarity" aria-hidden="true" />;
  if (!context?.rarity) return null;
  const { k, n } = context.rarity;
  return (
    <p class="cv-rarity" title="Of documents made from one template, and of one company’s, one was counted">
      <svg class="cv-bars" width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
        <rect class="cv-bar-off" x=".4" y="5.400" width="13.200" height="4.200" rx=".8" />
        <rect class="cv-bar-on" x="0" y="5" width={(14 * k) / n} height="5" rx=".8" />
      </svg>
      {rarityText(context.rarity)}
    </p>
  );
}

interface OthersProps extends CardOthers {
  readonly polarity: ReportFinding['polarity'];
}

/** Who else has the clause type, those in the same line of business first, and who says the opposite. */
export function Others({ context, polarity, onOpen, onOpenAll }: OthersProps) {
  const [problem, setProblem] = useState<string | null>(null);
  if (context === null || context === 'loading' || context.others.length + context.against.length === 0) return null;
  const { field, others, against, total, type } = context;
  const open = (other: OtherDocument) => void onOpen(other).then(setProblem);
  const shared = { type, onOpen: open };
  const opposite = polarity === 'risk' ? 'protection' : 'risk';
  const all = total === 1 ? 'See the 1 service' : `See all ${total} services`;
  return (
    <Fold title="How others handle this" aside={String(total)}>
      <Group title={field ?? ''} documents={others.filter(({ sameField }) => sameField)} polarity={polarity} {...shared} />
      <Group title="Other services" documents={others.filter(({ sameField }) => !sameField)} polarity={polarity} {...shared} />
      <Group
        title={opposite === 'protection' ? 'Who promises not to' : 'Who does the opposite'}
        documents={against}
        polarity={opposite}
        {...shared}
      />
      {problem !== null && <p role="alert">{problem}</p>}
      {total > 0 && (
        <button type="button" class="cv-link" onClick={onOpenAll}>
          {all} with this clause type
        </button>
      )}
    </Fold>
  );
}

interface GroupProps {
  readonly title: string;
  readonly documents: readonly OtherDocument[];
  readonly polarity: ReportFinding['polarity'];
  /** What all are of, where that was asked for: not said again in every row. */
  readonly type: ClauseContext['type'];
  readonly onOpen: (other: OtherDocument) => void;
}

function Group({ title, documents, ...shared }: GroupProps) {
  if (documents.length === 0) return null;
  return (
    <section>
      <h3 class="cv-quiet">{title}</h3>
      <ul>
        {documents.map((other) => (
          <li key={`${other.service} ${other.type}`}>
            <Row other={other} {...shared} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ other, polarity, type, onOpen }: Pick<GroupProps, 'polarity' | 'type' | 'onOpen'> & { readonly other: OtherDocument }) {
  const tone = toneOf({ severity: other.severity, polarity });
  const about = [
    // Of promises the heading says it.
    ...(polarity === 'risk' ? [TONE_WORD[tone]] : []),
    ...(type === null ? [other.type] : []),
    `as of ${dayText(other.date)}`,
  ];
  const content = (
    <>
      <SeverityMark tone={tone} size={13} />
      <span class="cv-other-text">
        <span>{other.service}</span>
        <span class="cv-quiet">{about.join(' · ')}</span>
      </span>
    </>
  );
  if (!other.opens) return <span class="cv-other">{content}</span>;
  return (
    <button type="button" class="cv-other" title="Open their document at this clause, in a new tab" onClick={() => onOpen(other)}>
      {content}
      <svg class="cv-away" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <path class="cv-line" d="M3.500 1.500h5v5m0-5-7 7" />
      </svg>
    </button>
  );
}
