import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIELD_IDS, type Field } from '../../utils/core/compare/fields.ts';
import { corpusIndex, hasShared, needsShared } from '../support/shared-data.ts';
import { ROOT } from '../support/source-files.ts';

interface Service {
  readonly field: Field;
  readonly company: string;
  readonly size: number;
  /** Sites of its own where its documents name none, or one that others use as well. */
  readonly hosts?: readonly string[];
}

const text = readFileSync(path.join(ROOT, 'scripts/data/services.json'), 'utf8');
const services = new Map(Object.entries(JSON.parse(text) as Record<string, Service>));

describe('what the services of the index are', () => {
  it('gives every service a field, a company and a size', () => {
    const wrong = [...services].filter(
      ([name, { field, company, size, hosts, ...rest }]) =>
        name === '' ||
        !FIELD_IDS.includes(field) ||
        typeof company !== 'string' ||
        company === '' ||
        company !== company.trim() ||
        ![1, 2, 3].includes(size) ||
        !(hosts ?? []).every((host) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) ||
        Object.keys(rest).length > 0,
    );
    expect(services.size).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });

  it('has one line a service, sorted, none twice', () => {
    const lines = text.split('\n').filter((line) => line.startsWith('  "'));
    const names = lines.map((line) => JSON.parse(line.slice(2, line.indexOf('": {') + 1)) as string);
    expect(names).toEqual([...services.keys()].sort());
    expect(lines).toHaveLength(services.size); // a name written twice would be one key and two lines
  });

  it('spells each company in one way', () => {
    const spellings = new Map<string, Set<string>>();
    for (const { company } of services.values()) {
      const plain = company.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      spellings.set(plain, (spellings.get(plain) ?? new Set()).add(company));
    }
    expect([...spellings.values()].filter(({ size }) => size > 1)).toEqual([]);
  });

  it('has at least three services in a field: an average over one says nothing', () => {
    const counts = new Map(FIELD_IDS.map((id) => [id, 0]));
    for (const { field } of services.values()) counts.set(field, counts.get(field)! + 1);
    expect([...counts].filter(([id, n]) => id !== 'other' && n < 3)).toEqual([]);
  });

  it.skipIf(!hasShared)(`has every service of the collection and no other${needsShared}`, () => {
    expect([...services.keys()]).toEqual([...new Set(corpusIndex().map(({ service }) => service))].sort());
  });
});
