import { createHash, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { LineChain } from "../../core/corpus/pack/line-chain.ts";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
const chained = (lines: readonly Uint8Array[]) =>
  lines
    .reduce<Buffer>((before, line) => sha256(Buffer.concat([before, sha256(line)])), Buffer.alloc(32))
    .toString("hex");

const lines = [0, 1, 31, 32, 33, 64, 1000].map((length) => new Uint8Array(randomBytes(length)));

function chainOf(some: readonly Uint8Array<ArrayBuffer>[], from?: string): LineChain {
  const chain = new LineChain(from);
  for (const line of some) chain.add(line);
  return chain;
}

test("chains lines of any length as its doc says, computed with Node's SHA-256", async () => {
  for (let count = 0; count <= lines.length; count++) {
    const some = lines.slice(0, count);
    expect(await chainOf(some).digest()).toBe(chained(some));
  }
});

test("goes on from where it was put aside", async () => {
  for (let cut = 0; cut <= lines.length; cut++) {
    const aside = await chainOf(lines.slice(0, cut)).digest();
    expect(await chainOf(lines.slice(cut), aside).digest()).toBe(chained(lines));
  }
});

test("a digest asked for says what was added until then", async () => {
  const chain = chainOf(lines.slice(0, 3));
  const asked = chain.digest();
  chain.add(lines[3]!);
  expect(await asked).toBe(chained(lines.slice(0, 3)));
});
