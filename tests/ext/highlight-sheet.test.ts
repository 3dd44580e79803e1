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
  const lines = of('text-decoration-style').map((style, i) => `${style} ${of('text-decoration-thickness')[i]}`);
  expect(new Set(lines).size).toBe(SEVERITIES.length);
  expect(new Set(of('background-color')).size).toBe(SEVERITIES.length);
});

it('is loud for critical and high only', () => {
  const alphas = SEVERITIES.map((_, i) => {
    const line = normal!.split('\n').find((one) => one.includes(keys[i]!))!;
    return Number(/background-color: rgb\([^/]+\/ ([\d.]+)\)/.exec(line)?.[1]);
  });
  const [critical, high, ...quiet] = alphas as [number, number, ...number[]];
  for (const alpha of quiet) expect(alpha).toBeLessThan(Math.min(critical, high) / 2);
});

it('leaves the page its text colour and shows on light and dark alike', () => {
  expect(normal).not.toMatch(/[; {]color:/);
  expect(sheet).not.toContain('prefers-color-scheme');
  for (const [, alpha] of normal!.matchAll(/background-color: rgb\([^/]+\/ ([\d.]+)\)/g)) expect(Number(alpha)).toBeLessThan(0.5);
});

it('loads nothing and says nothing of who made it', () => {
  expect(sheet).not.toMatch(/url\(|@import|caveat/i);
});
