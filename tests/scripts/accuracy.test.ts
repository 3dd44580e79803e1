import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { foldOf, goldDocuments } from '../../scripts/lib/accuracy-data.mjs';
import { measure, measurePlaces, reliability, scoreDocument, wilson } from '../../scripts/lib/accuracy-score.mjs';
import { loadModel } from '../../utils/core/compile/model.ts';
import { scanAll } from '../../utils/core/scan/scan-document.ts';
import type { Finding, ScanDocument, Span } from '../../utils/core/types.ts';
import { loadClauses, packTaxonomy } from '../../utils/taxonomy/pack.ts';
import { SHARED } from '../support/shared-data.ts';
import { ROOT } from '../support/source-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'caveat-accuracy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = 'We sell your data to partners and we keep it for ever.';
const document: ScanDocument = { id: 'd', blocks: [1, 2, 3, 4, 5].map((i) => ({ i, kind: 'paragraph', text: TEXT })) };
const span = (block: number, quote: string, evidence: Span['evidence'] = 'explicit'): Span => {
  const start = TEXT.indexOf(quote);
  return { block, start, end: start + quote.length, quote, p: 0.95, level: 'High', evidence, words: [] };
};
const finding = (clause: string, ...spans: Span[]): Finding => ({
  clause,
  severity: 'high',
  polarity: 'risk',
  p: 0.95,
  level: 'High',
  evidence: 'explicit',
  spans,
});
const label = (b: number, c: string, q = 'We sell your data', e = 'explicit') => ({ b, c, q, e });
const score = (labels: ReturnType<typeof label>[], ...findings: Finding[]) =>
  scoreDocument({ id: 'd', fold: 0, document, labels }, findings);

it('gave the methodology page figures of every clause type, and of no other', async () => {
  const { clauses } = JSON.parse(readFileSync(path.join(ROOT, 'utils', 'taxonomy', 'accuracy.json'), 'utf8'));
  const ids = (await loadClauses()).map((file) => file.default.id);
  expect(Object.keys(clauses).sort()).toEqual(ids.sort());
});

describe('scoring', () => {
  it('counts pairs of document and type, whatever the block', () => {
    const { pairs } = score([label(1, 'a'), label(1, 'b')], finding('a', span(5, 'We sell')), finding('c', span(1, 'We sell')));
    expect(measure(pairs)).toMatchObject({ tp: 1, fp: 1, fn: 1, precision: 0.5, recall: 0.5 });
  });

  it('forgives what is optional when it is missed, and does not reward it when it is found', () => {
    expect(measure(score([label(1, 'a', TEXT, 'heading'), label(2, 'b', TEXT, 'implied')]).pairs)).toMatchObject({ tp: 0, fp: 0, fn: 0 });
    const found = score([label(1, 'a', TEXT, 'heading')], finding('a', span(1, 'We sell')));
    expect(measure(found.pairs)).toMatchObject({ tp: 0, fp: 0, fn: 0 });
    expect(found.pairs).toMatchObject([{ right: true }]);
    expect(measurePlaces(found)).toMatchObject({ tp: 1, fp: 0, fn: 0 });
  });

  it('accepts the neighbouring block, not the one after it', () => {
    expect(measurePlaces(score([label(2, 'a')], finding('a', span(3, 'We sell'))))).toMatchObject({ tp: 1, fp: 0, fn: 0 });
    expect(measurePlaces(score([label(2, 'a')], finding('a', span(4, 'We sell'))))).toMatchObject({ tp: 0, fp: 1, fn: 1 });
  });

  it('compares words on the labelled block alone: half of the union', () => {
    const overlap = (found: string, block = 1) => score([label(1, 'a')], finding('a', span(block, found))).places[0]?.overlap;
    expect(overlap('We sell your data to')).toBe(true);
    expect(overlap('data to partners and we keep it')).toBe(false);
    expect(overlap('We sell your data', 2)).toBeNull();
  });

  it('names the types that stand where something else was flagged', () => {
    const { places } = score([label(1, 'a'), label(1, 'b')], finding('c', span(1, 'We sell')));
    expect(places).toMatchObject([{ outcome: 'fp', others: ['a', 'b'] }]);
  });

  it('bounds a share as Wilson does and measures probabilities', () => {
    expect(wilson(9, 10).map((bound) => bound.toFixed(4))).toEqual(['0.5958', '0.9821']);
    expect(wilson(0, 0)).toEqual([0, 1]);
    const shown = [0.95, 0.95, 0.75, 0.75].map((p, k) => ({ p, right: k < 3 }));
    const { error, brier, constant } = reliability(shown);
    expect(error).toBeCloseTo((0.1 + 0.5) / 4);
    expect(brier).toBeCloseTo((2 * 0.0025 + 0.0625 + 0.5625) / 4);
    expect(constant).toBeCloseTo(0.1875);
  });

  it('keeps a company on one side', () => {
    expect(foldOf('midjourney')).toBe(foldOf('midjourney'));
    expect(new Set('abcdefghij'.split('').map(foldOf)).size).toBeGreaterThan(2);
  });
});

