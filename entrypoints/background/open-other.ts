import { servicesAddress } from '../../utils/core/compare/addresses.ts';
import type { DocumentType } from '../../utils/core/types.ts';
import { browser, type Tabs } from '../../utils/ext/browser.ts';
import type { Sender } from '../../utils/ext/bus.ts';
import { NoAddressError, RefusedMessageError } from '../../utils/ext/errors.ts';
import { openTab } from '../../utils/ext/open-tab.ts';
import { writeJump } from '../../utils/ext/pending-jump.ts';
import type { IndexedDocument, ServiceRow } from '../../utils/store/corpus-index.ts';
import { clauseText } from './clause-text.ts';
import type { IndexReader } from './index-reader.ts';
import { hostOf } from './sites.ts';

interface Place {
  readonly url: string;
  readonly document: IndexedDocument;
}

/**
 * Opens a document of the bundled index beside the tab that asks, and remembers the clause that it is opened for. The address is the
 * index's own, whatever the message says. Throws a NoAddressError where there is none.
 */
export async function openOther(
  index: IndexReader,
  { service, documentType, clause }: { readonly service: string; readonly documentType: string; readonly clause: string },
  from: Sender,
): Promise<null> {
  const place = addressOf(await index.service(service), documentType, clause);
  if (!place) throw new NoAddressError();
  const { url, document } = place;
  const tab = await openBeside(url, from);
  const found = document.findings.find((one) => one.clause === clause);
  if (found && tab.id !== undefined) {
    const { type, captured: date } = document;
    await writeJump(tab.id, { service, host: hostOf(url), type, clause, quote: found.quote, date, at: Date.now() });
  }
  return null;
}

/** Where a service's document of a type stands on the web; of several the one that has the clause. Null where no web address is known. */
export function addressOf(row: ServiceRow | undefined, type: string, clause: string): Place | null {
  const places = (row?.documents ?? []).flatMap((document): Place[] => {
    const { url } = document;
    return document.type === type && url !== null && isWebAddress(url) ? [{ url, document }] : [];
  });
  return places.find(({ document }) => document.findings.some((one) => one.clause === clause)) ?? places[0] ?? null;
}

/** Our own page with all services that have a clause type. */
export async function openServices(clause: string, type: DocumentType | null, from: Sender): Promise<null> {
  clauseText(clause); // throws for what is no clause type
  await openBeside(browser.runtime.getURL(servicesAddress({ clause, type })), from);
  return null;
}

/** One after the other: the new tab comes to the front, so that a page that asks again and again is no longer there to be asked for. */
function openBeside(url: string, from: Sender): Promise<Tabs.Tab> {
  const mine = opening.then(() => createBeside(url, from));
  opening = mine.catch(() => {});
  return mine;
}

let opening: Promise<unknown> = Promise.resolve();

async function createBeside(url: string, { tabId, ownPage }: Sender): Promise<Tabs.Tab> {
  const asking = tabId === null ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  // A person clicks in the tab before them; what asks from elsewhere is no person.
  if (!ownPage && !asking?.active) throw new RefusedMessageError();
  if (asking?.id === undefined) return openTab({ url });
  // The window is named: what a worker takes for the current one may be another by now.
  const { id: openerTabId, index, windowId } = asking;
  return openTab({ url, openerTabId, index: index + 1, ...(windowId !== undefined && { windowId }) });
}

const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
