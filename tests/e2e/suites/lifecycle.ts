import { describe, expect, it } from 'vitest';
import { sleep } from '../../../scripts/lib/launch.mjs';
import { axeViolations, type Control, cardText, fold, paintedTexts, pointAt, type Session, until } from '../harness.ts';

/** What differs between the browsers when the extension's life is disturbed. */
export interface Disturbances {
  /** Stops the service worker or event page and confirms that it is gone. */
  killBackground(): Promise<void>;
  /** Runs `inside` while the person has taken the access to all sites away. */
  withoutAccess(inside: () => Promise<void>): Promise<void>;
}

export function lifecycle(get: () => Session, { killBackground, withoutAccess }: Disturbances): void {
  describe('lifecycle', () => {
    it('keeps what was read: the document, this version and its findings', async () => {
      const tab = await get().open('/legal/terms-of-service', 'kept.sample.example');
      const { findings } = await get().ready(tab);
      const rows = await until(async () => {
        const now = await stored(get().control, 'kept.sample.example');
        return now.documents > 0 ? now : undefined;
      });
      expect(rows).toEqual({ documents: 1, versions: 1, findings: findings.length });
      await tab.page.reload();
      await get().ready(tab);
      expect(await stored(get().control, 'kept.sample.example')).toEqual(rows);
    });

    it('works on after its background was stopped', async () => {
      const tab = await get().open('/legal/terms-of-service');
      await get().ready(tab);
      await killBackground();
      // The page that was read before: its card needs the background for its text.
      expect(await hovered(get(), tab.page)).toContain('Why it matters');
      await killBackground();
      const fresh = await get().open('/clobbered/privacy-policy');
      const { findings } = await get().ready(fresh);
      expect(findings.length).toBeGreaterThan(0);
      expect(await until(() => get().control.badge(fresh.tabId))).toMatch(/^\d+$/);
    });

    it('survives the way there and back through the back/forward cache', async () => {
      const tab = await get().open('/legal/terms-of-service', 'back.sample.example');
      await get().ready(tab);
      const before = await paintedTexts(tab.page);
      const badge = await until(() => get().control.badge(tab.tabId));
      await tab.page.evaluate(() => {
        (window as unknown as { mark: number }).mark = 7;
      });
      await tab.page.goto('http://back.sample.example/news/privacy-policy-of-photo-apps');
      expect(await until(async () => (await get().control.badge(tab.tabId)) === '')).toBe(true);
      // The driver's own goBack() waits for a load event, which a page from this cache does not have.
      await tab.page.evaluate(() => setTimeout(() => history.back()) && undefined);
      expect(await until(() => tab.page.evaluate(() => (window as unknown as { mark?: number }).mark))).toBe(7);
      expect(await until(async () => ((await paintedTexts(tab.page)).length === before.length ? true : undefined))).toBe(true);
      expect((await get().ready(tab)).findings.length).toBeGreaterThan(0);
      expect(await until(async () => ((await get().control.badge(tab.tabId)) === badge ? true : undefined))).toBe(true);
      expect(await hovered(get(), tab.page)).toContain('Not legal advice');
    });

    it('reads nothing while access is revoked, and reads again when it is back', async () => {
      await withoutAccess(async () => {
        const tab = await get().open('/legal/terms-of-service', 'revoked.sample.example');
        await sleep(600);
        expect(await get().control.report(tab.tabId)).toBeNull();
        expect(await paintedTexts(tab.page)).toEqual([]);
        // One browser refuses, the other waits for a click that may never come: both are said, and soon.
        expect(await get().control.send({ type: 'scan-tab', tabId: tab.tabId })).toEqual({
          ok: false,
          error: expect.stringContaining('no access'),
        });
        const popup = await get().popup(tab);
        expect(await until(() => popup.$eval('body', (body) => body.innerText.includes('Caveat may not read this site')))).toBe(true);
        expect(await popup.$$eval('button', (all) => all.map((one) => one.textContent))).toContain('Highlight on every policy page');
        expect(await axeViolations(popup)).toEqual([]);
        await popup.close();
      });
      const tab = await get().open('/legal/terms-of-service', 'granted.sample.example');
      expect((await get().ready(tab)).findings.length).toBeGreaterThan(0);
    });
  });
}

/** Rows of the database that belong to a host, read where Caveat keeps them. */
export function stored(control: Control, host: string): Promise<{ documents: number; versions: number; findings: number }> {
  return control.call(async (wanted: string) => {
    const rows = { documents: 0, versions: 0, findings: 0 };
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('caveat')) return rows;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('caveat');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = (store: string) =>
      new Promise<{ id?: string; document?: string; host?: string }[]>((resolve, reject) => {
        const request = db.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const ids = new Set((await all('documents')).filter((row) => row.host === wanted).map(({ id }) => id));
    rows.documents = ids.size;
    rows.versions = (await all('versions')).filter(({ document }) => ids.has(document)).length;
    rows.findings = (await all('findings')).filter(({ document }) => ids.has(document)).length;
    db.close();
    return rows;
  }, host);
}

async function hovered({ driver }: Session, page: Parameters<typeof pointAt>[0]): Promise<string> {
  await page.bringToFront();
  const at = await pointAt(page, 'binding arbitration');
  await page.mouse.move(2, 2);
  await page.mouse.move(at.x, at.y - 1);
  await page.mouse.move(at.x, at.y);
  return fold(
    await until(async () => {
      const text = await cardText(driver, page);
      return text.includes('Why it matters') ? text : undefined;
    }),
  );
}
