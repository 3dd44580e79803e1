import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, type Control, fold, type Session, until } from '../harness.ts';
import { stored } from './lifecycle.ts';

const HOSTS = ['shelf.sample.example', 'second.sample.example'] as const;

/** The person's own library: a page of our own over what was read. `inBackground` runs a function where documents are stored. */
export function library(get: () => Session, inBackground: (fn: (on: boolean) => void, on: boolean) => Promise<unknown>): void {
  describe('the library page', () => {
    let page: Page;
    const text = () => page.$eval('main', (main) => main.innerText.replace(/\s+/g, ' '));
    const says = (words: RegExp) => until(async () => (words.test(await text()) ? true : undefined), 12_000);
    const names = () => page.$$eval('main li h2 button[aria-expanded]', (all) => all.map((one) => one.textContent ?? ''));

    beforeAll(async () => {
      page = await get().driver.openPage('library.html');
      await until(() => page.$('main h1'));
      // What other tests have read is of no interest here.
      if ((await dump(get().control)).documents.length > 0) await deleteEverything(page);
      await says(/Nothing has been read yet/);
    });
    afterAll(() => page?.close());

    it('says what it is before anything was read, and axe finds nothing in it', async () => {
      await page.bringToFront();
      expect(await text()).toContain('What you read in a private window is never kept');
      expect(await axeViolations(page)).toEqual([]);
    });

    it('lists what is read in other tabs while it is open', async () => {
      for (const [at, host] of HOSTS.entries()) {
        await read(get(), at === 0 ? '/legal/terms-of-service' : '/legal/terms-and-privacy', host);
        expect(await until(async () => (await names()).length === at + 1)).toBe(true);
      }
      await page.bringToFront();
      expect(await text()).toMatch(/2 documents\s*, 2 versions/);
      for (const host of HOSTS) expect(await text()).toContain(host);
    });

    it('is searched while typing, by host and by the title of a clause', async () => {
      await page.type('input[type=search]', 'second.sample');
      expect(await until(async () => (await names()).length === 1)).toBe(true);
      expect(await text()).toContain('1 of 2 documents');
      await press(page, 'Show all');
      const clause = await page.evaluate(async () => {
        const { findings } = await new Promise<{ findings: { clause: string; document: string }[] }>((resolve) => {
          const request = indexedDB.open('caveat');
          request.onsuccess = () => {
            const rows = request.result.transaction('findings').objectStore('findings').getAll();
            rows.onsuccess = () => {
              request.result.close();
              resolve({ findings: rows.result });
            };
          };
        });
        const documents = (one: string) => new Set(findings.filter((row) => row.clause === one).map((row) => row.document)).size;
        const only = findings.find((row) => documents(row.clause) === 1)!;
        const option = [...document.querySelectorAll('option')].find(({ value }) => value === only.clause)!;
        return { title: option.textContent!, host: new URL(`http://${only.document}`).hostname };
      });
      await page.type('input[type=search]', clause.title);
      expect(await until(async () => ((await names()).length === 1 ? true : undefined))).toBe(true);
      expect(await text()).toContain(clause.host);
      await press(page, `Only with “${clause.title}”`);
      expect(await until(async () => ((await names()).length === 1 ? true : undefined))).toBe(true);
      await press(page, 'Show all');
      expect(await until(async () => (await names()).length === 2)).toBe(true);
    });

    it('unfolds a document: findings with their words, versions, the way into the page', async () => {
      await page.$eval('main li:has(h2) h2 button', (button) => button.click());
      expect(await says(/1 version .* read last/)).toBe(true);
      const links = await page.$$eval('main li a', (all) => all.map((one) => (one as HTMLAnchorElement).href));
      expect(links.filter((href) => href.includes('#:~:text=')).length).toBeGreaterThan(3);
      expect(links.some((href) => href.includes('compare.html#a=own'))).toBe(true);
      expect(await page.$$eval('main blockquote', (all) => all.length)).toBeGreaterThan(3);
      expect(await axeViolations(page)).toEqual([]);
    });

    it('stars a document', async () => {
      await page.$eval('button[aria-label^="Star "]', (button) => (button as HTMLElement).click());
      expect(await until(async () => (await dump(get().control)).documents.filter(({ starred }) => starred).length === 1)).toBe(true);
      expect(await page.$$eval('button[aria-label^="Star "]', (all) => all.map((one) => one.ariaPressed))).toContain('true');
    });

    it('exports, deletes everything, and imports the same library again', async () => {
      const before = await dump(get().control);
      expect(before.documents).toHaveLength(2);
      const { name, json } = await exported(page, 'Export the library (JSON)');
      expect(name).toMatch(/^caveat-library-\d{4}-\d\d-\d\d\.json$/);
      const csv = await exported(page, 'Export the findings (CSV)');
      expect(csv.json.split('\r\n').length).toBeGreaterThan(before.findings.length);

      await deleteEverything(page);
      expect(await says(/Nothing has been read yet/)).toBe(true);
      expect(await dump(get().control)).toEqual({ documents: [], versions: [], texts: [], findings: [] });

      await importing(page, json);
      expect(await says(/New here: 2 documents, 2 versions/)).toBe(true);
      expect(await until(async () => (await names()).length === 2)).toBe(true);
      expect(await dump(get().control)).toEqual(before);
      await importing(page, json);
      expect(await says(/Here already, nothing to add: 2 documents/)).toBe(true);
      expect(await dump(get().control)).toEqual(before);
      expect(await axeViolations(page)).toEqual([]);
    });

    it('refuses a broken file and changes nothing', async () => {
      const before = await dump(get().control);
      await importing(page, '{"caveat":"library","schema":1,"documents":[');
      expect(await says(/damaged or cut off.*Nothing was changed/)).toBe(true);
      expect(await dump(get().control)).toEqual(before);
    });

    it('tells of a full disk while it imports, and loses nothing', async () => {
      const before = await dump(get().control);
      const { json } = await exported(page, 'Export the library (JSON)');
      const file = JSON.parse(json) as { documents: { id: string; url: string; host: string }[]; versions: { document: string }[] };
      const other = json.replaceAll(HOSTS[0], 'third.sample.example');
      expect(file.documents).toHaveLength(2);
      await page.evaluate(fullDisk, true);
      await importing(page, other);
      expect(await says(/not enough room on your disk.*Nothing was changed/)).toBe(true);
      await page.evaluate(fullDisk, false);
      expect(await dump(get().control)).toEqual(before);
      await importing(page, other);
      expect(await says(/New here: 1 document,/)).toBe(true);
    });

    it('tells of a full disk while a document is read, and loses nothing', async () => {
      const before = await dump(get().control);
      await inBackground(fullDisk, true);
      const tab = await get().open('/legal/terms-of-service', 'full.sample.example');
      await get().ready(tab);
      expect(await says(/There is no room left to keep this document/)).toBe(true);
      await inBackground(fullDisk, false);
      expect(await dump(get().control)).toEqual(before);
      await tab.page.close();
      await page.bringToFront();
      await read(get(), '/legal/terms-of-service', 'room.sample.example');
      expect(await until(async () => !/There is no room left/.test(await text()))).toBe(true);
    });

    it('keeps nothing while it is paused', async () => {
      await page.$eval('button[role=switch]', (button) => (button as HTMLElement).click());
      expect(await says(/Paused: nothing new is kept/)).toBe(true);
      await until(() => get().control.call(async () => (await chrome.storage.local.get('libraryPaused')).libraryPaused === true));
      const before = await dump(get().control);
      const tab = await get().open('/legal/terms-of-service', 'paused.sample.example');
      await get().ready(tab);
      // Its reading has ended, and so has whatever would be written: the one after it is kept.
      await page.bringToFront();
      await page.$eval('button[role=switch]', (button) => (button as HTMLElement).click());
      expect(await says(/On this device only/)).toBe(true);
      await read(get(), '/legal/terms-of-service', 'resumed.sample.example');
      expect(await stored(get().control, 'paused.sample.example')).toEqual({ documents: 0, versions: 0, findings: 0 });
      expect((await dump(get().control)).documents).toHaveLength(before.documents.length + 1);
    });

    it('deletes a document with all that hangs on it', async () => {
      await page.bringToFront();
      await page.type('input[type=search]', 'resumed');
      await until(async () => (await names()).length === 1);
      await page.$eval('main li:has(h2) h2 button', (button) => button.click());
      await says(/1 version .* read last/);
      await press(page, 'Delete…');
      await press(page, 'Delete it');
      expect(await until(async () => (await stored(get().control, 'resumed.sample.example')).documents === 0)).toBe(true);
      expect(await stored(get().control, 'resumed.sample.example')).toEqual({ documents: 0, versions: 0, findings: 0 });
      expect(await says(/0 of 4 documents/)).toBe(true);
      await deleteEverything(page);
      await says(/Nothing has been read yet/);
    });
  });
}

