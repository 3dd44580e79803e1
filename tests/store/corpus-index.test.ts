import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusMatrix } from '../../utils/core/compare/corpus-matrix.ts';
import type { IndexDetails } from '../../utils/core/compare/service-rows.ts';
import { CorpusIndex, MatrixFile } from '../../utils/store/corpus-index.ts';
import { closeDatabase, type Database, database } from '../../utils/store/db.ts';
import { saveRead } from '../../utils/store/documents.ts';
import { tinyMatrix } from '../support/tiny-matrix.ts';
import { read } from './sample-read.ts';

const found = { sale: { severity: 'high', level: 'High' }, deletion: { severity: 'info', level: 'Medium' } } as const;
const matrix = tinyMatrix([{ service: 'Alpha', found }, { service: 'Beta' }]);
const details: IndexDetails = {
  format: 1,
  version: matrix.version,
  services: [
    [
      {
        at: 0,
        url: 'https://alpha.example/privacy',
        first: 18_000,
        versions: 7,
        blocks: [12, 3],
        quotes: 'aaaaaaaabbbbbbbb',
        absences: ['x'],
      },
      { at: null, type: 0, captured: 20_000, words: 900, language: 'fr', url: null, first: 19_000, versions: 1 },
    ],
    [{ at: 1, url: null, first: 18_000, versions: 1, blocks: [], quotes: '' }],
  ],
};

/** An index of these files; counts how often each is read. */
function indexOf(one: CorpusMatrix, rest: unknown = details, open: () => Promise<Database> = database) {
  const reads: string[] = [];
  const index = new CorpusIndex({
    async read(name) {
      reads.push(name);
      return structuredClone(name === 'index/matrix.json' ? one : rest);
    },
    open,
  });
  return { index, reads };
}

beforeEach(async () => {
  await closeDatabase();
  indexedDB.deleteDatabase('caveat');
});

describe('the bundled index', () => {
  it('gives a service with its documents, and where their clauses stand', async () => {
    const { index } = indexOf(matrix);
    expect(await index.service('Alpha')).toMatchObject({
      service: 'Alpha',
      documents: [
        {
          type: 'Privacy Policy',
          url: 'https://alpha.example/privacy',
          captured: '2026-08-21',
          firstTracked: '2019-04-14',
          versions: 7,
          language: 'en',
          counted: true,
          findings: [
            { clause: 'deletion', severity: 'info', level: 'Medium', block: 12, quote: 'aaaaaaaa' },
            { clause: 'sale', severity: 'high', level: 'High', block: 3, quote: 'bbbbbbbb' },
          ],
          absences: ['x'],
        },
        { language: 'fr', findings: [], counted: false, captured: '2024-10-04' },
      ],
    });
    expect(await index.service('Nobody')).toBeUndefined();
  });

  it('is put into the database once a version, whoever asks', async () => {
    const first = indexOf(matrix);
    await Promise.all([first.index.service('Alpha'), first.index.service('Beta')]);
    const second = indexOf(matrix);
    expect((await second.index.service('Beta'))?.service).toBe('Beta');
    expect(first.reads).toEqual(['index/matrix.json', 'index/details.json']);
    expect(second.reads).toEqual(['index/matrix.json']);
  });

  it('of another version takes the place of the old one and leaves the own library alone', async () => {
    await saveRead(read());
    await indexOf(matrix).index.ready();
    const newer = { ...tinyMatrix([{ service: 'Gamma' }]), version: 'ffffffffffff' };
    const rest = { format: 1, version: 'ffffffffffff', services: [[{ at: 0, url: null, first: 1, versions: 1, blocks: [], quotes: '' }]] };
    const { index } = indexOf(newer, rest);
    expect(await index.ready()).toBe(true);
    const db = await database();
    expect(await db.getAllKeys('services')).toEqual(['Gamma']);
    expect(await db.count('documents')).toBe(1);
    expect(await db.count('findings')).toBe(2);
    expect(await index.service('Alpha')).toBeUndefined();
  });

  it('is read from the package where the database cannot take it, and leaves what is there', async () => {
    await indexOf(matrix).index.ready();
    const newer = { ...matrix, version: 'ffffffffffff' };
    const full = async () =>
      new Proxy(await database(), {
        get(db, name) {
          if (name === 'transaction') throw new DOMException('no room', 'QuotaExceededError');
          return Reflect.get(db, name);
        },
      });
    const { index } = indexOf(newer, { ...details, version: 'ffffffffffff' }, full);
    expect(await index.ready()).toBe(false);
    expect((await index.service('Alpha'))?.documents).toHaveLength(2);
    expect((await (await database()).get('meta', 'index'))?.value).toBe(matrix.version);
  });

  it('reads no details for a service that it does not know', async () => {
    await indexOf(matrix).index.ready();
    const { index, reads } = indexOf(matrix);
    expect(await index.service('Nobody')).toBeUndefined();
    expect(reads).toEqual(['index/matrix.json']);
  });

  it('takes a damaged row from the package', async () => {
    await indexOf(matrix).index.ready();
    const db = await database();
    await db.put('services', { service: 'Alpha' } as never);
    expect((await indexOf(matrix).index.service('Alpha'))?.documents).toHaveLength(2);
  });

  it('refuses files that do not fit each other, and asks again later', async () => {
    const { index } = indexOf(matrix, { ...details, version: 'ffffffffffff' });
    expect(await index.ready()).toBe(false);
    await expect(index.service('Alpha')).rejects.toThrow(/different versions/);
    const short = { ...matrix, columns: { sale: '.' } };
    expect(MatrixFile.safeParse(short).success).toBe(false);
    await expect(indexOf(short).index.matrix()).rejects.toThrow();
  });
});
