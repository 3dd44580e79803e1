import { describe, expect, it } from 'vitest';
import { compileClauses } from '../../../utils/core/compile/compile-clauses.ts';
import { loadModel } from '../../../utils/core/compile/model.ts';
import { scanAll } from '../../../utils/core/scan/scan-document.ts';
import { clauseOf, documentOf } from '../../support/tiny-clauses.ts';

describe('compiling', () => {
  const clauses = [
    clauseOf('one', 'sell~ ..4 $data', { seq: 'rent~ $data', weak: true }),
    clauseOf('two', { seq: 'share*', none: ['$data'] }),
  ];
  const lexicon = { data: 'personal data|your information' };

  it('gives the same bytes for the same clauses', () => {
    expect(JSON.stringify(compileClauses(clauses, lexicon))).toBe(JSON.stringify(compileClauses(clauses, lexicon)));
  });

  it('survives the way through JSON', () => {
    const packed = JSON.parse(JSON.stringify(compileClauses(clauses, lexicon)));
    const { findings } = scanAll(documentOf('We sold personal data. They share it.'), loadModel(packed));
    expect(findings.map(({ clause }) => clause)).toEqual(['one', 'two']);
  });

  it('names clause and pattern of a malformed declaration', () => {
    expect(() => compileClauses([clauseOf('broken', 'a ..99 b')], {})).toThrow(/broken.*a \.\.99 b/);
    expect(() => compileClauses([clauseOf('guard', { seq: 'a', none: ['b & c'] })], {})).toThrow(/guard.*"&"/);
  });

  it('gives strong and weak patterns their measured probability', () => {
    const model = loadModel(compileClauses(clauses, lexicon, { one: { strong: 0.951, weak: 0.62 } }));
    const spans = (text: string) => scanAll(documentOf(text), model).findings.flatMap((finding) => finding.spans);
    expect(spans('We sell personal data.')).toMatchObject([{ p: 0.951, level: 'High', evidence: 'explicit' }]);
    expect(spans('We may sell personal data.')).toMatchObject([{ p: 0.951, level: 'Medium', evidence: 'hedged' }]);
    expect(spans('We rent personal data.')).toMatchObject([{ p: 0.62, level: 'Low' }]);
  });

  it('makes hedged places less probable by the measured factor, others not', () => {
    const model = loadModel(compileClauses(clauses, lexicon, { one: { strong: 0.951, weak: 0.62 } }, 0.9));
    const spans = (text: string) => scanAll(documentOf(text), model).findings.flatMap((finding) => finding.spans);
    expect(spans('We sell personal data.')).toMatchObject([{ p: 0.951, level: 'High' }]);
    expect(spans('We may sell personal data.')).toMatchObject([{ p: 0.856, level: 'Medium', evidence: 'hedged' }]);
    expect(spans('We may rent personal data.')).toMatchObject([{ p: 0.558, level: 'Low' }]);
  });
});
