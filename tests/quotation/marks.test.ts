import { describe, expect, it } from "vitest";
import { findMarkedRuns } from "../../core/quotation/marks/find-marked-runs.ts";
import { paragraphsOf } from "../../core/quotation/reading/read.ts";

const runsIn = (text: string) => findMarkedRuns(text, paragraphsOf(text)).map((run) => text.slice(run.start, run.end));

describe("words in quotation marks", () => {
  it.each([
    ["curly", "“Stay here,” she said.", ["Stay here,"]],
    ["straight", '"Stay here," she said.', ["Stay here,"]],
    ["single curly", "‘Stay here,’ she said.", ["Stay here,"]],
    ["single straight", "'Stay here,' she said.", ["Stay here,"]],
    ["two apostrophes", "''Stay here,'' she said.", ["Stay here,"]],
    ["backticks and apostrophes", "``Stay here,'' she said.", ["Stay here,"]],
    ["guillemets", "«Restez ici», dit-elle.", ["Restez ici"]],
    ["guillemets with no-break spaces", "«\u00a0Restez ici\u00a0», dit-elle.", ["Restez ici"]],
    ["inward guillemets", "»Bleib hier«, sagte sie.", ["Bleib hier"]],
    ["low and high", "„Bleib hier“, sagte sie.", ["Bleib hier"]],
    ["low and high, Polish", "„Zostań tu”, powiedziała.", ["Zostań tu"]],
    ["low single", "Er sagte, ‚bleib hier‘ sei genug.", ["bleib hier"]],
    ["a curly mark closed by a straight one", '“Stay here," she said.', ["Stay here,"]],
    ["a space before the closing mark", 'He asked, "Was it you? " and left.', ["Was it you?"]],
  ])("finds %s", (_style, text, runs) => {
    expect(runsIn(text)).toEqual(runs);
  });

  it.each([
    ["an apostrophe in a word", "It wasn’t the mayor’s idea, and it isn't mine."],
    ["a plural's possessive", "The drivers’ union and the builders' guild met."],
    ["dropped letters", "In the ’90s, as in the ’sixties, they danced to rock ’n’ roll, and ’twas fun."],
    ["inches and feet", 'The 6\'2" driver stood beside a 12" pipe.'],
    ["an attribute of markup", '<a href="page.html">more</a>'],
  ])("sees no marks in %s", (_what, text) => {
    expect(runsIn(text)).toEqual([]);
  });

  it("keeps apostrophes inside single marks", () => {
    expect(runsIn("‘It wasn’t the drivers’ fault,’ she said.")).toEqual(["It wasn’t the drivers’ fault,"]);
  });

  it("nests marks of another kind", () => {
    const text = "“He told me, ‘Run,’ and I ran,” she said.";
    const [outer] = findMarkedRuns(text, paragraphsOf(text));
    expect(outer?.nested.map((run) => text.slice(run.start, run.end))).toEqual(["Run,"]);
  });

  it("loses no more than its paragraph to a missing mark", () => {
    expect(runsIn("He said, “It is over. Then he left.\n\nShe said, “Good.”")).toEqual([
      "It is over. Then he left.",
      "Good.",
    ]);
  });

  it("cuts an unclosed quotation at the sentence end before the next one opens", () => {
    expect(runsIn("“It is over. “No,” she said, “it is not.”")).toEqual(["It is over.", "No,", "it is not."]);
  });

  it("goes on over paragraphs that each open with a mark", () => {
    const text = "“It was dark.\n\n“Then we heard it.”";
    expect(findMarkedRuns(text, paragraphsOf(text)).map((run) => run.continues)).toEqual([false, true]);
  });

  it("goes on over paragraphs in single marks", () => {
    expect(runsIn("'It was dark.\n\n'Then we heard it.'")).toEqual(["It was dark.", "Then we heard it."]);
  });

  it("finds the end of a quotation whose last paragraph has no opening mark", () => {
    expect(runsIn("“It was dark.\n\nThen we heard it,” she said.")).toEqual(["It was dark.", "Then we heard it,"]);
  });
});
