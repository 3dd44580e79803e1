import { describe, expect, it } from 'vitest';
import type { Pattern } from '../../../utils/core/types.ts';
import { quotesOf } from '../../support/tiny-clauses.ts';

const found = (match: Parameters<typeof quotesOf>[0], content: Parameters<typeof quotesOf>[1]) => quotesOf(match, content).length;

describe('negation', () => {
  const sell = 'sell ..6 data';
  it.each<[string, number]>([
    ['We sell your data.', 1],
    ['We do not sell your data.', 0],
    ["We don't ever sell your data.", 0],
    ['We do not refuse to sell your data.', 1], // two negators
    ['We sell, including but not limited to, data.', 1],
    ['Not only do we sell your data.', 1],
    ['We are not a shop; we sell your data.', 1], // cut off by the semicolon
    ['That is not what a careful and honest company would do when they sell your data.', 1], // out of reach
    ['We sell no data.', 0],
    ['We sell data, no matter what.', 1],
  ])('%s', (text, count) => {
    expect(found(sell, text)).toBe(count);
  });

  it('is not looked for where the pattern names it or asks for no check', () => {
    expect(found('not ..3 sell', 'We do not sell.')).toBe(1);
    expect(found({ seq: sell, negation: 'ignore' }, 'We never sell data.')).toBe(1);
  });

  it('reaches from the lead-in into the item', () => {
    const list = (leadIn: string) => [
      { kind: 'paragraph' as const, text: leadIn },
      { kind: 'list-item' as const, text: 'sell your data' },
    ];
    expect(found(sell, list('We will not:'))).toBe(0);
    expect(found(sell, list('We will:'))).toBe(1);
    expect(found(sell, list('We will not.'))).toBe(1);
  });

  it('is said by a cell of a table row', () => {
    const row = (text: string) => found('location data', [{ kind: 'table-row', text }]);
    expect(row('Location data | Collected | Yes')).toBe(1);
    expect(row('Location data | Collected | No')).toBe(0);
    expect(row('Location data | not sold. |')).toBe(0);
    expect(row('Location data | No longer than a year')).toBe(1);
  });
});

describe('direction', () => {
  const provider: Pattern = { seq: 'sell ..3 data', by: 'provider' };
  const user: Pattern = { seq: 'sell ..3 data', by: 'user' };
  it.each<[string, number, number]>([
    ['We sell the data.', 1, 0],
    ['You may sell the data.', 0, 1],
    ['Users shall sell data.', 0, 1],
    ['If you agree, we sell the data.', 1, 0],
    ['We say that you may sell data.', 0, 1],
    ['Selling happens: sell data.', 1, 1],
  ])('%s', (text, byProvider, byUser) => {
    expect(found(provider, text)).toBe(byProvider);
    expect(found(user, text)).toBe(byUser);
  });

  it('is taken from the lead-in', () => {
    const blocks = [
      { kind: 'paragraph' as const, text: 'You may:' },
      { kind: 'list-item' as const, text: 'sell data' },
      { kind: 'list-item' as const, text: 'sell more data' },
    ];
    expect(found(provider, blocks)).toBe(0);
    expect(found(user, blocks)).toBe(2);
  });
});

describe('guards', () => {
  it('veto in the same sentence only', () => {
    const match: Pattern = { seq: 'sell data', none: ['right to know'] };
    expect(found(match, 'You have the right to know if we sell data.')).toBe(0);
    expect(found(match, 'We sell data. You have the right to know.')).toBe(1);
  });

  it('ask for context in block, lead-in, header or headings', () => {
    const match: Pattern = { seq: 'final decision', context: ['arbitrat*'] };
    const text = 'There is one final decision here today.';
    expect(found(match, text)).toBe(0);
    expect(found(match, `${text} The arbitrator makes it.`)).toBe(1);
    expect(
      found(match, [
        { kind: 'heading', text: 'Arbitration' },
        { kind: 'paragraph', text },
      ]),
    ).toBe(1);
    expect(
      found(match, [
        { kind: 'heading', text: 'Arbitration' },
        { kind: 'heading', text: 'Courts' },
        { kind: 'paragraph', text },
      ]),
    ).toBe(0);
    expect(found(match, [{ kind: 'table-row', text: 'A final decision | today', header: 'Arbitration | When' }])).toBe(1);
    expect(found(match, [{ kind: 'list-item', text: 'a final decision', leadIn: 'The arbitrator gives:' }])).toBe(1);
  });

  it('veto by context, but not by the block itself', () => {
    const match: Pattern = { seq: 'sell data', notContext: ['california*'] };
    expect(found(match, 'We sell data of Californians.')).toBe(1);
    expect(
      found(match, [
        { kind: 'heading', text: 'California' },
        { kind: 'paragraph', text: 'We sell data.' },
      ]),
    ).toBe(0);
  });

  it('of the clause hold for all its patterns', () => {
    const match = { any: ['sell data', { seq: 'rent data', none: ['cars'] }], none: ['houses'] };
    expect(found(match, 'We sell data of houses.')).toBe(0);
    expect(found(match, 'We rent data of houses.')).toBe(0);
    expect(found(match, 'We sell data of cars.')).toBe(1);
  });
});

describe('lead-ins and headings', () => {
  it('match over lead-in and item, and report the item’s part', () => {
    const blocks = [
      { kind: 'paragraph' as const, text: 'Some words. We sell to partners:' },
      { kind: 'list-item' as const, text: 'your data' },
    ];
    expect(quotesOf('sell ..4 data', blocks)).toEqual(['your data']);
    expect(quotesOf('sell ..4 partners', blocks)).toEqual(['We sell to partners']);
    expect(quotesOf('words ..9 data', blocks)).toEqual([]);
  });

  it('never match a heading', () => {
    expect(quotesOf('sell data', [{ kind: 'heading', text: 'We sell data' }])).toEqual([]);
    expect(quotesOf('sell data', 'How we sell data')).toEqual([]);
  });
});
