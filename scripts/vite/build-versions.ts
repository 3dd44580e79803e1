import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What only shows or compares findings (core/compare, core/profile) does not change them. */
const SOURCES = {
  engine: ['utils/core/compile/', 'utils/core/scan/', 'utils/core/text/'],
  taxonomy: ['utils/taxonomy/'],
} as const;

/**
 * Fingerprints (12 hex digits) of the sources that decide what is found: the same sources give the same fingerprint on every machine.
 * utils/ext/build-versions.ts hands them on.
 */
export function buildVersions(): Record<string, string> {
  return {
    __CAVEAT_ENGINE__: JSON.stringify(versions().engine),
    __CAVEAT_TAXONOMY__: JSON.stringify(versions().taxonomy),
  };
}

/** The same for scripts that keep what the engine found. */
export function versions(): { readonly engine: string; readonly taxonomy: string } {
  return { engine: fingerprint(SOURCES.engine), taxonomy: fingerprint(SOURCES.taxonomy) };
}

function fingerprint(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const root = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') || file === 'calibration.json',
    );
    for (const file of files.map((name) => name.replaceAll('\\', '/')).sort()) {
      hash.update(`${file}\n${readFileSync(`${root}${file}`, 'utf8').replaceAll('\r\n', '\n')}\n`);
    }
  }
  return hash.digest('hex').slice(0, 12);
}
