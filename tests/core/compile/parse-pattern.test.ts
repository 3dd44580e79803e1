import { describe, expect, it } from 'vitest';
import { inflections, parsePattern } from '../../../utils/core/compile/parse-pattern.ts';

const LEXICON = { data: 'personal data|your information', all: '$data|cookies', loop: '$loop|x' };
const first = (source: string) => parsePattern(source, LEXICON)[0]!;

describe('the matcher language', () => {
  it('reads words, gaps and alternatives', () => {
    expect(first('sell ..4 {personal data|cookies} now')).toEqual({
      elements: [[['sell']], [['personal', 'data'], ['cookies']], [['now']]],
      gaps: [0, 4, 0],
    });
  });

  it('reads sets inside sets, phrases and braces', () => {
    expect(first('$all').elements).toEqual([[['personal', 'data'], ['your', 'information'], ['cookies']]]);
    expect(first('{sell $data|rent}').elements).toEqual([[['sell', 'personal', 'data'], ['sell', 'your', 'information'], ['rent']]]);
  });

  it('reads both sides of an ampersand', () => {
    expect(parsePattern('a b & c ..2 d', {}).map(({ elements }) => elements.length)).toEqual([2, 2]);
  });

  it('knows English forms', () => {
    expect(inflections('share')).toEqual(expect.arrayContaining(['share', 'shares', 'shared', 'sharing']));
    expect(inflections('sell')).toEqual(expect.arrayContaining(['sells', 'selling', 'sold']));
    expect(inflections('modify')).toEqual(expect.arrayContaining(['modifies', 'modified', 'modifying']));
    expect(inflections('transmit')).toEqual(expect.arrayContaining(['transmitted', 'transmitting']));
    expect(inflections('process')).toContain('processes');
    expect(inflections('display')).toEqual(expect.arrayContaining(['displays', 'displayed']));
    expect(inflections('constructor')).toContain('constructors');
  });

  it.each([
    ['Sell', 'no word'],
    ['se.l', 'no word'],
    ['ab*', 'too short'],
    ['..3 a', 'gap'],
    ['a ..31 b', 'gap'],
    ['a ..3', 'gap at its end'],
    ['{a {b}}', 'braces'],
    ['$nothing', 'no set'],
    ['$toString', 'no set'],
    ['$loop', 'circle'],
    ['', 'empty'],
  ])('refuses %j', (source, reason) => {
    expect(() => parsePattern(source, LEXICON)).toThrow(reason);
  });
});
