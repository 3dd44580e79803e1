import type { Control } from './harness.ts';

/** All rows of these object stores of Caveat's database, by store, in the order of their keys; read where Caveat keeps them. */
export function libraryRows(
  control: Control,
  stores: readonly string[] = ['documents', 'versions', 'texts', 'findings'],
): Promise<Record<string, unknown[]>> {
  return control.call(async (names: readonly string[]) => {
    const known = (await indexedDB.databases()).some(({ name }) => name === 'caveat');
    if (!known) return Object.fromEntries(names.map((name) => [name, []]));
    const ended = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await ended(indexedDB.open('caveat'));
    try {
      const rows = names.map(async (name) => [name, await ended(db.transaction(name).objectStore(name).getAll())] as const);
      return Object.fromEntries(await Promise.all(rows));
    } finally {
      db.close();
    }
  }, stores);
}
