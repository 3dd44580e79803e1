import type { ComponentChildren } from 'preact';
import type { ClauseText, ReportFinding } from '../../utils/ext/messages.ts';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import { Conflict } from './Conflict.tsx';
import { Fold } from './Fold.tsx';
import { type CardOthers, Others, Rarity } from './Others.tsx';
import { Quote } from './Quote.tsx';
import { SeverityMark } from './SeverityMark.tsx';
import {
  evidenceText,
  LEVEL_MEANING,
  modifiersText,
  probabilityText,
  reachText,
  severityParts,
  TONE_LABEL,
  type Tone,
  toneOf,
} from './wording.ts';

/** The explanation of a clause type comes later than its highlight: it may be on its way, or not come at all. */
export type CardText =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly text: ClauseText };

export interface FindingCardProps {
  readonly finding: ReportFinding;
  /** Which of the finding's places the card stands at. */
  readonly spanIndex: number;
  readonly text: CardText;
  /** Probability in [0, 1] that such a flag is right, where it was measured; default: the place's own. */
  readonly p?: number | null;
  /** Id of the title, for the dialog around the card. */
  readonly titleId: string;
  /** How usual the clause type is, and who else has it; left out where nobody can be asked. */
  readonly others?: CardOthers | undefined;
  /** Buttons of the head, right of the severity. */
  readonly tools?: ComponentChildren;
  /** Left part of the foot; the disclaimer stands to the right. */
  readonly steps?: ComponentChildren;
}

/** One clause in one place: what it is, how sure, its own words, why it matters, what to do. Data and callbacks only. */
export function FindingCard({ finding, spanIndex, text, titleId, others, tools, steps, ...given }: FindingCardProps) {
  const tone = toneOf(finding);
  const span = finding.spans[spanIndex] ?? finding.spans[0];
  const quote = span?.quote ?? '';
  const words = (span?.words ?? []).map(([start, end]) => [start - span!.start, end - span!.start] as const);
  const p = given.p === undefined ? (span?.p ?? finding.p) : given.p;
  const level = span?.level ?? finding.level;
  return (
    <article class={`cv-card cv-${tone}`}>
      <header class="cv-head">
        <span class="cv-tone">
          <SeverityMark tone={tone} />
          {TONE_LABEL[tone]}
        </span>
        {tools}
      </header>
      <div class="cv-body">
        <h2 class="cv-title" id={titleId}>
          <Title text={text} />
        </h2>
        <p class="cv-sure">
          <ConfidenceMark level={level} />
          <span>
            {level} confidence <span class="cv-dot">·</span> {evidenceText(span?.evidence ?? finding.evidence, quote)}
          </span>
        </p>
        {others && <Rarity context={others.context} />}
        <Here finding={finding} span={span} text={text} />
        {text.state === 'loading' && <Waiting />}
        {text.state === 'failed' && (
          <p class="cv-error" role="alert">
            Caveat could not load this explanation. Reload the page.
          </p>
        )}
        {text.state === 'ready' && (
          <Conflict clause={finding.clause} others={text.text.conflicts.filter(({ id }) => finding.conflictsWith?.includes(id))} />
        )}
        {text.state === 'ready' && (
          <dl class="cv-why">
            <dt>Why it matters</dt>
            <dd>{text.text.whyItMatters}</dd>
            <dt>What it means for you</dt>
            <dd>{text.text.whatItMeans}</dd>
            <dt>What you can do</dt>
            <dd>{text.text.whatYouCanDo}</dd>
          </dl>
        )}
        {quote !== '' && <Quote key={`${finding.clause} ${spanIndex}`} quote={quote} words={words} />}
        {text.state === 'ready' && <Details text={text.text} finding={finding} tone={tone} p={p} level={level} others={others} />}
      </div>
      <footer class="cv-foot">
        {steps}
        <p class="cv-small">Describes what the text says. Not legal advice.</p>
      </footer>
    </article>
  );
}

