import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averageSide,
  type ClauseRow,
  compareSides,
  differs,
  documentSide,
  type Side,
  type Verdict,
} from '../../../utils/core/compare/compare-documents.ts';
import { type Place, RISK_GROUPS, type Seen } from '../../../utils/core/compare/exposure.ts';
import { LEVELS, SEVERITIES } from '../../../utils/core/types.ts';

/** Made-up clause types: two of each of three groups, and two protections. */
const PLACES: Record<string, Place> = {
  sale: { group: 'sharing', polarity: 'risk' },
  brokers: { group: 'sharing', polarity: 'risk' },
  pixel: { group: 'tracking', polarity: 'risk' },
  location: { group: 'tracking', polarity: 'risk' },
  fee: { group: 'money', polarity: 'risk' },
  renewal: { group: 'money', polarity: 'risk' },
  deletion: { group: 'protections', polarity: 'protection' },
  'no-sale': { group: 'protections', polarity: 'protection' },
};
const CLAUSES = Object.keys(PLACES);
const placeOf = (clause: string) => PLACES[clause];

const seen = (clause: string, severity: Seen['severity'] = 'high', level: Seen['level'] = 'High'): Seen => ({ clause, severity, level });
const of = (...found: Seen[]) => documentSide(found, placeOf);
const average = (n: number, clauses: Record<string, [k: number, severity: Seen['severity']]>): Side =>
  averageSide({
    n,
    clauses: new Map(Object.entries(clauses).map(([clause, [k, severity]]) => [clause, { k, severity }])),
    exposure: new Map([['sharing', 0.5]]),
  });

const all = ({ groups, protections }: ReturnType<typeof compareSides>): ClauseRow[] => [
  ...groups.flatMap(({ rows }) => rows),
  ...protections,
];
const verdicts = (a: Side, b: Side): Record<string, Verdict> =>
  Object.fromEntries(all(compareSides(a, b, placeOf)).map(({ clause, verdict }) => [clause, verdict]));

describe('two documents', () => {
  it('are told apart clause by clause', () => {
    const a = of(seen('sale', 'critical'), seen('pixel'), seen('fee', 'low'), seen('location', 'low', 'Low'));
    const b = of(seen('pixel'), seen('fee', 'high'), seen('deletion', 'info'));
    expect(verdicts(a, b)).toEqual({ sale: 'a', pixel: 'same', fee: 'severity', location: 'unsure', deletion: 'b' });
  });

  it('stand worst difference first, what is alike last, promises apart', () => {
    const a = of(seen('fee', 'medium'), seen('pixel', 'high'), seen('location', 'critical'), seen('deletion', 'info'));
    const b = of(seen('location', 'critical'), seen('sale', 'critical'), seen('brokers', 'low'));
    const { groups, protections } = compareSides(a, b, placeOf);
    expect(groups.map(({ group, rows }) => [group, rows.map(({ clause }) => clause)]).filter(([, rows]) => rows!.length > 0)).toEqual([
      ['sharing', ['sale', 'brokers']],
      ['tracking', ['pixel', 'location']],
      ['money', ['fee']],
    ]);
    expect(groups).toHaveLength(RISK_GROUPS.length);
    expect(protections).toEqual([{ clause: 'deletion', a: { severity: 'info', level: 'High', k: 1 }, b: null, verdict: 'a' }]);
  });

  it('that say something only perhaps are not said to differ in it', () => {
    expect(verdicts(of(seen('sale')), of(seen('sale', 'high', 'Low')))).toEqual({ sale: 'unsure' });
    expect(verdicts(of(), of(seen('sale', 'high', 'Low')))).toEqual({ sale: 'unsure' });
  });

  it('leave out what is for other readers, and clause types that this build does not know', () => {
    const a = of({ ...seen('sale'), audience: 'business' }, seen('gone'));
    expect(verdicts(a, of())).toEqual({});
    expect(a.exposure.get('sharing')).toBe(0);
  });

  it('carry their exposure', () => {
    const { groups } = compareSides(of(seen('sale', 'high')), of(seen('fee', 'critical')), placeOf);
    expect(groups.find(({ group }) => group === 'sharing')).toMatchObject({ a: 0.4, b: 0 });
    expect(groups.find(({ group }) => group === 'money')).toMatchObject({ a: 0, b: 0.8 });
  });
});

