import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { matchesPattern } from '../../utils/core/classify/match-pattern.ts';
import { FROZEN_HOSTS } from '../../utils/ext/frozen-hosts.ts';
import { POLICY_URL_MATCHES } from '../../utils/ext/policy-urls.generated.ts';

describe('hosts of the install', () => {
  // Chrome disables an add-on whose update asks for more hosts, until the person accepts. If this fails because a host was added or
  // exchanged, the change is wrong, not the number. Only a host that goes away for good may change it.
  test('are the ones of the first release', () => {
    const hosts = FROZEN_HOSTS.map(({ host }) => host).sort();
    expect(hosts.length).toBeLessThanOrEqual(30);
    expect(createHash('sha256').update(hosts.join('\n')).digest('hex')).toBe(
      'cde377e616267a6f158b79bfec7e116c6253a09f0f6e45a15542eb596f942d00',
    );
  });

  test('name one host each, without wildcards in it, once', () => {
    const hosts = FROZEN_HOSTS.map(({ host }) => host);
    for (const host of hosts) expect(host).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+\/\*$/);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  test.each(FROZEN_HOSTS.map((entry) => [entry.host, entry] as const))(
    '%s: every path lies on the host, and a reason is given',
    (host, { matches, why }) => {
      expect(matches.length).toBeGreaterThan(0);
      for (const match of matches) expect(match.startsWith(host.slice(0, -1))).toBe(true);
      expect(why.length).toBeGreaterThan(10);
    },
  );

  test('reach the documents and not the rest of a host that holds more', () => {
    const all = FROZEN_HOSTS.flatMap(({ matches }) => matches);
    for (const url of [
      'https://policies.google.com/privacy?hl=en',
      'https://www.tiktok.com/legal/page/us/privacy-policy/en',
      'https://openai.com/policies/privacy-policy/',
    ]) {
      expect(matchesPattern(all, url)).toBe(true);
    }
    for (const url of [
      'https://www.tiktok.com/@someone',
      'https://openai.com/',
      'https://www.whatsapp.com/download',
      'https://telegram.org/',
    ]) {
      expect(matchesPattern(all, url)).toBe(false);
    }
  });
});

describe('known policy addresses', () => {
  test('are match patterns of one host each, sorted, without doubles', () => {
    expect(POLICY_URL_MATCHES.length).toBeGreaterThan(50);
    for (const pattern of POLICY_URL_MATCHES) expect(pattern).toMatch(/^\*:\/\/[a-z0-9.-]+\.[a-z]+\/\S*$/);
    expect([...new Set(POLICY_URL_MATCHES)].sort()).toEqual([...POLICY_URL_MATCHES]);
  });
});
