import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeFor, showBadge } from '../../utils/ext/badge.ts';
import { finding, report } from './sample-report.ts';

it('counts critical and high risks, in figures and in words', () => {
  const badge = badgeFor(
    report({ findings: [finding('a', 'critical'), finding('b', 'high'), finding('c', 'high'), finding('d', 'medium')] }),
  );
  expect(badge).toMatchObject({ text: '3', title: 'Caveat: 1 critical and 2 high clauses in this document' });
  expect(badgeFor(report({ findings: [finding('b', 'high')] })).title).toBe('Caveat: 1 high clause in this document');
});

it('never counts protections, and takes no more than four characters', () => {
  expect(badgeFor(report({ findings: [{ ...finding('a', 'high'), polarity: 'protection' }] })).text).toBe('');
  const many = Array.from({ length: 12_345 }, (_, i) => finding(`c${i}`, 'high'));
  expect(badgeFor(report({ findings: many })).text).toBe('999+');
});

it.each(['scanning', 'no-policy', 'language', 'too-short', 'off', 'failed'] as const)('is empty while the page is "%s"', (state) => {
  expect(badgeFor(report({ state, findings: [finding('a', 'critical')] })).text).toBe('');
});

it('says "we did not find" when nothing was found, and is plain without a report', () => {
  expect(badgeFor(report({ findings: [] }))).toMatchObject({ text: '', title: expect.stringContaining('we did not find') });
  expect(badgeFor(null)).toMatchObject({ text: '', title: 'Caveat' });
});

it.each([['critical'], ['high']] as const)('is readable when the worst is %s', (severity) => {
  expect(contrastWithWhite(badgeFor(report({ findings: [finding('a', severity)] })).colour)).toBeGreaterThan(4.5);
});

it('belongs to one tab, and is cleared again', async () => {
  await showBadge(3, report({ findings: [finding('a', 'critical')] }));
  expect(await fakeBrowser.action.getBadgeText({ tabId: 3 })).toBe('1');
  expect(await fakeBrowser.action.getBadgeText({ tabId: 4 })).not.toBe('1');
  await showBadge(3, null);
  expect(await fakeBrowser.action.getBadgeText({ tabId: 3 })).toBe('');
});

function contrastWithWhite(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * r! + 0.7152 * g! + 0.0722 * b! + 0.05);
}
