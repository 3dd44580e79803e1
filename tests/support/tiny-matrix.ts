import { type Cell, type CorpusMatrix, charOf } from '../../utils/core/compare/corpus-matrix.ts';
import type { Field } from '../../utils/core/compare/fields.ts';

export interface TinyDocument {
  readonly service: string;
  readonly type?: string;
  readonly counted?: boolean;
  readonly words?: number;
  /** ISO date. */
  readonly captured?: string;
  /** By clause id. */
  readonly found?: Readonly<Record<string, Cell>>;
}

export interface TinyService {
  readonly name: string;
  readonly field?: Field;
  readonly company?: string;
  readonly size?: number;
  readonly hosts?: string;
}

/** An index of made-up services for tests. Services that only documents name are of their own company, field `other`, size 1. */
export function tinyMatrix(documents: readonly TinyDocument[], services: readonly TinyService[] = []): CorpusMatrix {
  const names = [...new Set([...services.map(({ name }) => name), ...documents.map(({ service }) => service)])];
  const all = names.map((name) => services.find((one) => one.name === name) ?? { name });
  const companies = [...new Set(all.map(({ company, name }) => company ?? name))];
  const types = [...new Set(documents.map(({ type }) => type ?? 'Privacy Policy'))];
  const clauses = [...new Set(documents.flatMap(({ found }) => Object.keys(found ?? {})))].sort();
  const cell = (found: TinyDocument['found'], clause: string) => (found?.[clause] ? charOf(found[clause]) : '.');
  return {
    format: 1,
    version: '0123456789ab',
    date: '2026-08-21',
    engine: 'e',
    taxonomy: 't',
    types,
    companies,
    services: {
      name: names,
      field: all.map(({ field }) => field ?? 'other'),
      company: all.map(({ company, name }) => companies.indexOf(company ?? name)),
      size: all.map(({ size }) => size ?? 1),
      hosts: all.map(({ hosts, name }) => hosts ?? `${name.toLowerCase().replaceAll(' ', '')}.example`),
    },
    documents: {
      service: documents.map(({ service }) => names.indexOf(service)),
      type: documents.map(({ type }) => types.indexOf(type ?? 'Privacy Policy')),
      captured: documents.map(({ captured }) => Math.floor(Date.parse(captured ?? '2026-08-21') / 86_400_000)),
      words: documents.map(({ words }) => words ?? 3000),
      counted: documents.map(({ counted }) => (counted === false ? '0' : '1')).join(''),
    },
    columns: Object.fromEntries(clauses.map((clause) => [clause, documents.map(({ found }) => cell(found, clause)).join('')])),
  };
}
