/** The files that come with the package and are read when needed. */
export type PackageFile = 'index/matrix.json' | 'index/details.json';

/**
 * Reads a file of our own package as JSON: no request leaves the browser. The one place that may say `fetch`. Rejects outside the
 * extension's own origin (a page would be asked for the file) and when the file is not there.
 */
export async function readPackageFile(name: PackageFile): Promise<unknown> {
  const own = new URL(`/${name}`, self.location.href);
  if (!OWN.test(own.protocol)) throw new Error('Only Caveat itself reads its files');
  // biome-ignore lint/style/noRestrictedGlobals: an address of our own package; the architecture test names this file as the exception
  const reply = await fetch(own);
  if (!reply.ok) throw new Error(`${name} is missing in this build`);
  return reply.json();
}

const OWN = /^(?:chrome|moz)-extension:$/;
