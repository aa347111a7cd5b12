import { readFile } from "node:fs/promises";

/** The packed table of word vectors, as it is committed. */
export async function committedVectors(): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL("../../assets/meaning/word-vectors.bin", import.meta.url)));
}
