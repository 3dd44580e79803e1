import type { Details } from '../../components/services/services-model.ts';
import type { IndexedService } from '../../utils/core/compare/service-rows.ts';
import type { Level, Severity } from '../../utils/core/types.ts';
import { type TinyDocument, tinyMatrix } from '../support/tiny-matrix.ts';
import { clauseText } from './fixtures.ts';

export const CLAUSE = 'sale-of-personal-data';
const found = (severity: Severity, level: Level = 'High') => ({ [CLAUSE]: { severity, level } });
const PROMISE = { 'no-sale-promise': { severity: 'info', level: 'High' } } as const;

/** 120 privacy policies that count, CLAUSE in 26 of them; a service of the same company, terms, and a type that Caveat has no name for. */
export const MATRIX = tinyMatrix(
  [
    { service: 'Zephyr Mail', found: found('high') },
    { service: 'Zephyr Mail', type: 'Parent Organization Policy', found: found('high'), counted: false },
    { service: 'Amberlink', found: found('critical') },
    { service: 'Amberlink', type: 'Terms of Service', found: found('medium') },
    { service: 'Amberlink Kids', found: found('medium', 'Medium'), captured: '2024-02-01', counted: false },
    { service: 'Unsure Club', found: { ...found('high', 'Low'), ...PROMISE } },
    { service: 'Quiet Kites', type: 'Terms of Service', found: PROMISE },
    ...Array.from(
      { length: 117 },
      (_, at): TinyDocument => ({
        service: `Service ${at + 1}`,
        captured: `2026-01-0${(at % 9) + 1}`,
        ...(at < 24 && { found: found('high') }),
      }),
    ),
  ],
  [
    { name: 'Zephyr Mail', field: 'messaging', size: 3 },
    { name: 'Amberlink', field: 'dating', size: 2, company: 'Amber Group' },
    { name: 'Amberlink Kids', field: 'games', company: 'Amber Group' },
    { name: 'Unsure Club', field: 'social', size: 2 },
    ...[1, 2, 3, 98, 99].map((at) => ({ name: `Service ${at}`, field: 'dating' as const })),
  ],
);

export const SERVICE_TEXTS = {
  [CLAUSE]: clauseText(CLAUSE, { title: 'Your data is sold', group: 'sharing' }),
  'no-sale-promise': clauseText('no-sale-promise', {
    title: 'Your data is not sold',
    group: 'protections',
    polarity: 'protection',
    severity: 'info',
  }),
  'keeps-all': clauseText('keeps-all', { title: 'Everything is kept', severity: 'medium' }),
};

const document = (type: string, rest: Partial<IndexedService['documents'][number]> = {}): IndexedService['documents'][number] => ({
  type,
  url: `https://amberlink.example/${type === 'Privacy Policy' ? 'privacy' : 'terms'}`,
  captured: '2026-08-21',
  firstTracked: '2021-05-04',
  versions: 12,
  words: 3000,
  language: 'en',
  counted: true,
  findings: [],
  absences: [],
  ...rest,
});
const row: IndexedService = {
  service: 'Amberlink',
  field: 'dating',
  company: 'Amber Group',
  size: 2,
  documents: [
    document('Privacy Policy', { absences: ['no-sale-promise'] }),
    document('Terms of Service'),
    document('Imprint', { language: 'de', url: null }),
  ],
};

/** Of one service; the others' could not be read. */
export const DETAILS: Details = new Map([
  ['Amberlink', row],
  ...MATRIX.services.name.filter((name) => name !== 'Amberlink').map((name) => [name, null] as const),
]);
