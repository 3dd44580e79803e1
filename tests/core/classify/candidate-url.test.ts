import { describe, expect, test } from 'vitest';
import { isCandidateUrl, POLICY_PATH_MATCHES } from '../../../utils/core/classify/candidate-url.ts';
import { matchesPattern } from '../../../utils/core/classify/match-pattern.ts';

const CANDIDATES = [
  'https://lumo.example/privacy',
  'https://lumo.example/legal/terms-of-service',
  'https://lumo.example/termsofuse',
  'https://lumo.example/TermsAndConditions.html',
  'https://lumo.example/user/agreement/userPrivacy',
  'https://lumo.example/tos',
  'https://lumo.example/en/dpa/',
  'https://lumo.example/cookiepolicy',
  'https://lumo.example/acceptable-use',
  'https://lumo.example/Terms_of_Use',
  'https://lumo.example/help/page.php?section=privacy',
  'https://help.lumo.example/articles/91207-how-lumo-deals-with-your-data-our-privacy-promise',
  'https://lumo.example/datenschutz',
  'https://lumo.example/cgu',
];
const ONLY_CHECKED = ['https://legal.lumo.example/', 'https://lumoprivacy.example/en', 'https://app.lumo.example/#/privacy'];
const OTHERS = [
  'https://lumo.example/',
  'https://lumo.example/photos',
  'https://lumo.example/toshiba-laptops',
  'https://lumo.example/pricing',
  'https://paper.example/2031/05/12/minister-defends-privacy-bill',
  'https://paper.example/news/police-stop-illegal-race',
  'https://paper.example/sport/paralegal-wins-marathon',
  'https://paper.example/why-the-new-terms-of-trade-between-two-old-neighbours-worry-farmers',
  'https://blog.lumo.example/blog/privacy-at-lumo/',
  'https://wire.example/zz-dpa-meldungen-2031.html',
];

describe('isCandidateUrl', () => {
  test.each([...CANDIDATES, ...ONLY_CHECKED])('%s', (url) => expect(isCandidateUrl(new URL(url))).toBe(true));
  test.each(OTHERS)('not %s', (url) => expect(isCandidateUrl(new URL(url))).toBe(false));
});

describe('POLICY_PATH_MATCHES', () => {
  test.each(CANDIDATES)('covers %s', (url) => expect(matchesPattern(POLICY_PATH_MATCHES, url)).toBe(true));
  test.each([
    'https://lumo.example/',
    'https://lumo.example/photos',
    'https://lumo.example/toshiba-laptops',
    'https://lumo.example/pricing',
  ])('leaves %s alone', (url) => expect(matchesPattern(POLICY_PATH_MATCHES, url)).toBe(false));
  test('are match patterns that browsers take, without doubles', () => {
    for (const pattern of POLICY_PATH_MATCHES) expect(pattern).toMatch(/^\*:\/\/\*\/[\w*/-]+$/);
    expect(new Set(POLICY_PATH_MATCHES).size).toBe(POLICY_PATH_MATCHES.length);
  });
});

describe('matchesPattern', () => {
  const covers = (pattern: string, url: string): boolean => matchesPattern([pattern], url);
  test('compares host, path and query, and forgets the fragment', () => {
    expect(covers('https://lumo.example/legal/*', 'https://lumo.example/legal/terms#s4')).toBe(true);
    expect(covers('*://lumo.example/p*id=7*', 'http://lumo.example/p?lang=en&id=7')).toBe(true);
    expect(covers('*://lumo.example/legal', 'https://lumo.example/#/legal')).toBe(false);
    expect(covers('*://lumo.example/legal', 'https://LUMO.example/legal#top')).toBe(true);
    expect(covers('*://lumo.example/legal', 'https://lumo.example/legal/more')).toBe(false);
  });
  test('a starred host covers the host itself and what is below it, nothing beside it', () => {
    expect(covers('*://*.lumo.example/*', 'https://lumo.example/x')).toBe(true);
    expect(covers('*://*.lumo.example/*', 'https://a.b.lumo.example/x')).toBe(true);
    expect(covers('*://*.lumo.example/*', 'https://notlumo.example/x')).toBe(false);
  });
  test('the scheme counts', () => {
    expect(covers('https://lumo.example/*', 'http://lumo.example/x')).toBe(false);
    expect(covers('*://*/*', 'file:///x')).toBe(false);
  });
  test('the pieces between stars do not overlap', () => {
    expect(covers('*://*/ab*ba', 'https://lumo.example/aba')).toBe(false);
    expect(covers('*://*/ab*ba', 'https://lumo.example/abba')).toBe(true);
  });
});
