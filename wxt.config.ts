import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { buildVersions } from './scripts/vite/build-versions.ts';
import { clauseModules } from './scripts/vite/clause-modules.ts';
import { pdfNoLoadedCode, pdfWorker } from './scripts/vite/pdf-worker.ts';
import { preactNoInnerHtml } from './scripts/vite/preact-no-inner-html.ts';
import { FROZEN_MATCHES, FROZEN_PERMISSIONS } from './utils/ext/frozen-hosts.ts';

/** Our own pages load nothing from elsewhere and send nothing anywhere. docs/permissions.md explains this and every permission. */
const PAGE_CSP = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
};
/** `wxt dev` only: styles are inlined and a socket to the dev server reloads what changed. */
const DEV_CSP = { ...PAGE_CSP, 'style-src': "'self' 'unsafe-inline'", 'connect-src': "'self' http://localhost:* ws://localhost:*" };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [clauseModules(), preactNoInnerHtml(), pdfNoLoadedCode()],
    define: buildVersions(),
    // Vite's preload polyfill would bring a `fetch` into our pages, for browsers older than these.
    build: { target: ['chrome120', 'firefox140'], assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  }),
  hooks: {
    // Our own pages share most of their parts: as one file and one style sheet they open sooner than as twenty.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'popup')) return;
      const { build } = config;
      const options = build?.rolldownOptions ?? build?.rollupOptions;
      const groups = [{ name: 'shared', minShareCount: 2, test: (id: string) => !id.includes('pdfjs-dist') }];
      config.build = { ...build, rolldownOptions: { ...options, output: { ...[options?.output].flat()[0], codeSplitting: { groups } } } };
    },
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'pdf-worker.js', contents: pdfWorker() });
      for (const name of ['matrix.json', 'details.json']) {
        files.push({ relativeDest: `index/${name}`, contents: readFileSync(new URL(`./assets/index/${name}`, import.meta.url), 'utf8') });
      }
    },
    // An unlisted script, declared here: WXT's own content scripts announce the extension to the page.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [{ matches: [...FROZEN_MATCHES], run_at: 'document_idle', js: ['detect.js'] }];
    },
  },
  manifest: ({ browser, command }) => ({
    name: 'Caveat',
    description: 'Highlights the clauses that matter in privacy policies and terms, and says why. Nothing leaves your machine.',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
    host_permissions: [...FROZEN_PERMISSIONS],
    optional_host_permissions: ['*://*/*'],
    commands: {
      'next-flag': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Go to the next flagged clause' },
      'previous-flag': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Go to the previous flagged clause' },
    },
    action: { default_title: 'Caveat' },
    content_security_policy: { extension_pages: policy(command === 'serve' ? DEV_CSP : PAGE_CSP) },
    // The build's target. What Caveat cannot do without is older: custom highlights 105, session storage 102, popover 114.
    ...(browser === 'chrome' && { minimum_chrome_version: '120' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'caveat@caveat.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
