import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { comparable } from '../../scripts/lib/index-files.mjs';
import { hostsOf } from '../../scripts/lib/index-hosts.mjs';
import type { CorpusMatrix } from '../../utils/core/compare/corpus-matrix.ts';
import { cellOf } from '../../utils/core/compare/corpus-matrix.ts';
import { type IndexDetails, serviceRows } from '../../utils/core/compare/service-rows.ts';
import { MatrixFile, ServiceRow } from '../../utils/store/corpus-index.ts';
import { ROOT } from '../support/source-files.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A corpus of three documents written here; two of services that services.json knows, one in French. */
function corpus(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'caveat-corpus-'));
  folders.push(folder);
  const texts: Record<string, string> = {
    'one.md': '# Privacy Policy\n\nThis policy tells you what we do.\n\nWe sell your personal information to data brokers.\n',
    'two.md': '# Terms\n\nThese terms apply to the shop.\n\nWe may change these terms at any time without notice.\n',
    'three.md':
      '# Politique de confidentialité\n\nLa présente politique décrit les données que nous recueillons et la manière dont nous les utilisons pour vous.\n',
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(folder, name), text);
  const entry = (service: string, type: string, name: string, url: string | null) => ({
    service,
    type,
    path: name,
    url,
    versionDate: '2026-07-16',
    firstTracked: '2020-01-01',
    versions: 3,
  });
  const index = [
    entry('Airbnb', 'Privacy Policy', 'one.md', 'https://www.airbnb.com/help/privacy'),
    entry('Airbnb', 'Terms of Service', 'two.md', null),
    entry('Spotify', 'Privacy Policy', 'three.md', 'https://www.spotify.com/privacy'),
  ];
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify(index));
  return folder;
}

/** A checkout of its own, so that the project's index and cache stay as they are. */
function checkout(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'caveat-index-'));
  folders.push(folder);
  for (const part of ['scripts', 'utils', 'package.json']) cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  mkdirSync(path.join(folder, 'node_modules'));
  for (const name of readdirSync(path.join(ROOT, 'node_modules'))) {
    if (name !== '.cache') symlinkSync(path.join(ROOT, 'node_modules', name), path.join(folder, 'node_modules', name));
  }
  return folder;
}

