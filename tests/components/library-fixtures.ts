import { vi } from 'vitest';
import type { LibraryActions, LibraryDocument, LibraryModel, LibraryVersion } from '../../components/library/library-model.ts';

export const NOW = Date.UTC(2026, 10, 24, 12);
export const DAY = 86_400_000;

export function ownDocument(service: string, rest: Partial<LibraryDocument> = {}): LibraryDocument {
  const host = `${service.toLowerCase()}.example`;
  return {
    id: `${host}/privacy|Privacy Policy`,
    service,
    url: `https://${host}/privacy`,
    host,
    title: `How ${service} works with data`,
    type: 'Privacy Policy',
    firstRead: NOW - 90 * DAY,
    lastRead: NOW - 40 * DAY,
    reads: 3,
    starred: false,
    latest: 'b'.repeat(64),
    words: 4_200,
    counts: { critical: 0, high: 0, medium: 1, low: 0, info: 2 },
    versions: 2,
    bytes: 120_000,
    ...rest,
  };
}

export function ownVersion(letter: string, rest: Partial<LibraryVersion> = {}): LibraryVersion {
  return {
    hash: letter.repeat(64),
    firstSeen: NOW - 90 * DAY,
    lastSeen: NOW - 40 * DAY,
    statedDate: '2026-03-01',
    words: 4_200,
    counts: { critical: 0, high: 1, medium: 0, low: 0, info: 1 },
    bytes: 60_000,
    ...rest,
  };
}

export function libraryModel(rest: Partial<LibraryModel> = {}): LibraryModel {
  const documents = rest.documents ?? [];
  return {
    state: 'ready',
    documents,
    skipped: 0,
    unfolded: null,
    withClause: new Map(),
    usage: { documents: documents.length, versions: 2 * documents.length, bytes: 120_000 * documents.length, quota: null },
    keeping: true,
    limits: { versions: 20, megabytes: 500 },
    plan: null,
    goesNext: null,
    removed: [],
    transfer: null,
    problem: null,
    ...rest,
  };
}

export function libraryActions() {
  return {
    unfold: vi.fn<LibraryActions['unfold']>(),
    star: vi.fn<LibraryActions['star']>(),
    deleteDocument: vi.fn<LibraryActions['deleteDocument']>(),
    deleteVersion: vi.fn<LibraryActions['deleteVersion']>(),
    deleteEverything: vi.fn<LibraryActions['deleteEverything']>(),
    lookForClauses: vi.fn<LibraryActions['lookForClauses']>(),
    keep: vi.fn<LibraryActions['keep']>(),
    consider: vi.fn<LibraryActions['consider']>(),
    decide: vi.fn<LibraryActions['decide']>(),
    exportJson: vi.fn<LibraryActions['exportJson']>(),
    exportCsv: vi.fn<LibraryActions['exportCsv']>(),
    importFile: vi.fn<LibraryActions['importFile']>(),
    closeTransfer: vi.fn<LibraryActions['closeTransfer']>(),
    closeProblem: vi.fn<LibraryActions['closeProblem']>(),
    retry: vi.fn<LibraryActions['retry']>(),
  } satisfies LibraryActions;
}
