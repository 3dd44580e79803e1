import { expect } from 'vitest';
import { database } from '../../utils/store/db.ts';
import type { DocumentRow, VersionRow } from '../../utils/store/rows.ts';

/** Every row of the person's own, by store. */
export async function libraryState() {
  const db = await database();
  const [documents, versions, texts, findings] = await Promise.all([
    db.getAll('documents'),
    db.getAll('versions'),
    db.getAll('texts'),
    db.getAll('findings'),
  ]);
  return { documents, versions, texts, findings };
}

/** Counts all totals anew from texts and findings, and looks for rows that hang on nothing. */
export async function expectWhole(): Promise<void> {
  const { documents, versions, texts, findings } = await libraryState();
  const text = new Map(texts.map((one) => [one.hash, one.text]));
  for (const version of versions) {
    const own = findings.filter(({ document, hash }) => document === version.document && hash === version.hash);
    const bytes = [text.get(version.hash), ...own].reduce<number>((sum, part) => sum + JSON.stringify(part).length, 0);
    expect({ counts: version.counts, bytes: version.bytes }).toEqual({ counts: severities(own), bytes });
  }
  for (const document of documents) {
    const own = versions.filter((one) => one.document === document.id);
    const latest = own.find(({ hash }) => hash === document.latest)!;
    expect(latest.lastSeen).toBe(Math.max(...own.map(({ lastSeen }) => lastSeen)));
    expect(totals(document)).toEqual({
      words: latest.words,
      counts: latest.counts,
      versions: own.length,
      bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
    });
  }
  const ids = documents.map(({ id }) => id);
  expect(versions.filter(({ document }) => !ids.includes(document))).toEqual([]);
  const keys = new Set(versions.map(({ document, hash }) => `${document} ${hash}`));
  expect(findings.filter(({ document, hash }) => !keys.has(`${document} ${hash}`))).toEqual([]);
  expect([...text.keys()].sort()).toEqual([...new Set(versions.map(({ hash }) => hash))].sort());
}

function totals({ words, counts, versions, bytes }: DocumentRow) {
  return { words, counts, versions, bytes };
}

function severities(findings: readonly { readonly severity: keyof VersionRow['counts'] }[]): VersionRow['counts'] {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
