import { expect, test } from "vitest";
import { onceForEach } from "../../core/matching/once-for-each.ts";

test("what is worked out of a passage is worked out once, and anew for another passage", () => {
  const counted: string[] = [];
  const letters = onceForEach(({ text }: { readonly text: string }) => {
    counted.push(text);
    return text.length;
  });
  const [ferry, copy] = [{ text: "ferry" }, { text: "ferry" }];
  expect([letters(ferry), letters(ferry), letters(copy)]).toEqual([5, 5, 5]);
  expect(counted).toEqual(["ferry", "ferry"]);
});
