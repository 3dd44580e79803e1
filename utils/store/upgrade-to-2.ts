import * as z from 'zod/mini';
import type { Upgrade } from './db.ts';

z.config({ jitless: true });

/**
 * Version 2: documents carry what a list of them shows (star, length, counts, room), versions the room they take; `services` and `meta`
 * are for the bundled index. Like every step it stands alone: what rows look like today is none of its business.
 */
export const upgradeTo2: Upgrade = async (db, tx) => {
  db.createObjectStore('services', { keyPath: 'service' });
  db.createObjectStore('meta', { keyPath: 'key' });
  const versions = tx.objectStore('versions');
  versions.createIndex('oldest', ['lastSeen', 'document', 'hash']);
  const findings = tx.objectStore('findings').index('version');
  const totals = new Map<string, { versions: number; bytes: number }>();
  for (let at = await versions.openCursor(); at; at = await at.continue()) {
    const row = Version1.safeParse(at.value).data;
    // What does not parse stays as it is: it is skipped when read, as before.
    if (!row) continue;
    const text = Text1.safeParse(await tx.objectStore('texts').get(row.hash)).data?.text ?? '';
    const found = await findings.getAll([row.document, row.hash]);
    const bytes = [text, ...found].reduce<number>((sum, part) => sum + JSON.stringify(part).length, 0);
    await at.update({ ...row, bytes } as never);
    const known = totals.get(row.document) ?? { versions: 0, bytes: 0 };
    totals.set(row.document, { versions: known.versions + 1, bytes: known.bytes + bytes });
  }
  for (let at = await tx.objectStore('documents').openCursor(); at; at = await at.continue()) {
    const row = Document1.safeParse(at.value).data;
    if (!row) continue;
    const latest = Version1.safeParse(await versions.get([row.id, row.latest])).data;
    const { words, counts } = latest ?? { words: 0, counts: { critical: 0, high: 0, medium: 0, low: 0, info: 0 } };
    const total = totals.get(row.id) ?? { versions: 0, bytes: 0 };
    await at.update({ ...row, starred: false, words, counts, ...total } as never);
  }
};

/** What this step needs of the rows of version 1; the rest goes along unread. */
const Count = z.int().check(z.gte(0));
const Version1 = z.looseObject({
  document: z.string(),
  hash: z.string(),
  words: Count,
  counts: z.object({ critical: Count, high: Count, medium: Count, low: Count, info: Count }),
});
const Document1 = z.looseObject({ id: z.string(), latest: z.string() });
const Text1 = z.looseObject({ text: z.string() });