const run = (at: string, ...args: string[]) =>
  execFileSync(process.execPath, [path.join(at, 'scripts', 'index.mjs'), ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const file = <T>(at: string, name: string) => JSON.parse(readFileSync(path.join(at, 'assets', 'index', name), 'utf8')) as T;
const bytes = (at: string) => ['matrix.json', 'details.json'].map((name) => readFileSync(path.join(at, 'assets', 'index', name), 'utf8'));

describe('npm run index', () => {
  const at = checkout();
  const texts = corpus();

  it('writes facts that fit the schemas: what was found, where, of which day', () => {
    run(at, texts, '--threads', '2');
    const matrix = file<CorpusMatrix>(at, 'matrix.json');
    expect(MatrixFile.safeParse(matrix).success).toBe(true);
    expect(matrix.documents.service).toHaveLength(2);
    expect(matrix.services.name).toEqual(['Airbnb', 'Spotify']);
    const sale = cellOf(matrix, 'sale-of-personal-data', matrix.types.indexOf('Privacy Policy'));
    expect(sale?.level).toBe('High');
    const rows = serviceRows(matrix, file<IndexDetails>(at, 'details.json'));
    expect(rows.every((row) => ServiceRow.safeParse(row).success)).toBe(true);
    const [privacy] = rows[0]!.documents;
    expect(privacy).toMatchObject({
      url: 'https://www.airbnb.com/help/privacy',
      captured: '2026-07-16',
      firstTracked: '2020-01-01',
      versions: 3,
    });
    expect(privacy!.findings.find(({ clause }) => clause === 'sale-of-personal-data')?.block).toBe(3);
    expect(rows[1]!.documents[0]).toMatchObject({ language: 'fr', findings: [] });
  });

  it('keeps no words of the documents', () => {
    for (const text of bytes(at)) expect(text).not.toMatch(/sell your|data brokers|without notice|politique/i);
  });

  it('gives the same bytes again, with any number of threads, from the cache or anew', () => {
    const before = bytes(at);
    const cache = path.join(at, 'node_modules', '.cache', 'caveat-index');
    expect(readdirSync(cache)).toHaveLength(3);
    const [kept, lost] = readdirSync(cache).sort() as [string, string];
    utimesSync(path.join(cache, kept), 1000, 1000);
    writeFileSync(path.join(cache, lost), '{"half a');
    run(at, texts);
    expect(bytes(at)).toEqual(before);
    // A run that goes on does not do again what is done.
    expect(readFileSync(path.join(cache, lost), 'utf8')).toContain('findings');
    run(at, texts, '--threads', '1', '--fresh');
    expect(bytes(at)).toEqual(before);
  });

  it('says what is wrong: no corpus, an unknown service, a wrong option', () => {
    const failing = (...args: string[]) => {
      try {
        return run(at, ...args);
      } catch (error) {
        return (error as { stderr: string }).stderr;
      }
    };
    expect(failing(tmpdir())).toContain('there is no index.json');
    expect(failing(texts, '--threads', 'many')).toContain('Usage');
    const strange = corpus();
    const list = readFileSync(path.join(strange, 'index.json'), 'utf8').replaceAll('Spotify', 'Nobody Knows');
    writeFileSync(path.join(strange, 'index.json'), list);
    expect(failing(strange)).toContain('no field of activity for: Nobody Knows');
  });
});

describe('the index in the package', () => {
  const matrix = file<CorpusMatrix>(ROOT, 'matrix.json');
  const details = file<IndexDetails>(ROOT, 'details.json');

  it('fits its schemas and is as small as promised', () => {
    expect(MatrixFile.safeParse(matrix).error).toBeUndefined();
    const rows = serviceRows(matrix, details);
    expect(rows).toHaveLength(343);
    expect(rows.filter((row) => !ServiceRow.safeParse(row).success)).toEqual([]);
    const size = bytes(ROOT).reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
    expect(size).toBeLessThanOrEqual(150_000);
  });

  it('names only clause types that there are', () => {
    const known = readdirSync(path.join(ROOT, 'utils', 'taxonomy', 'clauses'), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.basename(name, '.ts'),
    );
    expect(Object.keys(matrix.columns).filter((clause) => !known.includes(clause))).toEqual([]);
  });

  it('has addresses of the web only', () => {
    const urls = details.services.flatMap((documents) => documents.flatMap(({ url }) => url ?? []));
    expect(urls.length).toBeGreaterThan(500);
    expect(urls.filter((url) => !/^https?:\/\//.test(url))).toEqual([]);
  });
});

describe('documents that count', () => {
  const about = {
    Small: { company: 'Group', size: 1 },
    Large: { company: 'Group', size: 3 },
    Alone: { company: 'Alone', size: 1 },
    Copy: { company: 'Copycat', size: 1 },
  };
  const words = (seed: string) => [`${seed} one long paragraph of its own about how accounts are opened and closed by ${seed}`];
  const document = (service: keyof typeof about, seed: string, type = 'Privacy Policy') => ({
    service,
    type,
    path: service,
    versionDate: '2026-01-01',
    blocks: words(seed).map((text) => ({ text })),
  });

  it('are one of a company and type, the largest; and one of a template', () => {
    const all = [
      document('Small', 'amber'),
      document('Large', 'basil'),
      document('Small', 'cedar', 'Terms'),
      document('Alone', 'dune'),
      document('Copy', 'dune'),
    ];
    const kept = [...comparable(all, about)].map(({ service, type }) => `${service} ${type}`);
    expect(kept.sort()).toEqual(['Alone Privacy Policy', 'Large Privacy Policy', 'Small Terms']);
  });
});

describe('hosts of services', () => {
  const about = { A: { company: 'One' }, B: { company: 'One' }, C: { company: 'Two', hosts: ['shared.example'] }, D: { company: 'Three' } };
  const hosts = (entries: { service: string; url: string | null }[]) => hostsOf(['A', 'B', 'C', 'D'], entries, about);

  it('are the site, and single hosts where a company has several services on it', () => {
    expect(
      hosts([
        { service: 'A', url: 'https://www.one.co.uk/legal' },
        { service: 'B', url: 'https://b.one.co.uk/legal' },
        { service: 'D', url: null },
      ]),
    ).toEqual(['one.co.uk', 'b.one.co.uk one.co.uk', 'shared.example', '']);
  });

  it('leave out sites of several companies, unless one is known to own it, and places where anybody can put documents', () => {
    expect(
      hosts([
        { service: 'A', url: 'https://mixed.example/a' },
        { service: 'D', url: 'https://mixed.example/d' },
        { service: 'D', url: 'https://d.notion.site/policy' },
        { service: 'B', url: 'https://shared.example/b' },
      ]),
    ).toEqual(['', '', 'shared.example', '']);
  });
});
