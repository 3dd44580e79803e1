import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseForHash } from '../../../utils/core/text/normalise-for-hash.ts';

describe('the text that is hashed', () => {
  it.each([
    ['spaces', 'We  share\tyour\u00a0data ', 'We share your data'],
    ['line ends', 'One\r\nTwo\rThree\u2028Four', 'One\nTwo\nThree\nFour'],
    ['empty lines', '\n\nOne\n \n\t\nTwo\n', 'One\nTwo'],
    ['quotes', '“your” ‘data’ don’t', `"your" 'data' don't`],
    ['dashes', 'opt\u2011out \u2013 or \u2014 not', 'opt-out - or - not'],
    ['ellipses', 'and so on…', 'and so on...'],
    ['invisible characters', 'per\u00adso\u200bnal\ufeff data', 'personal data'],
    ['composition', 'cafe\u0301', 'caf\u00e9'],
  ])('is the same for other %s', (_what, typeset, plain) => {
    expect(normaliseForHash(typeset)).toBe(plain);
    expect(normaliseForHash(plain)).toBe(plain);
  });

  it.each([
    ['words', 'We share data.', 'We may share data.'],
    ['case', 'You waive it.', 'YOU WAIVE IT.'],
    ['numbers', 'within 30 days', 'within 90 days'],
    ['dates', 'Last updated 1 May 2026', 'Last updated 2 May 2026'],
    ['the order of lines', 'A\nB', 'B\nA'],
    ['where a line ends', 'We do not\nsell', 'We do not sell'],
    ['word borders', 'can not', 'cannot'],
  ])('differs with %s', (_what, a, b) => {
    expect(normaliseForHash(a)).not.toBe(normaliseForHash(b));
  });

  it('changes nothing when done again', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u0301', '\u200b', '\u00ad', '…', '\r', '\n', ' ', '\u212b', '“'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const once = normaliseForHash(pieces.join(''));
        expect(normaliseForHash(once)).toBe(once);
      }),
    );
  });
});
