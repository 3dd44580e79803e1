import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/source-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'caveat-scan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SALE = 'We sell your personal data.';
const document = (id: string, text = SALE) => ({ id, blocks: [{ i: 3, kind: 'paragraph', text }] });

interface Outcome {
  readonly status: number | null;
  readonly lines: readonly { doc: string; clause: string; [key: string]: unknown }[];
  readonly raw: string;
  readonly complaints: string;
}

/** Runs the command as npm does, standing in the test's folder. */
function scan(args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, 'scripts/scan.mjs'), ...args], {
      cwd: ROOT,
      env: { ...process.env, INIT_CWD: folder, NODE_OPTIONS: '' },
    });
    let out = '';
    let complaints = '';
    child.stdout.on('data', (part) => {
      out += part;
    });
    child.stderr.on('data', (part) => {
      complaints += part;
    });
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({
        status,
        raw: out,
        lines: out
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
        complaints,
      }),
    );
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

const file = (name: string, content: string): string => {
  writeFileSync(path.join(folder, name), content);
  return name;
};

describe('the scan command', { timeout: 60_000 }, () => {
  it('prints one line a place with everything the contract names', async () => {
    const { status, lines, complaints } = await scan([], `${JSON.stringify(document('a'))}\n\n`);
    const sale = lines.find(({ clause }) => clause === 'sale-of-personal-data')!;
    expect(Object.keys(sale)).toEqual(['doc', 'block', 'clause', 'severity', 'p', 'level', 'evidence', 'start', 'end', 'quote']);
    expect(sale).toMatchObject({ doc: 'a', block: 3, severity: 'high', evidence: 'explicit' });
    expect(SALE.slice(sale.start as number, sale.end as number)).toBe(sale.quote);
    expect(complaints).toBe('');
    expect(status).toBe(0);
  });

  it('goes on after malformed lines and names them', async () => {
    const bad = [
      '{oops',
      '{"id":"b"}',
      JSON.stringify({ id: 'c', blocks: [{ i: 1, kind: 'footnote', text: SALE }] }),
      JSON.stringify({ id: 'd', blocks: [document('x').blocks[0], document('x').blocks[0]] }),
    ];
    const { status, lines, complaints } = await scan([], `${bad.join('\n')}\n${JSON.stringify(document('e'))}`);
    expect(new Set(lines.map(({ doc }) => doc))).toEqual(new Set(['e']));
    expect(complaints).toMatch(/line 1: not JSON/);
    expect(complaints).toMatch(/line 2: blocks is no list/);
    expect(complaints).toMatch(/line 3: blocks\.0\.kind is none of heading/);
    expect(complaints).toMatch(/line 4: blocks has two blocks with the same number/);
    expect(status).toBe(1);
  });

  it('counts every document that came in, also those without a finding and those it could not read', async () => {
    const input = [
      JSON.stringify({
        ...document('none', 'The weather was fine in the valley, and we walked to the old mill with our friends.'),
        type: 'Other Policy',
      }),
      '{oops',
      JSON.stringify({ id: 'two', blocks: [1, 2].map((i) => ({ i, kind: 'paragraph', text: SALE })) }),
      '{"id":"bad","blocks":7}',
    ].join('\n');
    const full = await scan(['--summary'], input);
    const alone = await scan(['--only-summary', '--tolerant'], input);
    const about = full.lines.filter(({ clause }) => clause === undefined);
    const { clauses, places, ...rest } = about[2]! as unknown as { clauses: Record<string, number>; places: number };
    expect(about[0]).toEqual({
      doc: 'none',
      type: 'Other Policy',
      language: 'en',
      words: 17,
      blocks: 1,
      places: 0,
      clauses: {},
      errors: 0,
    });
    expect(about[1]).toEqual({ doc: null, unread: expect.stringMatching(/line 2: not JSON/) });
    expect(rest).toEqual({ doc: 'two', type: null, language: 'en', words: 10, blocks: 2, errors: 0 });
    expect(clauses['sale-of-personal-data']).toBe(2);
    expect(places).toBe(full.lines.filter(({ doc, clause }) => doc === 'two' && clause !== undefined).length);
    expect(about[3]).toEqual({ doc: 'bad', unread: 'standard input line 4: blocks is no list' });
    expect(full.lines.indexOf(about[2]!)).toBe(full.lines.indexOf(about[3]!) - 1); // the summary ends its document
    expect(alone.lines).toEqual(about);
    expect([full.status, alone.status]).toEqual([1, 0]);
    expect(alone.complaints).toBe(full.complaints);
  });

  it('reads and writes texts that hold other line ends', async () => {
    const { status, raw, lines } = await scan([], JSON.stringify(document('two\u2028ends\u0085', `Before.\u2028${SALE}`)));
    const sale = lines.find(({ clause }) => clause === 'sale-of-personal-data')!;
    expect(sale).toMatchObject({ doc: 'two\u2028ends\u0085', start: 8 });
    expect(raw).not.toMatch(/[\u0085\u2028\u2029\t]/);
    expect(status).toBe(0);
  });

  it('reads every kind of file from where the person stands', async () => {
    const names = [
      file('one.json', JSON.stringify(document('json'), null, 2)),
      file('many.json', JSON.stringify([document('first'), document('second')])),
      file('lines.ndjson', `\uFEFF${JSON.stringify(document('lines'))}\r\n`),
      file('Privacy Policy.md', `# Privacy Policy\n\n* ${SALE}\n`),
      file('notes.txt', `Notes\n\n${SALE}\n`),
    ];
    const { status, lines, complaints } = await scan(names);
    expect(complaints).toBe('');
    expect([...new Set(lines.map(({ doc }) => doc))]).toEqual(['json', 'first', 'second', 'lines', 'Privacy Policy', 'notes']);
    expect(status).toBe(0);
  });

  it('says which file cannot be read and reads the others', async () => {
    const { status, lines, complaints } = await scan(['missing.md', 'missing.ndjson', '.', file('policy.md', SALE)]);
    expect(complaints).toMatch(/missing\.md: there is no such file/);
    expect(complaints).toMatch(/missing\.ndjson: there is no such file/);
    expect(complaints.trim().split('\n')).toHaveLength(3);
    expect(lines.some(({ doc }) => doc === 'policy')).toBe(true);
    expect(status).toBe(2);
  });

  it('ends quietly when its reader has gone', async () => {
    const child = spawn(process.execPath, [path.join(ROOT, 'scripts/scan.mjs')], { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '' } });
    let complaints = '';
    child.stderr.on('data', (part) => {
      complaints += part;
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const line = `${JSON.stringify(document('many', `${SALE} `.repeat(200)))}\n`;
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdin.end(line.repeat(60));
    expect(await closed).toBe(0);
    expect(complaints).toBe('');
  });

  it('explains itself', async () => {
    const child = await new Promise<string>((resolve) => {
      const run = spawn(process.execPath, [path.join(ROOT, 'scripts/scan.mjs'), '--help'], { cwd: ROOT });
      let out = '';
      run.stdout.on('data', (part) => {
        out += part;
      });
      run.on('close', () => resolve(out));
    });
    expect(child).toMatch(/^Usage: npm run -s scan/);
    expect((await scan(['--colour'])).status).toBe(2);
  });
});
