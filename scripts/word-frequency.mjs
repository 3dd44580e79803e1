/**
 * npm run word-frequency: counts words over the documents beside the project and writes utils/core/compile/common-words.ts, by which the
 * compiler chooses what the engine looks for first. Needed only when the language of the documents changes: a stale table costs time, not findings.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { markdownBlocks } from '../utils/core/text/markdown-blocks.ts';

const CORPUS = new URL('../../shared/corpus/', import.meta.url);
const OUT = new URL('../utils/core/compile/common-words.ts', import.meta.url);
/** Words rarer than one in 2^13 are not listed. */
const RAREST = 13;

if (!existsSync(new URL('index.json', CORPUS))) {
  process.stderr.write('word-frequency: there is no ../shared/corpus here to count in.\n');
  process.exit(2);
}
const counts = new Map();
let total = 0;
for (const { path } of JSON.parse(readFileSync(new URL('index.json', CORPUS), 'utf8')))
  for (const { text } of markdownBlocks(readFileSync(new URL(path, CORPUS), 'utf8')))
    for (const [word] of text
      .toLowerCase()
      .replaceAll('’', "'")
      .matchAll(/[a-z0-9]+(?:'[a-z0-9]+)*/g)) {
      const key = word.replace(/'s$/, '');
      counts.set(key, (counts.get(key) ?? 0) + 1);
      total++;
    }
const buckets = Array.from({ length: RAREST + 1 }, () => []);
for (const [word, count] of counts) {
  const bucket = Math.floor(Math.log2(total / count));
  if (bucket <= RAREST) buckets[bucket].push(word);
}
const lines = buckets.map((words) =>
  `  ${JSON.stringify(words.sort().join(' '))},`.replaceAll(/^ {2}"(.*)",$/g, (_, text) =>
    text.includes("'") ? `  "${text}",` : `  '${text}',`,
  ),
);
writeFileSync(
  OUT,
  `/** Words of policies and terms by how common they are: entry k holds those that are one in 2^k to 2^(k+1). Counted by scripts/word-frequency.mjs. */
export const COMMON_WORDS: readonly string[] = [
${lines.join('\n')}
];
`,
);
process.stdout.write(`${buckets.flat().length} words of ${counts.size} listed\n`);
