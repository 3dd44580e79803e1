import { describe, expect, it } from 'vitest';
import { othersAgainst, othersWith } from '../../../utils/core/compare/others.ts';
import { serviceOfHost } from '../../../utils/core/compare/service-of-host.ts';
import { tinyMatrix } from '../../support/tiny-matrix.ts';

const sells = { 'sale-of-personal-data': { severity: 'high', level: 'High' } } as const;
const promises = { 'no-sale-promise': { severity: 'info', level: 'Medium' } } as const;
const unsure = { 'sale-of-personal-data': { severity: 'high', level: 'Low' } } as const;

const matrix = tinyMatrix(
  [
    { service: 'Big Shop', found: sells, captured: '2026-01-02' },
    { service: 'Heart', found: sells },
    { service: 'Pair', found: sells },
    { service: 'Promise', found: promises },
    { service: 'Shy', found: unsure },
    { service: 'Twin One', found: sells },
    { service: 'Twin', found: sells },
    { service: 'Twin', found: sells, type: 'Terms of Service' },
    { service: 'Us', found: sells },
    { service: 'Us Too', found: sells },
  ],
  [
    { name: 'Big Shop', field: 'retail', size: 3 },
    { name: 'Heart', field: 'dating', size: 1, hosts: 'heart.example' },
    { name: 'Pair', field: 'dating', size: 2 },
    { name: 'Twin One', company: 'Twin', size: 2, hosts: 'twin.example one.twin.example' },
    { name: 'Twin', size: 2, hosts: 'twin.example' },
    { name: 'Us', field: 'dating', company: 'Ours', hosts: 'us.example' },
    { name: 'Us Too', field: 'dating', company: 'Ours' },
  ],
);
const us = serviceOfHost(matrix, 'www.us.example');

describe('how others handle it', () => {
  it('has the same line of business first, then the largest, one of each company, and never the own one', () => {
    const others = othersWith(matrix, 'sale-of-personal-data', { type: 'Privacy Policy', service: us });
    expect(others.map(({ service, sameField }) => [service, sameField])).toEqual([
      ['Pair', true],
      ['Heart', true],
      ['Big Shop', false],
      ['Twin', false],
    ]);
    expect(others[2]).toMatchObject({ severity: 'high', date: '2026-01-02', type: 'Privacy Policy', clause: 'sale-of-personal-data' });
  });

  it('looks at all types of documents where none is named, and leaves nobody out where the service is not known', () => {
    const all = othersWith(matrix, 'sale-of-personal-data', { type: null, service: null });
    expect(all.filter(({ company }) => company === 'Twin').map(({ type }) => type)).toEqual(['Privacy Policy', 'Terms of Service']);
    expect(all.map(({ service }) => service)).toContain('Us');
    expect(all.every(({ sameField }) => !sameField)).toBe(true);
  });

  it('knows who promises not to, and who does what is promised not to be done', () => {
    const against = (clause: string) =>
      othersAgainst(matrix, clause, { type: 'Privacy Policy', service: us }).map(({ service }) => service);
    expect(against('sale-of-personal-data')).toEqual(['Promise']);
    expect(against('no-sale-promise')).toEqual(['Pair', 'Heart', 'Big Shop', 'Twin']);
    expect(against('session-recording')).toEqual([]);
  });
});

describe('the service of a host', () => {
  const name = (host: string) => {
    const service = serviceOfHost(matrix, host);
    return service === null ? null : matrix.services.name[service];
  };

  it('is that of the host itself before that of a site around it', () => {
    expect(name('one.twin.example')).toBe('Twin One');
    expect(name('help.one.twin.example')).toBe('Twin One');
    expect(name('help.twin.example')).toBe('Twin');
    expect(name('WWW.HEART.EXAMPLE')).toBe('Heart');
  });

  it('is unknown for other hosts', () => {
    expect(name('notheart.example')).toBeNull();
    expect(name('heart.example.org')).toBeNull();
    expect(name('example')).toBeNull();
    expect(name('')).toBeNull();
  });
});
