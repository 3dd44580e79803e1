/**
 * The only place where text becomes a document: one without a window, in which no script runs, nothing loads and nothing is drawn. Only
 * its text is taken out of it, never a node.
 */
export function inertDocument(source: string, type: 'text/html' | 'application/xml'): Document {
  // biome-ignore lint/style/noRestrictedGlobals: inert, see above
  return new DOMParser().parseFromString(source, type);
}
