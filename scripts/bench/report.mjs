import { gzipSync } from 'node:zlib';
import { packTaxonomy } from '../../utils/taxonomy/pack.ts';
import { bundle } from './bundle.mjs';

/** What was measured and where, in one line; the machine by its class, never by its name. */
export function heading({ documents, hasCorpus, cpus, node }) {
  const size = documents.reduce((sum, { blocks }) => sum + blocks.reduce((n, { text }) => n + text.length, 0), 0) / 1e6;
  const source = hasCorpus ? 'real documents' : 'sample pages';
  const machine = `${cpus.length} × ${cpus[0]?.model.replace(/\s+/g, ' ').trim() || 'unknown processor'}`;
  return `${new Date().toISOString().slice(0, 10)}, ${machine}, Node ${node.slice(1)}, ${documents.length} ${source}, ${size.toFixed(1)} M characters.\n`;
}

/** Designs in Node: milliseconds a megabyte, ratio to the bare loop, how many times slower than Caveat. */
export function nodeTable(rows) {
  const ours = rows.find(({ key }) => key === 'caveat')?.result.ratio;
  return table(
    ['in Node, warm', 'gives', 'documents', 'ms per MB', '× bare loop', '× Caveat'],
    rows.map(({ name, does, result }) => {
      if (result.missing) return [name, does, '', `not measured: ${result.missing.join(', ')} not installed`, '', ''];
      if (result.failed) return [name, does, '', `failed: ${result.failed}`, '', ''];
      const times = ours ? number(result.ratio / ours) : '';
      const gives = result.checked ? `${does}: ${result.checked}` : does;
      return [name, gives, result.documents, number(result.perMegabyte), number(result.ratio), times];
    }),
  );
}

/** The long document in the browsers. */
export function browserTable(results) {
  return table(
    [
      'long document',
      'words',
      'cold: match',
      'cold: longest piece',
      'warm: match',
      '× bare loop',
      'page to highlights',
      'mark.js',
      'mark.js × ours',
    ],
    results.map(({ name, result }) => {
      if (!result) return [name, 'not measured: no such browser here', ...Array(7).fill('')];
      const { version, words, cold, warm, marks } = result;
      const ms = (value) => `${number(value)} ms`;
      const peer = marks ? [`${ms(marks.whole)} (${marks.found} marks)`, number(marks.whole / warm.whole)] : ['not installed', ''];
      return [version, words, ms(cold.match), ms(cold.longest), ms(warm.match), number(warm.ratio), ms(warm.whole), ...peer];
    }),
  );
}

/** Bytes of the packed model, and of the engine that reads it. */
export async function sizes() {
  const packed = JSON.stringify(await packTaxonomy());
  const engine = await bundle('engine-entry.ts');
  return table(
    ['bytes', 'plain', 'gzip'],
    [
      ['model (all clause types)', packed.length, gzipSync(packed, { level: 9 }).length],
      ['engine', engine.length, gzipSync(engine, { level: 9 }).length],
    ],
  );
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map((_, k) => (k === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')}\n`;
}

function number(value) {
  return value >= 100 ? Math.round(value).toLocaleString('en') : Number(value.toPrecision(2)).toString();
}
