import { checksum } from "./checksum.ts";
import { FORMAT_VERSION, HEADER, HEADER_WORDS, layoutOf, MAGIC } from "./layout.ts";
import { hashPair } from "./terms.ts";
import { readVarint, varintLength } from "./varint.ts";

/** Why a segment was refused. Whatever the reason, the remedy is to build it anew from its passages. */
export class SegmentError extends Error {
  override readonly name = "SegmentError";
  readonly code: "not-a-segment" | "other-version" | "cut" | "damaged";

  constructor(code: SegmentError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** A posting list inside a segment: `count` passages in the bytes `[start, end)`, the count itself already skipped. */
export interface PostingList {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** An opened segment. Everything in it is a view over `bytes`. See `segment.ts` for the structure. */
export interface Segment {
  readonly bytes: Uint8Array;
  /** Number of its first passage in the corpus; passage `i` of the segment has the number `firstNumber + i`. */
  readonly firstNumber: number;
  readonly passages: number;
  /** In how many lists each passage stands, at most 255. */
  readonly listsMet: Uint8Array;
  /** The list of a rare word, or null when the word is frequent or absent. */
  wordList(term: number): PostingList | null;
  /** In how many passages a frequent word stands; 0 when the word is rare or absent. */
  frequency(term: number): number;
  /** The list of two frequent words side by side; may hold passages with another pair. Null when the bucket is empty. */
  pairList(first: number, second: number): PostingList | null;
}

/**
 * Opens a segment for reading; copies only when the bytes do not start on a 32-bit word.
 * @param firstNumber where the passages start in this corpus, when not where they started when it was built
 * @throws SegmentError when the bytes are no segment, of another version, cut or damaged
 */
export function openSegment(given: Uint8Array, firstNumber?: number): Segment {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const header = readHeader(bytes);
  const at = (place: keyof typeof HEADER) => header[HEADER[place]] as number;
  const sizes = {
    passages: at("passages"),
    words: at("words"),
    frequentWords: at("frequentWords"),
    buckets: at("buckets"),
    listBytes: at("listBytes"),
  };
  const layout = layoutOf(sizes);
  if (layout.end !== bytes.length) throw new SegmentError("damaged", "The index segment's sections do not add up.");
  const view = (start: number, length: number) => new Uint32Array(bytes.buffer, bytes.byteOffset + start, length);
  const wordHashes = view(layout.wordHashes, sizes.words);
  const wordOffsets = view(layout.wordOffsets, sizes.words + 1);
  const frequentHashes = view(layout.frequentHashes, sizes.frequentWords);
  const frequentCounts = view(layout.frequentCounts, sizes.frequentWords);
  const bucketOffsets = view(layout.bucketOffsets, sizes.buckets + 1);

  const list = (offsets: Uint32Array, i: number): PostingList | null => {
    const start = layout.lists + (offsets[i] as number);
    const end = layout.lists + (offsets[i + 1] as number);
    if (start >= end) return null;
    const count = readVarint(bytes, start);
    return { start: start + varintLength(count), end, count };
  };

  return {
    bytes,
    firstNumber: firstNumber ?? at("firstNumber"),
    passages: sizes.passages,
    listsMet: bytes.subarray(layout.listsMet, layout.listsMet + sizes.passages),
    wordList(term) {
      const i = indexIn(wordHashes, term);
      return i < 0 ? null : list(wordOffsets, i);
    },
    frequency(term) {
      const i = indexIn(frequentHashes, term);
      return i < 0 ? 0 : (frequentCounts[i] as number);
    },
    pairList: (first, second) => list(bucketOffsets, hashPair(first, second) & (sizes.buckets - 1)),
  };
}

function readHeader(bytes: Uint8Array): Uint32Array {
  if (bytes.length < HEADER_WORDS * 4) throw new SegmentError("cut", "The index segment ends inside its header.");
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  const at = (place: keyof typeof HEADER) => header[HEADER[place]] as number;
  if (at("magic") !== MAGIC) throw new SegmentError("not-a-segment", "These bytes are no index segment.");
  if (at("version") !== FORMAT_VERSION) {
    throw new SegmentError("other-version", `Index segment of version ${at("version")}, wanted ${FORMAT_VERSION}.`);
  }
  if (at("byteLength") !== bytes.length) {
    throw new SegmentError("cut", `Index segment of ${bytes.length} bytes, its header says ${at("byteLength")}.`);
  }
  const covered = bytes.byteOffset + (HEADER.checksum + 1) * 4;
  if (checksum(new Uint32Array(bytes.buffer, covered, (bytes.length >>> 2) - HEADER.checksum - 1)) !== at("checksum")) {
    throw new SegmentError("damaged", "The index segment's checksum does not fit its bytes.");
  }
  return header;
}

/** Binary search in a sorted array; -1 when `wanted` is not there. */
function indexIn(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] as number;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
