import { describe, expect, it } from "vitest";
import { explainArticle } from "../../tools/explain/explain-article.ts";

const ARTICLE = `Ann Dole, the mayor, came late to the bridge. “Nobody will be hurt,” the mayor said. “We have looked.”

She said the ropes were new.`;

describe("explaining how a quotation got its speaker", () => {
  const [first, second, third] = explainArticle(ARTICLE).split("\n\n") as [string, string, string];

  it("shows cue, mention, speaker and the rules that decided", () => {
    expect(first.split("\n").slice(0, 5)).toEqual([
      "direct (group 1)  Nobody will be hurt,",
      "  cue      said",
      "  mention  the mayor",
      "  speaker  Ann Dole",
      expect.stringMatching(/^ {2}decided {2}cue-after · role-to-person, confidence 0\.\d+$/),
    ]);
  });

  it("shows what each rule by itself would have said, the decider behind an arrow", () => {
    expect(first).toMatch(/whose words\n {4}→ cue-after +the mayor\n(?: {6}\S+ +the mayor\n)+/u);
    expect(first).toMatch(/who that is\n {4}→ role-to-person +Ann Dole\n {6}told-by-role +the mayor/u);
  });

  it("tells a quotation that goes on from the one before", () => {
    expect(second).toMatch(/→ continued-speech +the mayor/u);
  });

  it("tells who is meant by a report without marks", () => {
    expect(third).toContain("indirect");
    expect(third).toMatch(/→ pronoun-to-speaker +Ann Dole/u);
    expect(third).not.toContain("whose words");
  });

  it("says so where nobody was found", () => {
    expect(explainArticle("“Nobody will be hurt by any of it.”")).toContain("decided  nobody");
  });

  it("has nothing to say of an article without quotations", () => {
    expect(explainArticle("The bridge is shut.")).toBe("");
  });
});
