import { CorpusError } from "../corpus-error.ts";
import type { CorpusDatabase } from "../database.ts";

/**
 * The values that a table holds for these keys, in the order of the keys, in one transaction of its own. Goes past Dexie: what a
 * page waits for should not wait for more code to run for the first time. Not to be called inside a transaction.
 */
export async function readMany<Key extends IDBValidKey, Value>(
  db: CorpusDatabase,
  table: string,
  keys: readonly Key[],
): Promise<Map<Key, Value>> {
  const connection: IDBDatabase | null = db.backendDB();
  if (!connection) throw new CorpusError("unavailable", "The corpus was closed while it was being read.");
  return new Promise((resolve, reject) => {
    const transaction = connection.transaction(table, "readonly");
    const store = transaction.objectStore(table);
    const requests = keys.map((key) => [key, store.get(key) as IDBRequest<Value | undefined>] as const);
    transaction.oncomplete = () =>
      resolve(new Map(requests.flatMap(([key, { result }]) => (result === undefined ? [] : [[key, result]]))));
    transaction.onabort = () => reject(transaction.error);
  });
}
