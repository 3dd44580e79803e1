import { signal } from '@preact/signals';
import type { ServicesActions, ServicesModel } from '../../components/services/services-model.ts';
import { parseServicesHash, type ServicesAsked, servicesAddress } from '../../utils/core/compare/addresses.ts';
import type { IndexedService } from '../../utils/core/compare/service-rows.ts';
import { browser } from '../../utils/ext/browser.ts';
import { send } from '../../utils/ext/bus.ts';
import { placesOfClause } from '../../utils/store/clause-places.ts';
import { loadMatrix, serviceRow } from '../../utils/store/corpus-index.ts';
import { watchLibrary } from '../../utils/store/library.ts';
import { RENAMED } from '../../utils/taxonomy/renamed.ts';

/** All that the page shows. What it is asked for stands in the address, so that it can be kept and gone back to. */
export const model = signal<ServicesModel>({ kind: 'loading' });

/** Reads the index, shows what the address asks for, and follows it. */
export async function start(): Promise<void> {
  history.scrollRestoration = 'manual';
  addEventListener('hashchange', () => {
    isNew = true;
    change({ asked: askedNow() });
  });
  addEventListener('scrollend', keepPlace);
  // What is deleted in another tab must not stay quoted here.
  watchLibrary(() => {
    if (model.value.kind !== 'ready') return;
    const { clause } = model.value.asked;
    change({ own: new Map() });
    if (clause !== null) void addOwn(clause);
  });
  await load();
}

export const actions: ServicesActions = {
  retry: () => void load(),
  need: (services) => void addDetails(services),
  needOwn: (clause) => void addOwn(clause),
  chooseType(type) {
    if (model.value.kind !== 'ready') return;
    const asked = { ...model.value.asked, type };
    history.replaceState(history.state, '', servicesAddress(asked));
    change({ asked });
  },
  openDocument({ service, type, clause, url }) {
    void open(service, type, clause, url);
  },
};

/** Called when a view stands on the page: goes where the person was in it, or to its top. */
export function shown(): void {
  if (!isNew) return;
  isNew = false;
  const place: unknown = history.state?.place;
  void goTo(typeof place === 'number' ? place : 0);
  // Whoever does not see the page learns what it is now about.
  document.querySelector('h1')?.focus({ preventScroll: true });
}

/** The address has led to another view, which is not drawn yet. */
let isNew = false;
const pending = new Set<string>();

async function load(): Promise<void> {
  model.value = { kind: 'loading' };
  try {
    model.value = { kind: 'ready', matrix: await loadMatrix(), asked: askedNow(), details: new Map(), own: new Map() };
  } catch (error) {
    console.error(error);
    model.value = { kind: 'failed' };
  }
}

function askedNow(): ServicesAsked {
  const asked = parseServicesHash(location.hash);
  const { clause } = asked;
  return clause !== null && Object.hasOwn(RENAMED, clause) ? { ...asked, clause: RENAMED[clause]! } : asked;
}

/** Long lists are drawn as one comes near their end: a place far down is reached in several steps. */
async function goTo(place: number): Promise<void> {
  for (let step = 0; step < 20; step++) {
    scrollTo({ top: place, behavior: 'instant' });
    if (Math.abs(scrollY - place) < 2) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function keepPlace(): void {
  if (!isNew) history.replaceState({ place: scrollY }, '');
}

/** Many at once change the page once. */
async function addDetails(services: readonly string[]): Promise<void> {
  const wanted = services.filter((service) => !pending.has(service));
  if (wanted.length === 0) return;
  for (const service of wanted) pending.add(service);
  const rows = await Promise.all(wanted.map(detailsOf));
  for (const service of wanted) pending.delete(service);
  if (model.value.kind === 'ready') change({ details: new Map([...model.value.details, ...rows]) });
}

/** More of them are a list of their own, which the library has. */
const MOST_OWN = 12;

async function addOwn(clause: string): Promise<void> {
  // Without a library the page stands as it is.
  const found = await placesOfClause(clause, MOST_OWN).catch(() => null);
  if (!found || model.value.kind !== 'ready') return;
  const documents = found.documents.map(({ document: { id, service, type, url, lastRead }, finding }) => {
    return { id, service, type, url, lastRead, finding };
  });
  change({ own: new Map(model.value.own).set(clause, { total: found.total, documents }) });
}

async function detailsOf(service: string): Promise<readonly [string, IndexedService | null]> {
  return [service, (await serviceRow(service).catch(() => undefined)) ?? null];
}

async function open(service: string, type: string, clause: string | null, url: string): Promise<void> {
  const reply = clause === null ? null : await send({ type: 'open-other', service, documentType: type, clause });
  if (!reply?.ok) await browser.tabs.create({ url });
}

function change(part: Partial<Extract<ServicesModel, { kind: 'ready' }>>): void {
  if (model.value.kind === 'ready') model.value = { ...model.value, ...part };
}
