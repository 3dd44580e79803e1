import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const STAMP = `${FOLDER}node_modules/.caveat-setup`;

/** Installs the peers of package.json here, once per lockfile. False, with a sentence on standard error, when that fails (no network). */
export function installPeers() {
  const lock = createHash('sha256')
    .update(readFileSync(`${FOLDER}package-lock.json`))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return true;
  process.stderr.write('[bench] Installing what is compared with (scripts/bench/package.json) …\n');
  const { status } = spawnSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', {
    shell: true,
    cwd: FOLDER,
    stdio: ['ignore', 2, 2],
  });
  if (status === 0) writeFileSync(STAMP, lock);
  else process.stderr.write('[bench] The peers could not be installed: their rows are left out.\n');
  return status === 0;
}

/** The peers' names that are not there. */
export const missing = (names = []) => names.filter((name) => !existsSync(`${FOLDER}node_modules/${name}`));
