import { describe, expect, it } from "vitest";
import { judge } from "../../../../core/matching/judge/judge.ts";
import { indirect, plain, said, sideOf } from "../side-of.ts";

const CLAIM = sideOf("guards had beaten detainees with cables at the Rasko camp", {
  ...said("a former inmate"),
  ...indirect,
});

/** A passage inside its sentence, outside marks. */
const inSentence = (before: string, text: string, after = ".") =>
  sideOf(text, { ...plain, before, after, sentence: `${before}${text}${after}` });

describe("a passage that its own sentence denies", () => {
  it.each([
    [
      "a verb of denying",
      inSentence("The camp's director denied that ", "guards had beaten detainees with cables at Rasko"),
    ],
    [
      "a verb of rejecting, with what it rejects",
      inSentence("The director rejected the allegation that ", "guards had beaten detainees with cables at Rasko"),
    ],
    [
      "a word behind it",
      inSentence(
        "The director called ",
        "allegations that guards had beaten detainees with cables at Rasko",
        " baseless.",
      ),
    ],
    [
      "a report, of whom and of which day",
      inSentence(
        "The director disputed the Gazette's explosive report Thursday that said ",
        "guards had beaten detainees with cables at Rasko",
      ),
    ],
    [
      "parts of a report that claims it",
      inSentence(
        "The director wrote a letter disputing parts of a Gazette report claiming ",
        "guards had beaten detainees with cables at Rasko",
      ),
    ],
    ["its own opening", inSentence("", "It was untrue that guards had beaten detainees with cables at Rasko")],
  ])("denies the claim: %s", (_, there) => {
    expect(judge(CLAIM, there)).toMatchObject({ stance: "contradicts", subtype: "denial" });
    expect(judge(there, CLAIM)).toMatchObject({ stance: "contradicts", subtype: "denial" });
  });

  it.each([
    [
      "what is not denied",
      inSentence("The director did not deny that ", "guards had beaten detainees with cables at Rasko"),
    ],
    [
      "what neither side denies",
      inSentence("The director neither confirmed nor denied that ", "guards had beaten detainees with cables at Rasko"),
    ],
    [
      "something else denied before",
      inSentence("The director denied a visit, and ", "guards had beaten detainees with cables at Rasko"),
    ],
    [
      "what was denied of something else before a report",
      inSentence(
        "The director disputed the bill for the printing of a report that said ",
        "guards had beaten detainees with cables at Rasko",
      ),
    ],
    [
      "a report that is only told",
      inSentence("The director read the report that ", "guards had beaten detainees with cables at Rasko"),
    ],
  ])("denies nothing: %s", (_, there) => {
    expect(judge(CLAIM, there).stance).not.toBe("contradicts");
  });

  it("contradicts nobody who denies it as well", () => {
    const one = inSentence("The camp's director denied that ", "guards had beaten detainees with cables at Rasko");
    const other = inSentence(
      "The director wrote a letter disputing parts of a Gazette report claiming ",
      "guards had beaten detainees with cables at Rasko",
    );
    expect(judge(one, other).stance).not.toBe("contradicts");
  });
});
