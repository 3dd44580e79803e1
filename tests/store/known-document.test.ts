import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeDatabase, database } from '../../utils/store/db.ts';
import { saveRead } from '../../utils/store/documents.ts';
import { knownDocument } from '../../utils/store/known-document.ts';
import { read } from './sample-read.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  globalThis.IDBKeyRange = IDBKeyRange;
});
afterEach(closeDatabase);

it('is found by address, however it is written and whatever kind it was taken for', async () => {
  await saveRead(read(), 1_000);
  for (const url of ['https://shop.example/legal/privacy', 'http://www.shop.example/legal/privacy/?x=1#here']) {
    const known = await knownDocument(url);
    expect(known?.document).toMatchObject({ type: 'Privacy Policy', lastRead: 1_000 });
    expect(known?.findings).toHaveLength(2);
  }
});

it('is the one read last where an address was taken for two kinds', async () => {
  await saveRead(read({ type: 'Terms of Service' }), 2_000);
  await saveRead(read(), 1_000);
  await saveRead(read({ type: null }), 1_500);
  expect((await knownDocument('https://shop.example/legal/privacy'))?.document.type).toBe('Terms of Service');
});

it('is no neighbour', async () => {
  await saveRead(read({ url: 'https://shop.example/legal/privacy-old' }));
  await saveRead(read({ url: 'https://shop.example/legal/privacy/eu' }));
  await saveRead(read({ url: 'https://other.example/legal/privacy' }));
  expect(await knownDocument('https://shop.example/legal/privacy')).toBeUndefined();
});

it('is not there where the row is damaged, the address is none, or the database does not open', async () => {
  await saveRead(read());
  const db = await database();
  const [row] = await db.getAll('documents');
  await db.put('documents', { ...row!, lastRead: 'yesterday' as never });
  expect(await knownDocument('https://shop.example/legal/privacy')).toBeUndefined();
  expect(await knownDocument('nowhere')).toBeUndefined();
  await closeDatabase();
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('closed', 'InvalidStateError');
    },
  } as never;
  expect(await knownDocument('https://shop.example/legal/privacy')).toBeUndefined();
});
