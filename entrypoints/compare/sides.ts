import type { OwnQuote, ShownSide, SideProblem, SideState } from '../../components/compare/compare-model.ts';
import type { SideRef } from '../../utils/core/compare/addresses.ts';
import { averageSide, documentSide } from '../../utils/core/compare/compare-documents.ts';
import { averageOf, fieldAverage } from '../../utils/core/compare/field-average.ts';
import { FIELDS } from '../../utils/core/compare/fields.ts';
import { bareHost, serviceOfHost } from '../../utils/core/compare/service-of-host.ts';
import { localDay } from '../../utils/core/text/local-day.ts';
import { withTextFragment } from '../../utils/core/text/text-fragment.ts';
import type { DocumentType } from '../../utils/core/types.ts';
import { serviceRow } from '../../utils/store/corpus-index.ts';
import { readDocument } from '../../utils/store/documents.ts';
import { latestFindings } from '../../utils/store/latest-findings.ts';
import type { DocumentRow, FindingRow } from '../../utils/store/rows.ts';
import { placeOf, type Sources, serviceOf, typesOf } from './sources.ts';

export interface Wanted {
  readonly ref: SideRef;
  /** The other side: its company is left out of an average. */
  readonly other: SideRef | null;
  readonly type: DocumentType;
}

/** Puts a side together: from the library, the bundled index, or an average of either. */
export async function loadSide(wanted: Wanted, sources: Sources): Promise<SideState> {
  const side = await made(wanted, sources);
  return 'n' in side ? { kind: 'ready', side } : { kind: 'problem', problem: side };
}

function made(wanted: Wanted, sources: Sources): Promise<ShownSide | SideProblem> | ShownSide | SideProblem {
  const { ref } = wanted;
  if (ref.kind === 'own') return ownSide(ref.id);
  if (ref.kind === 'used') return usedSide(wanted, sources);
  return ref.kind === 'index' ? indexSide(ref.service, wanted, sources) : fieldSide(ref.field, wanted, sources);
}

async function ownSide(id: string): Promise<ShownSide | SideProblem> {
  const stored = await readDocument(id).catch(() => null);
  if (stored === null) return { kind: 'no-library' };
  if (!stored) return { kind: 'deleted' };
  const { document, versions, findings } = stored;
  const href = webAddress(document.url);
  const name = document.service || document.host;
  if (document.language !== 'en' && findings.length === 0) return { kind: 'language', name, language: document.language, href };
  return {
    ...documentSide(findings, placeOf),
    kind: 'own',
    name,
    title: document.title || document.url,
    type: document.type,
    date: localDay(document.lastRead),
    statedDate: versions.find(({ hash }) => hash === document.latest)?.statedDate ?? null,
    words: document.words,
    href,
    quotes: new Map(findings.flatMap((finding) => quoteOf(finding, href))),
  };
}

async function indexSide(service: string, { other, type }: Wanted, sources: Sources): Promise<ShownSide | SideProblem> {
  if (!sources.matrix) return { kind: 'no-index' };
  const row = await serviceRow(service).catch(() => null);
  if (row === null) return { kind: 'no-index' };
  if (!row) return { kind: 'unknown', service };
  const mine = row.documents.filter((one) => one.type === type);
  // A service may have several documents of one type: the one that counts for shares, else the longest that is English.
  const best = mine.toSorted((a, b) => rank(b) - rank(a) || b.words - a.words)[0];
  if (!best) {
    const both = typesOf({ kind: 'index', service }, sources).filter((one) => !other || typesOf(other, sources).includes(one));
    return { kind: 'no-type', name: service, type, types: both };
  }
  const href = best.url === null ? null : webAddress(best.url);
  if (best.language !== 'en') return { kind: 'language', name: service, language: best.language, href };
  return {
    ...documentSide(best.findings, placeOf),
    kind: 'index',
    name: service,
    title: `${service}: ${type}`,
    type,
    date: best.captured,
    statedDate: null,
    words: best.words,
    href,
    quotes: NO_QUOTES,
  };
}

