import { describe, expect, it } from "vitest";
import { alignWords } from "../../../core/matching/align.ts";

/** The runs as text: `=` equal, `~` changed, `-` only here, `+` only there. */
function shown(here: string, there: string): string[] {
  const mark = { equal: "=", changed: "~", only_here: "-", only_there: "+" };
  const words = (text: string, span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : "";
  return alignWords(here, there).runs.map((run) =>
    run.kind === "changed"
      ? `~${words(here, run.here)}|${words(there, run.there)}`
      : `${mark[run.kind]}${words(here, run.here) || words(there, run.there)}`,
  );
}

const CASES: readonly (readonly [name: string, here: string, there: string, runs: readonly string[]])[] = [
  ["equal words are one run", "We will rebuild.", "we will rebuild", ["=We will rebuild"]],
  [
    "an exchanged word",
    "We will accept the offer",
    "We will reject the offer",
    ["=We will", "~accept|reject", "=the offer"],
  ],
  ["a word more here", "We will surely rebuild it", "We will rebuild it", ["=We will", "-surely", "=rebuild it"]],
  ["a tail there", "We will rebuild", "We will rebuild by May", ["=We will rebuild", "+by May"]],
  [
    "another form of a word is shown as changed",
    "He wants the roads mended",
    "He wanted the roads mended",
    ["=He", "~wants|wanted", "=the roads mended"],
  ],
  ["spellings of one word are equal", "the harbour of Kiev", "the harbor of Kyiv", ["=the harbour of Kiev"]],
  ["figures and words are equal", "twenty-five boats", "25 boats", ["=twenty-five boats"]],
  ["a contraction equals its long form", "We don’t know", "We do not know", ["=We don’t know"]],
  ["nothing in common", "Rain fell", "Snow melted", ["~Rain fell|Snow melted"]],
  ["an empty side", "", "Rain", ["+Rain"]],
];

describe("word alignment", () => {
  it.each(CASES)("%s", (_, here, there, runs) => {
    expect(shown(here, there)).toEqual(runs);
  });

  it("covers either side by the weight of its shared words", () => {
    const { coverHere, coverThere } = alignWords(
      "the mill burned",
      "the mill burned and the barn with its horses burned too",
    );
    expect(coverHere).toBe(1);
    expect(coverThere).toBeGreaterThan(0.2);
    expect(coverThere).toBeLessThan(0.8);
  });

  it("keeps a run unbroken where a word could also match elsewhere", () => {
    expect(shown("the end of the war", "the war, the end of the war")).toEqual(["+the war", "=the end of the war"]);
  });

  it("leaves no word out of the runs, in either order", () => {
    const [here, there] = [
      "Nobody told us that the dam was weak.",
      "The mayor says nobody told him about the weak old dam.",
    ];
    for (const [a, b] of [
      [here, there],
      [there, here],
    ] as const) {
      const { runs, here: left, there: right } = alignWords(a, b);
      const covers = (side: "here" | "there", start: number) =>
        runs.some((run) => (run[side]?.start ?? Infinity) <= start && start < (run[side]?.end ?? -1));
      expect(left.every((token) => covers("here", token.start))).toBe(true);
      expect(right.every((token) => covers("there", token.start))).toBe(true);
    }
  });
});
