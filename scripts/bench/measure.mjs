/** A bare pass over the text: what no reader of text can beat. All ratios are to it. */
export function charCodeLoop(blocks) {
  let sum = 0;
  for (const { text } of blocks) for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

const CHUNK = 400_000;
/** Passes of the loop a chunk, and units it reads a round at least: processor time is told in coarse steps. */
const LOOPS = 20;
const READ = 60e6;

/** Processor time of this thread in milliseconds: on a shared machine the clock also tells what others did. */
function now() {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * Runs `work(document)` over all documents, with the bare loop interleaved chunk by chunk, `rounds` times, after one unmeasured round.
 * Gives medians: milliseconds a megabyte (million UTF-16 units) and the ratio to the loop.
 */
export async function compare(documents, work, rounds) {
  const chunks = chunksOf(documents);
  // Copies of its own: what others do to a string (slices, interning) must not change the limit.
  const copies = JSON.parse(JSON.stringify(chunks));
  const size = documents.reduce((sum, document) => sum + sizeOf(document), 0) / 1e6;
  const loops = Math.max(LOOPS, Math.ceil(READ / (size * 1e6)));
  const results = [];
  for (let round = 0; round <= rounds; round++) {
    let ours = 0;
    let bare = 0;
    for (const [k, chunk] of chunks.entries()) {
      const first = (k + round) % 2 === 0;
      if (first) bare += loopTime(copies[k], loops);
      const start = now();
      for (const document of chunk) await work(document);
      ours += now() - start;
      if (!first) bare += loopTime(copies[k], loops);
    }
    results.push({ perMegabyte: ours / size, ratio: ours / bare, limit: bare / size });
  }
  const of = (name) => median(results.slice(1).map((result) => result[name]));
  return { documents: documents.length, size, perMegabyte: of('perMegabyte'), ratio: of('ratio'), limit: of('limit') };
}

function loopTime(chunk, loops) {
  const begin = now();
  for (let n = 0; n < loops; n++) for (const { blocks } of chunk) checksum += charCodeLoop(blocks);
  return (now() - begin) / loops;
}
/** Keeps the loop from being optimised away. */
export let checksum = 0;

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const sizeOf = ({ blocks }) => blocks.reduce((sum, { text }) => sum + text.length, 0);

function chunksOf(documents) {
  const chunks = [[]];
  let size = 0;
  for (const document of documents) {
    chunks.at(-1).push(document);
    size += sizeOf(document);
    if (size > CHUNK) {
      chunks.push([]);
      size = 0;
    }
  }
  return chunks.filter((chunk) => chunk.length > 0);
}
