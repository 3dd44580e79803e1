import { SEVERITIES, type Severity } from '../core/types.ts';

/**
 * The style sheet for highlights registered under `keys`: one key per severity in the order of SEVERITIES, then the focused flag's.
 * Colours are translucent and name no text colour, so that they hold on light and dark pages alike: the system's scheme says nothing
 * about the page's. Loud only where it matters: critical and high stand on a tint, the rest on a thin line and a breath of colour
 * (docs/decisions/006-quiet-highlights.md).
 */
export function highlightSheet(keys: readonly string[]): string {
  const rules = SEVERITIES.map((severity, i) => rule(keys[i]!, STYLE[severity]));
  const forced = SEVERITIES.map((severity, i) => rule(keys[i]!, { ...STYLE[severity], ...FORCED }));
  const tints = QUIET.map((severity) =>
    rule(keys[SEVERITIES.indexOf(severity)]!, { 'background-color': tint(severity, ALPHA_WITHOUT_LINE) }),
  );
  const focus = keys[SEVERITIES.length]!;
  return [
    ...rules,
    rule(focus, FOCUS),
    // Firefox 140 draws no lines under highlights: there the tint alone must show.
    `@supports (-moz-appearance: none) {\n${tints.join('\n')}\n}`,
    // System colours, and the lines alone tell the severities apart: what forced colours leave of an author's palette is not ours to guess.
    `@media (forced-colors: active) {\n${forced.join('\n')}\n${rule(focus, FORCED_FOCUS)}\n}`,
    `@media print {\n${[...keys].map((key) => `::highlight(${key}) { background-color: transparent; }`).join('\n')}\n}`,
  ].join('\n');
}

type Style = Readonly<Record<string, string>>;

/** Hues of the tokens (crimson, orange, amber, slate, green), in a middle lightness that shows on white and on black. */
const HUE = {
  critical: '216 27 84',
  high: '233 92 23',
  medium: '222 165 0',
  low: '96 132 168',
  info: '26 163 108',
} as const satisfies Record<Severity, string>;
const STYLE = {
  critical: paint('critical', 0.26, 'double', '2px'),
  high: paint('high', 0.22, 'solid', '2px'),
  medium: paint('medium', 0.1, 'solid', '1px'),
  low: paint('low', 0.07, 'dotted', '1px'),
  info: paint('info', 0.07, 'dashed', '1px'),
} as const satisfies Record<Severity, Style>;
const QUIET = ['medium', 'low', 'info'] as const satisfies readonly Severity[];
/** Just enough to be seen on white and on black. */
const ALPHA_WITHOUT_LINE = 0.16;
/** Neutral and translucent: the focused flag keeps the hue of its severity. */
const FOCUS: Style = { 'background-color': 'rgb(128 128 128 / 0.32)' };
const FORCED: Style = { 'background-color': 'Mark', color: 'MarkText', 'text-decoration-color': 'MarkText' };
const FORCED_FOCUS: Style = { 'background-color': 'Highlight', color: 'HighlightText' };

function paint(severity: Severity, alpha: number, line: string, thickness: string): Style {
  return {
    'background-color': tint(severity, alpha),
    'text-decoration-line': 'underline',
    'text-decoration-style': line,
    'text-decoration-color': `rgb(${HUE[severity]})`,
    'text-decoration-thickness': thickness,
  };
}

function tint(severity: Severity, alpha: number): string {
  return `rgb(${HUE[severity]} / ${alpha})`;
}

function rule(key: string, style: Style): string {
  const body = Object.entries(style).map(([property, value]) => `${property}: ${value};`);
  return `::highlight(${key}) { ${body.join(' ')} }`;
}
