import { once } from 'node:events';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * The facts of every document, in the given order. Each is kept in `cache` as soon as it is there, under its `key`, so that a run that was
 * stopped goes on where it was. `documents` have {key, file, type}; `onProgress(done, all)`. One thread for each of `threads`.
 */
export async function indexAll(documents, { cache, threads, profileTable, onProgress }) {
  mkdirSync(cache, { recursive: true });
  const facts = documents.map(({ key }) => fromCache(cache, key));
  const open = documents.map((_, at) => at).filter((at) => facts[at] === null);
  let done = documents.length - open.length;
  onProgress(done, documents.length);
  const work = Array.from({ length: Math.min(threads, open.length) }, async () => {
    const worker = new Worker(new URL('./index-worker.mjs', import.meta.url), { workerData: { profileTable } });
    try {
      await reply(worker);
      for (let at = open.shift(); at !== undefined; at = open.shift()) {
        const { key, file, type } = documents[at];
        worker.postMessage({ file, type });
        facts[at] = await reply(worker);
        keep(cache, key, facts[at]);
        onProgress(++done, documents.length);
      }
    } finally {
      await worker.terminate();
    }
  });
  await Promise.all(work);
  return facts;
}

/** The worker's next message; rejects with its error, or when it has stopped. */
async function reply(worker) {
  const ended = new AbortController();
  const { signal } = ended;
  try {
    const stopped = once(worker, 'exit', { signal }).then(([code]) => {
      throw new Error(`a worker stopped (${code})`);
    });
    const [message] = await Promise.race([once(worker, 'message', { signal }), stopped]);
    return message;
  } finally {
    ended.abort();
  }
}

function fromCache(cache, key) {
  try {
    return JSON.parse(readFileSync(path.join(cache, `${key}.json`), 'utf8'));
  } catch {
    return null;
  }
}

/** Whole or not at all: a run that is stopped while it writes leaves no half file under that name. */
function keep(cache, key, facts) {
  const file = path.join(cache, `${key}.json`);
  writeFileSync(`${file}.part`, JSON.stringify(facts));
  renameSync(`${file}.part`, file);
}
