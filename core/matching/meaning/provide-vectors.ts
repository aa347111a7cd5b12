import { openWordVectors, type WordVectors } from "./word-vectors.ts";

/** Reads the packed table: the browser fetches a file of its own package, Node opens it. */
export type VectorLoader = () => Promise<Uint8Array>;

let loader: VectorLoader | null = null;
let opened: Promise<WordVectors | null> | null = null;

/** Told once at the start where the table is; nothing is read before somebody asks. */
export function provideVectors(load: VectorLoader | null): void {
  loader = load;
  opened = null;
}

/**
 * The vectors of words, read on first use; null where no table is provided or it cannot be read. Then words are near only by their
 * letters and the lists: fewer reports are found, and none is judged otherwise.
 */
export function wordVectors(): Promise<WordVectors | null> {
  opened ??= load(loader);
  return opened;
}

async function load(from: VectorLoader | null): Promise<WordVectors | null> {
  if (from === null) return null;
  try {
    return openWordVectors(await from());
  } catch {
    return null;
  }
}