function fieldSide(
  field: Extract<SideRef, { kind: 'field' }>['field'],
  { other, type }: Wanted,
  sources: Sources,
): ShownSide | SideProblem {
  const { matrix } = sources;
  if (!matrix) return { kind: 'no-index' };
  const service = serviceOf(other, sources);
  const without = service === null ? null : matrix.services.company[service]!;
  const average = fieldAverage(matrix, { field: field === 'all' ? null : field, type, without }, placeOf);
  const name = field === 'all' ? 'All services' : FIELDS[field];
  if (average.n === 0) {
    const both = typesOf({ kind: 'field', field }, sources).filter(
      (one) => one !== type && (!other || typesOf(other, sources).includes(one)),
    );
    return { kind: 'no-type', name, type, types: both };
  }
  const title = without === null ? 'Average of the bundled index' : `Average of the bundled index, without ${matrix.companies[without]}`;
  return { ...averageSide(average), kind: 'field', name, title, type, date: average.date, ...OF_AVERAGES };
}

async function usedSide({ other, type }: Wanted, sources: Sources): Promise<ShownSide | SideProblem> {
  if (!sources.documents) return { kind: 'no-library' };
  const compared = sources.documents.find(({ id }) => other?.kind === 'own' && id === other.id);
  const company = companyOf(serviceOf(other, sources), sources);
  // What the average is held against is no part of it: neither its site nor its company.
  const isOther = ({ host }: DocumentRow) => {
    if (compared && bareHost(host) === bareHost(compared.host)) return false;
    return company === null || companyOf(sources.matrix && serviceOfHost(sources.matrix, host), sources) !== company;
  };
  const documents = oneOfEachHost(sources.documents.filter((one) => one.type === type && one.language === 'en' && isOther(one)));
  if (documents.length === 0) return { kind: 'no-type', name: SERVICES_USED, type, types: [] };
  const average = averageOf(await latestFindings(documents), placeOf);
  const date = localDay(Math.max(...documents.map(({ lastRead }) => lastRead)));
  const title = `Average of your library: ${documents.map((one) => one.service || one.host).join(', ')}`;
  return { ...averageSide(average), kind: 'used', name: SERVICES_USED, title, type, date, ...OF_AVERAGES };
}

export const SERVICES_USED = 'Services you use';
const NO_QUOTES: ShownSide['quotes'] = new Map();
const OF_AVERAGES = { statedDate: null, words: null, href: null, quotes: NO_QUOTES } as const;

/** The place where a finding is surest. */
function quoteOf({ clause, spans }: FindingRow, href: string | null): [string, OwnQuote][] {
  const surest = spans.toSorted((a, b) => b.p - a.p)[0];
  if (!surest) return [];
  const { quote, start, words } = surest;
  const inQuote = words.map(([from, to]): [number, number] => [from - start, to - start]);
  return [[clause, { quote, words: inQuote, href: href && withTextFragment(href, quote) }]];
}

/** Documents come newest first: of a service with several of a type, the one read last. */
function companyOf(service: number | null, { matrix }: Sources): number | null {
  return service === null || !matrix ? null : matrix.services.company[service]!;
}

function oneOfEachHost(documents: readonly DocumentRow[]): DocumentRow[] {
  const seen = new Set<string>();
  return documents.filter(({ host }) => {
    const bare = bareHost(host);
    return !seen.has(bare) && seen.add(bare);
  });
}

const rank = ({ language, counted }: { readonly language: string; readonly counted: boolean }): number =>
  (language === 'en' ? 2 : 0) + (counted ? 1 : 0);

/** Rows come from outside: only an address of the web is ever a link. */
function webAddress(url: string): string | null {
  return /^https?:\/\//i.test(url) ? url : null;
}
