/** Raised whenever the same passages would give other bytes, a change in `terms.ts` or `stem.ts` included. */
export const FORMAT_VERSION = 1;

/** "SSIX" in a hex dump. */
export const MAGIC = 0x58495353;

export const HEADER_WORDS = 12;

/** Places of the header's 32-bit words; those not named are zero. The checksum covers every word behind it. */
export const HEADER = {
  magic: 0,
  version: 1,
  checksum: 2,
  byteLength: 3,
  firstNumber: 4,
  passages: 5,
  words: 6,
  frequentWords: 7,
  buckets: 8,
  listBytes: 9,
} as const;

/** Where each section starts, in bytes, and where the last one ends. */
export interface Layout {
  readonly wordHashes: number;
  readonly wordOffsets: number;
  readonly frequentHashes: number;
  readonly frequentCounts: number;
  readonly bucketOffsets: number;
  readonly listsMet: number;
  readonly lists: number;
  readonly end: number;
}

export interface SectionSizes {
  readonly passages: number;
  readonly words: number;
  readonly frequentWords: number;
  readonly buckets: number;
  readonly listBytes: number;
}

export function layoutOf(sizes: SectionSizes): Layout {
  const wordHashes = HEADER_WORDS * 4;
  const wordOffsets = wordHashes + sizes.words * 4;
  const frequentHashes = wordOffsets + (sizes.words + 1) * 4;
  const frequentCounts = frequentHashes + sizes.frequentWords * 4;
  const bucketOffsets = frequentCounts + sizes.frequentWords * 4;
  const listsMet = bucketOffsets + (sizes.buckets + 1) * 4;
  const lists = listsMet + wholeWords(sizes.passages);
  const end = lists + wholeWords(sizes.listBytes);
  return { wordHashes, wordOffsets, frequentHashes, frequentCounts, bucketOffsets, listsMet, lists, end };
}

/** `bytes` rounded up to 32-bit words, so that the checksum and the views of the next section stand on a word. */
export function wholeWords(bytes: number): number {
  return (bytes + 3) & ~3;
}
