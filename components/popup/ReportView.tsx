import type { DocumentType } from '../../utils/core/types.ts';
import type { PageReport } from '../../utils/ext/messages.ts';
import { Message } from '../base/Message.tsx';
import { SeverityMark } from '../findings/SeverityMark.tsx';
import { AUDIENCE_NAME, TONE_LABEL, TONES, type Tone, toneOf } from '../findings/wording.ts';
import { Compared } from './Compared.tsx';
import { Exposure } from './Exposure.tsx';
import { FindingRow } from './FindingRow.tsx';
import { ProfileAbsences } from './ProfileAbsences.tsx';
import { type Beside, counted, type RowOthers, type Sections, sectionsOf, type Texts } from './popup-model.ts';
import styles from './ReportView.module.css';

type OnJump = (clause: string, span: number) => void;

interface ReportViewProps {
  readonly report: PageReport;
  readonly texts: Texts;
  readonly onJump: OnJump;
  /** What is known of other documents; absent where nothing is looked up. */
  readonly beside?: Beside;
}

/** A document that was read: exposure at a glance, how it stands among others, then every clause found, worst first. */
export function ReportView({ report, texts, onJump, beside }: ReportViewProps) {
  const sections = sectionsOf(report.findings);
  if (report.findings.length === 0) return <NothingFound texts={texts} />;
  const risks = TONES.map((tone) => ({ tone, findings: sections.risks.filter((finding) => toneOf(finding) === tone) }));
  const groups = withRoom(risks.filter((group) => group.findings.length > 0));
  const others = beside ? rowOthers(report.type, beside) : null;
  const shared = { texts, others };
  return (
    <>
      <Exposure sections={sections} />
      <Compared report={report} beside={beside} />
      {sections.risks.length === 0 && (
        <p class={styles.none}>We did not find any of the {riskTypes(texts)} kinds of risk Caveat looks for. That is no all-clear.</p>
      )}
      {groups.map((group) => (
        <Group key={group.tone} title={TONE_LABEL[group.tone]} onJump={onJump} {...shared} {...group} />
      ))}
      {sections.protections.length > 0 && (
        <Group
          tone="protection"
          title="Protections"
          findings={sections.protections}
          open={sections.risks.length + sections.protections.length <= ROOM}
          onJump={onJump}
          {...shared}
        />
      )}
      {report.absences.length > 0 && <ProfileAbsences absences={report.absences} texts={texts} />}
      {sections.unsure.length > 0 && (
        <details class={styles.drawer}>
          <summary>{counted(sections.unsure.length, 'less certain finding')}</summary>
          <p class={styles.note}>May be wrong. Read the clause before relying on one.</p>
          <Rows marked findings={sections.unsure} {...shared} onJump={onJump} />
        </details>
      )}
      {sections.others.length > 0 && (
        <details class={styles.drawer}>
          <summary>{counted(sections.others.length, 'finding')} for other readers</summary>
          <p class={styles.note}>
            The document says these to {AUDIENCES_TOLD.format(audiencesOf(sections.others))} only. They are not marked on the page.
          </p>
          <Rows marked findings={sections.others} {...shared} onJump={onJump} />
        </details>
      )}
      {sections.unplaced.length > 0 && (
        <details class={styles.drawer}>
          <summary>{counted(sections.unplaced.length, 'finding')} not marked on the page</summary>
          <p class={styles.note}>The words are in the document, but the page shows them in a way Caveat could not mark exactly.</p>
          <Rows marked findings={sections.unplaced} {...shared} />
        </details>
      )}
    </>
  );
}

function rowOthers(type: DocumentType | null, { comparison, onOpenPage }: Beside): RowOthers {
  return { type, rarity: comparison === 'loading' ? undefined : comparison?.rarity, onOpen: onOpenPage };
}

/** Rows up to which milder groups stay open below the others; about two screens of the popup. */
const ROOM = 12;

/** Opens groups, worst first, while there is room; critical and high, and the worst of all, always. */
function withRoom<T extends { readonly tone: Tone; readonly findings: readonly unknown[] }>(
  groups: readonly T[],
): (T & { readonly open: boolean })[] {
  let rows = 0;
  return groups.map((group, index) => {
    rows += group.findings.length;
    return { ...group, open: index === 0 || group.tone === 'critical' || group.tone === 'high' || rows <= ROOM };
  });
}

interface GroupProps {
  readonly tone: Tone;
  readonly title: string;
  readonly findings: Sections['risks'];
  readonly open: boolean;
  readonly texts: Texts;
  readonly others: RowOthers | null;
  readonly onJump: OnJump;
}

/** One severity: its rows, which can be folded away under its name and number. */
function Group({ tone, title, open, ...rows }: GroupProps) {
  return (
    <details class={`${styles.group} cv-${tone}`} open={open}>
      <summary>
        <h2>
          <SeverityMark tone={tone} size={14} />
          <span>{title}</span>
          <span class={styles.count}>{rows.findings.length}</span>
        </h2>
        <svg class={styles.chevron} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="m3 4.500 3 3 3-3" />
        </svg>
      </summary>
      <Rows {...rows} />
    </details>
  );
}

interface RowsProps {
  readonly findings: Sections['risks'];
  readonly texts: Texts;
  readonly others: RowOthers | null;
  readonly marked?: boolean;
  readonly onJump?: OnJump;
}

function Rows({ findings, ...row }: RowsProps) {
  return (
    <ul>
      {findings.map((finding) => (
        <FindingRow key={finding.clause} finding={finding} {...row} />
      ))}
    </ul>
  );
}

const AUDIENCES_TOLD = new Intl.ListFormat('en', { type: 'conjunction' });

function audiencesOf(findings: Sections['others']): string[] {
  return [...new Set(findings.flatMap(({ audience }) => (audience ? [AUDIENCE_NAME[audience]] : [])))];
}

function NothingFound({ texts }: { texts: Texts }) {
  return (
    <Message title={`We did not find any of the ${Object.keys(texts).length} clause types Caveat looks for`}>
      <p>
        That is no all-clear: a document can say such things in words Caveat does not know, or leave them to another document. Read the
        parts that matter to you.
      </p>
    </Message>
  );
}

function riskTypes(texts: Texts): number {
  return Object.values(texts).filter((text) => text.polarity === 'risk').length;
}
