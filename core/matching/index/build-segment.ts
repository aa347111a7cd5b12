import { checksum } from "./checksum.ts";
import { FORMAT_VERSION, HEADER, layoutOf, MAGIC } from "./layout.ts";
import { hashPair, termHashes } from "./terms.ts";
import { varintLength, writeVarint } from "./varint.ts";

/** A word is frequent when it stands in more than this share of the passages… */
const FREQUENT_SHARE = 0.005;
/** …and in more than this many: in a small corpus every list is short enough to keep. */
const FREQUENT_AT_LEAST = 1000;
/** Pairs per bucket, about. More would mix strangers into a list, fewer would be empty offsets. */
const PAIRS_PER_BUCKET = 8;

/** Terms of all passages, one behind the other, as dense ids; `ends[i]` is where passage `i` ends. */
interface TermStream {
  readonly ids: Uint32Array;
  readonly ends: Uint32Array;
  /** Hash of each id. */
  readonly hashes: Uint32Array;
}

/** Lists before they are bytes: list `i` holds the places `places[starts[i]] … places[starts[i + 1] - 1]`, ascending. */
interface Lists {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

/**
 * Builds the bytes of a segment (see `segment.ts`). Passage `i` gets the number `firstNumber + i`; a null keeps the number
 * of a deleted passage and indexes nothing. The same passages always give the same bytes.
 */
export function buildSegment(
  firstNumber: number,
  passages: readonly ({ readonly text: string } | null)[],
): Uint8Array<ArrayBuffer> {
  const stream = readTerms(passages);
  const counts = documentCounts(stream);
  const frequentAbove = Math.max(FREQUENT_AT_LEAST, passages.length * FREQUENT_SHARE);
  const isFrequent = (id: number) => (counts[id] as number) > frequentAbove;
  const byHash = Array.from(counts.keys()).sort((a, b) => (stream.hashes[a] as number) - (stream.hashes[b] as number));
  const words = byHash.filter((id) => !isFrequent(id));
  const frequent = byHash.filter(isFrequent);
  const wordLists = collectWords(stream, words);
  const pairs = countPairs(stream, isFrequent);
  const buckets = 2 ** Math.max(0, Math.ceil(Math.log2(pairs / PAIRS_PER_BUCKET || 1)));
  const pairLists = collectPairs(stream, isFrequent, buckets);
  return write({
    firstNumber,
    passages: passages.length,
    wordHashes: words.map((id) => stream.hashes[id] as number),
    frequentHashes: frequent.map((id) => stream.hashes[id] as number),
    frequentCounts: frequent.map((id) => counts[id] as number),
    wordLists,
    pairLists,
  });
}

function readTerms(passages: readonly ({ readonly text: string } | null)[]): TermStream {
  const idOf = new Map<number, number>();
  const ends = new Uint32Array(passages.length);
  let ids = new Uint32Array(Math.max(16, passages.length * 24));
  let length = 0;
  passages.forEach((passage, i) => {
    const hashes = passage === null ? [] : termHashes(passage.text);
    if (length + hashes.length > ids.length) ids = grown(ids, length + hashes.length);
    for (const hash of hashes) {
      const id = idOf.get(hash) ?? idOf.size;
      if (id === idOf.size) idOf.set(hash, id);
      ids[length++] = id;
    }
    ends[i] = length;
  });
  return { ids: ids.subarray(0, length), ends, hashes: Uint32Array.from(idOf.keys()) };
}

function grown(array: Uint32Array, atLeast: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(atLeast, array.length * 2));
  larger.set(array);
  return larger;
}

/** In how many passages each id stands. */
function documentCounts(stream: TermStream): Uint32Array {
  const counts = new Uint32Array(stream.hashes.length);
  eachOnce(
    stream,
    stream.hashes.length,
    (i) => stream.ids[i] as number,
    (id) => {
      counts[id] = (counts[id] as number) + 1;
    },
  );
  return counts;
}

/**
 * Calls `found(key, passage)` once for every key of every passage, passages ascending.
 * @param keyAt the key of place `i` of the stream (`first` is where its passage starts), or -1
 */
function eachOnce(
  stream: TermStream,
  keys: number,
  keyAt: (i: number, first: number) => number,
  found: (key: number, passage: number) => void,
): void {
  const lastSeen = new Uint32Array(keys);
  let first = 0;
  for (let passage = 0; passage < stream.ends.length; passage++) {
    const end = stream.ends[passage] as number;
    for (let i = first; i < end; i++) {
      const key = keyAt(i, first);
      if (key < 0 || lastSeen[key] === passage + 1) continue;
      lastSeen[key] = passage + 1;
      found(key, passage);
    }
    first = end;
  }
}

function collectWords(stream: TermStream, words: readonly number[]): Lists {
  const order = new Int32Array(stream.hashes.length).fill(-1);
  words.forEach((id, i) => {
    order[id] = i;
  });
  return collect(stream, words.length, (i) => order[stream.ids[i] as number] as number);
}

