import type { Line } from './pdf-lines.ts';

/** Lines looked at from each end of a page. */
const EDGE = 3;
/** How far apart the same header may stand on two pages, in points. */
const DRIFT = 8;
const PAGE_NUMBER = /^(?:[-–—|]\s*)?(?:page|p\.|pg\.?)?\s*\d{1,4}(?:\s*(?:of|\/|\|)\s*\d{1,4})?\s*(?:[-–—|])?$/i;

/** The pages without what repeats at their upper and lower edges: headers, footers, page numbers. */
export function withoutFurniture(pages: readonly (readonly Line[])[]): Line[][] {
  const edges = pages.map(edgesOf);
  const seen = new Map<string, { pages: number; ys: number[] }>();
  for (const edge of edges) {
    for (const [key, line] of new Map([...edge].map((one) => [keyOf(one), one]))) {
      const entry = seen.get(key) ?? { pages: 0, ys: [] };
      entry.pages++;
      entry.ys.push(line.y);
      seen.set(key, entry);
    }
  }
  const needed = Math.max(2, Math.ceil(pages.length * 0.3));
  return pages.map((lines, index) =>
    lines.filter((line) => {
      if (!edges[index]!.has(line)) return true;
      const { ys, pages: times } = seen.get(keyOf(line))!;
      const steady = ys.filter((y) => Math.abs(y - line.y) <= DRIFT).length;
      if (times >= needed && steady >= needed) return false;
      return !(isOutermost(line, lines) && PAGE_NUMBER.test(line.text));
    }),
  );
}

/** The highest and lowest lines of a page, wherever the file writes them. */
function edgesOf(lines: readonly Line[]): Set<Line> {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  return new Set([...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)]);
}

/** Page numbers differ, the rest of a header does not. */
const keyOf = ({ text }: Line): string => text.replace(/\d+/g, '#').toLowerCase();

function isOutermost(line: Line, lines: readonly Line[]): boolean {
  return lines.every(({ y }) => y >= line.y - 1) || lines.every(({ y }) => y <= line.y + 1);
}
