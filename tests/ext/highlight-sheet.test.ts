import { expect, it } from 'vitest';
import { SEVERITIES } from '../../utils/core/types.ts';
import { highlightSheet } from '../../utils/ext/highlight-sheet.ts';

const keys = ['qwertya', 'qwertyb', 'qwertyc', 'qwertyd', 'qwertye', 'qwertyf'];
const sheet = highlightSheet(keys);
const [normal, forced] = sheet.split('@media (forced-colors: active)');

it('styles each key, also under forced colours', () => {
  for (const key of keys) {
    expect(normal).toContain(`::highlight(${key})`);
    expect(forced).toContain(`::highlight(${key})`);
  }
});

it('tells severities apart by colour and by line', () => {
  const styles = SEVERITIES.map((_, i) => normal!.split('\n').find((line) => line.includes(keys[i]!))!);
  const of = (property: string) => styles.map((style) => new RegExp(`(?:^|[; {])${property}: ([^;]+);`).exec(style)?.[1]);
  expect(new Set(of('text-decoration-style')).size).toBe(SEVERITIES.length);
  expect(new Set(of('background-color')).size).toBe(SEVERITIES.length);
});

it('leaves the page its text colour and shows on light and dark alike', () => {
  expect(normal).not.toMatch(/[; {]color:/);
  expect(sheet).not.toContain('prefers-color-scheme');
  for (const [, alpha] of normal!.matchAll(/background-color: rgb\([^/]+\/ ([\d.]+)\)/g)) expect(Number(alpha)).toBeLessThan(0.5);
});

it('loads nothing and says nothing of who made it', () => {
  expect(sheet).not.toMatch(/url\(|@import|caveat/i);
});
