import { onTestFinished, vi } from "vitest";

type Write = (this: IDBObjectStore, ...args: unknown[]) => IDBRequest;

/** From the `count`-th write on, every write to a store that `fails` picks throws, as if the process or the disk ended there. */
export function failFromWrite(count: number, failure: () => Error, fails = (_store: string) => true): () => void {
  let writes = 0;
  const stores = IDBObjectStore.prototype as unknown as Record<"put" | "add" | "delete", Write>;
  const spies = (["put", "add", "delete"] as const).map((method) => {
    const write = stores[method];
    return vi.spyOn(stores, method).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      if (fails(this.name) && ++writes >= count) throw failure();
      return write.apply(this, args);
    });
  });
  const mend = () => {
    for (const spy of spies) spy.mockRestore();
  };
  onTestFinished(mend);
  return mend;
}
