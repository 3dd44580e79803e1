import type { CorpusMatrix } from '../../utils/core/compare/corpus-matrix.ts';
import { exposureByGroup } from '../../utils/core/compare/exposure.ts';
import { type FieldAverage, fieldAverage } from '../../utils/core/compare/field-average.ts';
import type { Field } from '../../utils/core/compare/fields.ts';
import { type Rarity, rarityOf } from '../../utils/core/compare/rarity.ts';
import { serviceOfHost } from '../../utils/core/compare/service-of-host.ts';
import type { DocumentType, Group } from '../../utils/core/types.ts';
import type { PageReport } from '../../utils/ext/messages.ts';
import type { Texts } from './popup-model.ts';

/** How much risk of one kind this document holds, and how much others hold on average; both 0 to 1. */
export interface GroupExposure {
  readonly group: Group;
  readonly here: number;
  readonly average: number;
}

/** This document against the average of others of its type. */
export interface Average {
  /** Their line of business; null: all services. */
  readonly field: Field | null;
  readonly n: number;
  /** Capture date of the newest, as ISO date. */
  readonly date: string;
  /** Groups in which this document or the others hold any risk, in the order of the taxonomy. */
  readonly groups: readonly GroupExposure[];
}

/** How a document stands among those of the bundled index. */
export interface Comparison {
  readonly type: DocumentType;
  /** By clause id; only where enough documents are known. */
  readonly rarity: ReadonlyMap<string, Rarity>;
  readonly average: Average | null;
  /** The service it belongs to, as the index names it; null when the index does not know its host. */
  readonly service: string | null;
}

/** Fewer documents of a line of business are no average; fewer of all are none either. */
const FEWEST = 5;
/** Below this an exposure is no mark on a chart. */
const NOTHING = 0.005;

/** Holds a document that was read against the bundled index; null where its type is unknown. Takes a few milliseconds. */
export function comparisonOf(
  { url, type, findings }: Pick<PageReport, 'url' | 'type' | 'findings'>,
  matrix: CorpusMatrix,
  texts: Texts,
): Comparison | null {
  if (type === null) return null;
  const service = URL.canParse(url) ? serviceOfHost(matrix, new URL(url).hostname) : null;
  const clauses = findings.map(({ clause }) => clause);
  const rarity = new Map(
    clauses.flatMap((clause): [string, Rarity][] => {
      const found = rarityOf(matrix, clause, type);
      return found ? [[clause, found]] : [];
    }),
  );
  const placeOf = (clause: string) => texts[clause];
  const without = service === null ? null : matrix.services.company[service]!;
  const fields = service === null ? [null] : [matrix.services.field[service]!, null];
  const here = exposureByGroup(findings, placeOf);
  const average = fields
    .map((field) => ({ field, others: fieldAverage(matrix, { field, type, without }, placeOf) }))
    .find(({ field, others }) => others.n >= FEWEST && field !== 'other');
  return {
    type,
    rarity,
    average: average ? averageAgainst(here, average.others, average.field) : null,
    service: service === null ? null : matrix.services.name[service]!,
  };
}

function averageAgainst(mine: ReadonlyMap<Group, number>, others: FieldAverage, field: Field | null): Average {
  const groups = [...mine].map(([group, here]) => ({ group, here, average: others.exposure.get(group) ?? 0 }));
  return { field, n: others.n, date: others.date, groups: groups.filter(({ here, average }) => Math.max(here, average) > NOTHING) };
}

/** Differences of exposure that are worth a word. */
const CLEAR = 0.15;

/** The groups in which this document holds clearly more, and clearly less, than others; the clearest first. */
export function standsOut(groups: readonly GroupExposure[]): { readonly above: readonly Group[]; readonly below: readonly Group[] } {
  const by = (sign: 1 | -1) =>
    groups
      .map(({ group, here, average }) => ({ group, more: sign * (here - average) }))
      .filter(({ more }) => more >= CLEAR)
      .sort((a, b) => b.more - a.more)
      .map(({ group }) => group);
  return { above: by(1), below: by(-1) };
}
