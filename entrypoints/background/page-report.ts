import { showBadge } from '../../utils/ext/badge.ts';
import { ENGINE_VERSION, TAXONOMY_VERSION } from '../../utils/ext/build-versions.ts';
import type { Sender } from '../../utils/ext/bus.ts';
import { RefusedMessageError, StorageFullError, StorageUnavailableError } from '../../utils/ext/errors.ts';
import type { PageReport } from '../../utils/ext/messages.ts';
import type { BackgroundReply } from '../../utils/ext/replies.ts';
import { readTabState } from '../../utils/ext/tab-state.ts';
import { saveRead } from '../../utils/store/documents.ts';
import { libraryPaused, storageProblem } from '../../utils/store/settings.ts';
import { giveWay } from './reading.ts';

type Reply = BackgroundReply<'page-report'>;

/** Badge now; the document into the store when there is a text, the page is ready, the window is not private and keeping is not paused. */
export async function pageReport(report: PageReport, text: string | null, from: Sender): Promise<Reply> {
  if (from.tabId === null || !sameSite(report.url, from.url)) throw new RefusedMessageError();
  // A reader that was told to leave may have one more thing to say: the badge is its successor's.
  if (((await readTabState(from.tabId))?.frame ?? 0) === from.frameId) await showBadge(from.tabId, report);
  if (from.frameId === 0) await giveWay(report, from.tabId);
  if (text === null || report.state !== 'ready') return { stored: 'no', notice: null };
  if (from.incognito) return { stored: 'private', notice: null };
  if (await libraryPaused.get()) return { stored: 'paused', notice: null };
  const { outcome } = await saveRead({ ...report, text, engine: ENGINE_VERSION, taxonomy: TAXONOMY_VERSION });
  const problem = PROBLEMS[outcome];
  // Kept beside the reply: the popup may open long after, over any page.
  if ((await storageProblem.get()) !== (problem?.stored ?? null)) await storageProblem.set(problem?.stored ?? null).catch(() => {});
  return problem ?? { stored: 'yes', notice: null };
}

const PROBLEMS = {
  saved: null,
  full: { stored: 'full', notice: new StorageFullError().message },
  unavailable: { stored: 'failed', notice: new StorageUnavailableError().message },
} as const;

/** The page names its own path (it may have changed it since); whose page it is, the browser says. */
function sameSite(claimed: string, actual: string): boolean {
  return URL.canParse(claimed) && URL.canParse(actual) && new URL(claimed).host === new URL(actual).host;
}
