import { expect, test } from "vitest";
import { LateError, within } from "../../tools/browse/within.ts";

test("work that ends in time gives its answer", async () => {
  expect(await within(1000, "page", Promise.resolve(7))).toBe(7);
  await expect(within(1000, "page", Promise.reject(new Error("broken")))).rejects.toThrow("broken");
});

test("a driver that never answers does not hold a run up", async () => {
  const never = new Promise<never>(() => {});
  await expect(within(10, "page", never)).rejects.toThrow(LateError);
});
