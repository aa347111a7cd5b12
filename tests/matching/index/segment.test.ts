import { describe, expect, test } from "vitest";
import { FORMAT_VERSION } from "../../../core/matching/index/layout.ts";
import { buildSegment, openSegment, SegmentError } from "../../../core/matching/index/segment.ts";
import { hashTerm } from "../../../core/matching/index/terms.ts";

/** The example of segment.ts. */
const HARBOUR = [
  "We will rebuild the harbour",
  "We will not rebuild the harbour",
  "The harbour will wait",
  "We will see",
  "Ferries run again",
].map((text) => ({ text }));

const refusal = (bytes: Uint8Array): string | null => {
  try {
    openSegment(bytes);
    return null;
  } catch (error) {
    return error instanceof SegmentError ? error.code : String(error);
  }
};

describe("a segment", () => {
  test("has the golden bytes of its version, so that a change of bytes raises the version", async () => {
    expect(FORMAT_VERSION).toBe(1);
    await expect(Buffer.from(buildSegment(100, HARBOUR)).toString("base64")).toMatchFileSnapshot(
      "./golden/segment-1.txt",
    );
  });

  test("opens as views: nothing is copied when the bytes start on a word", () => {
    const bytes = buildSegment(100, HARBOUR);
    const segment = openSegment(bytes);
    expect(segment.bytes).toBe(bytes);
    expect(segment.listsMet.buffer).toBe(bytes.buffer);
    expect([segment.firstNumber, segment.passages]).toEqual([100, 5]);
  });

  test("opens anywhere in a larger buffer, and at another place of the numbering", () => {
    const bytes = buildSegment(100, HARBOUR);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const segment = openSegment(shifted.subarray(3), 7000);
    expect(segment.firstNumber).toBe(7000);
    expect(segment.wordList(hashTerm("ferry"))?.count).toBe(1);
  });

  test("keeps a deleted passage's number and nothing else of it", () => {
    const segment = openSegment(buildSegment(0, [null, { text: "Ferries run" }, null]));
    expect([...segment.listsMet]).toEqual([0, 2, 0]);
  });

  test("of no passages is a segment", () => {
    expect(openSegment(buildSegment(0, [])).passages).toBe(0);
  });

  test("is refused wherever it is cut", () => {
    const bytes = buildSegment(100, HARBOUR);
    for (let length = 0; length < bytes.length; length++) expect(refusal(bytes.slice(0, length))).toBe("cut");
  });

  test("is refused when any bit of it is flipped", () => {
    const bytes = buildSegment(100, HARBOUR);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const damaged = bytes.slice();
      damaged[bit >>> 3] = (damaged[bit >>> 3] as number) ^ (1 << (bit & 7));
      expect(refusal(damaged)).not.toBeNull();
    }
  });

  test("names what is wrong: no segment, another version", () => {
    const bytes = buildSegment(100, HARBOUR);
    expect(refusal(new TextEncoder().encode("x".repeat(100)))).toBe("not-a-segment");
    const other = bytes.slice();
    other[4] = FORMAT_VERSION + 1;
    expect(refusal(other)).toBe("other-version");
  });
});

describe("in a segment with frequent words", () => {
  /** 1,200 passages of which all but a few say "will the": both words pass the floor of a thousand. */
  const passages = Array.from({ length: 1200 }, (_, i) => ({
    text: i % 100 === 7 ? `will the ferry${i} sail` : "will not the",
  }));
  const segment = openSegment(buildSegment(0, passages));
  const [will, the, not] = ["will", "the", "not"].map(hashTerm) as [number, number, number];

  test("a frequent word has a count and no list", () => {
    expect(segment.wordList(the)).toBeNull();
    expect(segment.frequency(the)).toBe(1200);
  });

  test("two frequent words side by side have a list", () => {
    expect(segment.pairList(will, the)?.count).toBe(12);
    expect(segment.pairList(not, the)?.count).toBe(1188);
  });
});
