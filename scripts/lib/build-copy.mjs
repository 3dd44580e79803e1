import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const copies = new Set();
process.once('exit', () => {
  for (const directory of copies) rmSync(directory, { recursive: true, force: true });
});

/** Directory of the built extension for one browser. Throws when it was not built. */
export function buildDirectory(browser) {
  const directory = path.join(ROOT, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  if (!existsSync(path.join(directory, 'manifest.json'))) throw new Error(`Caveat is not built for ${browser}: run "npm run build" first.`);
  return directory;
}

/**
 * A copy of the built extension in a temporary directory, removed when the process ends. The copy has one page more (control.html,
 * empty: tests call the extension's API from it); everything else is the build.
 * - `granted`: all origins are required ones, as if the person had clicked "Highlight on every policy page".
 * - `everywhere`: the detector runs on every page, whatever its address (to measure detection apart from addresses).
 * - `version`: another version number in the manifest (to install an older build).
 * @param {'chromium' | 'firefox'} browser
 * @param {{ granted?: boolean, everywhere?: boolean, version?: string }} [options]
 */
export function copyBuild(browser, { granted = false, everywhere = false, version } = {}) {
  const directory = mkdtempSync(path.join(tmpdir(), `caveat-${browser}-`));
  copies.add(directory);
  cpSync(buildDirectory(browser), directory, { recursive: true });
  rewriteManifest(directory, (manifest) => {
    if (granted || everywhere) {
      manifest.host_permissions = ['*://*/*'];
      delete manifest.optional_host_permissions;
    }
    if (everywhere) manifest.content_scripts = [{ matches: ['*://*/*'], js: ['detect.js'], run_at: 'document_idle' }];
    if (version) manifest.version = version;
  });
  writeFileSync(
    path.join(directory, 'control.html'),
    '<!doctype html><html lang="en"><title>Control</title><main id="app">Control</main></html>',
  );
  return directory;
}

/** Edits the manifest of a copy in place. */
export function rewriteManifest(directory, edit) {
  const file = path.join(directory, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  edit(manifest);
  writeFileSync(file, JSON.stringify(manifest));
}

/** The extension's id in Firefox, as the build declares it. */
export function geckoId(directory) {
  return JSON.parse(readFileSync(path.join(directory, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;
}
