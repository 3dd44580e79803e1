import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { everywhereWasAllowed, isSiteOn, setSite, sitesOff, storageProblem, welcomeSeen } from '../../utils/store/settings.ts';

it('starts with everything on and nothing said', async () => {
  expect(await sitesOff.get()).toEqual([]);
  expect(await isSiteOn('shop.example')).toBe(true);
  expect(await Promise.all([welcomeSeen.get(), everywhereWasAllowed.get(), storageProblem.get()])).toEqual([false, false, null]);
});

it('switches a site off and on, twice as well, whatever the case', async () => {
  await setSite('Shop.example', false);
  await setSite('shop.example', false);
  expect(await sitesOff.get()).toEqual(['shop.example']);
  expect(await isSiteOn('SHOP.example')).toBe(false);
  expect(await isSiteOn('other.example')).toBe(true);
  await setSite('shop.example', true);
  await setSite('shop.example', true);
  expect(await sitesOff.get()).toEqual([]);
});

it('loses none of the switches made at the same time', async () => {
  await Promise.all(['a.example', 'b.example', 'c.example'].map((host) => setSite(host, false)));
  expect([...(await sitesOff.get())].sort()).toEqual(['a.example', 'b.example', 'c.example']);
});

it('takes no host that is none', async () => {
  await expect(setSite('https://shop.example/x', false)).rejects.toThrow();
  await setSite('fine.example', false);
  expect(await sitesOff.get()).toEqual(['fine.example']);
});

it('lets one bad value fall back alone, and one bad entry of a list alone', async () => {
  await fakeBrowser.storage.local.set({
    sitesOff: ['good.example', 7, 'not a host', null],
    welcomeSeen: 'yes',
    everywhereWasAllowed: true,
    storageProblem: 'odd',
  });
  expect(await sitesOff.get()).toEqual(['good.example']);
  expect(await welcomeSeen.get()).toBe(false);
  expect(await everywhereWasAllowed.get()).toBe(true);
  expect(await storageProblem.get()).toBeNull();
  await fakeBrowser.storage.local.set({ sitesOff: 'all' });
  expect(await sitesOff.get()).toEqual([]);
});

it('tells of changes, parsed', async () => {
  const seen = vi.fn();
  const stop = welcomeSeen.watch(seen);
  await welcomeSeen.set(true);
  await fakeBrowser.storage.local.set({ welcomeSeen: 'broken' });
  stop();
  await welcomeSeen.set(true);
  expect(seen.mock.calls).toEqual([[true], [false]]);
});
