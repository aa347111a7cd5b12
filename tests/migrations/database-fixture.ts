/**
 * A database as some release left it on disk, as a file: every store with its keys, indexes and records. It is read and
 * written with IndexedDB itself, so that it stays what that release wrote, whatever our code does today.
 */
export interface DatabaseFixture {
  /** As IndexedDB counts, ten times Dexie's. */
  readonly version: number;
  readonly stores: readonly StoreFixture[];
}

interface StoreFixture {
  readonly name: string;
  readonly keyPath: string;
  readonly autoIncrement: boolean;
  readonly indexes: readonly { readonly name: string; readonly keyPath: string; readonly unique: boolean }[];
  readonly records: readonly unknown[];
}

export async function readDatabase(name: string): Promise<DatabaseFixture> {
  const db = await done(indexedDB.open(name));
  const names = [...db.objectStoreNames];
  const stores = await Promise.all(names.map((store) => readStore(db.transaction(store).objectStore(store))));
  const { version } = db;
  db.close();
  return { version, stores };
}

async function readStore(store: IDBObjectStore): Promise<StoreFixture> {
  const indexes = [...store.indexNames].map((name) => {
    const { keyPath, unique } = store.index(name);
    return { name, keyPath: keyPath as string, unique };
  });
  const { name, keyPath, autoIncrement } = store;
  const records = await Promise.all((await done(store.getAll())).map(encode));
  return { name, keyPath: keyPath as string, autoIncrement, indexes, records };
}

export async function writeDatabase(name: string, { version, stores }: DatabaseFixture): Promise<void> {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const { name: store, keyPath, autoIncrement, indexes } of stores) {
      const made = opening.result.createObjectStore(store, { keyPath, autoIncrement });
      for (const index of indexes) made.createIndex(index.name, index.keyPath, { unique: index.unique });
    }
  };
  const db = await done(opening);
  for (const { name: store, records } of stores) {
    const into = db.transaction(store, "readwrite").objectStore(store);
    await Promise.all(records.map((record) => done(into.put(decode(record)))));
  }
  db.close();
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** JSON knows no Blobs: they stand as `{"blob": base64}`. Only fields of a record itself hold one. */
async function encode(record: Record<string, unknown>): Promise<unknown> {
  const fields = Object.entries(record).map(async ([key, value]) => [
    key,
    value instanceof Blob ? { blob: Buffer.from(await value.arrayBuffer()).toString("base64") } : value,
  ]);
  return Object.fromEntries(await Promise.all(fields));
}

function decode(record: unknown): unknown {
  const fields = Object.entries(record as object).map(([key, value]) => [
    key,
    value?.blob === undefined ? value : new Blob([new Uint8Array(Buffer.from(value.blob, "base64"))]),
  ]);
  return Object.fromEntries(fields);
}
