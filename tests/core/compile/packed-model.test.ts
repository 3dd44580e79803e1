import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonness } from '../../../utils/core/compile/commonness.ts';
import { loadModel } from '../../../utils/core/compile/model.ts';
import { NumberReader, packNumbers } from '../../../utils/core/compile/packed-numbers.ts';
import { packTaxonomy } from '../../../utils/taxonomy/pack.ts';

describe('packed numbers', () => {
  it('come back as they were, through JSON too', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(70), fc.nat(2 ** 30 - 1))), (numbers) => {
        const reader = new NumberReader(JSON.parse(JSON.stringify(packNumbers(numbers))) as string);
        const read: number[] = [];
        while (!reader.done) read.push(reader.next());
        expect(read).toEqual(numbers);
      }),
    );
  });

  it('need no escaping and little room', () => {
    const text = packNumbers(Array.from({ length: 2000 }, (_, k) => k));
    expect(JSON.stringify(text)).toBe(`"${text}"`);
    expect(packNumbers([31])).toHaveLength(1);
    expect(packNumbers([1023])).toHaveLength(2);
  });

  it('are whole and not negative', () => {
    expect(() => packNumbers([-1])).toThrow('packed');
    expect(() => packNumbers([0.5])).toThrow('packed');
  });
});

describe('the shipped model', () => {
  it('stays small', async () => {
    const packed = await packTaxonomy();
    const bytes = gzipSync(JSON.stringify(packed), { level: 9 }).length;
    // Grows with the clauses: about 67 bytes a pattern with all its guards.
    const patterns = packed.clauses.reduce((sum, { m }) => sum + m.length, 0);
    expect(bytes / patterns).toBeLessThan(75);
  });

  it('is found by rare words: few patterns are anchored by a common one', async () => {
    const model = loadModel(await packTaxonomy());
    const entries = model.typeAnchors.list.length / 2;
    expect(entries / model.patterns.length).toBeLessThan(8);
  });
});

describe('commonness', () => {
  it('orders words as documents use them', () => {
    expect(commonness('the')).toBeGreaterThan(commonness('information'));
    expect(commonness('information')).toBeGreaterThan(commonness('arbitration'));
    expect(commonness('arbitration')).toBeGreaterThan(commonness('zymurgy'));
    expect(commonness('inform*')).toBeGreaterThanOrEqual(commonness('information'));
  });
});