const scorer = path.join(SHARED, 'tools', 'score-gold.mjs');
const without = existsSync(scorer) ? '' : ' (skipped: no ../shared with labelled documents and their scorer here)';

describe('the figures', { timeout: 60_000 }, () => {
  it.skipIf(without !== '')(`are those of the annotators' own scorer${without}`, async () => {
    const model = loadModel(await packTaxonomy());
    const documents = goldDocuments().filter(({ fold }) => fold !== 4);
    const reports = documents.map((one) => ({ one, findings: scanAll(one.document, model).findings }));
    const scores = reports.map(({ one, findings }) => scoreDocument(one, [...findings]));
    const file = path.join(folder, 'findings.ndjson');
    const lines = reports.flatMap(({ one, findings }) =>
      findings.flatMap(({ clause, spans }) => spans.map((place) => JSON.stringify({ doc: one.id, clause, ...place }))),
    );
    writeFileSync(file, lines.join('\n'));
    const ids = documents.map(({ id }) => id).join();
    const printed = spawnSync(process.execPath, [scorer, path.join(SHARED, 'gold'), file, '--docs', ids], { encoding: 'utf8' }).stdout;
    const counts = (row: string) => new RegExp(`${row}.*tp (\\d+) fp (\\d+) fn (\\d+)`).exec(printed)?.slice(1).map(Number);
    const ours = (all: ReturnType<typeof measure>) => [all.tp, all.fp, all.fn];
    expect(documents.length).toBeGreaterThan(50);
    expect(ours(measure(scores.flatMap(({ pairs }) => pairs)))).toEqual(counts('document level'));
    const places = scores.flatMap((one) => one.places);
    expect(ours(measurePlaces({ places, missed: scores.flatMap(({ missed }) => missed) }))).toEqual(counts('block level'));
    const spans = places.filter(({ overlap }) => overlap !== null);
    const share = (100 * spans.filter(({ overlap }) => overlap).length) / spans.length;
    expect(printed).toContain(`span IoU >= 0.5: ${share.toFixed(1).padStart(5)} %`);
  });

  it('say that labelled documents are missing, and leave the page alone', () => {
    const copy = path.join(folder, 'alone', 'caveat');
    for (const part of ['scripts', 'utils']) cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
    mkdirSync(path.join(copy, 'docs'));
    writeFileSync(path.join(copy, 'docs', 'accuracy.md'), 'as it was');
    const { status, stderr } = spawnSync(process.execPath, [path.join(copy, 'scripts', 'accuracy.mjs')], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    expect(stderr).toContain('labelled documents');
    expect(status).toBe(1);
    expect(readFileSync(path.join(copy, 'docs', 'accuracy.md'), 'utf8')).toBe('as it was');
  });
});

describe('docs/accuracy.md', () => {
  const page = readFileSync(path.join(ROOT, 'docs', 'accuracy.md'), 'utf8');
  const disputed = JSON.parse(readFileSync(path.join(ROOT, 'docs', 'disputed-labels.json'), 'utf8')) as {
    document: string;
    block: number;
    type: string;
    reason: string;
  }[];

  it('names every disputed label once, of types that exist (after a change: npm run accuracy)', () => {
    const keys = disputed.map((one) => `${one.document} ${one.block} ${one.type}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const one of disputed) {
      expect(existsSync(path.join(ROOT, 'utils/taxonomy/clauses', `${one.type}.ts`)), one.type).toBe(true);
      expect(page).toContain(`| ${one.document} | ${one.block} | \`${one.type}\` |`);
    }
  });

  it('has figures for every fold', () => {
    for (const fold of [0, 1, 2, 3, 4]) expect(page).toMatch(new RegExp(`^\\| ${fold} \\| .*\\d\\.\\d`, 'm'));
  });

  it.skipIf(without !== '')(`quotes nothing from the labelled documents${without}`, () => {
    const flat = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
    const said = flat(page);
    const quoted = goldDocuments().flatMap(({ labels }) => labels.filter(({ q }) => q.length > 30 && said.includes(flat(q))));
    expect(quoted).toEqual([]);
  });
});
