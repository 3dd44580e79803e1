import { execSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/source-files.ts';

const page = readFileSync(path.join(ROOT, 'docs', 'scaling.md'), 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'caveat-engine-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what docs/scaling.md tells', () => {
  it('packs an engine that runs elsewhere, with nothing but Node', { timeout: 60_000 }, () => {
    const command = /^tar czf engine\.tar\.gz .*$/m.exec(page)![0];
    execSync(command.replace('engine.tar.gz', `"${path.join(folder, 'engine.tar.gz')}"`), { cwd: ROOT });
    execSync('tar xzf engine.tar.gz', { cwd: folder });
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/scan.mjs', '--summary', '--tolerant'], {
      cwd: folder,
      env: {},
      input: '{"id":"a","blocks":[{"i":1,"kind":"paragraph","text":"We sell your personal data."}]}\n',
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stdout).toContain('"clauses":{"sale-of-personal-data":1}');
    expect(status).toBe(0);
  });

  it('names options that exist', () => {
    const help = spawnSync(process.execPath, [path.join(ROOT, 'scripts/scan.mjs'), '--help'], { encoding: 'utf8' }).stdout;
    const named = new Set(
      [...page.matchAll(/scan\.mjs((?:",? ?"? ?--[a-z-]+| --[a-z-]+)+)/g)].flatMap(([, options]) => options!.match(/--[a-z-]+/g)!),
    );
    expect([...named].sort()).toEqual(['--summary', '--tolerant']);
    for (const option of named) expect(help).toContain(`\n${option} `);
  });
});
