import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const SOURCES = ['components', 'entrypoints/popup', 'entrypoints/welcome'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|html)$/.test(file))
    .map((file) => `${folder}/${file}`),
);

/** Words that judge instead of describing, or that promise what nobody can know. */
const BANNED = /\b(illegal|unlawful|scam|unfair|you must|this company|violates?|guaranteed?|100 ?% (?:safe|private))\b/i;
/** Ways to write markup from text, to reach the network, or to tell a page that Caveat is there. */
const FORBIDDEN =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|XMLHttpRequest|sendBeacon|WebSocket|postMessage|dispatchEvent|new Image)\b|\bfetch\(/;

test.each(SOURCES)('%s judges nobody and writes no markup', (file) => {
  const source = readFileSync(new URL(file, ROOT), 'utf8');
  expect(source).not.toMatch(BANNED);
  expect(source).not.toMatch(FORBIDDEN);
});

test('the check sees the sources', () => {
  expect(SOURCES).toContain('components/findings/FindingCard.tsx');
  expect(SOURCES.length).toBeGreaterThan(20);
  expect('This is a scam').toMatch(BANNED);
  expect('box.innerHTML = text').toMatch(FORBIDDEN);
});