/** Reads a sample page and waits until it is kept. */
async function read(session: Session, at: string, host: string): Promise<void> {
  const tab = await session.open(at, host);
  await session.ready(tab);
  expect(await until(async () => (await stored(session.control, host)).documents === 1)).toBe(true);
  await tab.page.close();
}

interface Rows {
  readonly documents: { readonly id: string; readonly starred: boolean }[];
  readonly versions: object[];
  readonly texts: object[];
  readonly findings: object[];
}

/** All rows of the library, by key. */
function dump(control: Control): Promise<Rows> {
  return control.call(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('caveat');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = (store: string) =>
      new Promise<never[]>((resolve, reject) => {
        const request = db.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result as never[]);
        request.onerror = () => reject(request.error);
      });
    const [documents, versions, texts, findings] = await Promise.all(['documents', 'versions', 'texts', 'findings'].map(all));
    db.close();
    return { documents: documents!, versions: versions!, texts: texts!, findings: findings! };
  });
}

async function press(page: Page, words: string): Promise<void> {
  const pressed = await until(() =>
    page.$$eval(
      'main button',
      (all, wanted) => {
        const button = all.find((one) => one.textContent?.startsWith(wanted) && !one.disabled);
        button?.click();
        return button !== undefined;
      },
      words,
    ),
  );
  if (!pressed) throw new Error(`there is no button "${words}": ${fold(await page.$eval('main', (main) => main.innerText))}`);
}

