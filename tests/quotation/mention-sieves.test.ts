import { describe, expect, it } from "vitest";
import { analyse } from "../../core/quotation/analysis.ts";
import { SIEVES } from "../../core/quotation/mention/sieves.ts";

/** For every sieve: a text whose last quotation it must decide, and the mention it must find. */
const CASES: Record<string, readonly (readonly [text: string, mention: string])[]> = {
  labelled: [
    ["DOLE: The bridge is safe.\n\nPOE: Is it?\n\nDOLE: It is.\n\nPOE: Then cross it.", "POE"],
    ["“DOLE: The bridge is safe.”", "DOLE"],
  ],
  "cue-after": [
    ["“The bridge is safe,” said Mayor Ann Dole.", "Mayor Ann Dole"],
    ["“The bridge is safe,” Mayor Ann Dole said on Monday.", "Mayor Ann Dole"],
    ["“The bridge is safe,” Ann Dole, mayor since 2011, said.", "Ann Dole"],
    ["“Is it safe?” asked the driver.", "the driver"],
    ["“Is it safe?” Dr. Ann Dole (R-Wis.) asked.", "Dr. Ann Dole (R-Wis.)"],
    ["“The bridge is safe,” one former builder told reporters.", "one former builder"],
    ["“The bridge is safe,” Rather said.", "Rather"],
    ["The bridge was “rotten through and through”, according to a report by the guild.", "a report by the guild"],
  ],
  "cue-before": [
    ["Mayor Ann Dole said on Monday: “The bridge is safe.”", "Mayor Ann Dole"],
    ["She shrugged and said, “The bridge is safe.”", "She"],
    ["Poe, who built it, told the council, “The bridge is safe.”", "Poe"],
    ["The crowd chanted “Build it again!”", "The crowd"],
  ],
  signed: [["“The bridge is safe.” — Ann Dole, mayor", "Ann Dole"]],
  "continued-marks": [["“It was dark,” said Kofi Asante. “We waited.\n\n“Then we heard it.”", "Kofi Asante"]],
  "colon-introduction": [
    ["The mayor had a simple answer: “Nobody will be hurt.”", "The mayor"],
    ["Ann Dole: “Nobody will be hurt”", "Ann Dole"],
  ],
  "cue-governing": [
    ["Mayor Ann Dole said the bridge was “perfectly safe” for lorries.", "Mayor Ann Dole"],
    ["Ann Dole said Bob Poe had called the plan “a mess”.", "Ann Dole"],
    ["The mayor denied it, adding that the ropes were “as good as new”.", "The mayor"],
    ["As the builders' guild put it, the bridge was “rotten through and through”.", "the builders' guild"],
  ],
  "continued-speech": [["“It was dark,” Kofi Asante said. “Then we heard it.”", "Kofi Asante"]],
  "paragraph-mate": [["“It was dark. Very dark.” “I was afraid,” she said.", "she"]],
  "previous-subject": [["Ann Dole shook her head. “Never.”", "Ann Dole"]],
  "continued-paragraph": [["“It was dark,” Kofi Asante said.\n\n“Then we heard it fall.”", "Kofi Asante"]],
  viewpoint: [["In the mayor's eyes, “a pity”.", "the mayor"]],
  "cue-earlier": [["The mayor accused Poe of lying, a habit that was “beyond all repair and hope”.", "The mayor"]],
  "sentence-subject": [["The mayor has “no regrets at all about it”.", "The mayor"]],
  "paragraph-speaker": [["“I trust her,” Ann Dole said. That makes “a good witness for all of us”.", "Ann Dole"]],
};

describe("the mention sieves", () => {
  it("each have a case here, and no case is for a sieve that is gone", () => {
    expect(Object.keys(CASES).sort()).toEqual(SIEVES.map((sieve) => sieve.name).sort());
  });

  for (const [name, cases] of Object.entries(CASES)) {
    it.each(cases)(`${name} decides: %s`, (text, mention) => {
      const { scene } = analyse({ text });
      const index = name === "paragraph-mate" ? 0 : scene.runs.length - 1;
      const by = scene.decided.get(scene.runs[index]!);
      expect(by?.sieve).toBe(name);
      expect(by?.mention && text.slice(by.mention.start, by.mention.end)).toBe(mention);
    });
  }
});
