/** What the bench runs inside a browser's page: the shipped reading, the bare loop, and mark.js where it was loaded. Bundled as `caveatBench`. */
import { readPage } from '../../entrypoints/reader/read-page.ts';
import type { Finding } from '../../utils/core/types.ts';
import type { PageBlock } from '../../utils/dom/extract-blocks.ts';
import { Highlighter } from '../../utils/dom/highlighter.ts';
import { rangeOfSpan } from '../../utils/dom/range-of-span.ts';
import { charCodeLoop, median } from './measure.mjs';

interface Marker {
  markRegExp(expression: RegExp, options: { done: (count: number) => void }): void;
  unmark(options: { done: () => void }): void;
}
declare const Mark: new (root: Element) => Marker;

const read = () => readPage(document, { asked: true, vouched: true, memo: new Map(), signal: new AbortController().signal });

/** The first reading of a fresh page, model and all: milliseconds of each part, and of the longest piece in one go. */
export async function cold() {
  const { times, report } = await read();
  const longest = Math.max(...Object.values(times).map((part) => part.longest));
  return { extract: times.extract.total, match: times.match.total, longest, findings: report.findings.length };
}

/** Later readings: matching alone as a ratio to the bare loop, and from page to painted highlights in milliseconds. */
export async function warm(rounds: number) {
  const ratios: number[] = [];
  const match: number[] = [];
  const whole: number[] = [];
  let checksum = 0;
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now();
    const reading = await read();
    const painted = paint(reading.report.findings, reading.blocks);
    whole.push(performance.now() - begin);
    painted.clear();
    const loopStart = performance.now();
    for (let n = 0; n < 40; n++) checksum += charCodeLoop(reading.blocks);
    const loop = (performance.now() - loopStart) / 40;
    match.push(reading.times.match.total);
    ratios.push(reading.times.match.total / loop);
  }
  const late = (list: number[]) => median(list.slice(Math.floor(rounds / 2)));
  return { match: late(match), ratio: late(ratios), whole: late(whole), checksum };
}

function paint(findings: readonly Finding[], blocks: readonly PageBlock[]): Highlighter {
  const byNumber = new Map(blocks.map((block) => [block.i, block]));
  const ranges = findings.flatMap(({ spans }) =>
    spans.flatMap(({ block, start, end }) => {
      const range = rangeOfSpan(byNumber.get(block)!, start, end);
      return range ? [range] : [];
    }),
  );
  const highlighter = new Highlighter(new AbortController().signal);
  highlighter.paint(new Map([['high', ranges]]));
  document.body.getBoundingClientRect();
  return highlighter;
}

/** mark.js wrapping every keyword, layout included, and the wraps taken out again (not counted). */
export async function marks(words: readonly string[], rounds: number) {
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < rounds; round++) {
    const marker = new Mark(document.body);
    const begin = performance.now();
    await new Promise<void>((done) => {
      marker.markRegExp(new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi'), {
        done: (count) => {
          found = count;
          done();
        },
      });
    });
    document.body.getBoundingClientRect();
    times.push(performance.now() - begin);
    await new Promise<void>((done) => marker.unmark({ done }));
  }
  return { whole: median(times), found };
}
