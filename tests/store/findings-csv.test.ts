import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeDatabase } from '../../utils/store/db.ts';
import { saveRead } from '../../utils/store/documents.ts';
import { findingsCsv, findingsCsvBlob } from '../../utils/store/findings-csv.ts';
import { fillLibrary, reading } from './sample-library.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(closeDatabase);

it('is a table with one line a place, by document, version and clause', async () => {
  await fillLibrary();
  const rows = parse(await csv(new Map([['forced-arbitration', 'Disputes go to arbitration, not to court']])));
  expect(rows[0]).toEqual(
    'service,document_type,url,version_hash,stated_date,first_seen,last_seen,clause,title,severity,polarity,confidence,p,evidence,block,start,end,quote'.split(
      ',',
    ),
  );
  const at = (name: string) => rows[0]!.indexOf(name);
  expect(rows.slice(1).map((row) => [row[at('service')], row[at('clause')], row[at('first_seen')], row[at('quote')]])).toEqual([
    ['Game', 'forced-arbitration', '1970-01-01T00:00:03.000Z', 'disputes go to arbitration'],
    ['Shop Example', 'deletion-right', '1970-01-01T00:00:01.000Z', 'You may delete it'],
    ['Shop Example', 'sale-of-personal-data', '1970-01-01T00:00:01.000Z', 'We sell your data'],
    ['Shop Example', 'sale-of-personal-data', '1970-01-01T00:00:02.000Z', 'sell “data”'],
  ]);
  expect(rows[1]?.[at('title')]).toBe('Disputes go to arbitration, not to court');
  expect(rows[2]?.[at('title')]).toBe('');
  expect(rows.every((row) => row.length === 18)).toBe(true);
});

it('begins with a byte order mark and ends each line with CR LF', async () => {
  await fillLibrary();
  const blob = await findingsCsvBlob();
  expect([...new Uint8Array(await blob.slice(0, 3).arrayBuffer())]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = (await csv()).split('\r\n');
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)).toBe('');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1'])('takes the sting out of %j', async (words) => {
  const text = `${words} and "more", we sell`;
  await saveRead(reading(text, [['sale-of-personal-data', 1, text]], { service: words }), 1_000);
  const [, row] = parse(await csv());
  expect(row?.[0]).toBe(`'${words}`);
  expect(row?.at(-1)).toBe(`'${text}`);
});

it('leaves words alone that only contain such a sign', async () => {
  await saveRead(reading('a=b', [['sale-of-personal-data', 1, 'a=b']]), 1_000);
  expect(parse(await csv())[1]?.at(-1)).toBe('a=b');
});

async function csv(titles?: ReadonlyMap<string, string>): Promise<string> {
  let text = '';
  for await (const piece of findingsCsv(titles)) text += piece;
  return text;
}

/** RFC 4180, by the letter. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
