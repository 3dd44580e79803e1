/** Chrome's match patterns, as far as our own lists use them: `*://host/path` with `*` in the path. */

/** True when `url` (absolute, http or https) is covered by one of the patterns. A fragment never counts. */
export function matchesPattern(patterns: readonly string[], url: string): boolean {
  const address = /^(https?):\/\/([^/?#]+)([^#]*)/i.exec(url);
  if (!address) return false;
  const scheme = address[1]!.toLowerCase();
  const host = address[2]!.toLowerCase();
  const path = address[3]!.startsWith('/') ? address[3]! : `/${address[3]}`;
  return patterns.some((pattern) => {
    const end = pattern.indexOf('://');
    if (!pattern.startsWith('*') && pattern.slice(0, end) !== scheme) return false;
    const rest = pattern.slice(end + 3);
    const slash = rest.indexOf('/');
    return matchesHost(rest.slice(0, slash), host) && matchesGlob(rest.slice(slash), path);
  });
}

function matchesHost(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return pattern === host;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

/** Leftmost fit for each piece between stars: linear, and right because stars are the only wildcard. */
function matchesGlob(glob: string, path: string): boolean {
  const pieces = glob.split('*');
  const first = pieces[0]!;
  if (pieces.length === 1) return path === glob;
  if (!path.startsWith(first)) return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = path.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  const last = pieces.at(-1)!;
  return path.length - last.length >= from && path.endsWith(last);
}
