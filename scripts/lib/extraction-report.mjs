/** What is asked of a page. */
export const GOALS = { recall: 0.98, precision: 0.95 };

/** One line for people: page, figures, and what is missing or too much, in words by kind. */
export function lineOf({ page, error, words, recall, precision, order, missing, extra }) {
  const name = pageName(page).padEnd(58);
  if (error) return `${name} ${error}`;
  const figures = `${String(words).padStart(6)} words  recall ${figure(recall)}  precision ${figure(precision)}  order ${figure(order)}`;
  return [
    `${name} ${figures}`,
    listed('missing', missing, ({ kind, why }) => `${kind}, ${why}`),
    listed('extra', extra, ({ kind }) => kind),
  ]
    .filter(Boolean)
    .join('  ');
}

/** The figures of one browser over all pages. */
export function summary(browser, lines) {
  const { recall, precision, order, full, clean, both } = figuresOf(lines);
  return [
    `${browser}: ${lines.length} pages, ${lines.filter(({ error }) => error).length} with errors`,
    `  recall     median ${figure(recall.median)}  p10 ${figure(recall.p10)}  lowest ${figure(recall.lowest)}  >= ${GOALS.recall}: ${percent(full)}`,
    `  precision  median ${figure(precision.median)}  p10 ${figure(precision.p10)}  lowest ${figure(precision.lowest)}  >= ${GOALS.precision}: ${percent(clean)}`,
    `  order      median ${figure(order.median)}  p10 ${figure(order.p10)}  lowest ${figure(order.lowest)}   both goals: ${percent(both)}`,
  ].join('\n');
}

/** docs/extraction.md. `results` holds {browser, version, lines} for each browser. */
export function extractionReport(results, date) {
  const [first] = results;
  const rows = results.map(({ browser, version, lines }) => {
    const { recall, precision, order, full, clean, both } = figuresOf(lines);
    const cells = [recall, precision, order].map(({ median, p10, lowest }) => `${figure(median)} / ${figure(p10)} / ${figure(lowest)}`);
    return `| ${browser} (${version}) | ${lines.length} | ${cells.join(' | ')} | ${percent(full)} | ${percent(clean)} | ${percent(both)} |`;
  });
  return `# Extraction

Measured on ${date} by \`npm run extraction\`, which writes this page: ${first.lines.length} recorded policy pages, opened in both browsers and read with
the reader's own extraction, against the curated text of the same documents.

**How it is counted.** Both texts are cut into blocks (headings, paragraphs, list items, table rows). A word is found when its block stands word
for word in the other text, or when a run of three words it is part of does, each as often as the other text has it. *Recall* is the share of
the curated text's words that were read, *precision* the share of the words read that the curated text has, *order* the share of the blocks
standing in both that stand in the same order. Curated texts are no perfect truth: some hold the site's menus, footer and forms, or
the document twice, some lack chapters that the recorded page has (it was recorded on another day). Nothing is left out of the count for that. The recorded pages have lost their style sheets and
scripts, so that what a page hides by style is drawn here: pages written for the tests stand for that
(\`tests/dom/extract-*.test.ts\`).

| browser | pages | recall: median / p10 / lowest | precision: median / p10 / lowest | order: median / p10 / lowest | recall ≥ ${GOALS.recall} | precision ≥ ${GOALS.precision} | both |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

## What differs

Blocks of which less than half was found, in words over all pages (${first.browser}). "Left out" is text the walk met and that was taken for something else than
the document, "not walked" text that stands in the page's tree in a place that is no text of a page, "not on the page" text the recorded page
does not have.

| missing | blocks | words | pages |
| --- | --- | --- | --- |
${table(first.lines, 'missing', ({ kind, why }) => `${NAMES[kind] ?? kind}, ${why}`)}

| too much, by where it stands | blocks | words | pages |
| --- | --- | --- | --- |
${table(first.lines, 'extra', ({ kind }) => NAMES[kind] ?? kind)}

## Pages below a goal

| page | words | recall | precision |
| --- | --- | --- | --- |
${first.lines
  .filter(({ recall, precision }) => recall < GOALS.recall || precision < GOALS.precision)
  .map(({ page, words, recall, precision }) => `| ${pageName(page)} | ${words} | ${figure(recall)} | ${figure(precision)} |`)
  .join('\n')}
`;
}

const NAMES = { contents: 'line of a table of contents', text: 'in the text', related: 'related, sharing, feedback' };

function figuresOf(lines) {
  const over = (name) => {
    const values = lines.map((line) => line[name]).sort((a, b) => a - b);
    const at = (part) => values[Math.min(values.length - 1, Math.floor(part * values.length))] ?? 0;
    return { median: at(0.5), p10: at(0.1), lowest: at(0) };
  };
  const part = (test) => lines.filter(test).length / Math.max(1, lines.length);
  const full = ({ recall }) => recall >= GOALS.recall;
  const clean = ({ precision }) => precision >= GOALS.precision;
  return {
    recall: over('recall'),
    precision: over('precision'),
    order: over('order'),
    full: part(full),
    clean: part(clean),
    both: part((line) => full(line) && clean(line)),
  };
}

function listed(title, blocks, nameOf) {
  if (blocks.length === 0) return '';
  const parts = [...Map.groupBy(blocks, nameOf)].map(([name, group]) => [name, wordsIn(group)]);
  return `${title}: ${parts
    .sort((a, b) => b[1] - a[1])
    .map(([name, words]) => `${words} ${name}`)
    .join('; ')}`;
}

function table(lines, side, nameOf) {
  const all = lines.flatMap(({ page, [side]: blocks }) => blocks.map((block) => ({ page, ...block })));
  return [...Map.groupBy(all, nameOf)]
    .map(([name, group]) => ({ name, group, words: wordsIn(group) }))
    .sort((a, b) => b.words - a.words)
    .map(({ name, group, words }) => `| ${name} | ${group.length} | ${words} | ${new Set(group.map(({ page }) => page)).size} |`)
    .join('\n');
}

const wordsIn = (blocks) => blocks.reduce((sum, { words }) => sum + words, 0);
const pageName = (page) => page.replace(/^policy\/|\.html$/g, '');
const figure = (value) => value.toFixed(3);
const percent = (value) => `${(value * 100).toFixed(1)} %`;
