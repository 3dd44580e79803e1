import { beforeAll, describe, expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import { FROZEN_HOSTS } from '../../utils/ext/frozen-hosts.ts';
import config from '../../wxt.config.ts';

type Manifest = Omit<UserManifest, 'content_scripts'> & { content_scripts?: { matches: string[] }[] };
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  let manifest: Manifest;
  beforeAll(async () => {
    manifest = await compute(browser, 'build');
  });

  it('asks for these permissions and no others', () => {
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'scripting', 'activeTab']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.host_permissions).toEqual(FROZEN_HOSTS.map(({ host }) => host));
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('opens nothing to pages or to other extensions', () => {
    for (const key of [
      'web_accessible_resources',
      'externally_connectable',
      'side_panel',
      'sidebar_action',
      'devtools_page',
      'incognito',
    ]) {
      expect(manifest, key).not.toHaveProperty(key);
    }
  });

  it("runs one script by itself: the detector, in top frames, on the documents' paths of the hosts it was given", () => {
    const matches = FROZEN_HOSTS.flatMap((host) => host.matches);
    expect(manifest.content_scripts).toEqual([{ matches, run_at: 'document_idle', js: ['detect.js'] }]);
    const hosts = new Set(FROZEN_HOSTS.map(({ host }) => host.split('/')[2]));
    for (const match of matches) expect(hosts).toContain(match.split('/')[2]);
  });

  it('lets its pages load nothing from elsewhere', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  it('has two commands with a description', () => {
    expect(manifest.commands).toEqual({
      'next-flag': { suggested_key: { default: 'Alt+Shift+J' }, description: expect.stringMatching(/\w/) },
      'previous-flag': { suggested_key: { default: 'Alt+Shift+K' }, description: expect.stringMatching(/\w/) },
    });
  });
});

it('names the oldest browsers, and to Firefox that it collects nothing', async () => {
  const [chrome, firefox] = [await compute('chrome', 'build'), await compute('firefox', 'build')];
  expect(chrome.minimum_chrome_version).toBe('120');
  expect(chrome).not.toHaveProperty('browser_specific_settings');
  expect(firefox).not.toHaveProperty('minimum_chrome_version');
  expect(firefox.browser_specific_settings).toEqual({
    gecko: { id: 'caveat@caveat.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    gecko_android: { strict_min_version: '142.0' },
  });
});

it('relaxes the policy of its pages for the dev server alone', async () => {
  const dev = (await compute('chrome', 'serve')).content_security_policy as { extension_pages: string };
  expect(dev.extension_pages).toContain('ws://localhost:*');
  expect(dev.extension_pages).toContain("script-src 'self';");
});

it('builds without inlined assets and without a preload polyfill, which would fetch', async () => {
  const vite = await config.vite!({ browser: 'chrome', command: 'build', manifestVersion: 3, mode: 'production' } as ConfigEnv);
  expect(vite.build).toMatchObject({ assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: ['chrome120', 'firefox140'] });
});

/** The manifest as the configuration makes it, with the hook that WXT calls last. */
async function compute(browser: string, command: 'build' | 'serve'): Promise<Manifest> {
  const make = config.manifest as (env: ConfigEnv) => Manifest;
  const manifest = { ...make({ browser, command, manifestVersion: 3, mode: 'production' } as ConfigEnv) };
  const hooks = config.hooks as Record<string, (wxt: unknown, manifest: Manifest) => void>;
  hooks['build:manifestGenerated']!(undefined, manifest);
  return manifest;
}
