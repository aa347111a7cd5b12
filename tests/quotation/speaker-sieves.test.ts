import { describe, expect, it } from "vitest";
import { findQuotations } from "../../core/quotation/find-quotations.ts";
import { SPEAKER_SIEVES } from "../../core/quotation/speaker/sieves.ts";

/** For every sieve: a text, and who the last quotation in marks is given to. */
const CASES: Record<string, readonly (readonly [text: string, name: string])[]> = {
  named: [
    ["Ann Dole spoke first. “Never,” Sen. Dole said.", "Ann Dole"],
    ["“Never,” said Dole. Ann Dole left.", "Ann Dole"],
    ["“Never,” White House press secretary Ann Dole said.", "Ann Dole"],
    ["“Never,” Speaker of the House Ann Dole said.", "Ann Dole"],
    ["“Never,” said Wilfredo Asante of the Seismic Institute.", "Wilfredo Asante"],
    ["Kofi Asante and Ama Asante met. “Never,” Mr. Asante said.", "Kofi Asante"],
  ],
  apposition: [
    ["“Never,” a government spokeswoman, Ann Dole, said.", "Ann Dole"],
    ["“Never,” the country's deputy foreign minister, Orlin Gómez, wrote.", "Orlin Gómez"],
  ],
  "pronoun-to-speaker": [
    ["Ann Dole said the talks had failed. Bob Poe disagreed. “Never,” she added.", "Ann Dole"],
    ["One longtime employee called him a fool. “Never,” he said.", "one longtime employee"],
  ],
  "pronoun-to-name": [
    [
      "At ten o'clock the reporters in the long cold hall of the old council house were met by Ann Dole. “Never,” she said.",
      "Ann Dole",
    ],
  ],
  "role-to-person": [
    ["The minister for the islands, Ann Dole, came late. “Never,” the minister said.", "Ann Dole"],
    ["Ann Dole, the mayor, came late. “Never,” the mayor said.", "Ann Dole"],
  ],
  described: [
    ["“Never,” a person close to the mayor said.", "a person close to the mayor"],
    ["A source said “never”.", "a source"],
    ["“Never,” Ann Dole's lawyer said.", "Ann Dole's lawyer"],
    ["“Never,” said a spokesman for Ann Dole.", "a spokesman for Ann Dole"],
    ["“Never,” an NBC executive said.", "an NBC executive"],
    ["“Never,” the Kremlin said.", "the Kremlin"],
    ["“Never,” Ann Dole and Bob Poe said.", "Ann Dole and Bob Poe"],
  ],
};

describe("the speaker sieves", () => {
  it("each have a case here, and no case is for a sieve that is gone", () => {
    expect(Object.keys(CASES).sort()).toEqual(SPEAKER_SIEVES.map((sieve) => sieve.name).sort());
  });

  for (const [name, cases] of Object.entries(CASES)) {
    it.each(cases)(`${name} decides: %s`, (text, speaker) => {
      const quotation = findQuotations({ text }).findLast((each) => each.kind !== "indirect");
      expect(quotation?.speaker?.name).toBe(speaker);
      expect(quotation?.sieve).toMatch(new RegExp(` · ${name}$`));
    });
  }
});
