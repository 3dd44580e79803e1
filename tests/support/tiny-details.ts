import { type CorpusMatrix, cellOf } from '../../utils/core/compare/corpus-matrix.ts';
import type { IndexDetails } from '../../utils/core/compare/service-rows.ts';

/** What goes with a tinyMatrix: by service, the address of its documents and the locator (8 hexadecimal digits) of all their findings. */
export function tinyDetails(matrix: CorpusMatrix, known: Readonly<Record<string, { url: string; quote?: string }>>): IndexDetails {
  const { documents, services, version } = matrix;
  const first = Math.floor(Date.parse('2020-01-01') / 86_400_000);
  return {
    format: 1,
    version,
    services: services.name.map((name, number) =>
      documents.service.flatMap((service, at) => {
        if (service !== number) return [];
        const found = Object.keys(matrix.columns).filter((clause) => cellOf(matrix, clause, at));
        const { url = null, quote = '00000000' } = known[name] ?? {};
        return [{ at, url, first, versions: 2, blocks: found.map(() => 3), quotes: quote.repeat(found.length) }];
      }),
    ),
  };
}
