import { CorpusError } from "../corpus-error.ts";
import type { CorpusDatabase } from "../database.ts";

/**
 * The values of these keys of a table, in their order, in one transaction of its own. Goes past Dexie: what a page waits for should
 * not wait for more code to run for the first time. Not to be called inside a transaction.
 */
export async function readMany<Value>(
  db: CorpusDatabase,
  table: string,
  keys: readonly IDBValidKey[],
): Promise<(Value | undefined)[]> {
  const connection: IDBDatabase | null = db.backendDB();
  if (!connection) throw new CorpusError("unavailable", "The corpus was closed while it was being read.");
  return new Promise((resolve, reject) => {
    const transaction = connection.transaction(table, "readonly");
    const store = transaction.objectStore(table);
    const requests = keys.map((key) => store.get(key) as IDBRequest<Value | undefined>);
    transaction.oncomplete = () => resolve(requests.map(({ result }) => result));
    transaction.onabort = () => reject(transaction.error);
  });
}
