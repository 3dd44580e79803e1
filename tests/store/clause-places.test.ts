import { beforeEach, describe, expect, it } from 'vitest';
import { placesOfClause } from '../../utils/store/clause-places.ts';
import { closeDatabase, database } from '../../utils/store/db.ts';
import { saveRead } from '../../utils/store/documents.ts';
import { finding, read } from './sample-read.ts';

const SALE = 'sale-of-personal-data';

beforeEach(async () => {
  await closeDatabase();
  indexedDB.deleteDatabase('caveat');
});

describe('where a clause type stands in the own library', () => {
  it('is in the documents whose version read last has it, the one read last first', async () => {
    const at = (host: string, findings = [finding(SALE, 'high')], text = host) =>
      read({ url: `https://${host}.example/privacy`, service: host, findings, text });
    await saveRead(at('early'), 1_000);
    await saveRead(at('changed'), 2_000);
    await saveRead(at('changed', [finding('deletion-right', 'info')], 'changed since'), 3_000);
    await saveRead(at('late'), 4_000);
    const { total, documents } = await placesOfClause(SALE, 10);
    expect(total).toBe(2);
    expect(documents.map(({ document }) => document.service)).toEqual(['late', 'early']);
    expect(documents[0]!.finding).toMatchObject({ clause: SALE, spans: [{ quote: 'We sell your data' }] });
    expect(await placesOfClause(SALE, 1)).toMatchObject({ total: 2, documents: [{ document: { service: 'late' } }] });
    expect(await placesOfClause('session-recording', 10)).toEqual({ total: 0, documents: [] });
  });

  it('leaves out a finding that cannot be read', async () => {
    await saveRead(read());
    const db = await database();
    const [row] = await db.getAllFromIndex('findings', 'clause', SALE);
    await db.put('findings', { ...row!, severity: 'enormous' as never });
    expect(await placesOfClause(SALE, 10)).toEqual({ total: 0, documents: [] });
  });
});
