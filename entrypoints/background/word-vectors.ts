import { browser } from "wxt/browser";

/** The packed table of word vectors, a file of our own package. */
export async function packagedVectors(): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(browser.runtime.getURL("/word-vectors.bin"))).arrayBuffer());
}
