import { describe, expect, it } from 'vitest';
import { cellOf, charOf, dateOfDay, sureCellOf } from '../../../utils/core/compare/corpus-matrix.ts';
import { rarityOf } from '../../../utils/core/compare/rarity.ts';
import { LEVELS, SEVERITIES } from '../../../utils/core/types.ts';
import { type TinyDocument, tinyMatrix } from '../../support/tiny-matrix.ts';

const sold = { sale: { severity: 'high', level: 'High' } } as const;
const unsure = { sale: { severity: 'high', level: 'Low' } } as const;
const many = (count: number, having: number, rest: Partial<TinyDocument> = {}): TinyDocument[] =>
  Array.from({ length: count }, (_, k) => ({ service: `S${k}`, ...(k < having && { found: sold }), ...rest }));

describe('a cell', () => {
  it('gives back every severity and level that was written', () => {
    for (const severity of SEVERITIES) {
      for (const level of LEVELS) {
        const matrix = tinyMatrix([{ service: 'A' }, { service: 'B', found: { sale: { severity, level } } }]);
        expect(cellOf(matrix, 'sale', 0)).toBeNull();
        expect(cellOf(matrix, 'sale', 1)).toEqual({ severity, level });
        expect(sureCellOf(matrix, 'sale', 1)).toEqual(level === 'Low' ? null : { severity, level });
      }
    }
    expect(charOf({ severity: 'critical', level: 'High' })).toBe('a');
  });

  it('is empty for a clause type that nobody has, and for names that every object has', () => {
    const matrix = tinyMatrix(many(2, 1));
    expect(cellOf(matrix, 'nothing-like-it', 0)).toBeNull();
    expect(cellOf(matrix, 'constructor', 0)).toBeNull();
  });

  it('has dates by day', () => {
    expect(dateOfDay(Date.parse('2026-08-21') / 86_400_000)).toBe('2026-08-21');
  });
});

describe('rarity', () => {
  it.each([
    [60, 'common'],
    [50, 'common'],
    [49, 'usual'],
    [20, 'usual'],
    [19, 'uncommon'],
    [5, 'uncommon'],
    [4, 'rare'],
    [0, 'rare'],
  ])('of %i in 100 is "%s"', (k, word) => {
    expect(rarityOf(tinyMatrix(many(100, k)), 'sale', 'Privacy Policy')).toEqual({
      type: 'Privacy Policy',
      k,
      n: 100,
      word,
      date: '2026-08-21',
    });
  });

  it('is not told below 100 documents, nor for a type that is unknown', () => {
    expect(rarityOf(tinyMatrix(many(99, 50)), 'sale', 'Privacy Policy')).toBeNull();
    expect(rarityOf(tinyMatrix(many(100, 50)), 'sale', 'Terms of Service')).toBeNull();
  });

  it('of a document of no known type is that of the type in which the clause type stands most often', () => {
    const matrix = tinyMatrix([...many(100, 5), ...many(100, 60, { type: 'Terms of Service' }), ...many(99, 99, { type: 'Imprint' })]);
    expect(rarityOf(matrix, 'sale', null)).toEqual({ type: 'Terms of Service', k: 60, n: 100, word: 'common', date: '2026-08-21' });
    expect(rarityOf(matrix, 'unheard-of', null)).toBeNull();
  });

  it('counts documents of the type only, those that count, and sure findings', () => {
    const matrix = tinyMatrix([
      ...many(100, 10),
      { service: 'Copy', found: sold, counted: false },
      { service: 'Terms', found: sold, type: 'Terms of Service' },
      { service: 'Unsure', found: unsure },
    ]);
    expect(rarityOf(matrix, 'sale', 'Privacy Policy')).toMatchObject({ k: 10, n: 101 });
  });
});
