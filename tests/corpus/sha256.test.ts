import { createHash, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { Sha256 } from "../../core/corpus/pack/sha256.ts";

const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("digests every length around a block as Node does", () => {
  for (let length = 0; length <= 200; length++) {
    const bytes = randomBytes(length);
    expect(new Sha256().update(bytes).hex()).toBe(digest(bytes));
  }
});

test("goes on from where it was put aside", () => {
  const bytes = randomBytes(1000);
  for (const cut of [0, 1, 63, 64, 65, 500, 999, 1000]) {
    const state = JSON.parse(JSON.stringify(new Sha256().update(bytes.subarray(0, cut)).state()));
    expect(new Sha256(state).update(bytes.subarray(cut)).hex()).toBe(digest(bytes));
  }
});
