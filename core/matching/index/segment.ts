/**
 * A segment indexes some thousands of passages in one run of bytes that is never changed and never parsed: opening it
 * makes views over it and checks a checksum.
 *
 * Take five passages, numbered from 100 on in the corpus, and say that a word is *frequent* when more than two have it:
 *
 *     100  we will rebuild the harbour
 *     101  we will not rebuild the harbour
 *     102  the harbour will wait
 *     103  we will see
 *     104  ferries run again
 *
 * *will* and *the*, *we* and *harbour* are frequent. A rare word has a list of the passages that hold it:
 *
 *     rebuild → 0, 1      not → 1      wait → 2      see → 3      ferry → 4      run → 4      again → 4
 *
 * (places in this segment; add 100 for the corpus). Frequent words have no list, it would be long and say little. But two
 * of them side by side have one, filed under a hash of the pair; here four buckets, so strangers may share a bucket:
 *
 *     bucket 0: we+will → 0, 1, 3      bucket 2: the+harbour → 0, 1, 2      bucket 3: harbour+will → 2
 *
 * That is all a quotation needs: "we will rebuild the harbour" reads three short lists and finds 100 and 101 on top. The
 * places of a list are written as differences in varints behind their count: `rebuild` is the bytes 2, 0, 1.
 *
 *     ┌────────┬──────────────┬──────────────┬──────────────────┬────────────────┬────────┬──────────────────┐
 *     │ header │ word hashes, │ word lists'  │ frequent hashes, │ bucket lists'  │ lists  │ lists: of words, │
 *     │ 12×u32 │ sorted, u32  │ offsets, u32 │ counts, u32      │ offsets, u32   │ met u8 │ then of buckets  │
 *     └────────┴──────────────┴──────────────┴──────────────────┴────────────────┴────────┴──────────────────┘
 *
 * *Lists met* says for each passage in how many lists it stands (at most 255). A passage whose lists are nearly all read
 * by a query lies inside it, however short it is: that is how a fragment of three words is found from a whole speech.
 *
 * Words are kept as hashes of their term (`terms.ts`); two words with one hash cost a useless candidate, no more, since
 * every candidate's own words are aligned afterwards. All offsets count from the start of the bytes, so a segment may lie
 * anywhere: in a Blob, in memory, in a file that is read by ranges. Words are little-endian, as on every machine that runs
 * a browser. What changes these bytes must raise `FORMAT_VERSION`; tests/matching/index holds golden ones. Segments are
 * derived data: one that is refused is built anew from the passages.
 *
 * The division into rare words and pairs of frequent ones follows Williams, Zobel and Bahle, "Fast phrase querying with
 * combined indexes" (ACM TOIS 22(4), 2004), with hashed buckets in place of their dictionary of pairs.
 */
export { buildSegment } from "./build-segment.ts";
export { openSegment, type PostingList, type Segment, SegmentError } from "./open-segment.ts";
