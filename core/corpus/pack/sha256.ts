/**
 * SHA-256 (FIPS 180-4) that can be fed piece by piece and put aside between two pieces.
 * WebCrypto wants the whole message at once, which for a large pack is half a gigabyte.
 */

/** Where a digest stands; plain data, so that it can wait in a job's cursor. */
export interface Sha256State {
  /** The eight working words. */
  readonly words: readonly number[];
  /** Bytes taken so far. */
  readonly length: number;
  /** Bytes of the unfinished 64-byte block. */
  readonly rest: readonly number[];
}

const BLOCK = 64;

/** First 32 bits of the fractional parts of the square roots of the first 8 primes (FIPS 180-4 §5.3.3). */
const START: readonly number[] = firstPrimes(8).map((prime) => fraction(Math.sqrt(prime)));

/** … and of the cube roots of the first 64 (§4.2.2). */
const ROUND = Int32Array.from(firstPrimes(64), (prime) => fraction(Math.cbrt(prime)));

export class Sha256 {
  readonly #words: Int32Array;
  readonly #block = new Uint8Array(BLOCK);
  readonly #schedule = new Int32Array(64);
  #length: number;

  /** Starts anew, or goes on from where `state()` was taken. */
  constructor(state?: Sha256State) {
    this.#words = Int32Array.from(state?.words ?? START);
    this.#length = state?.length ?? 0;
    this.#block.set(state?.rest ?? []);
  }

  update(bytes: Uint8Array): this {
    const filled = this.#length % BLOCK;
    this.#length += bytes.length;
    if (filled + bytes.length < BLOCK) {
      this.#block.set(bytes, filled);
      return this;
    }
    let at = 0;
    if (filled > 0) {
      at = BLOCK - filled;
      this.#block.set(bytes.subarray(0, at), filled);
      this.#compress(this.#block, 0);
    }
    for (; at + BLOCK <= bytes.length; at += BLOCK) this.#compress(bytes, at);
    this.#block.set(bytes.subarray(at));
    return this;
  }

  state(): Sha256State {
    return {
      words: [...this.#words],
      length: this.#length,
      rest: [...this.#block.subarray(0, this.#length % BLOCK)],
    };
  }

  /** The digest of everything taken so far, as 64 hexadecimal digits. Feeding may go on. */
  hex(): string {
    const last = new Sha256(this.state());
    last.update(padding(this.#length));
    return [...last.#words].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  }

  /** The block that starts at `at` (§6.2.2). */
  #compress(bytes: Uint8Array, at: number): void {
    const w = this.#schedule;
    for (let t = 0, i = at; t < 16; t++, i += 4) {
      w[t] = (bytes[i]! << 24) | (bytes[i + 1]! << 16) | (bytes[i + 2]! << 8) | bytes[i + 3]!;
    }
    for (let t = 16; t < 64; t++) {
      w[t] = (smallSigma1(w[t - 2]!) + w[t - 7]! + smallSigma0(w[t - 15]!) + w[t - 16]!) | 0;
    }
    const words = this.#words;
    let a = words[0]!;
    let b = words[1]!;
    let c = words[2]!;
    let d = words[3]!;
    let e = words[4]!;
    let f = words[5]!;
    let g = words[6]!;
    let h = words[7]!;
    for (let t = 0; t < 64; t++) {
      const first = (h + bigSigma1(e) + ((e & f) ^ (~e & g)) + ROUND[t]! + w[t]!) | 0;
      const second = (bigSigma0(a) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    const after = [a, b, c, d, e, f, g, h];
    for (let i = 0; i < 8; i++) words[i] = (words[i]! + after[i]!) | 0;
  }
}

const rotate = (x: number, by: number) => (x >>> by) | (x << (32 - by));
const bigSigma0 = (x: number) => rotate(x, 2) ^ rotate(x, 13) ^ rotate(x, 22);
const bigSigma1 = (x: number) => rotate(x, 6) ^ rotate(x, 11) ^ rotate(x, 25);
const smallSigma0 = (x: number) => rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
const smallSigma1 = (x: number) => rotate(x, 17) ^ rotate(x, 19) ^ (x >>> 10);

/** A one bit, zeros, and the length in bits as 64-bit big-endian, up to a full block (§5.1.1). */
function padding(length: number): Uint8Array {
  const zeros = (2 * BLOCK - 9 - (length % BLOCK)) % BLOCK;
  const bytes = new Uint8Array(1 + zeros + 8);
  bytes[0] = 0x80;
  new DataView(bytes.buffer).setBigUint64(1 + zeros, BigInt(length) * 8n);
  return bytes;
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes;
}

function fraction(x: number): number {
  return Math.floor((x - Math.floor(x)) * 2 ** 32);
}
