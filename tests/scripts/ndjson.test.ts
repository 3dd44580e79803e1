import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { collectionDocuments } from '../../scripts/lib/collection.mjs';
import { linesOf } from '../../scripts/lib/lines.mjs';
import { ROOT } from '../support/source-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'caveat-ndjson-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const SALE = 'We sell your personal data.';

async function linesFrom(chunks: readonly string[], longest?: number): Promise<unknown[]> {
  const lines: unknown[] = [];
  for await (const one of linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), longest)) lines.push(one.line ?? one);
  return lines;
}

describe('the lines of a stream', () => {
  it('are the same however the stream is cut', async () => {
    const text = '{"a":1}\n\n{"b":"zwei Wörter"}\r\nlast';
    const bytes = Buffer.from(text);
    const expected = ['{"a":1}', '', '{"b":"zwei Wörter"}\r', 'last'];
    expect(await linesFrom([text])).toEqual(expected);
    for (const size of [1, 2, 7]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, k) => bytes.subarray(k * size, (k + 1) * size));
      const lines: unknown[] = [];
      for await (const { line } of linesOf(Readable.from(chunks))) lines.push(line);
      expect(lines).toEqual(expected);
    }
  });

  it('end at a line feed alone: JSON may hold the other line ends of Unicode', async () => {
    expect(await linesFrom(['{"a":"one\u2028two\u2029three\u0085four"}\n'])).toEqual(['{"a":"one\u2028two\u2029three\u0085four"}']);
  });

  it('leave out what is longer than the limit and go on', async () => {
    expect(await linesFrom(['123', '45678', '9\nab', 'c\n', '0123456789'], 5)).toEqual([{ tooLong: true }, 'abc', { tooLong: true }]);
  });
});

describe('a folder with an index as documents', () => {
  const write = (name: string, content: string) => writeFileSync(path.join(folder, name), content);
  mkdirSync(path.join(folder, 'one'));
  write('one/Privacy Policy.md', `# Privacy\n\n* ${SALE}\n`);
  write('one/notes.txt', `Notes\n\n${SALE}\n`);
  write(
    'index.json',
    JSON.stringify([
      { path: 'one/Privacy Policy.md', type: 'Privacy Policy', url: 'https://aster.example/privacy', words: 6, versionDate: '2026-01-02' },
      { path: 'one/missing.md' },
      { path: '../outside.md', type: null },
      { path: 'one/notes.txt', type: null, url: '' },
    ]),
  );

  it('keeps path, type and address, and tells what it could not read', () => {
    const all = [...collectionDocuments(folder, '/')];
    expect(all.map(({ document, problem }) => document?.id ?? problem)).toEqual([
      'one/Privacy Policy.md',
      'one/missing.md: there is no such file',
      '../outside.md: lies outside the folder',
      'one/notes.txt',
    ]);
    expect(all[0]!.document).toEqual({
      id: 'one/Privacy Policy.md',
      type: 'Privacy Policy',
      url: 'https://aster.example/privacy',
      blocks: [
        { i: 1, kind: 'heading', text: 'Privacy', level: 1 },
        { i: 2, kind: 'list-item', text: SALE },
      ],
    });
    expect(all[3]!.document).toEqual({
      id: 'one/notes.txt',
      type: null,
      blocks: [
        { i: 1, kind: 'heading', text: 'Notes' },
        { i: 2, kind: 'paragraph', text: SALE },
      ],
    });
  });

  it('prints what the scan command reads', { timeout: 60_000 }, () => {
    const run = (script: string, args: readonly string[], input = '') =>
      spawnSync(process.execPath, [path.join(ROOT, 'scripts', script), ...args], {
        cwd: ROOT,
        env: { ...process.env, INIT_CWD: path.dirname(folder), NODE_OPTIONS: '' },
        input,
        encoding: 'utf8',
      });
    const documents = run('corpus-ndjson.mjs', [path.basename(folder)]);
    expect(documents.status).toBe(1);
    expect(documents.stderr).toMatch(/missing\.md: there is no such file\n.*outside/);
    const { status, stdout } = run('scan.mjs', ['--only-summary'], documents.stdout);
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { doc: 'one/Privacy Policy.md', type: 'Privacy Policy', blocks: 2, clauses: { 'sale-of-personal-data': 1 } },
      { doc: 'one/notes.txt', type: null, blocks: 2, clauses: { 'sale-of-personal-data': 1 } },
    ]);
    expect(run('corpus-ndjson.mjs', ['nowhere']).status).toBe(2);
    expect(run('corpus-ndjson.mjs', []).status).toBe(2);
  });
});