describe('a document and an average', () => {
  const others = average(12, { sale: [7, 'high'], pixel: [6, 'high'], brokers: [3, 'low'], deletion: [12, 'info'] });

  it('differ in what most of the others say, or do not', () => {
    expect(verdicts(of(), others)).toEqual({ sale: 'b', pixel: 'few', brokers: 'few', deletion: 'b' });
    expect(verdicts(of(seen('sale', 'low'), seen('pixel'), seen('brokers')), others)).toEqual({
      sale: 'severity',
      pixel: 'a',
      brokers: 'a',
      deletion: 'b',
    });
  });

  it('keep the counts', () => {
    const rows = all(compareSides(of(seen('sale')), others, placeOf));
    expect(rows.find(({ clause }) => clause === 'sale')!.b).toEqual({ k: 7, severity: 'high' });
  });
});

it('two averages differ where the shares lie clearly apart', () => {
  const a = average(10, { sale: [8, 'high'], pixel: [6, 'high'], fee: [9, 'low'], deletion: [1, 'info'] });
  const b = average(20, { sale: [10, 'high'], pixel: [9, 'high'], fee: [18, 'high'], deletion: [6, 'info'] });
  expect(verdicts(a, b)).toEqual({ sale: 'a', pixel: 'few', fee: 'severity', deletion: 'b' });
});

it('an average of nothing says nothing', () => {
  expect(verdicts(average(0, {}), of(seen('sale')))).toEqual({ sale: 'b' });
});

describe('whatever the sides', () => {
  const found = fc
    .uniqueArray(
      fc.record({ clause: fc.constantFrom(...CLAUSES), severity: fc.constantFrom(...SEVERITIES), level: fc.constantFrom(...LEVELS) }),
      {
        selector: ({ clause }) => clause,
      },
    )
    .map((list) => documentSide(list, placeOf));
  const averaged = fc
    .tuple(
      fc.integer({ min: 2, max: 30 }),
      fc.dictionary(fc.constantFrom(...CLAUSES), fc.tuple(fc.nat(30), fc.constantFrom(...SEVERITIES))),
    )
    .map(([n, clauses]) => {
      const kept = Object.entries(clauses).flatMap(([clause, [k, severity]]) =>
        k > 0 ? [[clause, [Math.min(k, n), severity]] as [string, [number, Seen['severity']]]] : [],
      );
      return average(n, Object.fromEntries(kept));
    });
  const side = fc.oneof(found, averaged);
  const MIRRORED: Record<Verdict, Verdict> = { a: 'b', b: 'a', severity: 'severity', same: 'same', few: 'few', unsure: 'unsure' };

  it('every clause type stands in one row, and nothing else does', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const clauses = all(compareSides(a, b, placeOf)).map(({ clause }) => clause);
        expect([...clauses].sort()).toEqual([...new Set([...a.said.keys(), ...b.said.keys()])].sort());
      }),
    );
  });

  it('swapping them swaps the verdicts and nothing else', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const swapped = compareSides(b, a, placeOf);
        const mirror = (rows: readonly ClauseRow[]) => rows.map((row) => ({ ...row, a: row.b, b: row.a, verdict: MIRRORED[row.verdict] }));
        const { groups, protections } = compareSides(a, b, placeOf);
        expect(swapped.groups).toEqual(groups.map(({ group, a: x, b: y, rows }) => ({ group, a: y, b: x, rows: mirror(rows) })));
        expect(swapped.protections).toEqual(mirror(protections));
      }),
    );
  });

  it('none differs from itself', () => {
    fc.assert(
      fc.property(side, (one) => {
        expect(all(compareSides(one, one, placeOf)).filter(differs)).toEqual([]);
      }),
    );
  });

  it('differences stand before what is alike, in every group', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const { groups, protections } = compareSides(a, b, placeOf);
        for (const rows of [...groups.map((group) => group.rows), protections]) {
          const flags = rows.map((row) => differs(row));
          expect(flags).toEqual([...flags].sort((x, y) => Number(y) - Number(x)));
        }
      }),
    );
  });

  it('one that says something surely and the other not at all differ in it', () => {
    fc.assert(
      fc.property(found, found, (a, b) => {
        for (const { clause, verdict } of all(compareSides(a, b, placeOf))) {
          const [x, y] = [a.said.get(clause), b.said.get(clause)];
          const isUnsure = x?.level === 'Low' || y?.level === 'Low';
          if (!isUnsure && (x === undefined || y === undefined)) expect(verdict).toBe(x ? 'a' : 'b');
        }
      }),
    );
  });
});
