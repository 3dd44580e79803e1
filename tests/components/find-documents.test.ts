import { describe, expect, test } from 'vitest';
import { clausesNamed, EVERYTHING, findDocuments, searchable, type Wanted } from '../../components/library/find-documents.ts';
import { servicesUsed } from '../../components/library/services-used.ts';
import type { Texts } from '../../components/popup/popup-model.ts';
import { clauseText } from './fixtures.ts';
import { DAY, NOW, ownDocument } from './library-fixtures.ts';

const none = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
const LUMENOTE = ownDocument('Lumenote', { lastRead: NOW - 2 * DAY, bytes: 9, starred: true });
const LEDGERLY = ownDocument('Ledgerly', {
  lastRead: NOW - DAY,
  type: 'Terms of Service',
  counts: { ...none, high: 3, low: 9 },
  bytes: 80,
});
const ADELINE = ownDocument('adeline', { lastRead: NOW - 60 * DAY, type: null, counts: { ...none, critical: 1 }, bytes: 40 });
const ALL = [LUMENOTE, LEDGERLY, ADELINE];
const TEXTS: Texts = {
  copies: clauseText('copies', { title: 'Copies are kept after deletion' }),
  resale: clauseText('resale', { title: 'Data is sold on' }),
};

function find(wanted: Partial<Wanted>, withClause: [string, string[]][] = []) {
  const having = new Map(withClause.map(([clause, ids]) => [clause, new Set(ids)]));
  const whole = { ...EVERYTHING, ...wanted };
  return findDocuments(searchable(ALL), whole, having, clausesNamed(whole.query, TEXTS), NOW).map(({ service }) => service);
}

describe('searching the library', () => {
  test.each([
    ['', ['Ledgerly', 'Lumenote', 'adeline']],
    ['LUMEN', ['Lumenote']],
    ['privacy policy', ['Lumenote']],
    ['policy document', ['adeline']],
    ['ledgerly.example terms', ['Ledgerly']],
    ['works how adeline', ['adeline']],
    ['lumenote ledgerly', []],
    ['.*', []],
  ])('%j finds %j', (query, services) => {
    expect(find({ query })).toEqual(services);
  });

  test.each<[Partial<Wanted>, string[]]>([
    [{ type: 'Terms of Service' }, ['Ledgerly']],
    [{ type: 'Policy document' }, ['adeline']],
    [{ starred: true }, ['Lumenote']],
    [{ severe: true }, ['Ledgerly', 'adeline']],
    [{ days: 7 }, ['Ledgerly', 'Lumenote']],
    [{ days: 1 }, ['Ledgerly']],
    [{ severe: true, days: 30 }, ['Ledgerly']],
    [{ order: 'service' }, ['adeline', 'Ledgerly', 'Lumenote']],
    [{ order: 'severe' }, ['adeline', 'Ledgerly', 'Lumenote']],
    [{ order: 'size' }, ['Ledgerly', 'adeline', 'Lumenote']],
  ])('%j leaves %j', (wanted, services) => {
    expect(find(wanted)).toEqual(services);
  });

  test('a clause’s name finds the documents that have it, beside those whose words fit', () => {
    expect(find({ query: 'copies kept' })).toEqual([]);
    expect(find({ query: 'copies kept' }, [['copies', [ADELINE.id]]])).toEqual(['adeline']);
    expect(find({ query: 'data' }, [['resale', [LEDGERLY.id]]])).toEqual(['Ledgerly', 'Lumenote', 'adeline']);
  });

  test('a clause filter leaves those alone that have it, and nothing until that is known', () => {
    expect(find({ clause: 'resale' })).toEqual([]);
    expect(find({ clause: 'resale' }, [['resale', [LEDGERLY.id, ADELINE.id]]])).toEqual(['Ledgerly', 'adeline']);
    expect(find({ clause: 'resale', query: 'lede' }, [['resale', [LEDGERLY.id, ADELINE.id]]])).toEqual([]);
  });

  test('few letters, or words of many clauses, name none', () => {
    expect(clausesNamed('cop', TEXTS)).toEqual([]);
    expect(clausesNamed('copi', TEXTS)).toEqual(['copies']);
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`c${n}`, clauseText(`c${n}`, { title: `Data ${n}` })]));
    expect(clausesNamed('data', many)).toEqual([]);
    expect(clausesNamed('data 7', many)).toEqual(['c7']);
  });
});

test('services are hosts, starred ones first, then the worst; their documents worst first', () => {
  const mild = ownDocument('Ledgerly', { id: 'x', host: 'www.ledgerly.example', counts: none, lastRead: NOW, service: 'Ledgerly Ltd' });
  const services = servicesUsed([mild, ...ALL]);
  expect(services.map(({ host, name, documents }) => [host, name, documents.map(({ id }) => id)])).toEqual([
    ['lumenote.example', 'Lumenote', [LUMENOTE.id]],
    ['adeline.example', 'adeline', [ADELINE.id]],
    ['ledgerly.example', 'Ledgerly Ltd', [LEDGERLY.id, 'x']],
  ]);
});
