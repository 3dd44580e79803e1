import { SEVERITIES, type Severity } from '../core/types.ts';

/**
 * The style sheet for highlights registered under `keys`: one key per severity in the order of SEVERITIES, then the focused flag's.
 * Colours are translucent and name no text colour, so that they hold on light and dark pages alike: the system's scheme says nothing
 * about the page's. Severities differ by hue and by the line under them (Firefox 140 draws the colours only).
 */
export function highlightSheet(keys: readonly string[]): string {
  const rules = SEVERITIES.map((severity, i) => rule(keys[i]!, STYLE[severity]));
  const forced = SEVERITIES.map((severity, i) => rule(keys[i]!, { ...STYLE[severity], ...FORCED }));
  const focus = keys[SEVERITIES.length]!;
  return [
    ...rules,
    rule(focus, FOCUS),
    // System colours, and the lines alone tell the severities apart: what forced colours leave of an author's palette is not ours to guess.
    `@media (forced-colors: active) {\n${forced.join('\n')}\n${rule(focus, FORCED_FOCUS)}\n}`,
    `@media print {\n${[...keys].map((key) => `::highlight(${key}) { background-color: transparent; }`).join('\n')}\n}`,
  ].join('\n');
}

type Style = Readonly<Record<string, string>>;

/** Hues of the tokens (crimson, orange, amber, slate, green), in a middle lightness that shows on white and on black. */
const STYLE = {
  critical: paint('216 27 84', 0.26, 'double', '2px'),
  high: paint('233 92 23', 0.24, 'solid', '2px'),
  medium: paint('222 165 0', 0.26, 'wavy', '1px'),
  low: paint('96 132 168', 0.24, 'dashed', '1px'),
  info: paint('26 163 108', 0.2, 'dotted', '2px'),
} as const satisfies Record<Severity, Style>;
/** Neutral and translucent: the focused flag keeps the hue of its severity. */
const FOCUS: Style = { 'background-color': 'rgb(128 128 128 / 0.32)' };
const FORCED: Style = { 'background-color': 'Mark', color: 'MarkText', 'text-decoration-color': 'MarkText' };
const FORCED_FOCUS: Style = { 'background-color': 'Highlight', color: 'HighlightText' };

function paint(rgb: string, alpha: number, line: string, thickness: string): Style {
  return {
    'background-color': `rgb(${rgb} / ${alpha})`,
    'text-decoration-line': 'underline',
    'text-decoration-style': line,
    'text-decoration-color': `rgb(${rgb})`,
    'text-decoration-thickness': thickness,
  };
}

function rule(key: string, style: Style): string {
  const body = Object.entries(style).map(([property, value]) => `${property}: ${value};`);
  return `::highlight(${key}) { ${body.join(' ')} }`;
}
