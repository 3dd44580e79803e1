import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['entrypoints', 'components', 'utils', 'assets', 'public', 'scripts/vite', 'wxt.config.ts', 'package-lock.json'];

/**
 * Builds the extension for one browser unless the build is newer than every source file. Prints one line on
 * standard error; throws with the build's own words when it fails.
 */
export function build(browser) {
  const target = path.join(ROOT, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3', 'manifest.json');
  if (existsSync(target) && statSync(target).mtimeMs > newest()) return;
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const args = [wxt, 'build', ...(browser === 'firefox' ? ['-b', 'firefox'] : [])];
  process.stderr.write(`Building Caveat for ${browser} …\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build for ${browser} failed.\n${stdout}${stderr}`);
}

function newest() {
  return Math.max(
    ...SOURCES.map((name) => path.join(ROOT, name))
      .filter(existsSync)
      .flatMap(files)
      .map((file) => statSync(file).mtimeMs),
  );
}

function files(entry) {
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath, one.name));
}
