import { checksum } from "../index/checksum.ts";
import { hashTerm } from "../index/terms.ts";

/**
 * What words are near in meaning: a vector for each of some ten thousand terms, packed so that opening makes views only.
 *
 *     header   six 32-bit words   magic, version, checksum of every word behind the header, terms, dimensions, 0
 *     hashes   32 bits a term     hashTerm of the term, ascending
 *     rows     4 bits a value     in the order of the hashes; −7..7 stored as 1..15, the even dimension in the low half
 *
 * A row keeps its vector's direction and not its length: "ferry" (0.3, −0.6, …) has its largest value stored as 7 or −7, the
 * others in proportion. Four bits in place of thirty-two cost nothing that a ranking shows.
 */
export interface WordVectors {
  /** Cosine of two terms as the index knows them (`termsOf`), −1..1; 0 where one of them is not in the table. */
  likeness(a: string, b: string): number;
}

/** "SSWV" in a hex dump. */
const MAGIC = 0x56575353;
/** Raised whenever the same vectors would give other bytes, a change in `terms.ts` or `stem.ts` included. */
export const VECTORS_VERSION = 1;
const HEADER_WORDS = 6;
const LARGEST = 7;

/** Packs vectors by term. All have the same number of dimensions, a multiple of eight. */
export function encodeWordVectors(vectors: ReadonlyMap<string, ArrayLike<number>>): Uint8Array {
  const rows = [...vectors].map(([term, vector]) => ({ hash: hashTerm(term), vector }));
  rows.sort((a, b) => a.hash - b.hash);
  const dimensions = rows[0]?.vector.length ?? 0;
  const words = new Uint32Array(HEADER_WORDS + rows.length * (1 + dimensions / 8));
  const bytes = new Uint8Array(words.buffer, (HEADER_WORDS + rows.length) * 4);
  for (const [i, { hash, vector }] of rows.entries()) {
    words[HEADER_WORDS + i] = hash;
    packRow(vector, bytes.subarray((i * dimensions) / 2));
  }
  words.set([MAGIC, VECTORS_VERSION, checksum(words.subarray(HEADER_WORDS)), rows.length, dimensions, 0]);
  return new Uint8Array(words.buffer);
}

function packRow(vector: ArrayLike<number>, into: Uint8Array): void {
  let largest = 0;
  for (let i = 0; i < vector.length; i++) largest = Math.max(largest, Math.abs(vector[i] as number));
  for (let i = 0; i < vector.length; i++) {
    const level = Math.round(((vector[i] as number) / (largest || 1)) * LARGEST) + LARGEST + 1;
    into[i >> 1] = (into[i >> 1] as number) | (level << (4 * (i & 1)));
  }
}

/**
 * Opens a packed table; copies only when the bytes do not start on a 32-bit word.
 * @throws Error when the bytes are no table, of another version, cut or damaged
 */
export function openWordVectors(given: Uint8Array): WordVectors {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  const [magic, version, sum, count = 0, dimensions = 0] = words;
  if (magic !== MAGIC || version !== VECTORS_VERSION) throw new Error("No table of word vectors of this version.");
  const whole = words.length === HEADER_WORDS + count * (1 + dimensions / 8);
  if (!whole || checksum(words.subarray(HEADER_WORDS)) !== sum)
    throw new Error("The table of word vectors is damaged.");
  const hashes = words.subarray(HEADER_WORDS, HEADER_WORDS + count);
  const rows = bytes.subarray((HEADER_WORDS + count) * 4);
  const directionOf = remembered((term) => {
    const at = placeOf(hashTerm(term), hashes);
    return at < 0 ? null : direction(rows, at, dimensions);
  });
  return {
    likeness(a, b) {
      const [left, right] = [directionOf(a), directionOf(b)];
      return left && right ? product(left, right) : 0;
    },
  };
}

/** Where a hash stands in an ascending list; −1 where it does not. */
function placeOf(hash: number, hashes: Uint32Array): number {
  let [low, high] = [0, hashes.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = hashes[middle] as number;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function direction(rows: Uint8Array, at: number, dimensions: number): Float32Array {
  const vector = Float32Array.from({ length: dimensions }, (_, i) => {
    const pair = rows[(at * dimensions + i) >> 1] as number;
    return ((pair >> (4 * (i & 1))) & 15) - LARGEST - 1;
  });
  const length = Math.sqrt(product(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Directions kept unpacked, half a kilobyte each. A full memory is emptied. */
const REMEMBERED = 5_000;

function remembered<Made>(make: (term: string) => Made): (term: string) => Made {
  const made = new Map<string, Made>();
  return (term) => {
    const known = made.get(term);
    if (known !== undefined) return known;
    if (made.size >= REMEMBERED) made.clear();
    const value = make(term);
    made.set(term, value);
    return value;
  };
}
