import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { matchesPattern } from '../../utils/core/classify/match-pattern.ts';
import { FROZEN_HOSTS } from '../../utils/ext/frozen-hosts.ts';
import { DETECTOR, isWatched, renewRegistration } from '../../utils/ext/registration.ts';

let allowed: boolean;
let registered: { id: string }[];
let calls: string[];

beforeEach(() => {
  allowed = true;
  registered = [];
  calls = [];
  const { scripting, permissions } = fakeBrowser;
  vi.spyOn(permissions, 'contains').mockImplementation((async () => allowed) as never);
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation((async () => structuredClone(registered)) as never);
  // As browsers do: registering an id twice, or touching one that is not there, is an error.
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation((async ([script]: { id: string }[]) => {
    calls.push('register');
    if (registered.some(({ id }) => id === script!.id)) throw new Error('Duplicate script ID');
    registered.push(script!);
  }) as never);
  vi.spyOn(scripting, 'updateContentScripts').mockImplementation((async ([script]: { id: string }[]) => {
    calls.push('update');
    if (!registered.some(({ id }) => id === script!.id)) throw new Error('Nonexistent script ID');
    registered = [script!];
  }) as never);
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation((async () => {
    calls.push('unregister');
    if (registered.length === 0) throw new Error('Nonexistent script ID');
    registered = [];
  }) as never);
});

it('registers once however often it is called, also at the same time', async () => {
  expect(await Promise.all([renewRegistration(), renewRegistration(), renewRegistration()])).toEqual([true, true, true]);
  expect(registered).toEqual([DETECTOR]);
  expect(calls).toEqual(['register', 'update', 'update']);
});

it('brings the addresses of an older build up to date', async () => {
  registered = [{ ...DETECTOR, matches: ['*://*/old*'] } as never];
  await renewRegistration();
  expect(registered).toEqual([DETECTOR]);
});

it('goes when access goes, and that twice as well', async () => {
  await renewRegistration();
  allowed = false;
  expect(await renewRegistration()).toBe(false);
  expect(registered).toEqual([]);
  await renewRegistration();
  expect(calls).toEqual(['register', 'unregister']);
});

it('goes on after a failure', async () => {
  vi.mocked(fakeBrowser.scripting.registerContentScripts).mockRejectedValueOnce(new Error('busy'));
  await expect(renewRegistration()).rejects.toThrow('busy');
  expect(await renewRegistration()).toBe(true);
  expect(registered).toEqual([DETECTOR]);
});

it('looks into frames as well and leaves the hosts of the install to the manifest', () => {
  expect(DETECTOR).toMatchObject({ js: ['detect.js'], allFrames: true, runAt: 'document_idle', persistAcrossSessions: true });
  const frozen = FROZEN_HOSTS.flatMap(({ matches }) => matches);
  expect(DETECTOR.excludeMatches).toEqual(frozen);
  expect(matchesPattern(DETECTOR.matches!, 'https://shop.example/privacy-policy')).toBe(true);
  expect(matchesPattern(DETECTOR.matches!, 'https://shop.example/cart/checkout')).toBe(false);
});

it('watches policy-like addresses, known documents and the paths of the install', () => {
  for (const url of ['https://shop.example/legal/terms', 'https://substack.com/pa', 'https://help.instagram.com/581066165581870']) {
    expect(isWatched(url), url).toBe(true);
  }
  for (const url of ['https://shop.example/cart', 'https://www.tiktok.com/@someone', 'about:blank', 'nonsense']) {
    expect(isWatched(url), url).toBe(false);
  }
});
