import { withTextFragment } from '../../utils/core/text/text-fragment.ts';
import type { ReportFinding } from '../../utils/ext/messages.ts';
import { ConfidenceMark } from '../findings/ConfidenceMark.tsx';
import { Quote } from '../findings/Quote.tsx';
import { SeverityMark } from '../findings/SeverityMark.tsx';
import { TONE_LABEL, TONES, type Tone, toneOf } from '../findings/wording.ts';
import { counted, type Texts, titleOf } from '../popup/popup-model.ts';
import styles from './FoundClauses.module.css';
import { webAddress } from './web-address.ts';

interface FoundClausesProps {
  readonly findings: readonly ReportFinding[];
  /** Of the document. */
  readonly url: string;
  readonly texts: Texts;
}

/** What was found in a version, by severity, in the document's own words, each with the way to its place there. */
export function FoundClauses({ findings, url, texts }: FoundClausesProps) {
  // In the order of the text.
  const inOrder = findings.toSorted((a, b) => (a.spans[0]?.block ?? 0) - (b.spans[0]?.block ?? 0));
  const groups = TONES.map((tone) => ({ tone, own: inOrder.filter((finding) => toneOf(finding) === tone) })).filter(
    ({ own }) => own.length > 0,
  );
  if (groups.length === 0)
    return (
      <p class={styles.none}>We did not find any of the {Object.keys(texts).length} clause types Caveat looks for in its latest version.</p>
    );
  return (
    <div class={styles.groups}>
      {groups.map(({ tone, own }, at) => (
        <details key={tone} class={`${styles.group} cv-${tone}`} open={at === 0 || OPEN.includes(tone)}>
          <summary>
            <h3>
              <SeverityMark tone={tone} size={14} />
              {TONE_LABEL[tone]} <span class={styles.count}>{own.length}</span>
            </h3>
          </summary>
          <ul>
            {own.map((finding) => (
              <Found key={finding.clause} finding={finding} url={url} title={titleOf(finding.clause, texts)} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

const OPEN: readonly Tone[] = ['critical', 'high'];

function Found({ finding, url, title }: { finding: ReportFinding; url: string; title: string }) {
  const [first, ...others] = finding.spans;
  return (
    <li class={styles.found}>
      <h4>
        {title}
        {finding.level !== 'High' && (
          <span class={styles.level}>
            <ConfidenceMark level={finding.level} /> {finding.level === 'Low' ? 'May be wrong' : 'Probably right'}
          </span>
        )}
      </h4>
      {first && <Place span={first} url={url} title={title} />}
      {others.length > 0 && (
        <details class={styles.others}>
          <summary>{counted(others.length, 'more place')}</summary>
          {others.map((span) => (
            <Place key={`${span.block} ${span.start}`} span={span} url={url} title={title} />
          ))}
        </details>
      )}
    </li>
  );
}

function Place({ span, url, title }: { span: ReportFinding['spans'][number]; url: string; title: string }) {
  const address = webAddress(url);
  const words = span.words.map(([start, end]): [number, number] => [start - span.start, end - span.start]);
  return (
    <div class={styles.place}>
      <Quote quote={span.quote} words={words} limit={320} />
      {address && (
        <a href={withTextFragment(address, span.quote)} target="_blank" rel="noopener noreferrer">
          Show it there<span class="cv-hidden">: {title}</span>
        </a>
      )}
    </div>
  );
}
