import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..', '..');
const git = (...args) => execFileSync('git', ['-C', ROOT, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/**
 * Runs `use` with the path of a temporary checkout of a commit, and removes that again. Throws an Error with one sentence where git does not
 * know the commit (a shallow clone, a copy without history).
 */
export async function withCheckout(ref, use) {
  let commit;
  try {
    commit = git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  } catch {
    throw new Error(`the history here does not hold the commit ${ref}`);
  }
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'caveat-checkout-')), 'tree');
  git('worktree', 'add', '--quiet', '--detach', folder, commit);
  try {
    return await use(folder, commit);
  } finally {
    git('worktree', 'remove', '--force', folder);
    rmSync(path.dirname(folder), { recursive: true, force: true });
  }
}

/** The clauses, the lexicon and the engine of a checkout (or of this project, by default). */
export async function engineOf(root = ROOT) {
  const load = (file) => import(path.join(root, 'utils', file));
  const [{ loadClauses, packTaxonomy }, { LEXICON }, { compileClauses }, { loadModel }, { scanAll }] = await Promise.all([
    load('taxonomy/pack.ts'),
    load('taxonomy/lexicon.ts'),
    load('core/compile/compile-clauses.ts'),
    load('core/compile/model.ts'),
    load('core/scan/scan-document.ts'),
  ]);
  const clauses = (await loadClauses()).map((file) => file.default);
  return { clauses, lexicon: LEXICON, compileClauses, loadModel, scanAll, packTaxonomy };
}
