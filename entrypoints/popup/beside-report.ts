import { comparisonOf } from '../../components/popup/compare-report.ts';
import type { Comparison } from '../../components/popup/comparison.ts';
import type { LibraryState, PopupModel, Texts } from '../../components/popup/popup-model.ts';
import type { PageReport } from '../../utils/ext/messages.ts';
import { loadMatrix } from '../../utils/store/corpus-index.ts';
import { amongLibrary, keptHere } from './library.ts';
import { idle } from './paint.ts';

/** What is looked up beside a report, told piece by piece. */
export interface Beside {
  comparison(found: PopupModel['comparison']): void;
  library(part: Partial<LibraryState>): void;
}

let asked = 0;

/**
 * Looks up how a document stands among others: the bundled index first, the whole library last.
 * A newer report puts an end to it. Of a private window's document nothing is looked up in the library.
 */
export async function besideReport(report: PageReport, incognito: boolean, texts: Texts, tell: Beside): Promise<void> {
  const mine = ++asked;
  const current = () => mine === asked;
  const kept = incognito ? null : keptHere(report);
  const comparison = await compared(report, texts);
  if (!current()) return;
  tell.comparison(comparison);
  if (kept === null) return;
  const found = await kept;
  if (current()) tell.library({ kept: found });
  await idle();
  const among = await amongLibrary(report);
  if (current()) tell.library({ among });
}

async function compared(report: PageReport, texts: Texts): Promise<Comparison | null> {
  try {
    return comparisonOf(report, await loadMatrix(), texts);
  } catch {
    return null; // a build without an index has nothing to compare with
  }
}
