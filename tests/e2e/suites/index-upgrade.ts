import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyBuild } from '../../../scripts/lib/build-copy.mjs';
import { openControl } from '../../../scripts/lib/control.mjs';
import { type BrowserName, type Control, type Session, startSession, until } from '../harness.ts';
import { libraryRows } from '../library-rows.ts';

const OLD = 'aaaaaaaaaaaa';

/** The bundled index comes into the database when it is first needed, and an update of Caveat changes it for another. */
export function indexUpgrade(name: BrowserName): void {
  describe('the bundled index', () => {
    it('is loaded once it is needed, replaced by the one of an update, and leaves the reader’s data as it was', async () => {
      const older = copyBuild(name, { granted: true, version: '0.0.1' });
      giveOldIndex(older);
      const session = await startSession(name, { directory: older });
      try {
        // Nothing was read yet: nothing was copied into the database.
        expect(await indexIn(session.control)).toEqual({ services: 0, version: null });
        const tab = await session.open('/legal/terms-of-service', 'index.sample.example');
        await session.ready(tab);
        const library = await until(async () => {
          const rows = await libraryRows(session.control);
          return rows.documents!.length > 0 ? rows : undefined;
        });
        await needDetails(session);
        expect(await until(async () => (await indexIn(session.control)).version)).toBe(OLD);
        expect((await indexIn(session.control)).services).toBe(2);

        const newer = copyBuild(name, { granted: true, version: '9.9.9' });
        // In the same folder: Chromium takes the folder for the extension's identity.
        cpSync(newer, older, { recursive: true });
        await session.driver.browser.installExtension(older);
        const control = await until(async () => {
          const fresh = (await openControl(session.driver)) as unknown as Control;
          return (await fresh.call(() => chrome.runtime.getManifest().version)) === '9.9.9' ? fresh : undefined;
        }, 15_000);
        const { version } = JSON.parse(readFileSync(path.join(newer, 'index/matrix.json'), 'utf8')) as { version: string };
        expect(version).not.toBe(OLD);
        await needDetails({ ...session, control });
        expect(await until(async () => ((await indexIn(control)).version === version ? version : undefined))).toBe(version);
        expect((await indexIn(control)).services).toBe(343);
        expect(await withoutReadings(control)).toEqual(withoutCounts(library));
      } finally {
        await session.close();
      }
    });
  });
}

/** An index of two services, as an older build may have had it. */
function giveOldIndex(directory: string): void {
  const edit = (file: string, change: (value: Record<string, unknown>) => object) => {
    const at = path.join(directory, 'index', file);
    writeFileSync(at, JSON.stringify(change(JSON.parse(readFileSync(at, 'utf8')))));
  };
  edit('matrix.json', (matrix) => {
    const services = Object.entries(matrix.services as Record<string, unknown[]>);
    const documents = { service: [0, 1], type: [0, 0], captured: [20_000, 20_001], words: [1000, 2000], counted: '11' };
    return {
      ...matrix,
      version: OLD,
      services: Object.fromEntries(services.map(([key, list]) => [key, list.slice(0, 2)])),
      documents,
      columns: { 'sale-of-personal-data': 'd.' },
    };
  });
  const document = { url: 'https://old.example/privacy', first: 18_000, versions: 1 };
  edit('details.json', () => ({
    format: 1,
    version: OLD,
    services: [[{ ...document, at: 0, blocks: [4], quotes: '0123abcd' }], [{ ...document, at: 1, blocks: [], quotes: '' }]],
  }));
}

/** A page of ours that shows a service's own documents needs the details; the first service is in both indexes. */
async function needDetails({ driver, control }: Session): Promise<void> {
  const name = await control.call(async () => {
    const file = await fetch('/index/matrix.json');
    return ((await file.json()) as { services: { name: string[] } }).services.name[0]!;
  });
  const page = await driver.openPage(`services.html#service=${encodeURIComponent(name)}`);
  await until(() => page.$eval('body', (body, wanted) => body.innerText.includes(wanted as string), name));
  await until(async () => (await indexIn(control)).services > 0);
  await page.close();
}

async function indexIn(control: Control): Promise<{ services: number; version: string | null }> {
  const { services, meta } = await libraryRows(control, ['services', 'meta']);
  const row = (meta as { key: string; value: string }[]).find(({ key }) => key === 'index');
  return { services: services!.length, version: row?.value ?? null };
}

/** An update reads open pages again: how often and when is no data of the reader's that could be lost. */
async function withoutReadings(control: Control) {
  return withoutCounts(await libraryRows(control));
}

function withoutCounts(rows: Record<string, unknown[]>) {
  const drop = ({ reads, lastRead, lastSeen, ...rest }: Record<string, unknown>) => rest;
  return Object.fromEntries(Object.entries(rows).map(([store, list]) => [store, list.map((row) => drop(row as Record<string, unknown>))]));
}