async function deleteEverything(page: Page): Promise<void> {
  await page.$$eval('main details:has(form)', (all) => all.map((one) => (one as HTMLDetailsElement).setAttribute('open', '')));
  await until(() => page.$('form input[type=text]'));
  await page.type('form input[type=text]', 'delete');
  await press(page, 'Delete everything');
}

/** Presses an export and catches the file on its way to the browser's downloads. */
async function exported(page: Page, button: string): Promise<{ name: string; json: string }> {
  await page.evaluate(() => {
    const caught = window as unknown as { caught: { name: string; blob: Blob } | null; blob: Blob | null };
    caught.caught = null;
    const create = URL.createObjectURL;
    const click = HTMLAnchorElement.prototype.click;
    URL.createObjectURL = (blob) => {
      caught.blob = blob as Blob;
      return create.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      caught.caught = { name: this.download, blob: caught.blob! };
      URL.createObjectURL = create;
      HTMLAnchorElement.prototype.click = click;
    };
  });
  await press(page, button);
  return await until(() =>
    page.evaluate(async () => {
      const { caught } = window as unknown as { caught: { name: string; blob: Blob } | null };
      return caught && { name: caught.name, json: await caught.blob.text() };
    }),
  );
}

/** Drops a file on the page. */
async function importing(page: Page, json: string): Promise<void> {
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'library.json', { type: 'application/json' }));
    document.querySelector('main')!.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, json);
}

/** In a page or worker: writing a row fails as it does where there is no room, or does so no longer. */
function fullDisk(on: boolean): void {
  const proto = IDBObjectStore.prototype as unknown as Record<'put' | 'add', (...args: unknown[]) => unknown> & {
    kept?: [unknown, unknown];
  };
  if (on) {
    proto.kept = [proto.put, proto.add];
    proto.put = proto.add = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  } else {
    [proto.put, proto.add] = proto.kept as [typeof proto.put, typeof proto.add];
  }
}
