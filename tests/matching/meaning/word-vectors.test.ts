import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { termsOf } from "../../../core/matching/index/terms.ts";
import { provideVectors, wordVectors } from "../../../core/matching/meaning/provide-vectors.ts";
import { encodeWordVectors, openWordVectors } from "../../../core/matching/meaning/word-vectors.ts";
import { committedVectors } from "../../../tools/cli/word-vectors.ts";

const VECTORS = new Map([
  ["ferry", [1, 0.5, 0, 0, 0, 0, 0, 0]],
  ["boat", [1, 0.4, 0.2, 0, 0, 0, 0, 0]],
  ["bakery", [0, 0, 0, 0, 1, -1, 0, 0]],
]);

describe("a table of word vectors", () => {
  test("tells near words from others, and knows nothing of words it lacks", () => {
    const vectors = openWordVectors(encodeWordVectors(VECTORS));
    expect(vectors.likeness("ferry", "ferry")).toBeCloseTo(1, 5);
    expect(vectors.likeness("ferry", "boat")).toBeGreaterThan(0.9);
    expect(vectors.likeness("ferry", "bakery")).toBe(0);
    expect(vectors.likeness("ferry", "Marl")).toBe(0);
  });

  test("opens wherever its bytes start", () => {
    const packed = encodeWordVectors(VECTORS);
    const shifted = new Uint8Array(packed.length + 1);
    shifted.set(packed, 1);
    expect(openWordVectors(shifted.subarray(1)).likeness("ferry", "boat")).toBeGreaterThan(0.9);
  });

  test.each([
    ["cut", (bytes: Uint8Array) => bytes.slice(0, -4)],
    ["cut inside a word", (bytes: Uint8Array) => bytes.slice(0, -1)],
    ["changed in one bit", (bytes: Uint8Array) => bytes.map((byte, i) => (i === 40 ? byte ^ 1 : byte))],
    ["empty", () => new Uint8Array()],
    ["something else", () => new TextEncoder().encode("<!doctype html><title>Not found</title>")],
  ])("refuses bytes that are %s", (_, spoil) => {
    expect(() => openWordVectors(spoil(encodeWordVectors(VECTORS)))).toThrow(/table of word vectors/);
  });
});

describe("the table that is shipped", async () => {
  const bytes = await committedVectors();

  test("is the one that its script makes", () => {
    const sum = createHash("sha256").update(bytes).digest("hex");
    expect(sum).toBe("d7f6f878acafcb635f5a1b108e2b419d47e803460c539e48b9db97b8e4800750");
  });

  test("leaves the package small", () => {
    expect(gzipSync(bytes).length).toBeLessThan(1_500_000);
  });

  test.each([
    ["negotiations", "talks", "bakery"],
    ["prison", "jail", "harbour"],
    ["thorough", "careful", "yellow"],
  ])("holds %s nearer to %s than to %s", (word, near, far) => {
    const vectors = openWordVectors(bytes);
    const [a, b, c] = termsOf([word, near, far].join(" ")) as [string, string, string];
    expect(vectors.likeness(a, b)).toBeGreaterThan(0.5);
    expect(vectors.likeness(a, c)).toBeLessThan(0.4);
  });
});

test.each([
  ["convict", "conviction"],
  ["die", "death"],
  ["destroy", "destruction"],
])("the table that is shipped takes %s and %s for near words, as a verb and its noun", async (verb, noun) => {
  const [a, b] = termsOf(`${verb} ${noun}`) as [string, string];
  expect(openWordVectors(await committedVectors()).likeness(a, b)).toBeGreaterThan(0.75);
});

describe("providing the table", () => {
  afterEach(() => provideVectors(null));

  test("reads it once, and only when it is asked for", async () => {
    let reads = 0;
    provideVectors(async () => {
      reads++;
      return encodeWordVectors(VECTORS);
    });
    expect(reads).toBe(0);
    expect((await wordVectors())?.likeness("ferry", "boat")).toBeGreaterThan(0.9);
    await wordVectors();
    expect(reads).toBe(1);
  });

  test.each<[string, () => Promise<Uint8Array>]>([
    ["missing", () => Promise.reject(new Error("no such file"))],
    ["damaged", async () => encodeWordVectors(VECTORS).fill(0, 30)],
  ])("goes on without it when it is %s", async (_, load) => {
    provideVectors(load);
    expect(await wordVectors()).toBeNull();
  });
});
