import { gunzipSync, gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { decodePack } from "../../core/corpus/pack/decode-pack.ts";
import { encodePack } from "../../core/corpus/pack/encode-pack.ts";
import { PackError } from "../../core/corpus/pack/pack-error.ts";
import { sampleRecords } from "../corpus/sample-records.ts";
import { seededRandom } from "./seeded-random.ts";

const records = sampleRecords(30);
let pack: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  pack = new Uint8Array(await encodePack(records, { name: "Fuzzed", created: "2026-03-01" }));
});

/** Whatever the bytes, a pack is read in full and right, or refused with a PackError. */
async function expectRightOrRefused(bytes: Uint8Array<ArrayBuffer>): Promise<"right" | "refused"> {
  try {
    expect((await decodePack(new Blob([bytes]))).records).toEqual(records);
    return "right";
  } catch (failure) {
    expect(failure).toBeInstanceOf(PackError);
    return "refused";
  }
}

test("a pack that is cut off anywhere is refused", async () => {
  for (let step = 0; step < 100; step++) {
    const end = Math.floor((pack.length * step) / 100);
    expect(await expectRightOrRefused(pack.slice(0, end))).toBe("refused");
  }
});

type Mutation = (bytes: Uint8Array, random: (below: number) => number) => Uint8Array<ArrayBuffer>;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "flips a bit": (bytes, random) => {
    const changed = bytes.slice() as Uint8Array<ArrayBuffer>;
    changed[random(bytes.length)]! ^= 1 << random(8);
    return changed;
  },
  "cuts a piece out": (bytes, random) => {
    const start = random(bytes.length);
    return joined(bytes.subarray(0, start), bytes.subarray(start + 1 + random(40)));
  },
  "repeats a piece": (bytes, random) => {
    const start = random(bytes.length);
    return joined(bytes.subarray(0, start + 1 + random(40)), bytes.subarray(start));
  },
  "swaps two pieces": (bytes, random) => {
    const [a, b] = [random(bytes.length), random(bytes.length)].sort((x, y) => x - y) as [number, number];
    return joined(joined(bytes.subarray(b), bytes.subarray(a, b)), bytes.subarray(0, a));
  },
};

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

test.each(Object.entries(MUTATIONS))("a mutation that %s never passes as another pack", async (_, mutate) => {
  const random = seededRandom(20260301);
  const lines = gunzipSync(pack);
  for (let round = 0; round < 125; round++) await expectRightOrRefused(mutate(pack, random));
  // The same inside the stream, where gzip's own checksum no longer helps.
  for (let round = 0; round < 125; round++) {
    await expectRightOrRefused(new Uint8Array(gzipSync(mutate(lines, random))));
  }
});
