import { webAddress } from '../library/web-address.ts';
import styles from './DocumentLink.module.css';
import type { OpenedDocument } from './services-model.ts';

interface DocumentLinkProps extends Omit<OpenedDocument, 'url'> {
  /** Null where none is known: then there is only the text. */
  readonly url: string | null;
  readonly text: string;
  readonly onOpen: (document: OpenedDocument) => void;
}

/** The way to a service's document, in a new tab: an ordinary link, which an ordinary press takes to the clause as well. */
export function DocumentLink({ url, text, onOpen, ...document }: DocumentLinkProps) {
  const href = url === null ? undefined : webAddress(url);
  if (href === undefined) return <>{text}</>;
  const open = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen({ ...document, url: href });
  };
  const place = document.clause === null ? 'Opens in a new tab' : 'Opens in a new tab, at the clause where it can be found there';
  return (
    <a
      class={styles.link}
      href={href}
      target="_blank"
      rel="noreferrer"
      title={place}
      aria-label={`${text}, ${document.service}, opens in a new tab`}
      onClick={open}
    >
      {text}
    </a>
  );
}