/** What is particular to this place: whom it is written for, and what made it weigh more or less than usual. */
function Here({ finding, span, text }: { finding: ReportFinding; span: ReportFinding['spans'][number] | undefined; text: CardText }) {
  const lines = [reachText(span ?? finding), text.state === 'ready' ? modifiersText(finding.modifiers, text.text.modifiers) : null];
  const shown = lines.filter((line) => line !== null);
  if (shown.length === 0) return null;
  return (
    <div class="cv-here">
      {shown.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function Title({ text }: { text: CardText }) {
  if (text.state === 'ready') return <>{text.text.title}</>;
  if (text.state === 'failed') return <>Flagged clause</>;
  return (
    <>
      <span class="cv-hidden">Loading the explanation</span>
      <span class="cv-bone" style={{ width: '78%' }} />
    </>
  );
}

/** Holds about as much room as the explanation will take, so that nothing jumps when it comes. */
function Waiting() {
  return (
    <div class="cv-waiting" aria-hidden="true">
      {['34%', '96%', '70%', '38%', '92%', '58%', '32%', '88%'].map((width) => (
        <span key={width} class="cv-bone" style={{ width }} />
      ))}
    </div>
  );
}

interface DetailsProps {
  readonly text: ClauseText;
  readonly finding: ReportFinding;
  readonly tone: Tone;
  readonly p: number | null;
  readonly level: ReportFinding['level'];
  readonly others: CardOthers | undefined;
}

function Details({ text, finding, tone, p, level, others }: DetailsProps) {
  return (
    <div class="cv-more">
      {others && <Others key={finding.clause} polarity={finding.polarity} {...others} />}
      {text.severityReason !== '' && <Reason text={text} finding={finding} tone={tone} />}
      <Fold title="How sure is this?" aside={level}>
        <p>{LEVEL_MEANING[level]}</p>
        {p !== null && <p>{probabilityText(p)}</p>}
      </Fold>
      {text.regulations.length > 0 && (
        <Fold title="Laws that may be relevant" aside={String(text.regulations.length)}>
          <ul class="cv-laws">
            {text.regulations.map((law) => (
              <li key={law.id}>
                {law.name} <span class="cv-quiet">{[law.jurisdiction, law.refs.join(', ')].filter((part) => part !== '').join(' · ')}</span>
              </li>
            ))}
          </ul>
          <p class="cv-quiet">Whether one applies depends on where you live and on facts this document does not show.</p>
        </Fold>
      )}
      {text.related.length > 0 && (
        <Fold title="Related clause types" aside={String(text.related.length)}>
          <ul class="cv-list">
            {text.related.map((other) => (
              <li key={other.id}>{other.title}</li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

function Reason({ text, finding, tone }: Pick<DetailsProps, 'text' | 'finding' | 'tone'>) {
  const parts = severityParts(text.severityReason);
  const usual = toneOf({ severity: text.severity, polarity: text.polarity });
  const title = tone === 'protection' ? 'How strong is this promise?' : `Why “${TONE_LABEL[tone].toLowerCase()}”?`;
  const sum = parts.reduce((all, part) => all + part.score, 0);
  const weaker = tone === 'protection' && finding.strength !== undefined && !text.severityReason.includes(`strength ${finding.strength} `);
  return (
    <Fold title={title} aside={parts.length > 0 ? `${sum} of 9` : ''}>
      {parts.length === 0 && <p>{text.severityReason}</p>}
      {weaker && (
        <p>Here {finding.strength} of 3: it is hedged, narrowed, for some readers only, or this document also says the opposite.</p>
      )}
      {parts.length > 0 && (
        <table class="cv-parts">
          <tbody>
            {parts.map((part) => (
              <tr key={part.label}>
                <th scope="row">{part.label}</th>
                <td>{part.words}</td>
                <td class="cv-score">
                  {part.score} <span class="cv-quiet">of {part.of}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {usual !== tone && (
        <p>
          Usually “{TONE_LABEL[usual].toLowerCase()}”. {modifiersText(finding.modifiers, text.modifiers)}
        </p>
      )}
    </Fold>
  );
}
