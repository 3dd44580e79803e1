import { beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '../../utils/store/db.ts';
import { documentId } from '../../utils/store/document-id.ts';
import { readDocument, saveRead, textOf } from '../../utils/store/documents.ts';
import { deleteVersion, setStarred } from '../../utils/store/library.ts';
import { countsOf } from '../../utils/store/totals.ts';
import { finding, read } from './sample-read.ts';

const ID = documentId(read().url, read().type);

beforeEach(async () => {
  await closeDatabase();
  indexedDB.deleteDatabase('caveat');
});

describe('what was lost or damaged', () => {
  it('is written again when the same version is read', async () => {
    await saveRead(read(), 1_000);
    const db = await database();
    const { latest } = (await readDocument(ID))!.document;
    await db.delete('texts', latest);
    await db.put('findings', { ...(await db.get('findings', [ID, latest, 'deletion-right']))!, severity: 'enormous' as never });
    await saveRead(read(), 2_000);
    expect(await textOf(latest)).toBe(read().text);
    expect((await readDocument(ID))?.findings).toHaveLength(2);
    expect((await readDocument(ID))?.skipped).toBe(0);
  });

  it('takes no document with it: where only a damaged version is left, the document stays', async () => {
    await saveRead(read(), 1_000);
    const old = (await readDocument(ID))!.document.latest;
    await saveRead(read({ text: 'Another wording of it.' }), 2_000);
    await setStarred(ID, true);
    const db = await database();
    const { latest } = (await readDocument(ID))!.document;
    await db.put('versions', { ...(await db.get('versions', [ID, latest]))!, words: 'many' as never });
    await deleteVersion(ID, old);
    expect(await db.getAllKeys('documents')).toEqual([ID]);
    expect(await db.getAllKeys('versions')).toEqual([[ID, latest]]);
  });
});

it('keeps dates in their order when the clock was set back', async () => {
  await saveRead(read(), 9_000);
  await saveRead(read(), 5_000);
  const { document, versions } = (await readDocument(ID))!;
  expect(document).toMatchObject({ firstRead: 5_000, lastRead: 5_000 });
  expect(versions[0]).toMatchObject({ firstSeen: 5_000, lastSeen: 5_000 });
});

it('counts what is sure and for consumers; what is only good to know is no protection', () => {
  const counted = [
    finding('a', 'high'),
    { ...finding('b', 'high'), level: 'Low' as const },
    { ...finding('c', 'high'), audience: 'business' as const },
    finding('d', 'info'),
    { ...finding('e', 'info'), polarity: 'risk' as const },
  ];
  expect(countsOf(counted)).toEqual({ critical: 0, high: 1, medium: 0, low: 0, info: 1 });
});
