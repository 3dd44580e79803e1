import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askForEverywhere, giveUpEverywhere, isFrozenHost, originPattern, readAccess } from '../../utils/ext/access.ts';
import { FROZEN_PERMISSIONS } from '../../utils/ext/frozen-hosts.ts';

let held: string[];

beforeEach(() => {
  held = [...FROZEN_PERMISSIONS];
  const contains = async ({ origins = [] }: { origins?: string[] }) =>
    origins.every((origin) => held.includes('*://*/*') || held.includes(origin));
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(contains as never);
});

it('reads the access as it is', async () => {
  expect(await readAccess('https://www.tiktok.com/legal/page')).toEqual({ everywhere: false, here: true, withdrawn: [] });
  expect(await readAccess('https://shop.example/privacy')).toEqual({ everywhere: false, here: false, withdrawn: [] });
  held.push('*://*/*');
  expect(await readAccess('https://shop.example:8443/privacy')).toEqual({ everywhere: true, here: true, withdrawn: [] });
});

it('notices what was taken away', async () => {
  held = held.filter((host) => !host.includes('tiktok'));
  expect(await readAccess('https://www.tiktok.com/legal/page')).toEqual({
    everywhere: false,
    here: false,
    withdrawn: ['https://www.tiktok.com/*'],
  });
});

it.each(['about:blank', 'chrome://settings/', 'file:///home/policy.html', '', 'nonsense'])('has no access to "%s"', async (url) => {
  held.push('*://*/*');
  expect((await readAccess(url)).here).toBe(false);
  expect(originPattern(url)).toBeUndefined();
});

it('asks and gives back for all sites only', async () => {
  const request = vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation((async () => true) as never);
  const remove = vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation((async () => true) as never);
  await askForEverywhere();
  await giveUpEverywhere();
  expect(request.mock.calls).toEqual([[{ origins: ['*://*/*'] }]]);
  expect(remove.mock.calls).toEqual([[{ origins: ['*://*/*'] }]]);
});

it('knows the hosts of the install', () => {
  expect(isFrozenHost('https://www.tiktok.com/@someone')).toBe(true);
  expect(isFrozenHost('https://tiktok.com.evil.example/legal')).toBe(false);
});
