/**
 * npm start [-- --url <page>] [-- --firefox]
 * Builds Caveat and opens a real browser with it on a sample policy page (or the page given). Without a display it runs headless,
 * prints what was found as a table and saves screenshots and a report in shots/.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = '/legal/terms-and-privacy';
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];

try {
  await main(readArguments());
} catch (error) {
  process.stderr.write(`\nnpm start failed: ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

function readArguments() {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, firefox: { type: 'boolean', default: false }, headless: { type: 'boolean', default: false } },
  });
  if (values.url !== undefined && !/^https?:\/\//.test(values.url))
    throw new Error('--url needs an address that begins with http:// or https://');
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return { url: values.url, name: values.firefox ? 'firefox' : 'chromium', headless: values.headless || !display };
}

async function main({ url, name, headless }) {
  if (name === 'firefox') {
    const { status } = spawnSync(process.execPath, [path.join(ROOT, 'scripts/setup.mjs'), 'firefox'], { stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error('Firefox is needed for --firefox.');
  }
  const { build } = await import('./lib/build.mjs');
  build(name);
  const { copyBuild } = await import('./lib/build-copy.mjs');
  const { launch } = await import('./lib/launch.mjs');
  const { openControl } = await import('./lib/control.mjs');
  const { startSampleSite } = await import('./lib/sample-site.mjs');

  const site = url ? undefined : await startSampleSite();
  const target = url ?? `${site.origin}${SAMPLE}`;
  const driver = await launch(name, { directory: copyBuild(name, { granted: true }), headless });
  console.log(`\nCaveat runs in ${await driver.browser.version()} on ${url ? target : `a sample policy page, ${target}`}`);
  console.log('This browser has a copy of the build that may read every page. Installed by hand, Caveat asks you for that first.');
  try {
    const control = await openControl(driver);
    const tab = await control.newTab();
    await visit(tab.page, target);
    const report = await readReport(control, tab, target);
    if (!headless) return await stayOpen(driver, control, tab);
    await show(driver, control, tab, report);
  } finally {
    await driver.close();
    await site?.close();
  }
}

async function visit(page, target) {
  try {
    await page.goto(target, { waitUntil: 'load', timeout: 60_000 });
  } catch (error) {
    throw new Error(`the page ${target} could not be opened: ${error.message.split('\n')[0]}`);
  }
}

/** The page's report; asks for the scan, as the popup's button does, when Caveat does not take the page for a policy by itself. */
async function readReport(control, { tabId }, target) {
  const { until } = await import('./lib/launch.mjs');
  const done = async () => {
    const report = await control.report(tabId);
    return report && report.state !== 'scanning' ? report : undefined;
  };
  const spotted = await until(done, 6000);
  if (spotted) return spotted;
  console.log('Caveat did not take this page for a policy by itself, so it is asked to read it, as the popup’s button does.');
  await control.send({ type: 'scan-tab', tabId });
  const report = await until(done, 20_000);
  if (!report) throw new Error(`Caveat gave no report on ${target}`);
  return report;
}

async function stayOpen(driver, control, { page }) {
  await control.page.close();
  await page.bringToFront();
  console.log('\nHover a highlight to read why it matters, or press Alt+Shift+J. Close the browser to end.');
  await new Promise((resolve) => driver.browser.once('disconnected', resolve));
}

async function show(driver, control, tab, report) {
  const { openCard, openPopup } = await import('./lib/shots.mjs');
  const findings = report.findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.p - a.p);
  const titles = await control.call(
    async (ids) => {
      const replies = await Promise.all(
        ids.map((clause) => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ type: 'clause-text', clause })),
      );
      return replies.map((reply, index) => (reply?.ok ? reply.value.title : ids[index]));
    },
    findings.map(({ clause }) => clause),
  );
  printTable(report, findings, titles);

  mkdirSync(path.join(ROOT, 'shots'), { recursive: true });
  const save = (file) => path.join(ROOT, 'shots', `${driver.name}-${file}`);
  writeFileSync(save('report.json'), `${JSON.stringify(report, null, 2)}\n`);
  const written = ['report.json'];
  if (findings[0]) {
    await openCard(driver, control, tab, findings[0].clause);
    await tab.page.screenshot({ path: save('page-with-card.png') });
    written.push('page-with-card.png');
  }
  const popup = await openPopup(driver, tab.tabId);
  await popup.screenshot({ path: save('popup.png') });
  written.push('popup.png');
  console.log(`\nSaved: ${written.map((file) => path.relative(process.cwd(), save(file))).join(', ')}`);
}

function printTable(report, findings, titles) {
  console.log(`\n${report.title || report.url}`);
  console.log(
    `${report.type ?? 'Policy document'}, language ${report.language}, ${report.words} words in ${report.blocks} blocks, state: ${report.state}`,
  );
  if (findings.length === 0) {
    console.log('\nWe did not find any clause that Caveat looks for.');
    return;
  }
  const rows = findings.map((finding, index) => [
    finding.polarity === 'protection' ? 'protection' : finding.severity,
    titles[index],
    finding.level,
    String(finding.spans.length),
    shorten(finding.spans[0]?.quote ?? '', 70),
  ]);
  const table = [['Severity', 'Clause', 'Confidence', 'Places', 'What the document says'], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  console.log();
  table.forEach((row, index) => {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
    if (index === 0) console.log(widths.map((width) => '─'.repeat(width)).join('  '));
  });
  const risks = findings.filter(({ polarity }) => polarity === 'risk').length;
  console.log(
    `\n${findings.length} clause types: ${risks} risks, ${findings.length - risks} protections. ${report.painted} places highlighted, ${report.unplaced} not placed.`,
  );
}

function shorten(text, length) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
