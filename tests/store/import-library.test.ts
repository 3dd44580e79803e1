import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, database } from '../../utils/store/db.ts';
import { saveRead } from '../../utils/store/documents.ts';
import { libraryBlob } from '../../utils/store/export-library.ts';
import { ImportError } from '../../utils/store/import-error.ts';
import { type ImportProgress, type ImportResult, importLibrary } from '../../utils/store/import-library.ts';
import { deleteEverything, setStarred } from '../../utils/store/library.ts';
import type { DocumentRow, FindingRow, TextRow, VersionRow } from '../../utils/store/rows.ts';
import { dump, fillLibrary, reading } from './sample-library.ts';

const SHOP = 'shop.example/legal/privacy|Privacy Policy';
const GAME = 'game.example/terms|Terms of Service';
const NOTHING = { took: { documents: 0, versions: 0, findings: 0 }, merged: 0 };

/** A file's content, to be changed by a test. */
interface File {
  caveat: string;
  schema: number;
  documents: DocumentRow[];
  versions: VersionRow[];
  texts: TextRow[];
  findings: FindingRow[];
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(closeDatabase);

describe('round trip', () => {
  it('gives the same library after everything was deleted', async () => {
    await fillLibrary();
    await setStarred(GAME, true);
    const before = await dump();
    const { blob } = await libraryBlob();
    await deleteEverything();
    expect(await importLibrary(blob)).toEqual({
      took: { documents: 2, versions: 3, findings: 4 },
      merged: 0,
      unchanged: 0,
      refused: [],
      refusedCount: 0,
    });
    expect(await dump()).toEqual(before);
  });

  it('holds for libraries of all kinds', async () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '\ud83d',
        '\udc00',
        '__proto__',
        'constructor',
        '\u2028',
        '\u0000',
        '“x”…',
        'e\u0301',
        '\u00ad',
        '=1+1',
        '\\u0041',
        '"',
      ),
    );
    const line = fc.array(unit, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ').replaceAll('\n', ' '));
    const one = fc.record({
      path: fc.constantFrom('/a', '/b', '/__proto__', '/%C3%A9', '/toString'),
      lines: fc.array(line, { minLength: 1, maxLength: 4 }),
      title: unit,
      service: unit,
      clauses: fc.uniqueArray(fc.constantFrom('forced-arbitration', 'deletion-right', 'location-tracking'), { maxLength: 3 }),
      at: fc.nat(3),
      again: fc.boolean(),
      statedDate: fc.constantFrom(null, '2026-01-31'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 6 }), async (all) => {
        await closeDatabase();
        globalThis.indexedDB = new IDBFactory();
        for (const [i, { path, lines, title, service, clauses, at, again, statedDate }] of all.entries()) {
          const text = [`Version ${i}`, ...lines].join('\n');
          const block = lines[at % lines.length] ? (at % lines.length) + 2 : 1;
          const found = clauses.map((clause) => [clause, block, text.split('\n')[block - 1]!] as const);
          const one = reading(text, found, { url: `https://a.example${path}`, title, service, statedDate });
          await saveRead(one, 1_000 + i);
          if (again) await saveRead({ ...one, url: `${one.url}/copy` }, 2_000 + i);
        }
        const before = await dump();
        const { blob } = await libraryBlob();
        expect(await importLibrary(blob)).toMatchObject({ ...NOTHING, refused: [] });
        expect(await dump()).toEqual(before);
        await deleteEverything();
        expect(await importLibrary(blob)).toMatchObject({ refused: [] });
        expect(await dump()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('takes a file with a byte order mark, white space, other order and unknown names', async () => {
    await fillLibrary();
    const before = await dump();
    const { caveat, schema, documents, versions, texts, findings } = await exported();
    await deleteEverything();
    const file = { findings, later: [{ deep: [[]] }], texts, versions, documents, schema, caveat };
    await importLibrary(new Blob(['\ufeff', JSON.stringify(file, null, 2), '\n\n']));
    expect(await dump()).toEqual(before);
  });

  it('does not need what it counts by itself', async () => {
    await fillLibrary();
    const before = await dump();
    const file = await exported();
    await deleteEverything();
    const bare = (row: object) =>
      Object.fromEntries(
        Object.entries(row).filter(
          ([name]) => !['bytes', 'counts'].includes(name) && !(name === 'versions' || (name === 'words' && 'id' in row)),
        ),
      );
    await importLibrary(blobOf({ ...file, documents: file.documents.map(bare), versions: file.versions.map(bare) }));
    expect(await dump()).toEqual(before);
  });
});

describe('merging', () => {
  it('changes nothing the second time', async () => {
    await fillLibrary();
    const { blob } = await libraryBlob();
    await deleteEverything();
    await saveRead(reading('Privacy notice\nWe share it all.', []), 9_000);
    expect(await importLibrary(blob)).toMatchObject({ took: { documents: 1, versions: 3, findings: 4 }, merged: 1, unchanged: 0 });
    const first = await dump();
    expect(await importLibrary(blob)).toEqual({ ...NOTHING, unchanged: 2, refused: [], refusedCount: 0 });
    expect(await dump()).toEqual(first);
  });

  it('keeps what was read later here, adds older versions, counts anew', async () => {
    await fillLibrary();
    const file = await exported();
    file.documents.find(({ id }) => id === SHOP)!.starred = true;
    await deleteEverything();
    const latest = await saveRead(reading('Privacy notice\nWe share it all.', [], { title: 'Newer', service: 'Newer' }), 9_000);
    await importLibrary(blobOf(file));
    const shop = await row(SHOP);
    expect(shop).toMatchObject({
      title: 'Newer',
      service: 'Newer',
      firstRead: 1_000,
      lastRead: 9_000,
      reads: 2,
      starred: true,
      versions: 3,
      words: 6,
    });
    expect(shop.latest).toBe('hash' in latest && latest.hash);
    expect(shop.bytes).toBe((await versions(SHOP)).reduce((sum, { bytes }) => sum + bytes, 0));
  });

  it('takes what was read later there', async () => {
    await saveRead(reading('Privacy notice\nWe share it all.', [], { title: 'Older' }), 500);
    const file = await fileOfSample();
    await importLibrary(blobOf(file));
    const shop = await row(SHOP);
    const theirs = file.documents.find(({ id }) => id === SHOP)!;
    expect(shop).toMatchObject({
      title: 'Privacy notice',
      firstRead: 500,
      lastRead: 2_000,
      reads: 2,
      starred: false,
      latest: theirs.latest,
      versions: 3,
    });
    expect(shop.counts).toEqual(theirs.counts);
  });

  it('widens the time in which a version was seen', async () => {
    const text = 'Privacy notice\nWe share it all.';
    await saveRead(reading(text, []), 2_000);
    const file = await exported();
    await deleteEverything();
    await saveRead(reading(text, []), 1_000);
    await saveRead(reading(text, []), 3_000);
    file.versions[0]!.firstSeen = 500;
    expect(await importLibrary(blobOf(file))).toMatchObject({ took: { versions: 0 }, merged: 1 });
    expect(await versions(SHOP)).toEqual([expect.objectContaining({ firstSeen: 500, lastSeen: 3_000 })]);
  });

  const TEXT = 'Privacy notice\nWe sell your data.';
  const OURS = [['sale-of-personal-data', 2, 'We sell your data']] as const;
  const THEIRS = [['location-tracking', 2, 'your data']] as const;

  it.each([
    ['the same makers, seen later there', {}, 1_000, ['sale-of-personal-data']],
    ['other makers, seen later there', { engine: 'e2' } as { engine?: string; taxonomy?: string }, 1_000, ['location-tracking']],
    ['other makers, seen later here', { taxonomy: 't2' }, 3_000, ['sale-of-personal-data']],
    ['other makers, seen at the same time', { engine: 'e2' }, 2_000, ['sale-of-personal-data']],
  ])('of a version that both have, with %s', async (_, makers, seenHere, expected) => {
    await saveRead(reading(TEXT, THEIRS, makers), 2_000);
    const file = await exported();
    await deleteEverything();
    await saveRead(reading(TEXT, OURS), seenHere);
    await importLibrary(blobOf(file));
    expect(await clauses()).toEqual(expected);
    const [version] = await versions(SHOP);
    expect(version?.counts.high).toBe(1);
    expect([version?.engine, version?.taxonomy]).toEqual(
      expected[0] === 'location-tracking' ? [makers.engine ?? 'e1', 't1'] : ['e1', 't1'],
    );
    const first = await dump();
    await importLibrary(blobOf(file));
    expect(await dump()).toEqual(first);
  });

  it('takes findings that the library has lost', async () => {
    await saveRead(reading(TEXT, OURS), 1_000);
    const before = await dump();
    const file = await exported();
    await (await database()).clear('findings');
    await importLibrary(blobOf(file));
    expect(await dump()).toEqual(before);
  });

  it('never replaces what is whole by what is left after a refusal', async () => {
    await saveRead(reading(TEXT, [...THEIRS, ['forced-arbitration', 2, 'We sell']], { engine: 'e2' }), 2_000);
    const file = await exported();
    await deleteEverything();
    await saveRead(reading(TEXT, OURS), 1_000);
    file.findings[0]!.spans[0]!.quote = 'We give you'.slice(0, file.findings[0]!.spans[0]!.quote.length);
    expect(await importLibrary(blobOf(file))).toMatchObject({ refusedCount: 1 });
    expect(await clauses()).toEqual(['sale-of-personal-data']);
  });

  it('keeps places of a version that was typeset in another way', async () => {
    await saveRead(reading('Privacy notice\nWe sell “your data”.', [['sale-of-personal-data', 2, 'sell “your data”']]), 1_000);
    const file = await exported();
    await deleteEverything();
    await saveRead(reading('Privacy  notice\nWe  sell "your data".', [], { url: 'https://shop.example/copy' }), 1_000);
    expect(await importLibrary(blobOf(file))).toMatchObject({ took: { documents: 1, versions: 1, findings: 1 }, refused: [] });
    expect((await dump()).texts).toHaveLength(1);
  });
});

describe('a file that is refused as a whole', () => {
  const list = ',"documents":[],"versions":[],"texts":[],"findings":[]';
  it.each([
    ['nothing', '', 'broken'],
    ['no JSON', 'PK\u0003\u0004', 'broken'],
    ['another root', '[]', 'not-ours'],
    ['a text', '"caveat"', 'not-ours'],
    ['another file', '{"name":"other","version":"1.0.0"}', 'not-ours'],
    ['another kind', `{"caveat":"settings","schema":1${list}}`, 'not-ours'],
    ['no kind', `{"schema":1${list}}`, 'not-ours'],
    ['a kind that is an object', `{"caveat":{"a":1},"schema":1${list}}`, 'not-ours'],
    ['no schema', `{"caveat":"library"${list}}`, 'not-ours'],
    ['a newer schema', `{"caveat":"library","schema":2${list}}`, 'newer'],
    ['a schema that is none', `{"caveat":"library","schema":"1"${list}}`, 'not-ours'],
    ['a schema that is no whole number', `{"caveat":"library","schema":1.5${list}}`, 'not-ours'],
    ['no list of texts', '{"caveat":"library","schema":1,"documents":[],"versions":[],"findings":[]}', 'not-ours'],
    ['a list that is an object', '{"caveat":"library","schema":1,"documents":{},"versions":[],"texts":[],"findings":[]}', 'not-ours'],
    ['a list twice', `{"caveat":"library","schema":1${list}${list}}`, 'not-ours'],
    ['the kind twice', `{"caveat":"library","caveat":"library","schema":1${list}}`, 'not-ours'],
    ['two files in one', `{"caveat":"library","schema":1${list}}{}`, 'broken'],
    ['NaN', `{"caveat":"library","schema":1,"x":NaN${list}}`, 'broken'],
    ['a comma too many', `{"caveat":"library","schema":1${list},}`, 'broken'],
    ['names without quotes', `{caveat:"library","schema":1${list}}`, 'broken'],
    ['100,000 levels', `{"caveat":"library","schema":1,"documents":[${'['.repeat(100_000)}`, 'not-ours'],
    ['100,000 levels of objects under an unknown name', `{"caveat":"library","schema":1,"x":${'{"a":'.repeat(100_000)}`, 'not-ours'],
  ])('%s', async (_, text, reason) => {
    await fillLibrary();
    const before = await dump();
    await refused(importLibrary(new Blob([text])), reason);
    expect(await dump()).toEqual(before);
  });

  it('cut off anywhere', async () => {
    await fillLibrary();
    const { blob } = await libraryBlob();
    const text = await blob.text();
    await deleteEverything();
    for (const share of [0.1, 0.4, 0.7, 0.9, 0.99]) {
      await refused(importLibrary(new Blob([text.slice(0, Math.floor(text.trimEnd().length * share))])), 'broken');
    }
    await refused(importLibrary(new Blob([text.trimEnd().slice(0, -1)])), 'broken');
    expect((await dump()).documents).toEqual([]);
  });

  it('bytes that are no UTF-8', async () => {
    await fillLibrary();
    const text = await (await libraryBlob()).blob.text();
    const [before, after] = text.split('Shop Example', 2);
    await refused(importLibrary(new Blob([before!, new Uint8Array([0xff, 0xfe]), after!])), 'broken');
  });

  it('more than 100 MB, without reading it', async () => {
    const file = new Blob(['x']);
    Object.defineProperty(file, 'size', { value: 100_000_001 });
    const slice = vi.spyOn(file, 'slice');
    await refused(importLibrary(file), 'too-large');
    expect(slice).not.toHaveBeenCalled();
  });

  it('a file that cannot be read', async () => {
    const file = new Blob(['{}']);
    vi.spyOn(file, 'slice').mockReturnValue({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) } as never);
    await refused(importLibrary(file), 'unreadable');
  });

  it('a file that is another when it is read again', async () => {
    const file = blobOf(await fileOfSample());
    const slice = file.slice.bind(file);
    const other = new Blob([(await file.text()).replace('Shop Example', 'Shop Elsewhe')]);
    let reads = 0;
    vi.spyOn(file, 'slice').mockImplementation((...range) => (range[0] === 0 && ++reads > 2 ? other.slice(...range) : slice(...range)));
    await refused(importLibrary(file), 'unreadable');
    expect(reads).toBe(3);
    expect((await dump()).documents).toEqual([]);
  });
});

describe('rows that are refused one by one', () => {
  const HOSTILE = { severity: { toString: 1 }, document: { toString: 1 }, hash: { __proto__: null } };
  it.each<[string, (file: File) => void, Record<string, number>, number]>([
    ['an address that runs code', (f) => edit(f, 'documents', SHOP, { url: 'javascript:alert(1)' }), { documents: 1 }, 8],
    ['an address of data', (f) => edit(f, 'documents', SHOP, { url: 'data:text/html,x', host: '' }), { documents: 1 }, 8],
    ['another host', (f) => edit(f, 'documents', SHOP, { host: 'bank.example' }), { documents: 1 }, 8],
    [
      'an id that is not the address’s',
      (f) => edit(f, 'documents', SHOP, { url: 'https://bank.example/legal/privacy' }),
      { documents: 1 },
      8,
    ],
    ['another type', (f) => edit(f, 'documents', SHOP, { type: 'Terms of Service' }), { documents: 1 }, 8],
    ['a time to come', (f) => edit(f, 'documents', SHOP, { lastRead: 9e15 }), { documents: 1 }, 8],
    ['a time that ends before it starts', (f) => edit(f, 'documents', SHOP, { firstRead: 5_000 }), { documents: 1 }, 8],
    ['a title of 5 MB', (f) => edit(f, 'documents', SHOP, { title: 'x'.repeat(5_000_000) }), { documents: 1 }, 8],
    ['a number without end', (f) => edit(f, 'documents', SHOP, { reads: 1e300 }), { documents: 1 }, 8],
    ['a number that is a text', (f) => edit(f, 'documents', SHOP, { reads: '3' }), { documents: 1 }, 8],
    [
      'rows that are none',
      (f) => void f.documents.push(...([1, null, 'x', [], {}, [[{ id: SHOP }]]] as never[])),
      { documents: 2, versions: 3, texts: 3, findings: 4 },
      6,
    ],
    ['a document twice', (f) => void f.documents.push({ ...f.documents[0]!, title: 'Twice' }), { documents: 2 }, 1],
    ['a version twice', (f) => void f.versions.push({ ...f.versions[0]! }), { versions: 3 }, 1],
    ['a text twice', (f) => void f.texts.push({ ...f.texts[0]!, text: 'Another' }), { texts: 3 }, 1],
    ['a finding twice', (f) => void f.findings.push({ ...f.findings[0]! }), { findings: 4 }, 1],
    [
      'a document without versions',
      (f) => set(f, { versions: f.versions.filter((one) => one.document !== GAME) }),
      { documents: 1, versions: 2 },
      3,
    ],
    [
      'a version without document',
      (f) => set(f, { documents: f.documents.filter((one) => one.id !== GAME) }),
      { documents: 1, versions: 2, findings: 3 },
      3,
    ],
    [
      'a version of a newer normal form',
      (f) => set(f.versions.find((one) => one.document === GAME)!, { normaliser: 2 }),
      { documents: 1, versions: 2 },
      4,
    ],
    [
      'a text that is another',
      (f) => set(textOf(f, GAME), { text: 'Terms\nAll is well.' }),
      { documents: 1, versions: 2, texts: 2, findings: 3 },
      4,
    ],
    ['a text of nobody', (f) => void f.texts.push({ hash: 'a'.repeat(64), text: 'Stray' }), { texts: 3 }, 1],
    ['a hash that is none', (f) => set(textOf(f, GAME), { hash: '../x' }), { texts: 2, versions: 3, findings: 4 }, 1],
    ['a finding without version', (f) => set(findingOf(f, GAME), { hash: 'b'.repeat(64) }), { findings: 3, versions: 3 }, 1],
    ['words that do not stand there', (f) => span(f, { quote: 'disputes go to court, always' }), { findings: 3 }, 1],
    ['words of another block', (f) => span(f, { block: 1 }), { findings: 3 }, 1],
    ['a block that is not there', (f) => span(f, { block: 99 }), { findings: 3 }, 1],
    ['an end that does not fit the words', (f) => span(f, { end: 99 }), { findings: 3 }, 1],
    ['a probability above 1', (f) => set(findingOf(f, GAME), { p: 1.1 }), { findings: 3 }, 1],
    ['a severity of its own', (f) => set(findingOf(f, GAME), { severity: 'terrible' as never }), { findings: 3 }, 1],
    ['a clause that every object has', (f) => set(findingOf(f, GAME), { clause: 'constructor' }), { findings: 3 }, 1],
    ['a clause that is a path', (f) => set(findingOf(f, GAME), { clause: '__proto__' }), { findings: 3 }, 1],
    ['a finding of odd things', (f) => void f.findings.push(HOSTILE as never), { findings: 4 }, 1],
  ])('%s', async (_, spoil, kept, refusedCount) => {
    const file = await fileOfSample();
    spoil(file);
    const result = await importLibrary(blobOf(file));
    const rows = await dump();
    expect(result.refusedCount).toBe(refusedCount);
    expect(result.refused).toHaveLength(refusedCount);
    expect(Object.fromEntries(Object.keys(kept).map((store) => [store, rows[store]!.length]))).toEqual(kept);
    const documents = rows.documents as DocumentRow[];
    expect(documents.every(({ title }) => title === 'Privacy notice')).toBe(true);
    for (const { id, versions: count, latest } of documents) {
      const own = await versions(id);
      expect(own).toHaveLength(count);
      expect(own.some(({ hash }) => hash === latest)).toBe(true);
    }
  });

  it('named twenty times, the rest in number, long names cut short', async () => {
    const file = await fileOfSample();
    for (let i = 0; i < 50; i++) file.texts.push({ hash: `${i}-${'x'.repeat(500)}`, text: '' });
    const { refused: named, refusedCount, took } = await importLibrary(blobOf(file));
    expect([named.length, refusedCount, took.documents]).toEqual([20, 50, 2]);
    expect(named.every(({ what, why }) => what.startsWith('text ') && what.length < 200 && why.endsWith('.'))).toBe(true);
  });

  it('never through the prototype of anything', async () => {
    const file = await fileOfSample();
    const text = JSON.stringify(file)
      .replaceAll('"starred":false', '"starred":false,"__proto__":{"starred":true,"polluted":1},"constructor":{"prototype":{"polluted":1}}')
      .replace('{"caveat"', '{"__proto__":{"schema":1,"polluted":1},"caveat"');
    expect(text.match(/polluted/g)).toHaveLength(5);
    await importLibrary(new Blob([text]));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const rows = (await dump()).documents as DocumentRow[];
    expect(
      rows.map((one) => [one.starred, Object.getPrototypeOf(one) === Object.prototype, Object.keys(one).includes('polluted')]),
    ).toEqual([
      [false, true, false],
      [false, true, false],
    ]);
  });

  it('but the last of two values under one name counts, as in all JSON', async () => {
    const file = await fileOfSample();
    await importLibrary(new Blob([JSON.stringify(file).replaceAll('"starred":false', '"starred":false,"starred":true')]));
    expect(((await dump()).documents as DocumentRow[]).every(({ starred }) => starred)).toBe(true);
  });

  it('1e999 is no number', async () => {
    const file = await fileOfSample();
    const text = JSON.stringify(file).replace(/"lastRead":\d+/, '"lastRead":1e999');
    expect(await importLibrary(new Blob([text]))).toMatchObject({ took: { documents: 1 } });
  });
});

describe('all or nothing', () => {
  it.each(['documents', 'versions', 'texts', 'findings'])('when there is no room left for the %s', async (full) => {
    await saveRead(reading('Privacy notice\nWe share it all.', []), 500);
    const file = await fileOfSample();
    const before = await dump();
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (this.name === full && ++puts > 1) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const error = await refused(importLibrary(blobOf(file)), 'full');
    vi.restoreAllMocks();
    expect(error.message).toBe('There is not enough room on your disk for this library. Nothing was changed.');
    expect(await dump()).toEqual(before);
    expect(await importLibrary(blobOf(file))).toMatchObject({ refusedCount: 0 });
  });

  it.each(['checking', 'writing'] as const)('when it is called off while %s', async (phase) => {
    await saveRead(reading('Privacy notice\nWe share it all.', []), 500);
    const file = blobOf(await fileOfSample());
    const before = await dump();
    const stop = new AbortController();
    const importing = importLibrary(file, (progress) => progress.phase === phase && stop.abort(), stop.signal);
    await expect(importing).rejects.toMatchObject({ name: 'AbortError' });
    expect(await dump()).toEqual(before);
  });

  it('tells how far it is', async () => {
    const told: ImportProgress[] = [];
    await importLibrary(blobOf(await fileOfSample()), (progress) => told.push(progress));
    expect(told.at(-1)).toEqual({ phase: 'writing', share: 1 });
    for (const phase of ['checking', 'writing']) {
      const shares = told.filter((one) => one.phase === phase).map(({ share }) => share);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    }
  });

  it('waits for a file that comes slowly, in one transaction', async () => {
    const file = blobOf(await fileOfSample());
    const slice = file.slice.bind(file);
    vi.spyOn(file, 'slice').mockImplementation(
      (...range) => ({ arrayBuffer: () => new Promise((done) => setTimeout(() => done(slice(...range).arrayBuffer()), 30)) }) as never,
    );
    expect(await importLibrary(file)).toMatchObject({ took: { documents: 2, versions: 3, findings: 4 } });
  });

  it('reads rows that lie across the pieces it reads', async () => {
    const words = `We may share “it”. ${'All of it, always. '.repeat(70_000)}`;
    await saveRead(reading(`Terms\n${words.trim()}`, [['sale-of-personal-data', 2, 'We may share “it”']]), 1_000);
    const before = await dump();
    const { blob } = await libraryBlob();
    expect(blob.size).toBeGreaterThan(1_300_000);
    await deleteEverything();
    expect(await importLibrary(blob)).toMatchObject({ refused: [] });
    expect(await dump()).toEqual(before);
  });
});

async function refused(importing: Promise<ImportResult>, reason: string): Promise<ImportError> {
  const error = await importing.then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(ImportError);
  expect(error.reason).toBe(reason);
  expect(error.message).toMatch(/Nothing was changed\.$/);
  return error;
}

/** The sample library as a file; the library is empty of it again, and as it was before otherwise. */
async function fileOfSample(): Promise<File> {
  const kept = globalThis.indexedDB;
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await fillLibrary();
  const file = await exported();
  await closeDatabase();
  globalThis.indexedDB = kept;
  return file;
}

async function exported(): Promise<File> {
  return JSON.parse(await (await libraryBlob()).blob.text());
}

function blobOf(file: unknown): Blob {
  return new Blob([JSON.stringify(file)]);
}

async function row(id: string): Promise<DocumentRow> {
  return (await (await database()).get('documents', id))!;
}

async function versions(id: string): Promise<VersionRow[]> {
  return (await database()).getAllFromIndex('versions', 'document', id);
}

async function clauses(): Promise<string[]> {
  return (await (await database()).getAll('findings')).map(({ clause }) => clause);
}

function set<T extends object>(on: T, change: Partial<T>): void {
  Object.assign(on, change);
}

function edit(file: File, list: 'documents', id: string, change: object): void {
  Object.assign(file[list].find((one) => one.id === id)!, change);
}

function textOf(file: File, id: string): TextRow {
  const { hash } = file.versions.find(({ document }) => document === id)!;
  return file.texts.find((one) => one.hash === hash)!;
}

function findingOf(file: File, id: string): FindingRow {
  return file.findings.find(({ document }) => document === id)!;
}

function span(file: File, change: Partial<FindingRow['spans'][number]>): void {
  Object.assign(findingOf(file, GAME).spans[0]!, change);
}
