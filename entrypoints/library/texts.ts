import { counted } from '../../components/popup/popup-model.ts';
import { StorageFullError, StorageUnavailableError } from '../../utils/ext/errors.ts';
import type { LibraryNotice, PruneNote } from '../../utils/store/settings.ts';

/** Why a change to the library did not happen. All changes are made whole or not at all. */
export function problemText(error: unknown): string {
  if (error instanceof Error && error.name === 'QuotaExceededError')
    return 'There is no room left on this disk, so nothing was changed. Everything that was kept is still there.';
  return 'The browser did not let Caveat change the library, so nothing was changed. Close other windows of Caveat and try again.';
}

/** Why the document that was read last is not here. */
export function storageProblemText(problem: 'full' | 'failed'): string {
  return (problem === 'full' ? new StorageFullError() : new StorageUnavailableError()).message;
}

/** "Lumenote, Privacy Policy: 3 older versions", and why. */
export function removedText({ service, title, versions, why }: PruneNote): string {
  const what = versions === null ? 'the whole document' : counted(versions, 'older version');
  const reason = why === 'versions' ? 'more versions than are kept' : 'the library was full';
  return `${[service, title].filter(Boolean).join(', ')}: ${what} (${reason})`;
}

/** That the library is nearly full, and what goes next. */
export function noticeText({ share, next, what }: LibraryNotice): string {
  const full = `The library is ${Math.round(share * 100)} % full.`;
  const [first, ...others] = next;
  if (first === undefined || what === null) return `${full} Nothing in it may go by itself: delete something, or allow more room.`;
  const goes = what === 'document' ? 'What was read longest ago goes next' : 'Old versions go next';
  const more = others.length > 0 ? ` and ${counted(others.length, 'other')}` : '';
  return `${full} ${goes}: “${first}”${more}. Star what must stay, or allow more room.`;
}
