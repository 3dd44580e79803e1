import { describe, expect, it } from 'vitest';
import { TokenBuffer } from '../../../utils/core/scan/token-buffer.ts';
import { clauseOf, modelOf, quotesOf } from '../../support/tiny-clauses.ts';

const model = modelOf([clauseOf('any', 'word')]);

function tokens(text: string): string[] {
  const { starts, ends, count } = new TokenBuffer().fill(text, model);
  return Array.from({ length: count }, (_, k) => text.slice(starts[k], ends[k]));
}

/** Tokens of each sentence, joined. */
function sentences(text: string): string[] {
  const buffer = new TokenBuffer().fill(text, model);
  return buffer.sentences.slice(0, -1).map((from, k) => text.slice(buffer.starts[from], buffer.ends[buffer.sentences[k + 1]! - 1]));
}

describe('tokens', () => {
  it.each<[string, string[]]>([
    ["We don't; they don’t.", ['We', "don't", 'they', 'don’t']],
    ["the company's, users' and 'quoted'", ['the', 'company', 'users', 'and', 'quoted']],
    ['opt-out third–party and/or', ['opt', 'out', 'third', 'party', 'and', 'or']],
    ['pri\u00advacy da\u200bta', ['pri\u00advacy', 'da\u200bta']],
    ['naïve Straße Ωμέγα Данные 資料', ['naïve', 'Straße', 'Ωμέγα', 'Данные', '資料']],
    ['GDPR Art. 6(1)(f), v2.0', ['GDPR', 'Art', '6', '1', 'f', 'v2', '0']],
    ['🙂 a🙂b "x"', ['a', 'b', 'x']],
    ['', []],
    ["'’'", []],
  ])('of %j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('match whatever their case, apostrophe or invisible characters', () => {
    expect(quotesOf("don't sell", 'They DON’T SE\u00adLL it')).toHaveLength(0); // the pattern stands, yet nothing but a negator makes it
    expect(quotesOf({ seq: "don't sell", negation: 'ignore' }, 'They DON’T SE\u00adLL it.')).toHaveLength(1);
    expect(quotesOf('company data', 'The company’s data.')).toHaveLength(1);
    expect(quotesOf('sell', 'Wir sellé it.')).toEqual([]);
    expect(quotesOf('sell*', 'Sellers only.')).toHaveLength(1);
    expect(quotesOf('sell*', 'A bestseller.')).toEqual([]);
  });
});

describe('sentences', () => {
  it.each<[string, number]>([
    ['We sell it. You may not.', 2],
    ['Lumenfold Inc. Data is kept. Here.', 2],
    ['See Sec. 4 and Art. 6 of e.g. Regulation.', 1],
    ['1. Scope is wide. See section 4. We mean it.', 3], // a list number at the beginning ends nothing
    ['Regulation No. 5 says no. You may not.', 2],
    ['Really? Yes! Good.', 3],
    ['He said “no.” Then he left.', 2],
    ['Version 2.0 of the terms. they go on in lower case', 1],
    ['Our site lumenfold.example. Visit it.', 2],
    ['The U.S. Government and J. Smith agree.', 1],
  ])('of %j: %i', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('are never crossed by a match', () => {
    expect(quotesOf('sell ..5 data', 'We sell. Your data is safe.')).toEqual([]);
    expect(quotesOf('sell ..5 data', 'We sell your data.')).toEqual(['We sell your data']);
  });
});
