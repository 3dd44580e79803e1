import { dayText } from '../../components/findings/corpus-wording.ts';
import { serviceOfHost } from '../../utils/core/compare/service-of-host.ts';
import { normaliseForHash } from '../../utils/core/text/normalise-for-hash.ts';
import { DOCUMENT_TYPES } from '../../utils/core/types.ts';
import { type Sender, sendToReader } from '../../utils/ext/bus.ts';
import type { PageReport, ReportFinding } from '../../utils/ext/messages.ts';
import { forgetJump, type PendingJump, readJump, takeJump } from '../../utils/ext/pending-jump.ts';
import { readTabState } from '../../utils/ext/tab-state.ts';
import { sha256 } from '../../utils/store/hash.ts';
import { clauseText } from './clause-text.ts';
import type { IndexReader } from './index-reader.ts';
import { hostOf } from './sites.ts';

/** How long a page that was read without the clause may take to show more of its text, in milliseconds. */
const PATIENCE = 2_500;

/** A page was read. Where its tab was opened for a clause of this document, the reader goes there, once, or says that it is not there. */
export async function arrive(index: IndexReader, report: PageReport, from: Sender): Promise<void> {
  const { tabId, frameId } = from;
  if (tabId === null || report.state !== 'ready') return;
  const jump = await readJump(tabId);
  if (!jump || ((await readTabState(tabId))?.frame ?? 0) !== frameId) return;
  const hosts = [hostOf(from.tabUrl), hostOf(from.url)];
  const here = await Promise.all(hosts.map((host) => belongs(index, jump, host)));
  if (!here.includes(true)) return forgetJump(tabId);
  const finding = report.findings.find(({ clause }) => clause === jump.clause);
  if (!finding) {
    // Another document of the same service was opened meanwhile: nothing was promised of it.
    if (report.type !== null && isDocumentType(jump.type) && report.type !== jump.type) return forgetJump(tabId);
    const before = (await readTabState(tabId))?.page;
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    if ((await readTabState(tabId))?.page !== before) return;
    if (await takeJump(tabId)) await sendToReader(tabId, { type: 'notice', text: goneText(jump) });
    return;
  }
  if (!finding.spans.some(({ placed }) => placed)) {
    if (await takeJump(tabId)) await sendToReader(tabId, { type: 'notice', text: unmarkedText(jump) });
    return;
  }
  const span = await spanOf(finding, jump.quote);
  if (await takeJump(tabId)) await sendToReader(tabId, { type: 'jump-to', clause: jump.clause, span });
}

/** A tab shows another address: what it was opened for is forgotten where that is of another service. */
export async function forgetStrayJump(index: IndexReader, tabId: number, url: string): Promise<void> {
  // A new tab may show an empty page first.
  if (!/^https?:/.test(url)) return;
  const jump = await readJump(tabId);
  if (jump && !(await belongs(index, jump, hostOf(url)))) await forgetJump(tabId);
}

/** Documents move within their site, and to other sites of their service. */
async function belongs(index: IndexReader, { host, service }: PendingJump, actual: string): Promise<boolean> {
  if (actual === '') return false;
  const within = (inner: string, outer: string) => inner === outer || inner.endsWith(`.${outer}`);
  const [recorded, now] = [withoutWww(host), withoutWww(actual)];
  if (within(now, recorded) || within(recorded, now)) return true;
  const matrix = await index.matrix();
  const found = serviceOfHost(matrix, actual);
  return found !== null && matrix.services.name[found] === service;
}

const withoutWww = (host: string): string => host.replace(/^www\./, '');

/** Number of the place with the recorded words; else of the first that is marked in the page. */
async function spanOf({ spans }: ReportFinding, quote: string): Promise<number> {
  const hashes = await Promise.all(spans.map(({ quote: words }) => sha256(normaliseForHash(words))));
  const same = spans.findIndex(({ placed }, at) => placed && hashes[at]!.startsWith(quote));
  return same >= 0
    ? same
    : Math.max(
        0,
        spans.findIndex(({ placed }) => placed),
      );
}

const isDocumentType = (type: string): boolean => DOCUMENT_TYPES.some((one) => one === type);

function unmarkedText({ clause }: PendingJump): string {
  return `We found “${clauseText(clause).title}” in this document, but cannot mark it here. Caveat’s window lists it.`;
}

function goneText({ clause, service, type, date }: PendingJump): string {
  const { title } = clauseText(clause);
  return `We did not find “${title}” in this document as it is now. On ${dayText(date)} it was in the ${type} of ${service}.`;
}
