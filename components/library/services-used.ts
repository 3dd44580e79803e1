import { bySeverity } from './find-documents.ts';
import type { LibraryDocument } from './library-model.ts';

/** A service that the person uses: one host, with the documents of it that were read, worst first. */
export interface UsedService {
  readonly host: string;
  readonly name: string;
  readonly starred: boolean;
  readonly lastRead: number;
  readonly documents: readonly LibraryDocument[];
}

/** The services of a library: starred ones first, then those with the worst document. */
export function servicesUsed(documents: readonly LibraryDocument[]): UsedService[] {
  const byHost = Map.groupBy(documents, ({ host }) => host.replace(/^www\./, ''));
  const services = [...byHost].map(([host, own]): UsedService => {
    const newest = own.reduce((last, one) => (one.lastRead > last.lastRead ? one : last));
    return {
      host,
      name: newest.service || host,
      starred: own.some(({ starred }) => starred),
      lastRead: newest.lastRead,
      documents: own.toSorted(bySeverity),
    };
  });
  return services.sort(
    (a, b) => Number(b.starred) - Number(a.starred) || bySeverity(a.documents[0]!, b.documents[0]!) || b.lastRead - a.lastRead,
  );
}
