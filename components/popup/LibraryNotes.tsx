import styles from './LibraryNotes.module.css';
import { roomText } from './library-words.ts';
import { OwnPageLink } from './OwnPageLink.tsx';
import type { LibraryState } from './popup-model.ts';

/** What the library has to tell: its room is getting short, or something had to go. Nothing in most popups. */
export function LibraryNotes({ library: { room, removed }, onOpenPage }: { library: LibraryState; onOpenPage: (address: string) => void }) {
  if (room === null && removed === null) return null;
  return (
    <p class={`${styles.notes} ${room ? styles.ahead : ''}`} role="note">
      {[room && roomText(room), removed].filter(Boolean).join(' ')}{' '}
      <OwnPageLink address="/library.html" onOpen={onOpenPage}>
        {room ? 'Make room' : 'See what'}
      </OwnPageLink>
    </p>
  );
}
