import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileClauses } from '../../utils/core/compile/compile-clauses.ts';
import { loadModel } from '../../utils/core/compile/model.ts';
import { scanAll } from '../../utils/core/scan/scan-document.ts';
import { type ClauseDefinition, DOCUMENT_TYPES, type Examples, GROUPS, type Severity } from '../../utils/core/types.ts';
import { LEXICON } from '../../utils/taxonomy/lexicon.ts';
import { loadClauses } from '../../utils/taxonomy/pack.ts';
import { RENAMED } from '../../utils/taxonomy/renamed.ts';
import { ROOT } from '../support/source-files.ts';

type Example = Examples['flagged'][number];

const files = await loadClauses();
const names = readdirSync(path.join(ROOT, 'utils/taxonomy/clauses'))
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((name) => name.replace(/\.ts$/, ''));
const clauses = files.map((file) => file.default);
const ids = new Set(clauses.map(({ id }) => id));
const regulations = new Set(
  (JSON.parse(readFileSync(path.join(ROOT, 'utils/taxonomy/regulations.json'), 'utf8')) as { id: string }[]).map(({ id }) => id),
);
// Without the measured calibration: an example is found or not, however often the clause is right elsewhere.
const model = loadModel(compileClauses(clauses, LEXICON));

const BANNED = /\b(?:illegal|unlawful|scam|unfair|you must|this company|violates?|guaranteed?)\b/i;
const LIMITS = { title: 60, definition: 240, whyItMatters: 160, whatItMeans: 180, whatYouCanDo: 260 } as const;
const PROSE = ['definition', 'whyItMatters', 'whatItMeans', 'whatYouCanDo'] as const;

describe('the taxonomy', () => {
  it('holds the types that matter most', () => {
    expect(ids.size).toBe(clauses.length);
    expect(ids.size).toBeGreaterThanOrEqual(110);
    expect(new Set(clauses.map(({ title }) => title)).size, 'titles').toBe(clauses.length);
    const severities = clauses.map(({ severity }) => severity);
    expect(severities.filter((severity) => severity === 'critical').length).toBeGreaterThanOrEqual(3);
    expect(severities.filter((severity) => severity === 'high').length).toBeGreaterThanOrEqual(18);
    for (const id of [
      'forced-arbitration',
      'class-action-waiver',
      'ai-training-on-user-data',
      'sale-of-personal-data',
      'no-sale-promise',
      'deletion-right',
    ])
      expect(ids).toContain(id);
  });

  it('gives no id away twice: a renamed one is gone, and its successor is here', () => {
    for (const [old, successor] of Object.entries(RENAMED)) {
      expect(ids, old).not.toContain(old);
      expect(ids, `${old} is now ${successor}`).toContain(successor);
    }
  });

  it('uses every sentence once', () => {
    const owners = new Map<string, string[]>();
    files.forEach(({ examples }, k) => {
      for (const example of [...examples.flagged, ...examples.passed]) {
        const text = textOf(example).toLowerCase();
        owners.set(text, [...(owners.get(text) ?? []), names[k]!]);
      }
    });
    expect([...owners].filter(([, in_]) => in_.length > 1).map(([text, in_]) => `${in_.join(', ')}: ${text}`)).toEqual([]);
  });
});

describe.each(files.map((file, k) => ({ name: names[k]!, clause: file.default, examples: file.examples })))(
  '$name',
  ({ name, clause, examples }) => {
    it('has a complete and consistent record', () => {
      expect(clause.id).toBe(name);
      expect(GROUPS).toContain(clause.group);
      expect(clause.documentTypes.length).toBeGreaterThan(0);
      for (const type of clause.documentTypes) expect(DOCUMENT_TYPES).toContain(type);
      expect(severityProblem(clause)).toBeNull();
      for (const { id, refs } of clause.regulations) {
        expect(regulations.has(id), `regulation ${id}`).toBe(true);
        expect(refs.length, `articles of ${id}`).toBeGreaterThan(0);
      }
      expect(clause.related?.length, 'related types').toBeGreaterThanOrEqual(2);
      expect(clause.related!.length, 'related types').toBeLessThanOrEqual(4);
      for (const id of [...(clause.related ?? []), ...(examples.also ?? [])]) {
        expect(ids, `related or also: ${id}`).toContain(id);
        expect(id).not.toBe(name);
      }
    });

    it('says it in plain words', () => {
      expect(clause.title).not.toMatch(/\.$/);
      for (const field of ['title', ...PROSE] as const) {
        expect(clause[field].length, field).toBeGreaterThanOrEqual(6);
        expect(clause[field].length, field).toBeLessThanOrEqual(LIMITS[field]);
        expect(clause[field], field).not.toMatch(BANNED);
        expect(clause[field], field).toMatch(/^["“]?[\p{Lu}\d]/u);
        expect(clause[field], field).not.toMatch(/\s\s|\s$/);
        expect(clause[field], `typographic quotes in ${field}`).not.toMatch(/['"]/);
      }
      for (const field of PROSE) expect(clause[field], field).toMatch(/[.?]["”)]?$/);
    });

    it('has at least six sentences of each kind and finds the flagged ones alone', () => {
      expect(examples.flagged.length).toBeGreaterThanOrEqual(6);
      expect(examples.passed.length).toBeGreaterThanOrEqual(6);
      const allowed = new Set([name, ...(examples.also ?? [])]);
      const wrong = [
        ...examples.flagged.filter((example) => !foundIn(example).has(name)).map((example) => `not found: ${textOf(example)}`),
        ...examples.passed.filter((example) => foundIn(example).has(name)).map((example) => `found: ${textOf(example)}`),
        ...examples.flagged.flatMap((example) =>
          [...foundIn(example)].filter((id) => !allowed.has(id)).map((id) => `also ${id}: ${textOf(example)}`),
        ),
      ];
      expect(wrong).toEqual([]);
    });
  },
);

/** Ids of all clause types that an example sentence matches, in a document of no known type. */
function foundIn(example: Example): Set<string> {
  const blocks =
    typeof example === 'string'
      ? [{ i: 1, kind: 'paragraph' as const, text: example }]
      : [
          { i: 1, kind: 'paragraph' as const, text: example[0] },
          { i: 2, kind: 'list-item' as const, text: example[1] },
        ];
  const { findings, errors } = scanAll({ id: 'example', type: null, blocks }, model);
  expect(errors).toEqual([]);
  return new Set(findings.map(({ clause }) => clause));
}

function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.join(' ');
}

const SUMS: Record<Severity, readonly [number, number]> = { critical: [8, 9], high: [6, 7], medium: [4, 5], low: [2, 3], info: [0, 1] };

function severityProblem({ polarity, severity, vector, strength }: ClauseDefinition): string | null {
  if (polarity === 'protection') {
    if (vector) return 'a protection has no vector';
    return severity === 'info' && strength ? null : 'a protection is info and has a strength';
  }
  if (!vector || strength) return 'a risk has a vector and no strength';
  const sum = vector.H + vector.R + vector.C + vector.S;
  const [low, high] = SUMS[severity];
  return sum >= low && sum <= high ? null : `${severity} does not fit the sum ${sum}`;
}
