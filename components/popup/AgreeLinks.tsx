import { Button } from '../base/Button.tsx';
import { dayText } from '../findings/corpus-wording.ts';
import { SeverityMark } from '../findings/SeverityMark.tsx';
import { TONE_WORD } from '../findings/wording.ts';
import styles from './AgreeLinks.module.css';
import { type AgreeEntry, type Agreement, type Counted, counted, RISK_TONES } from './popup-model.ts';

interface AgreeLinksProps {
  readonly agreement: Agreement;
  /** Host of the page, '' when it is not known: documents of other hosts name theirs. */
  readonly host: string;
  readonly onOpen: (url: string) => void;
  /** Has the page itself read. */
  readonly onRead: () => void;
}

/** The documents that this page asks the person to agree to, each with what is known of it. Nothing is loaded before a click. */
export function AgreeLinks({ agreement, host, onOpen, onRead }: AgreeLinksProps) {
  const { sentence, links } = agreement;
  const unread = links.some(({ known }) => known === null);
  return (
    <section class={styles.agree} aria-labelledby="before-you-agree">
      <h2 id="before-you-agree">Before you agree</h2>
      {sentence === '' ? (
        <p class={styles.asks}>The form on this page links {links.length === 1 ? 'this document' : 'these documents'} beside its button:</p>
      ) : (
        <blockquote class={styles.quote}>“{sentence}”</blockquote>
      )}
      <ul class={styles.list}>
        {links.map((link) => (
          <Row key={link.url} link={link} host={host} onOpen={onOpen} />
        ))}
      </ul>
      <p class={styles.note}>
        {unread && 'Caveat loads nothing by itself: open a document and it can be read there. '}
        We did not recognise a policy on this page itself.{' '}
        <Button look="text" onPress={onRead}>
          Read this page anyway
        </Button>
      </p>
    </section>
  );
}

function Row({ link, host, onOpen }: { link: AgreeEntry; host: string; onOpen: (url: string) => void }) {
  const { text, url, type, known, indexed } = link;
  const title = text || type || 'Policy document';
  const about = [
    type !== null && type.toLowerCase() !== title.toLowerCase() ? type : '',
    new URL(url).hostname === host ? '' : new URL(url).hostname,
    known ? `read ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(known.lastRead)}` : 'not read yet',
  ];
  return (
    <li>
      <button type="button" class={styles.row} title="Open in a new tab" onClick={() => onOpen(url)}>
        <span class={styles.title}>{title}</span>
        <span class={styles.about}>{sentenceOf(about)}</span>
        {known && <Found found={known} />}
        {!known && indexed && (
          <>
            <span class={styles.about}>
              {indexed.service}, index as of {dayText(indexed.captured)}:
            </span>
            <Found found={indexed} />
          </>
        )}
        <svg class={styles.out} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M4.500 2H2v8h8V7.500M7 2h3v3M10 2 5.500 6.500" />
        </svg>
      </button>
    </li>
  );
}

function sentenceOf(parts: readonly string[]): string {
  const words = parts.filter((part) => part !== '').join(' · ');
  return words.startsWith('read ') || words.startsWith('not ') ? words[0]!.toUpperCase() + words.slice(1) : words;
}

function Found({ found: { risks, protections } }: { found: Counted }) {
  const tones = RISK_TONES.filter((tone) => risks[tone] > 0);
  return (
    <span class={styles.known}>
      {tones.map((tone) => (
        <span key={tone} class={`${styles.count} cv-${tone}`}>
          <SeverityMark tone={tone} size={13} />
          <b>{risks[tone]}</b> {TONE_WORD[tone].toLowerCase()}
        </span>
      ))}
      {tones.length === 0 && <span>We did not find a risk in it</span>}
      {protections > 0 && (
        <span class={`${styles.count} cv-protection`}>
          <SeverityMark tone="protection" size={13} />
          {counted(protections, 'protection')}
        </span>
      )}
    </span>
  );
}
