import texts from 'virtual:caveat-texts';
import type { SideRef } from '../../utils/core/compare/addresses.ts';
import type { CorpusMatrix } from '../../utils/core/compare/corpus-matrix.ts';
import type { Place } from '../../utils/core/compare/exposure.ts';
import { serviceOfHost } from '../../utils/core/compare/service-of-host.ts';
import { DOCUMENT_TYPES, type DocumentType } from '../../utils/core/types.ts';
import type { DocumentRow } from '../../utils/store/rows.ts';

/** What sides are made from. Null: it could not be read. */
export interface Sources {
  readonly matrix: CorpusMatrix | null;
  /** The library, the document read last first. */
  readonly documents: readonly DocumentRow[] | null;
}

export const placeOf = (clause: string): Place | undefined => texts[clause] as Place | undefined;

/** Number of the service of the bundled index that a side belongs to; null where there is none. */
export function serviceOf(ref: SideRef | null, { matrix, documents }: Sources): number | null {
  if (!matrix || !ref) return null;
  if (ref.kind === 'index') return orNull(matrix.services.name.indexOf(ref.service));
  if (ref.kind !== 'own') return null;
  const host = documents?.find(({ id }) => id === ref.id)?.host;
  return host === undefined ? null : serviceOfHost(matrix, host);
}

/** What a side is held against until something is chosen: the average of its own line of business, or of all. */
export function defaultFor(ref: SideRef, sources: Sources): SideRef {
  const service = serviceOf(ref, sources);
  return { kind: 'field', field: (service !== null && sources.matrix?.services.field[service]) || 'all' };
}

/** Document types of which there is one for a side, in our order. */
export function typesOf(ref: SideRef | null, sources: Sources): DocumentType[] {
  const { matrix, documents } = sources;
  const names = new Set<string | null>();
  if (ref?.kind === 'own') {
    const host = documents?.find(({ id }) => id === ref.id)?.host;
    for (const one of documents ?? []) if (one.host === host) names.add(one.type);
  } else if (ref?.kind === 'used') {
    for (const one of documents ?? []) names.add(one.type);
  } else if (matrix) {
    matrix.documents.service.forEach((service, at) => {
      if (!ref || fits(ref, matrix, service)) names.add(matrix.types[matrix.documents.type[at]!]!);
    });
  }
  return DOCUMENT_TYPES.filter((type) => names.has(type));
}

function fits(ref: SideRef, { services }: CorpusMatrix, service: number): boolean {
  if (ref.kind === 'index') return services.name[service] === ref.service;
  return ref.kind === 'field' && (ref.field === 'all' || services.field[service] === ref.field);
}

const orNull = (index: number): number | null => (index < 0 ? null : index);
