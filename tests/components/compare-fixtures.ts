import type { CompareModel, ShownSide } from '../../components/compare/compare-model.ts';
import { averageSide, documentSide } from '../../utils/core/compare/compare-documents.ts';
import type { Place, Seen } from '../../utils/core/compare/exposure.ts';
import { averageOf } from '../../utils/core/compare/field-average.ts';
import { clauseText } from './fixtures.ts';

export const COMPARE_TEXTS = {
  copies: clauseText('copies', { group: 'retention' }),
  resale: clauseText('resale', { group: 'sharing', severity: 'critical' }),
  pixel: clauseText('pixel', { group: 'tracking', definition: 'A picture counts you.' }),
  leave: clauseText('leave', { group: 'protections', polarity: 'protection', severity: 'info' }),
  appeal: clauseText('appeal', { group: 'protections', polarity: 'protection', severity: 'info' }),
};

const placeOf = (clause: string) => (COMPARE_TEXTS as Record<string, unknown>)[clause] as Place | undefined;

export const seen = (clause: string, severity: Seen['severity'] = 'high', level: Seen['level'] = 'High'): Seen => ({
  clause,
  severity,
  level,
});

/** A document of the person's own library; each finding has a quote. */
export function ownSide(name: string, found: readonly Seen[], rest: Partial<ShownSide> = {}): ShownSide {
  const href = `https://${name.toLowerCase()}.example/privacy`;
  return {
    ...documentSide(found, placeOf),
    kind: 'own',
    name,
    title: `${name} privacy notice`,
    type: 'Privacy Policy',
    date: '2026-08-22',
    statedDate: '2026-03-01',
    words: 1204,
    href,
    quotes: new Map(
      found.map(({ clause }) => [clause, { quote: `${name} says ${clause}.`, words: [], href: `${href}#:~:text=${clause}` }]),
    ),
    ...rest,
  };
}

/** A document of the bundled index. */
export const indexSide = (name: string, found: readonly Seen[], rest: Partial<ShownSide> = {}): ShownSide =>
  ownSide(name, found, { kind: 'index', date: '2026-07-16', statedDate: null, quotes: new Map(), ...rest });

/** An average over documents. */
export function fieldSide(name: string, documents: readonly (readonly Seen[])[], rest: Partial<ShownSide> = {}): ShownSide {
  return {
    ...averageSide(averageOf(documents, placeOf)),
    kind: 'field',
    name,
    title: 'Average of the bundled index',
    type: 'Privacy Policy',
    date: '2026-08-21',
    statedDate: null,
    words: null,
    href: null,
    quotes: new Map(),
    ...rest,
  };
}

export function compareModel(a: CompareModel['a']['state'], b: CompareModel['a']['state'], rest: Partial<CompareModel> = {}): CompareModel {
  return {
    options: {
      own: [
        { ref: { kind: 'own', id: 'lumenote.example/privacy|Privacy Policy' }, label: 'Lumenote', detail: 'Privacy Policy, read today' },
        { ref: { kind: 'own', id: 'marlow.example/privacy|Privacy Policy' }, label: 'Marlow', detail: 'Privacy Policy, read yesterday' },
      ],
      averages: [
        { ref: { kind: 'field', field: 'all' }, label: 'All services', detail: 'Average' },
        { ref: { kind: 'field', field: 'social' }, label: 'Social networks', detail: 'Average' },
      ],
      services: [{ ref: { kind: 'index', service: 'Tern' }, label: 'Tern', detail: 'Social networks' }],
    },
    a: { ref: a.kind === 'none' ? null : { kind: 'own', id: 'lumenote.example/privacy|Privacy Policy' }, state: a },
    b: { ref: b.kind === 'none' ? null : { kind: 'field', field: 'social' }, state: b },
    type: 'Privacy Policy',
    types: ['Privacy Policy', 'Terms of Service'],
    ...rest,
  };
}
