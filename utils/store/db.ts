import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { ServiceRow } from './corpus-index.ts';
import type { DocumentRow, FindingRow, TextRow, VersionRow } from './rows.ts';
import { upgradeTo2 } from './upgrade-to-2.ts';

export interface CaveatDatabase extends DBSchema {
  documents: { key: string; value: DocumentRow; indexes: { lastRead: number; host: string } };
  versions: {
    key: [document: string, hash: string];
    value: VersionRow;
    /** `oldest`: by the day a version was last seen, no two alike, so that it can be read in parts. */
    indexes: { document: string; hash: string; oldest: [lastSeen: number, document: string, hash: string] };
  };
  texts: { key: string; value: TextRow };
  findings: {
    key: [document: string, hash: string, clause: string];
    value: FindingRow;
    indexes: { version: [document: string, hash: string]; clause: string };
  };
  /** The bundled index, one row a service: loaded from the package, never the person's own. */
  services: { key: string; value: ServiceRow };
  /** What is to be remembered of the database itself, such as the version of the index in `services`. */
  meta: { key: string; value: { key: string; value: unknown } };
}
export type Database = IDBPDatabase<CaveatDatabase>;
export type Upgrade = (
  db: Database,
  transaction: IDBPTransaction<CaveatDatabase, StoreNames<CaveatDatabase>[], 'versionchange'>,
) => unknown;

export const DATABASE = 'caveat';

/**
 * One step a version, in order, never edited once released: step n brings a database of version n to n + 1. Whoever comes from an
 * older build goes through all the steps that are new to them, in one transaction: all of it or nothing.
 */
export const UPGRADES: readonly Upgrade[] = [
  (db) => {
    const documents = db.createObjectStore('documents', { keyPath: 'id' });
    documents.createIndex('lastRead', 'lastRead');
    documents.createIndex('host', 'host');
    const versions = db.createObjectStore('versions', { keyPath: ['document', 'hash'] });
    versions.createIndex('document', 'document');
    versions.createIndex('hash', 'hash');
    db.createObjectStore('texts', { keyPath: 'hash' });
    const findings = db.createObjectStore('findings', { keyPath: ['document', 'hash', 'clause'] });
    findings.createIndex('version', ['document', 'hash']);
    findings.createIndex('clause', 'clause');
  },
  upgradeTo2,
];

/** Another tab or an older build keeps the database open. */
export class DatabaseBlockedError extends Error {
  // Written out: in a build the class itself has another name.
  override readonly name = 'DatabaseBlockedError';
}

const PATIENCE_MS = 5_000;
let connection: Promise<Database> | undefined;

/** The open database: one connection for this worker or page, opened again after it was closed for whatever reason. */
export function database(): Promise<Database> {
  if (!connection) {
    const mine = openDatabase(UPGRADES, forget);
    connection = mine;
    // A failure is not kept: the next caller tries again.
    mine.catch(forget);
  }
  return connection;

  function forget(): void {
    connection = undefined;
  }
}

/** Closes the connection; the next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const open = connection;
  connection = undefined;
  (await open?.catch(() => undefined))?.close();
}

/** Opens the database at the version that the steps lead to. `lost` is called once the connection is of no more use. */
export async function openDatabase(upgrades: readonly Upgrade[] = UPGRADES, lost: () => void = () => {}): Promise<Database> {
  let giveUp: (reason: unknown) => void = () => {};
  const tooLong = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<CaveatDatabase>(DATABASE, upgrades.length, {
    async upgrade(db, oldVersion, _newVersion, transaction) {
      // Nothing blocks any more; how long the work takes is another matter.
      clearTimeout(timer);
      // An abort shows in the opening request; here it would only be reported as unhandled.
      transaction.done.catch(() => {});
      try {
        for (const step of upgrades.slice(oldVersion)) await step(db, transaction);
      } catch (error) {
        // Without this, a step that fails half-way would be committed.
        transaction.abort();
        giveUp(error);
      }
    },
    // An older connection is still there. Ours close when told to (below), so this ends by itself unless one hangs.
    blocked() {
      timer = setTimeout(() => giveUp(new DatabaseBlockedError('Another connection keeps the database open')), PATIENCE_MS);
    },
    // A newer build wants to upgrade: make way at once.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
  try {
    return await Promise.race([opening, tooLong]);
  } catch (error) {
    // Should it still open, nobody waits for it any more.
    opening.then(
      (db) => db.close(),
      () => {},
    );
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
