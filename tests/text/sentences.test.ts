import { describe, expect, it } from "vitest";
import { sentences } from "../../core/text/sentences.ts";

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each([
    ["at full stops", "One ends. Two ends.", ["One ends.", "Two ends."]],
    ["behind closing marks", "“One ends.” Two ends!", ["“One ends.”", "Two ends!"]],
    ["at line breaks", "A headline\nOne ends.", ["A headline", "One ends."]],
    ["not behind titles", "Mr. Poe met Dr. Dole. They left.", ["Mr. Poe met Dr. Dole.", "They left."]],
    ["not inside numbers", "It cost 3.5 million. Nobody paid.", ["It cost 3.5 million.", "Nobody paid."]],
    ["not inside initialisms", "U.S. officials met. They left.", ["U.S. officials met.", "They left."]],
  ])("end %s", (_where, text, parts) => {
    expect(split(text)).toEqual(parts);
  });

  it("of nothing are none", () => {
    expect(split(" \n ")).toEqual([]);
  });
});
