import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameSpeaker } from "../../core/quotation/speaker/same-speaker.ts";
import { PAIRS } from "./speaker-pairs.ts";

describe("the same speaker in two articles", () => {
  for (const [reason, [verdict, pairs]] of Object.entries(PAIRS)) {
    it.each(pairs)(`${reason}: %s and %s are ${verdict}`, (a, b) => {
      expect([sameSpeaker(a, b), sameSpeaker(b, a)]).toEqual([verdict, verdict]);
    });
  }

  it("does not depend on the order", () => {
    const names = [
      "Ann Dole",
      "Mr Dole",
      "Bob Poe",
      "he",
      "the Kremlin",
      "Dmitry Polyanskiy",
      "Polyansky",
      "Xi Jinping",
      "Boris Johnson",
      "",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...names), fc.string()), (a, b) => {
        expect(sameSpeaker(a, b)).toBe(sameSpeaker(b, a));
      }),
    );
  });
});
