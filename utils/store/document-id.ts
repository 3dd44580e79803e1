import type { DocumentType } from '../core/types.ts';

/**
 * The lasting id of a document: host, path and type, as in `example.org/privacy|Privacy Policy`. The same however it was reached:
 * without `www.`, closing slash, query and fragment, in the host's lower case; the path keeps its case, which servers mind.
 */
export function documentId(url: string, type: DocumentType | null): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}|${type ?? 'unknown'}`;
}
