/**
 * A digest of lines that can be put aside between any two of them. WebCrypto's SHA-256 wants its whole message at once,
 * which for a large pack is half a gigabyte; so each line is digested alone and chained to those before it:
 *
 *     h₀ = 32 zero bytes        hₙ = SHA-256(hₙ₋₁ ‖ SHA-256(bytes of line n, line feed included))
 *
 * As with a plain digest, another h means that a line was changed, added, left out or moved.
 */
import type { Bytes } from "../byte-lines.ts";

const DIGEST_BYTES = 32;

/** The digest of no lines. */
export const NO_LINES = "0".repeat(2 * DIGEST_BYTES);

export class LineChain {
  #digest: Promise<Uint8Array>;

  /** Starts anew, or goes on from what `digest()` gave. */
  constructor(from: string = NO_LINES) {
    this.#digest = Promise.resolve(fromHex(from));
  }

  /** Adds a line without waiting for its digest, so that the next line can be read meanwhile. */
  add(line: Bytes): void {
    const own = sha256(line);
    this.#digest = this.#digest.then(async (before) => sha256(joined(before, await own)));
  }

  /** hₙ of the lines added so far, as 64 hexadecimal digits. Adding may go on. */
  async digest(): Promise<string> {
    return toHex(await this.#digest);
  }
}

async function sha256(bytes: Bytes): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

function joined(a: Uint8Array, b: Uint8Array): Bytes {
  const both = new Uint8Array(2 * DIGEST_BYTES);
  both.set(a);
  both.set(b, DIGEST_BYTES);
  return both;
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function fromHex(digits: string): Uint8Array {
  return Uint8Array.from({ length: DIGEST_BYTES }, (_, at) => Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16));
}
