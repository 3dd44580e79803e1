import type { CorpusMatrix } from '../../utils/core/compare/corpus-matrix.ts';
import { FIELDS } from '../../utils/core/compare/fields.ts';
import { type Other, othersAgainst, othersWith, servicesWith } from '../../utils/core/compare/others.ts';
import { rarityOf } from '../../utils/core/compare/rarity.ts';
import { serviceOfHost } from '../../utils/core/compare/service-of-host.ts';
import type { DocumentType } from '../../utils/core/types.ts';
import type { Sender } from '../../utils/ext/bus.ts';
import type { ClauseContext, OtherDocument } from '../../utils/ext/messages.ts';
import { clauseText } from './clause-text.ts';
import type { IndexReader } from './index-reader.ts';
import { addressOf } from './open-other.ts';
import { hostOf } from './sites.ts';

const MOST_OTHERS = 5;
const MOST_AGAINST = 3;

/** How usual a clause type is, and how others handle it. Whose page asks is told by the browser, never by the message. */
export async function clauseContext(
  index: IndexReader,
  { clause, documentType: type }: { readonly clause: string; readonly documentType: DocumentType | null },
  from: Sender,
): Promise<ClauseContext> {
  clauseText(clause); // throws for what is no clause type
  const matrix = await index.matrix();
  const service = from.ownPage ? null : serviceOfHost(matrix, hostOf(from.tabUrl || from.url));
  const others = othersWith(matrix, clause, { type, service });
  const against = othersAgainst(matrix, clause, { type, service });
  return {
    type,
    rarity: rarityOf(matrix, clause, type),
    field: service === null ? null : fieldOf(matrix, service),
    others: await shown(index, others.slice(0, MOST_OTHERS)),
    total: servicesWith(matrix, clause, type),
    against: await shown(index, against.slice(0, MOST_AGAINST)),
    againstTotal: against.length,
  };
}

const fieldOf = ({ services }: CorpusMatrix, service: number): string => FIELDS[services.field[service]!];

function shown(index: IndexReader, others: readonly Other[]): Promise<OtherDocument[]> {
  return Promise.all(
    others.map(async ({ service, type, clause, severity, date, sameField }) => {
      // Without the details the facts still stand: nothing can be opened then.
      const row = await index.service(service).catch(() => undefined);
      return { service, type, clause, severity, date, sameField, opens: addressOf(row, type, clause) !== null };
    }),
  );
}
