import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareAddress,
  formatRef,
  parseCompareHash,
  parseRef,
  parseServicesHash,
  type SideRef,
  sameRef,
  servicesAddress,
} from '../../../utils/core/compare/addresses.ts';
import { FIELD_IDS } from '../../../utils/core/compare/fields.ts';
import { DOCUMENT_TYPES } from '../../../utils/core/types.ts';

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => !/\p{C}/u.test(text));
const ref: fc.Arbitrary<SideRef> = fc.oneof(
  name.map((id) => ({ kind: 'own' as const, id })),
  name.map((service) => ({ kind: 'index' as const, service })),
  fc.constantFrom(...FIELD_IDS, 'all' as const).map((field) => ({ kind: 'field' as const, field })),
  fc.constant({ kind: 'used' as const }),
);
const type = fc.constantFrom(...DOCUMENT_TYPES, null);
const hashIn = (address: string) => new URL(address, 'https://lumenote.example').hash;

describe('addresses of our own pages', () => {
  it('look as they are linked', () => {
    expect(servicesAddress()).toBe('/services.html');
    expect(servicesAddress({ clause: 'forced-arbitration', type: 'Terms of Service' })).toBe(
      '/services.html#clause=forced-arbitration&type=Terms%20of%20Service',
    );
    expect(
      compareAddress({
        a: { kind: 'own', id: 'lumenote.example/privacy|Privacy Policy' },
        b: { kind: 'field', field: 'social' },
        type: 'Privacy Policy',
      }),
    ).toBe('/compare.html#a=own%3Alumenote.example%2Fprivacy%7CPrivacy%20Policy&b=field%3Asocial&type=Privacy%20Policy');
    expect(compareAddress({ a: { kind: 'used' } })).toBe('/compare.html#a=used');
  });

  it('come back as they went out', () => {
    fc.assert(
      fc.property(fc.option(ref), fc.option(ref), type, (a, b, kind) => {
        expect(parseCompareHash(hashIn(compareAddress({ a, b, type: kind })))).toEqual({ a, b, type: kind });
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom('data-sale', 'fee', null), type, fc.option(name), (clause, kind, service) => {
        expect(parseServicesHash(hashIn(servicesAddress({ clause, type: kind, service })))).toEqual({ clause, type: kind, service });
      }),
    );
  });

  it('never throw on what they are asked to write', () => {
    expect(compareAddress({ a: { kind: 'index', service: 'half \uD83D here' } })).toBe('/compare.html#a=index%3Ahalf%20%EF%BF%BD%20here');
  });
});

describe('a hash from outside', () => {
  it('never throws, and gives nothing but what it could name', () => {
    const nothing = { a: null, b: null, type: null };
    for (const hash of [
      '',
      '#',
      '#a',
      '#a=',
      '#=x',
      '#a=%',
      '#a=%E0%A4%A',
      '#a=own:',
      '#a=field:moon',
      '#a=shop:x',
      '#type=Diary',
      '#&&&',
    ]) {
      expect(parseCompareHash(hash), hash).toEqual(nothing);
    }
    expect(parseCompareHash('#__proto__=x&constructor=y&toString=z')).toEqual(nothing);
    expect(parseCompareHash(`#a=index:x&b=${'x'.repeat(40_000)}`)).toEqual(nothing);
    expect(parseCompareHash(`#a=index:${'x'.repeat(5_000)}`)).toEqual(nothing);
    expect(parseCompareHash('#a=index:a%00b&b=own:a%E2%80%AEb')).toEqual(nothing);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        const { a } = parseCompareHash(hash);
        if (a) expect(parseRef(formatRef(a))).toEqual(a);
        parseServicesHash(hash);
      }),
    );
  });

  it('takes the first of two, and a clause id of its form only', () => {
    expect(parseCompareHash('#a=used&a=index:x').a).toEqual({ kind: 'used' });
    expect(parseServicesHash('#clause=data-sale&type=Privacy%20Policy')).toMatchObject({ clause: 'data-sale', type: 'Privacy Policy' });
    expect(parseServicesHash('#service=a%00b').service).toBeNull();
    for (const clause of ['Data', 'a--b', '-a', '<b>', '..%2Fx', '']) expect(parseServicesHash(`#clause=${clause}`).clause).toBeNull();
  });
});

it('two sides are the same when they name the same', () => {
  expect(sameRef(null, null)).toBe(true);
  expect(sameRef({ kind: 'used' }, null)).toBe(false);
  expect(sameRef({ kind: 'own', id: 'x' }, { kind: 'own', id: 'x' })).toBe(true);
  expect(sameRef({ kind: 'own', id: 'x' }, { kind: 'index', service: 'x' })).toBe(false);
});
