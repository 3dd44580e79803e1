import type { ComponentChildren } from 'preact';
import styles from './OwnPageLink.module.css';

interface OwnPageLinkProps {
  /** In the package, such as `/library.html`. */
  readonly address: string;
  readonly children: ComponentChildren;
  readonly onOpen: (address: string) => void;
}

/** The way to one of our own pages: in a tab, for a popup is no place to read in. */
export function OwnPageLink({ address, children, onOpen }: OwnPageLinkProps) {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    onOpen(address);
  };
  return (
    <a class={styles.link} href={address} target="_blank" onClick={open} rel="noopener">
      {children}
    </a>
  );
}
