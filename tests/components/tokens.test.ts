import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const CSS = readFileSync(new URL('../../assets/styles/tokens.css', import.meta.url), 'utf8');
const [light, dark] = CSS.split('@media (prefers-color-scheme: dark)').map(colours) as [Palette, Palette];
const TONES = ['critical', 'high', 'medium', 'low', 'protection'];

/** Text colour on ground: WCAG AA asks for 4.5. */
const PAIRS = [
  ...['ink', 'ink-2', 'ink-3', 'accent', ...TONES].flatMap((text) => [
    [text, 'paper'],
    [text, 'wash'],
  ]),
  ...TONES.flatMap((tone) => [
    [tone, `${tone}-wash`],
    ['ink', `${tone}-wash`],
    ['ink-2', `${tone}-wash`],
    ['ink-3', `${tone}-wash`],
  ]),
  ['on-accent', 'accent'],
  ['accent', 'accent-wash'],
] as [string, string][];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, palette) => {
  test.each(PAIRS)('%s is readable on %s', (text, ground) => {
    expect(contrast(palette.get(text)!, palette.get(ground)!)).toBeGreaterThanOrEqual(4.5);
  });
});

test('both schemes name the same colours', () => {
  expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
  expect(light.size).toBeGreaterThan(15);
});

type Palette = Map<string, string>;

function colours(css: string): Palette {
  return new Map([...css.matchAll(/--caveat-([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!]));
}

function contrast(one: string, other: string): number {
  const [bright, dim] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
