import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCES = { engine: 'utils/core/', taxonomy: 'utils/taxonomy/' } as const;

/**
 * Fingerprints (12 hex digits) of the sources that decide what is found: the same sources give the same fingerprint on every machine.
 * utils/ext/build-versions.ts hands them on.
 */
export function buildVersions(): Record<string, string> {
  return {
    __CAVEAT_ENGINE__: JSON.stringify(fingerprint(SOURCES.engine)),
    __CAVEAT_TAXONOMY__: JSON.stringify(fingerprint(SOURCES.taxonomy)),
  };
}

function fingerprint(folder: string): string {
  const root = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const hash = createHash('sha256');
  for (const file of files.map((name) => name.replaceAll('\\', '/')).sort()) {
    hash.update(`${file}\n${readFileSync(`${root}${file}`, 'utf8').replaceAll('\r\n', '\n')}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}
