import type { CorpusMatrix } from '../../utils/core/compare/corpus-matrix.ts';
import { exposureByGroup } from '../../utils/core/compare/exposure.ts';
import { type FieldAverage, fieldAverage } from '../../utils/core/compare/field-average.ts';
import type { Field } from '../../utils/core/compare/fields.ts';
import { type Rarity, rarityOf } from '../../utils/core/compare/rarity.ts';
import { serviceOfHost } from '../../utils/core/compare/service-of-host.ts';
import type { Group } from '../../utils/core/types.ts';
import type { PageReport } from '../../utils/ext/messages.ts';
import type { Average, Comparison } from './comparison.ts';
import type { Texts } from './popup-model.ts';

/** Fewer documents of a line of business are no average; fewer of all are none either. */
const FEWEST = 5;
/** Below this an exposure is no mark on a chart. */
const NOTHING = 0.005;

/** Holds a document that was read against the bundled index; of a document of no known type there is no average. Takes a few milliseconds. */
export function comparisonOf(
  { url, type, findings }: Pick<PageReport, 'url' | 'type' | 'findings'>,
  matrix: CorpusMatrix,
  texts: Texts,
): Comparison {
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
  const fields: readonly (Field | null)[] = service === null ? [null] : [matrix.services.field[service]!, null];
  const here = exposureByGroup(findings, placeOf);
  const average = (
    type === null ? [] : fields.map((field) => ({ field, others: fieldAverage(matrix, { field, type, without }, placeOf) }))
  ).find(({ field, others }) => others.n >= FEWEST && field !== 'other');
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
