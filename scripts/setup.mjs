/**
 * Runs before `npm start`, `npm test`, `npm run scan` and `npm run pages`: makes a fresh machine ready and is done in
 * milliseconds on a ready one. No dependencies, Node >= 20, npm >= 10. Nothing goes to standard output: the commands that
 * follow print data there. Usage: node scripts/setup.mjs [chromium] [firefox]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumPath, firefoxPath } from './browsers.mjs';

const STAMP = 'node_modules/.caveat-setup';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [major] = process.versions.node.split('.').map(Number);
if (major < 20) stop(`Caveat needs Node 20 or later; this is ${process.version}.`);
installPackages();
installBrowsers(process.argv.slice(2));

/** `npm ci` once per lockfile. npm removes the stamp together with node_modules, so a broken install is repeated. */
function installPackages() {
  const lockHash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash) return;
  run('npm ci --no-audit --no-fund --loglevel=error', 'Installing the packages');
  writeFileSync(STAMP, lockHash);
}

function installBrowsers(names) {
  const missing = [];
  if (names.includes('chromium') && !chromiumPath())
    missing.push({ name: 'Chromium or Chrome', variable: 'CHROME_PATH', debian: 'chromium' });
  if (names.includes('firefox') && !firefoxPath()) missing.push({ name: 'Firefox', variable: 'FIREFOX_PATH', debian: 'firefox-esr' });
  if (missing.length === 0) return;

  const prefix = administrator();
  if (prefix === undefined || !existsSync('/usr/bin/apt-get')) stop(howToInstall(missing));
  const packages = missing.map(({ debian }) => debian).join(' ');
  run(`${prefix}apt-get update -qq`, `Installing ${missing.map(({ name }) => name).join(' and ')}`);
  run(`${prefix}env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${packages}`);
  if (names.includes('chromium') && !chromiumPath()) stop(howToInstall(missing));
  if (names.includes('firefox') && !firefoxPath()) stop(howToInstall(missing));
}

/** The prefix that makes a command run as administrator without a question, or undefined where there is none. */
function administrator() {
  if (process.getuid?.() === 0) return '';
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? 'sudo -n ' : undefined;
}

function howToInstall(missing) {
  const list = missing.map(({ name, variable }) => `  ${name}: install it, or set ${variable} to its program file`);
  return ['Caveat needs a browser that was not found on this machine.', ...list].join('\n');
}

function run(command, title) {
  if (title) process.stderr.write(`[setup] ${title} …\n`);
  // Standard input stays untouched (the next command may read it); what the command prints goes to standard error.
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 2, 2] });
  if (status !== 0) stop(`[setup] This command failed: ${command}`);
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
