import { signal } from '@preact/signals';
import type { CompareActions, CompareModel, SideState } from '../../components/compare/compare-model.ts';
import { headingText } from '../../components/compare/compare-words.ts';
import { type Compared, compareAddress, parseCompareHash, type SideRef, sameRef } from '../../utils/core/compare/addresses.ts';
import type { DocumentType } from '../../utils/core/types.ts';
import { loadMatrix } from '../../utils/store/corpus-index.ts';
import { listDocuments, watchLibrary } from '../../utils/store/library.ts';
import { optionsOf } from './options.ts';
import { loadSide } from './sides.ts';
import { defaultFor, type Sources, typesOf } from './sources.ts';

const NOTHING: CompareModel['a'] = { ref: null, state: { kind: 'none' } };
const USUAL: DocumentType = 'Privacy Policy';

/** All that the page shows. What is compared stands in the address, so that it can be kept and gone back to. */
export const model = signal<CompareModel>({ options: null, a: NOTHING, b: NOTHING, type: USUAL, types: [USUAL] });

let sources: Sources = { matrix: null, documents: null };
/** Counts what was asked for: an answer to an older question is dropped. */
let asked = 0;

/** Reads library and index, shows what the address asks for, and follows both. */
export async function start(): Promise<void> {
  addEventListener('hashchange', () => void show());
  watchLibrary(() => void readSources().then(show));
  await readSources();
  await show();
}

export const actions: CompareActions = {
  choose(side, ref) {
    const now = wanted();
    const own = ref.kind === 'own' ? typeOfOwn(ref) : null;
    go({ ...now, [side]: ref, type: own ?? now.type });
  },
  chooseType(type) {
    const { a, b } = wanted();
    go({ a: a && ofType(a, type), b: b && ofType(b, type), type });
  },
  swap() {
    const { a, b, type } = model.value;
    go({ a: b.ref, b: a.ref, type });
  },
  print: () => print(),
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  retry() {
    void readSources().then(show);
  },
};

async function readSources(): Promise<void> {
  const [matrix, documents] = await Promise.all([
    loadMatrix().catch(() => null),
    listDocuments().then(
      (list) => list.documents,
      () => null,
    ),
  ]);
  sources = { matrix, documents };
  model.value = { ...model.value, options: optionsOf(sources) };
}

const wanted = (): Compared => parseCompareHash(location.hash);

function go(compared: Compared): void {
  const { hash } = new URL(compareAddress(compared), location.href);
  if (hash !== location.hash) location.hash = hash;
}

async function show(): Promise<void> {
  const mine = ++asked;
  const { a, b: chosen, type: named } = wanted();
  const b = chosen ?? (a && defaultFor(a, sources));
  const type = named ?? typeOfOwn(a) ?? typeOfOwn(b) ?? USUAL;
  const types = commonTypes(a, b);
  const shared = { type, types: types.includes(type) ? types : [...types, type] };
  model.value = { ...model.value, ...shared, a: pending(a, model.value.a, shared), b: pending(b, model.value.b, shared) };
  const [stateA, stateB] = await Promise.all([side(a, b, type), side(b, a, type)]);
  if (mine !== asked) return;
  model.value = { ...model.value, a: { ref: a, state: stateA }, b: { ref: b, state: stateB } };
  document.title = titleOf(stateA, stateB);
}

function side(ref: SideRef | null, other: SideRef | null, type: DocumentType): Promise<SideState> | SideState {
  return ref ? loadSide({ ref, other, type }, sources) : { kind: 'none' };
}

/** What stands there stays while the same is read again: a page that flickers at every change of the library is hard to read. */
function pending(ref: SideRef | null, before: CompareModel['a'], { type }: { readonly type: DocumentType }): CompareModel['a'] {
  if (!ref) return NOTHING;
  const same = sameRef(ref, before.ref) && before.state.kind === 'ready' && (ref.kind === 'own' || before.state.side.type === type);
  return { ref, state: same ? before.state : { kind: 'loading' } };
}

function commonTypes(a: SideRef | null, b: SideRef | null): DocumentType[] {
  const ofB = new Set(typesOf(b, sources));
  const both = typesOf(a, sources).filter((type) => ofB.has(type));
  return both.length > 0 ? both : typesOf(a ?? b, sources);
}

function typeOfOwn(ref: SideRef | null): DocumentType | null {
  return (ref?.kind === 'own' && sources.documents?.find(({ id }) => id === ref.id)?.type) || null;
}

/** The same service's own document of another type, where there is one; what else is chosen by type stays as it is. */
function ofType(ref: SideRef, type: DocumentType): SideRef {
  if (ref.kind !== 'own') return ref;
  const document = sources.documents?.find(({ id }) => id === ref.id);
  const other = sources.documents?.find((one) => one.host === document?.host && one.type === type);
  return other ? { kind: 'own', id: other.id } : ref;
}

function titleOf(a: SideState, b: SideState): string {
  return a.kind === 'ready' && b.kind === 'ready' ? `${headingText(a.side, b.side)} · Caveat` : 'Compare · Caveat';
}
