import { say } from "../../components/words/say.ts";
import type { FromOwnPage } from "../../core/messages.ts";

type FileToImport = Parameters<FromOwnPage["importFile"]>[0];

/** What a message to the background may carry, with room for base64. Packs have the same bound. */
const MEGABYTES_AT_MOST = 40;
/** First bytes of a gzip stream (RFC 1952, 2.3.1): a pack. */
const GZIP = [0x1f, 0x8b];

/** A file that is not taken, and why in the reader's words. */
export class FileRefused extends Error {
  override readonly name = "FileRefused";
}

/** Reads a chosen file into the message that imports it. Throws `FileRefused` for one that is empty or too large. */
export async function readFileToImport(file: File): Promise<FileToImport> {
  if (file.size === 0) throw new FileRefused(say("fileEmpty", file.name));
  if (file.size > MEGABYTES_AT_MOST * 1e6) throw new FileRefused(say("fileTooLarge", file.name, MEGABYTES_AT_MOST));
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (GZIP.every((byte, n) => bytes[n] === byte))
    return { name: file.name, content: base64(bytes), encoding: "base64" };
  return { name: file.name, content: new TextDecoder().decode(bytes), encoding: "text" };
}

/** In pieces: a call with a million arguments overflows the stack. */
function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
