import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../../utils/core/compile/model.ts';
import { NO_WORK } from '../../../utils/core/scan/match-unit.ts';
import { type BlockMemo, type ScanStatistics, scanAll, scanDocument } from '../../../utils/core/scan/scan-document.ts';
import type { Block, ScanDocument, ScanReport } from '../../../utils/core/types.ts';
import { packTaxonomy } from '../../../utils/taxonomy/pack.ts';
import { clauseOf, documentOf, modelOf } from '../../support/tiny-clauses.ts';

const shipped = loadModel(await packTaxonomy());
const tiny = modelOf([clauseOf('sale', 'sell~ ..4 data'), clauseOf('cookies', 'cookie* ..3 days')]);

function run(document: ScanDocument, memo?: BlockMemo, model = tiny): ScanReport {
  const steps = scanDocument(document, model, memo);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Every span lies in its block's own text and quotes it. */
function expectSound(document: ScanDocument, report: ScanReport): void {
  const texts = new Map(document.blocks.map(({ i, text }) => [i, text]));
  for (const { spans } of report.findings)
    for (const { block, start, end, quote, words } of spans) {
      const text = texts.get(block)!;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(text.slice(start, end)).toBe(quote);
      for (const [from, to] of words) expect(from >= start && to <= end && to > from).toBe(true);
    }
}

describe('scanning a document', () => {
  it('reports one finding a clause with all its places, numbered as the blocks are', () => {
    const blocks: Block[] = [
      { i: 7, kind: 'paragraph', text: 'We sell data. We sell much data.' },
      { i: 9, kind: 'paragraph', text: 'Cookies live 30 days. We sell your data.' },
    ];
    const report = scanAll({ id: 'a', blocks }, tiny);
    expect(report.findings.map(({ clause, spans }) => [clause, spans.map(({ block }) => block)])).toEqual([
      ['sale', [7, 9]],
      ['cookies', [9]],
    ]);
    expect(report).toMatchObject({ words: 15, blocks: 2, errors: [] });
  });

  it('yields once a block and gives the same report with a memo', () => {
    const document = documentOf([
      { kind: 'heading', text: 'Sale' },
      { kind: 'paragraph', text: 'We sell data.' },
      { kind: 'paragraph', text: 'We sell data.' },
      { kind: 'list-item', text: 'we sell data' },
    ]);
    const memo: BlockMemo = new Map();
    const steps = scanDocument(document, tiny, memo);
    let yields = 0;
    while (!steps.next().done) yields++;
    expect(yields).toBe(4);
    expect(memo.size).toBe(3);
    expect(run(document, memo)).toEqual(run(document));
  });

  it('places remembered results on the blocks of the changed page', () => {
    const memo: BlockMemo = new Map();
    run(documentOf('We sell data.'), memo);
    const moved = run({ id: 'b', type: null, blocks: [{ i: 40, kind: 'paragraph', text: 'We sell data.' }] }, memo);
    expect(moved.findings[0]!.spans[0]!.block).toBe(40);
  });

  it('asks only for clauses of the document’s type', () => {
    const model = modelOf([
      { ...clauseOf('terms', 'sell data'), documentTypes: ['Terms of Service'] },
      { ...clauseOf('privacy', { seq: 'sell data', types: ['Privacy Policy'] }), documentTypes: ['Terms of Service', 'Privacy Policy'] },
    ]);
    const ids = (type: string | null) => scanAll({ ...documentOf('We sell data.'), type }, model).findings.map(({ clause }) => clause);
    expect(ids('Terms of Service')).toEqual(['terms']);
    expect(ids('Privacy Policy')).toEqual(['privacy']);
    expect(ids(null)).toEqual(['terms', 'privacy']);
    expect(ids('Something else')).toEqual(['terms', 'privacy']);
  });

  it('turns a clause that throws into an error and goes on, with the others in that block too', () => {
    const broken = modelOf([clauseOf('sale', 'sell data', { seq: 'rent data', context: ['x1'] }), clauseOf('rent', 'rent data')]);
    const contextOfBroken = broken.patterns[1]!;
    Object.defineProperty(contextOfBroken, 'x', {
      get() {
        throw new Error('boom');
      },
    });
    const report = scanAll(
      documentOf([
        { kind: 'paragraph', text: 'We rent data.' },
        { kind: 'paragraph', text: 'We sell data.' },
      ]),
      broken,
    );
    expect(report.errors).toEqual([{ clause: 'sale', block: 1, message: 'boom' }]);
    expect(report.findings.map(({ clause, spans }) => [clause, spans.map(({ block }) => block)])).toEqual([
      ['rent', [1]],
      ['sale', [2]],
    ]);
  });
});

const SENTENCE = 'We may sell or share your personal data with our advertising partners without notice to you. ';

describe('bad input', () => {
  const cases: Record<string, string> = {
    'empty text': '',
    'only numbers': '1 2 3.4 '.repeat(2000),
    emoji: '🙂👩‍👩‍👧 sell 🙂 your personal data 🏳️‍🌈. '.repeat(200),
    'right to left': 'אנו מוכרים את הנתונים שלך. we sell your personal data. نبيع بياناتك. '.repeat(100),
    'Chinese and Japanese': '我们出售您的个人数据。私たちはデータを販売します。'.repeat(500),
    'control characters': '\u0000\u0001\u0007\u001b we sell\u0000your\u0008 personal data \ufffe\uffff'.repeat(200),
    'unpaired surrogates': '\ud800 we sell \udc00 your personal data \ud83d'.repeat(200),
    '64 kB of spaces': ' '.repeat(65536),
    '64 kB of dashes': '-'.repeat(65536),
    '64 kB of dots': '. '.repeat(32768),
    '64 kB of apostrophes': "a'".repeat(32768),
    'one word of 64 kB': 'sell'.repeat(16384),
    'a 1 MB paragraph': SENTENCE.repeat(Math.ceil(1e6 / SENTENCE.length)),
    '1 MB without a full stop': SENTENCE.replace('.', '')
      .toLowerCase()
      .repeat(Math.ceil(1e6 / SENTENCE.length)),
  };
  it.each(Object.keys(cases))(
    '%s',
    (name) => {
      for (const kind of ['paragraph', 'list-item', 'table-row', 'heading'] as const) {
        if (cases[name]!.length > 1e5 && kind !== 'paragraph') continue;
        const document: ScanDocument = { id: name, type: null, blocks: [{ i: 0, kind, text: cases[name]! }] };
        const report = scanAll(document, shipped);
        expect(report.errors).toEqual([]);
        expectSound(document, report);
      }
    },
    60_000,
  );

  it('100,000 blocks below one very long heading and lead-in', () => {
    const blocks: Block[] = [
      { i: 0, kind: 'heading', text: 'Data '.repeat(20_000) },
      { i: 1, kind: 'paragraph', text: `${'We share data '.repeat(20_000)}:` },
      ...Array.from({ length: 100_000 }, (_, k): Block => ({ i: k + 2, kind: 'list-item', text: `item ${k % 50}` })),
    ];
    const report = run({ id: 'many', blocks }, new Map());
    expect(report.blocks).toBe(100_002);
    expect(report.errors).toEqual([]);
  }, 60_000);

  it('no blocks at all', () => {
    expect(scanAll({ id: 'none', blocks: [] }, shipped)).toEqual({ findings: [], words: 0, blocks: 0, errors: [] });
  });

  it('any text whatever keeps offsets sound', () => {
    const piece = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('we ', 'sell ', 'your personal data', '. ', ': ', ' ', '’s ', '\u00ad', '\n', 'not ', 'You may '),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    );
    const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
    const kind = fc.constantFrom('paragraph', 'list-item', 'table-row', 'heading' as const);
    fc.assert(
      fc.property(fc.array(fc.record({ kind, text }), { maxLength: 5 }), (blocks) => {
        const document = documentOf(blocks);
        const report = scanAll(document, shipped);
        expect(report.errors).toEqual([]);
        expectSound(document, report);
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});

describe('work done', () => {
  const count = (text: string): ScanStatistics => {
    const statistics: ScanStatistics = { ...NO_WORK, units: 0 };
    scanAll(documentOf(text), shipped, statistics);
    return statistics;
  };
  const dense = SENTENCE.replace('.', ' and').toLowerCase();

  it.each([
    ['in sentences', SENTENCE],
    ['in one endless sentence', dense],
  ])('grows with the text and no faster, %s', (_, text) => {
    const small = count(text.repeat(100));
    const large = count(text.repeat(800));
    expect(small.candidates).toBeGreaterThan(0);
    for (const counter of ['tokens', 'candidates', 'hits'] as const) {
      expect(large[counter]).toBeLessThanOrEqual(small[counter] * 8 * 1.1);
      expect(large[counter]).toBeGreaterThanOrEqual(small[counter] * 8 * 0.9);
    }
  });

  it('needs few candidates where nothing is to be found', () => {
    const calm = count('The weather in the valley was mild, and the children walked to school along the river. '.repeat(100));
    expect(calm.hits).toBe(0);
    expect(calm.candidates).toBe(0);
  });
});
