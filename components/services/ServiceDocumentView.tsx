import { servicesAddress } from '../../utils/core/compare/addresses.ts';
import { ConfidenceMark } from '../findings/ConfidenceMark.tsx';
import { SeverityMark } from '../findings/SeverityMark.tsx';
import { LEVEL_MEANING, TONE_LABEL, TONES } from '../findings/wording.ts';
import { CountMarks } from '../library/CountMarks.tsx';
import { counted, type Texts, titleOf } from '../popup/popup-model.ts';
import { DocumentLink } from './DocumentLink.tsx';
import { longDate } from './dates.ts';
import { asDocumentType, documentText } from './document-types.ts';
import styles from './ServiceView.module.css';
import type { ServiceDocument } from './service-documents.ts';
import type { ServicesActions } from './services-model.ts';

interface ServiceDocumentViewProps {
  readonly service: string;
  readonly document: ServiceDocument;
  /** Whether its findings are shown at once. */
  readonly isOpen: boolean;
  /** Address of the comparison with its line of business. */
  /** Null where there is nothing fair to compare with. */
  readonly compare: string | null;
  readonly fieldName: string;
  readonly texts: Texts;
  readonly onOpen: ServicesActions['openDocument'];
}

/** One document of a service: when it was read, how long it is, and what was found in it. */
export function ServiceDocumentView({ service, document, isOpen, compare, fieldName, texts, onOpen }: ServiceDocumentViewProps) {
  const { type, captured, words, found, counts, details } = document;
  const isEnglish = details === null || details.language === 'en';
  const about = [`as of ${longDate(captured)}`, ...(words > 0 ? [counted(words, 'word')] : []), ...trackedText(details)];
  return (
    <section class={styles.document}>
      <div class={styles.top}>
        <h2>{type}</h2>
        {isEnglish && <CountMarks counts={counts} />}
      </div>
      <p class={styles.about}>{about.join(' · ')}</p>
      <p class={styles.links}>
        {details?.url && (
          <DocumentLink
            service={service}
            type={type}
            clause={null}
            url={details.url}
            text={`Read it at ${hostOf(details.url)}`}
            onOpen={onOpen}
          />
        )}
        {isEnglish && compare && <a href={compare}>Compare with the average: {fieldName}</a>}
      </p>
      {!isEnglish && <p class={styles.about}>In another language ({languageName(details.language)}): Caveat did not look through it.</p>}
      {found.length > 0 && (
        <details class={styles.fold} open={isOpen}>
          <summary>{counted(found.length, 'clause type')} found</summary>
          {TONES.map((tone) => {
            const mine = found.filter((one) => one.tone === tone);
            if (mine.length === 0) return null;
            return (
              <div key={tone} class={styles.tone}>
                <h3 class={`cv-${tone}`}>
                  <SeverityMark tone={tone} size={14} />
                  {tone === 'protection' ? 'Protections' : TONE_LABEL[tone]}
                </h3>
                <ul>
                  {mine.map(({ clause, title, level }) => (
                    <li key={clause}>
                      <a href={servicesAddress({ clause, type: asDocumentType(type) })}>{title}</a>
                      {level === 'Medium' && (
                        <span class={styles.level} title={LEVEL_MEANING.Medium}>
                          <ConfidenceMark level="Medium" />
                          <span class="cv-hidden">Medium confidence</span>
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </details>
      )}
      {details && details.absences.length > 0 && (
        <details class={styles.fold}>
          <summary>
            {counted(details.absences.length, 'protection')} we did not find in this {documentText(type)}
          </summary>
          <ul class={styles.absences}>
            {details.absences.map((clause) => (
              <li key={clause}>
                <a href={servicesAddress({ clause, type: asDocumentType(type) })}>{titleOf(clause, texts)}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function trackedText(details: ServiceDocument['details']): string[] {
  if (!details || details.versions === 0) return [];
  return [`${counted(details.versions, 'version')} recorded since ${longDate(details.firstTracked)}`];
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : 'their site');

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag; // not even the form of a language tag
  }
}