function countPairs(stream: TermStream, isFrequent: (id: number) => boolean): number {
  const [ids, ends] = [stream.ids, stream.ends];
  let pairs = 0;
  let first = 0;
  for (const end of ends) {
    for (let i = first + 1; i < end; i++) if (isFrequent(ids[i - 1] as number) && isFrequent(ids[i] as number)) pairs++;
    first = end;
  }
  return pairs;
}

function collectPairs(stream: TermStream, isFrequent: (id: number) => boolean, buckets: number): Lists {
  const { ids, hashes } = stream;
  return collect(stream, buckets, (i, first) => {
    if (i === first) return -1;
    const before = ids[i - 1] as number;
    const here = ids[i] as number;
    if (!isFrequent(before) || !isFrequent(here)) return -1;
    return hashPair(hashes[before] as number, hashes[here] as number) & (buckets - 1);
  });
}

/** Counting sort of (key, passage) by key: one pass to count, one to fill. */
function collect(stream: TermStream, keys: number, keyAt: (i: number, first: number) => number): Lists {
  const starts = new Uint32Array(keys + 1);
  eachOnce(stream, keys, keyAt, (key) => {
    starts[key + 1] = (starts[key + 1] as number) + 1;
  });
  for (let i = 0; i < keys; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const next = starts.slice();
  const places = new Uint32Array(starts[keys] as number);
  eachOnce(stream, keys, keyAt, (key, passage) => {
    places[next[key] as number] = passage;
    next[key] = (next[key] as number) + 1;
  });
  return { starts, places };
}

interface Parts {
  readonly firstNumber: number;
  readonly passages: number;
  readonly wordHashes: readonly number[];
  readonly frequentHashes: readonly number[];
  readonly frequentCounts: readonly number[];
  readonly wordLists: Lists;
  readonly pairLists: Lists;
}

function write(parts: Parts): Uint8Array<ArrayBuffer> {
  const wordOffsets = byteOffsets(parts.wordLists, 0);
  const bucketOffsets = byteOffsets(parts.pairLists, wordOffsets.at(-1) as number);
  const sizes = {
    passages: parts.passages,
    words: parts.wordHashes.length,
    frequentWords: parts.frequentHashes.length,
    buckets: bucketOffsets.length - 1,
    listBytes: bucketOffsets.at(-1) as number,
  };
  const layout = layoutOf(sizes);
  const bytes = new Uint8Array(layout.end);
  const words = new Uint32Array(bytes.buffer);
  words.set(parts.wordHashes, layout.wordHashes >>> 2);
  words.set(wordOffsets, layout.wordOffsets >>> 2);
  words.set(parts.frequentHashes, layout.frequentHashes >>> 2);
  words.set(parts.frequentCounts, layout.frequentCounts >>> 2);
  words.set(bucketOffsets, layout.bucketOffsets >>> 2);
  writeLists(bytes, layout.lists, parts.wordLists);
  writeLists(bytes, layout.lists + (wordOffsets.at(-1) as number), parts.pairLists);
  const listsMet = bytes.subarray(layout.listsMet, layout.listsMet + parts.passages);
  for (const lists of [parts.wordLists, parts.pairLists]) {
    for (const place of lists.places) listsMet[place] = Math.min(255, (listsMet[place] as number) + 1);
  }
  writeHeader(words, { ...sizes, firstNumber: parts.firstNumber, byteLength: layout.end });
  return bytes;
}

function writeHeader(words: Uint32Array, fields: Partial<Record<keyof typeof HEADER, number>>): void {
  for (const [name, value] of Object.entries(fields)) words[HEADER[name as keyof typeof HEADER]] = value;
  words[HEADER.magic] = MAGIC;
  words[HEADER.version] = FORMAT_VERSION;
  words[HEADER.checksum] = checksum(words.subarray(HEADER.checksum + 1));
}

/** Where each list starts when written from `from` on, and where the last one ends. An empty list takes no byte. */
function byteOffsets(lists: Lists, from: number): Uint32Array {
  const offsets = new Uint32Array(lists.starts.length);
  let at = from;
  for (let i = 0; i < lists.starts.length; i++) {
    offsets[i] = at;
    if (i === lists.starts.length - 1) break;
    const first = lists.starts[i] as number;
    const end = lists.starts[i + 1] as number;
    if (first < end) at += varintLength(end - first);
    let before = 0;
    for (let j = first; j < end; j++) {
      const place = lists.places[j] as number;
      at += varintLength(place - before);
      before = place;
    }
  }
  return offsets;
}

function writeLists(bytes: Uint8Array, from: number, lists: Lists): void {
  let at = from;
  for (let i = 0; i + 1 < lists.starts.length; i++) {
    const first = lists.starts[i] as number;
    const end = lists.starts[i + 1] as number;
    if (first === end) continue;
    at = writeVarint(bytes, at, end - first);
    let before = 0;
    for (let j = first; j < end; j++) {
      const place = lists.places[j] as number;
      at = writeVarint(bytes, at, place - before);
      before = place;
    }
  }
}
