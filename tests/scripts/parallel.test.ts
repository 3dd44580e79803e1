import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/source-files.ts';

const installed = /^GNU parallel/.test(spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '');
const needsParallel = installed ? '' : ' (skipped: GNU parallel is not installed)';

const folder = mkdtempSync(path.join(tmpdir(), 'caveat-parallel-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SCAN = `"${process.execPath}" "${path.join(ROOT, 'scripts/scan.mjs')}" --summary --tolerant`;
const SENTENCES = ['We sell your personal data.', 'The mill stands by the river.', 'We may change these terms at any time without notice.'];

/** Eight documents, one of them larger than any block below, one without a finding, one malformed. */
const INPUT = `${Array.from({ length: 8 }, (_, k) => {
  if (k === 5) return '{"id": "cut short';
  const count = k === 3 ? 600 : 2 + k;
  const text = (i: number) => (k === 1 ? SENTENCES[1] : SENTENCES[(i + k) % SENTENCES.length]);
  return JSON.stringify({
    id: `document ${k}`,
    blocks: Array.from({ length: count }, (_, i) => ({ i, kind: 'paragraph', text: text(i) })),
  });
}).join('\n')}\n`;

/** Runs a command of the shell over the eight documents. */
function run(command: string) {
  const { status, stdout } = spawnSync('sh', ['-c', command], {
    cwd: folder,
    input: INPUT,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { status, lines: stdout.split('\n').filter(Boolean).map(withoutLineNumber) };
}

/** The place of a malformed line is told within its block of input. */
const withoutLineNumber = (line: string) => line.replace(/(standard input line )\d+/, '$1…');

describe.skipIf(!installed)(`the scan command under GNU parallel${needsParallel}`, { timeout: 120_000 }, () => {
  let alone: readonly string[];
  beforeAll(() => {
    const { status, lines } = run(SCAN);
    expect(status).toBe(0);
    expect(lines.filter((line) => /"words":|"unread":/.test(line))).toHaveLength(8);
    alone = lines;
  }, 60_000);

  it('prints what one process prints, in the same order, also for a document larger than the block', () => {
    expect(run(`parallel --will-cite --pipe --block 2k -j2 -k '${SCAN}'`)).toEqual({ status: 0, lines: alone });
  });

  it('prints the same lines when it keeps its processes', () => {
    const { status, lines } = run(`parallel --will-cite --pipe --round-robin --block 2k -j2 '${SCAN}'`);
    expect(status).toBe(0);
    expect(lines.toSorted()).toEqual(alone.toSorted());
  });

  it('repeats a job that was killed, and prints nothing twice', () => {
    // The first job that runs prints a part of its lines and dies.
    writeFileSync(path.join(folder, 'job.sh'), `if mkdir died 2>/dev/null; then ${SCAN} | head -n 2; kill -9 $$; fi\nexec ${SCAN}\n`);
    expect(run('parallel --will-cite --pipe -N4 -j2 -k --retries 3 sh job.sh')).toEqual({ status: 0, lines: alone });
    expect(existsSync(path.join(folder, 'died'))).toBe(true);
  });
});
