const BLOCK = /<(h[1-6]|p|li|td|summary)\b[^>]*>([\s\S]*?)(?=<\/?(?:h[1-6]|p|li|ul|ol|td|tr|div|summary|section|article)\b)/gi;
const KINDS = { p: 'paragraph', summary: 'paragraph', li: 'list-item', td: 'table-row' };
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', rsquo: '’', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—' };

/** Blocks of a simple page without a browser, near enough to count and to measure: what is hidden or boilerplate is not told apart. */
export function pageBlocks(html) {
  const body = html.replace(/<(script|style|head|template)\b[\s\S]*?<\/\1>/gi, '').replace(/<!--[\s\S]*?-->/g, '');
  const blocks = [];
  for (const [, tag, inner] of body.matchAll(BLOCK)) {
    const text = inner
      .replace(/<[^>]*>/g, '')
      .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
      .replace(/\s+/g, ' ')
      .trim();
    const name = tag.toLowerCase();
    const kind = KINDS[name] ?? 'heading';
    if (text !== '') blocks.push({ i: blocks.length + 1, kind, text, ...(kind === 'heading' && { level: Number(name[1]) }) });
  }
  return blocks;
}

const TAGS = { heading: 'h2', paragraph: 'p', 'list-item': 'li', 'table-row': 'p' };

/** The way back: a plain page that shows the blocks. */
export function pageOf({ blocks }) {
  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const body = blocks.map(({ kind, text }) => `<${TAGS[kind]}>${escaped(text)}</${TAGS[kind]}>`).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Privacy Policy and Terms</title><main>${body}</main></html>`;
}
