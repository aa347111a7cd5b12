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
    ["The bridge is “unsafe”, according to data compiled by the guild.", "data compiled by the guild"],
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
    ["On the back somebody has written: “Come home.”", "somebody"],
    ["Mayor Ann Dole said on Monday: “The bridge is safe.”", "Mayor Ann Dole"],
    ["She shrugged and said, “The bridge is safe.”", "She"],
    ["“Never,” Ann Dole told Bob Poe, who burst out laughing and said, “Then you may go.”", "who"],
    ["Poe, who built it, told the council, “The bridge is safe.”", "Poe"],
    ["The crowd chanted “Build it again!”", "The crowd"],
  ],
  resumed: [
    ["“The bridge,” Mayor Ann Dole told reporters, “is safe.”", "Mayor Ann Dole"],
    ["“If they want a fight,” the mayor told the rally on Monday, “they will get one.”", "the mayor"],
  ],
  equated: [
    ["“No comment,” was all that Mayor Ann Dole would say.", "Mayor Ann Dole"],
    ["“Everything is on the table” is how one diplomat put it.", "one diplomat"],
    ["“Build it again,” was the mayor's answer.", "the mayor"],
  ],
  signed: [["“The bridge is safe.” — Ann Dole, mayor", "Ann Dole"]],
  "continued-marks": [["“It was dark,” said Kofi Asante. “We waited.\n\n“Then we heard it.”", "Kofi Asante"]],
  "colon-introduction": [
    ["The mayor had a simple answer: “Nobody will be hurt.”", "The mayor"],
    ["Ann Dole: “Nobody will be hurt”", "Ann Dole"],
    ["Bob Poe was late, but she had an answer: “Nobody will be hurt.”", "she"],
  ],
  "cue-governing": [
    ["Yesterday's Gazette said the bridge was “unsafe”.", "Gazette"],
    ["Bob Poe was branded a “coward and a cheat” by his first wife.", "his first wife"],
    [
      "A study published in the journal Harbour Notes said the bridge was “unsafe”.",
      "A study published in the journal Harbour Notes",
    ],
    ["Mayor Ann Dole said the bridge was “perfectly safe” for lorries.", "Mayor Ann Dole"],
    ["Ann Dole said Bob Poe had called the plan “a mess”.", "Ann Dole"],
    ["The mayor denied it, adding that the ropes were “as good as new”.", "The mayor"],
    ["Ann Dole left even as he praised the crew, saying it had been “quick and quiet”.", "he"],
    ["Ann Dole met Bob Poe, who shook his head and said it was “a mess”.", "who"],
    ["Critics have in the past called the bridge “a mess”.", "Critics"],
    ["As the builders' guild put it, the bridge was “rotten through and through”.", "the builders' guild"],
  ],
  "continued-speech": [["“It was dark,” Kofi Asante said. “Then we heard it.”", "Kofi Asante"]],
  "explained-after": [
    ["“It was dark. Very dark.” “I was afraid,” she said.", "she"],
    ["“It is a total disgrace.” That is how Mayor Ann Dole described the bridge.", "Mayor Ann Dole"],
    ["“Nobody will be hurt.” Those were the words of Ann Dole in May.", "Ann Dole"],
    ["“Build it again.” That was the mayor's advice.", "the mayor"],
  ],
  "previous-subject": [
    ["Ann Dole shook her head. “Never.”", "Ann Dole"],
    ["When Ann Dole asked whether he was sorry, Bob Poe shook his head. “Never.”", "Bob Poe"],
  ],
  announced: [
    ["Ann Dole read a statement on the steps.\n\n“We have nothing to hide, and we hide nothing.”", "Ann Dole"],
    [
      "On Sunday the guild, which built the bridge, sent a letter to the council.\n\n“We are owed an answer.”",
      "the guild",
    ],
  ],
  "continued-paragraph": [
    ["“It was dark,” Kofi Asante said.\n\n“Then we heard it fall.”", "Kofi Asante"],
    ["Ann Dole walked to the bridge (it has been shut since May).\n\n“Nobody will be hurt.”", "Ann Dole"],
  ],
  viewpoint: [
    ["In the mayor's eyes, “a pity”.", "the mayor"],
    ["In the words of Ann Dole, the bridge is “a disgrace to all of us”.", "Ann Dole"],
  ],
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
      const index = name === "explained-after" ? 0 : scene.runs.length - 1;
      const by = scene.decided.get(scene.runs[index]!);
      expect(by?.sieve).toBe(name);
      expect(by?.mention && text.slice(by.mention.start, by.mention.end)).toBe(mention);
    });
  }
});
