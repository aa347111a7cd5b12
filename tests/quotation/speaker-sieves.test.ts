import { describe, expect, it } from "vitest";
import { findQuotations } from "../../core/quotation/find-quotations.ts";
import { SPEAKER_SIEVES } from "../../core/quotation/speaker/sieves.ts";

/** For every sieve: a text, and who the last quotation in marks is given to. */
const CASES: Record<string, readonly (readonly [text: string, name: string])[]> = {
  named: [
    ["Ann Dole spoke first. “Never,” Sen. Dole said.", "Ann Dole"],
    ["“Never,” said Dole. Ann Dole left.", "Ann Dole"],
    ["“Never,” White House press secretary Ann Dole said.", "Ann Dole"],
    ["“Never,” Harbour Ministry spokeswoman Ann Dole said.", "Ann Dole"],
    ["“Never,” Speaker of the House Ann Dole said.", "Ann Dole"],
    ["“Never,” said Wilfredo Asante of the Seismic Institute.", "Wilfredo Asante"],
    ["Kofi Asante and Ama Asante met. “Never,” Mr. Asante said.", "Kofi Asante"],
    ["President Ann Dole met Kim Jong Un. “Never,” Kim said.", "Kim Jong Un"],
    ["Rafael “Rafa” Quintero came late. “Never,” Rafa said.", "Rafael Quintero"],
    ["“Never,” the prosecutor Ewan Marsh KC said.", "Ewan Marsh"],
    ["“Never,” said Deputy Director of Harbour Safety Eva-Marie Dole.", "Eva-Marie Dole"],
    ["“Never,” said ministry spokesman Farhan Aziz Haq.", "Farhan Aziz Haq"],
    ["Ann Dole, the mayor, met Bob Dole. Bob Dole sat. Dole, the mayor, stood. “Never,” Dole said.", "Ann Dole"],
    ["“Never,” said Alder Clinic heart surgeon Ines Roth.", "Ines Roth"],
    ["“Never,” lead author and heart surgeon Ines Roth said.", "Ines Roth"],
    ["“Never,” Ines Roth, a surgeon at a clinic in Bern, Switzerland, and co-author of the study, said.", "Ines Roth"],
    ["“Never,” Captain Manoj Nandi, Chief Press Officer, Defence, said.", "Manoj Nandi"],
    ["“Never,” Const. Manoj Nandi said.", "Manoj Nandi"],
    ["Mary White came late. “Never,” White said.", "Mary White"],
    ["The harbour office spokesman Bill Roth came late. “Never,” Roth said.", "Bill Roth"],
    ["Angus King, a senator, came late. “Never,” King said.", "Angus King"],
    ["Sgt. Tim Harding came late. It rained. Harding sat down. “Never,” Harding said.", "Tim Harding"],

    ["Ann Dole came. Dole sat. Her brother, Bob Dole, stood. “Never,” Dole said.", "Ann Dole"],
  ],
  apposition: [
    ["“Never,” a government spokeswoman, Ann Dole, said.", "Ann Dole"],
    ["A spokeswoman for Poe, Ann Dole, said the bridge was “perfectly safe”.", "Ann Dole"],
    ["The bus was late. “I was on the bus and it was late,” said a student named Ann Dole.", "Ann Dole"],
    ["“Never,” the country's deputy foreign minister, Orlin Gómez, wrote.", "Orlin Gómez"],
  ],
  "pronoun-to-speaker": [
    ["Bill Roth came late. “Never,” he said.", "Bill Roth"],
    ["Sir Peter Dole said that President Bob Poe had denied it. “Never,” he said.", "Peter Dole"],
    ["Bishop Ann Dole opened the hall after Bob Poe. “It is warm,” she said.", "Ann Dole"],
    ["Ann Dole said the talks had failed. Bob Poe disagreed. “Never,” she added.", "Ann Dole"],
    ["One longtime employee called him a fool. “Never,” he said.", "one longtime employee"],
    ["The first mate, who has sailed on her for years, was painting a rail. “Never,” he said.", "the first mate"],
    ["Bob Poe was there. A student group led by Ann Dole sang. “Never,” she said.", "Ann Dole"],
    ["Robert “Bob” Poe came late. “Never,” he said.", "Robert Poe"],
    ["Sam Poe spoke of the deal. On the way home Ann Dole slept. “Never,” she said later.", "Ann Dole"],
    ["Suharto ruled for years. Sukarni, 45, a trader, wept. “Never,” she said.", "Sukarni"],
    ["Donald Poe Jr. met Donald Poe. Poe Jr. spoke first. “Never,” he said.", "Donald Poe Jr."],
  ],
  "pronoun-to-surname": [
    ["The house of Vesper is old. Vesper came in. Ann Dole asked how old. “Very,” he said.", "Vesper"],
    ["The house of Vesper is small. Vesper answered within the hour. “I have it,” she said.", "Vesper"],
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
    ["Former President Bob Poe met President Ann Dole. “Never,” the former president said.", "Bob Poe"],
    ["Former President Bob Poe met President Ann Dole. “Never,” the president said.", "Ann Dole"],
    [
      "President Bo Poe spoke as President Ann Dole had done. Poe sat. Poe stood. Poe left. It rained. It froze. “Never,” the president said.",
      "Bo Poe",
    ],
    ["Sen. Ann Dole met Sen. Bob Poe. It rained. Sen. Poe smiled. “Never,” the senator said.", "Bob Poe"],
  ],
  "they-to-group": [
    ["The drivers said the bridge was shut. “Never again,” they added.", "the drivers"],
    ["Ann Dole and Bob Poe said the bridge was shut. “Never again,” they added.", "Ann Dole and Bob Poe"],
    [
      "President Gomez and Mayor Wick signed a joint letter. “Never again,” they wrote.",
      "President Gomez and Mayor Wick",
    ],
    [
      "The council said the bridge was shut. In a second letter it said that it would “never open again”.",
      "the council",
    ],
  ],
  "unnamed-source": [
    ["“Never,” a person close to the mayor said.", "a person close to the mayor"],
    ["A source said “never”.", "a source"],
    ["“Never,” said a spokesman for Ann Dole.", "a spokesman for Ann Dole"],
    ["“Never,” an NBC executive said.", "an NBC executive"],
    ["“Never,” said three people familiar with the talks.", "three people familiar with the talks"],
    ["“Never,” the official told reporters.", "the official"],
  ],
  institution: [
    ["“Never,” the Kremlin said.", "the Kremlin"],
    ["The Harbour Ministry was asked. “Never,” the ministry said.", "the Harbour Ministry"],
    ["The Harbour Ministry and the Road Ministry were asked. “Never,” the ministry said.", "the ministry"],
    ["“Never,” the ministry's press office said.", "the ministry's press office"],
    ["“Never,” NATO said.", "NATO"],
  ],
  "bare-name": [
    ["“Never,” Wick said.", "Wick"],
    ["On Monday Wick wrote that the bridge was “perfectly safe for lorries”.", "Wick"],
  ],
  "told-by-role": [
    ["“Never,” Ann Dole's lawyer said.", "Ann Dole's lawyer"],
    ["“Never,” the mayor said.", "the mayor"],
    ["“Never,” his mother told the court.", "his mother"],
    ["Sen. Ann Dole left. Sen. Bob Poe stayed. Nothing moved. “Never,” the senator said.", "the senator"],
    ["Ann Dole, a minister, left. “Never,” the former minister said.", "the former minister"],
    ["The rule was Bob Poe and Ann Dole, the mayor said, “Never,” the mayor said.", "the mayor"],
  ],
  described: [
    ["“Keep out,” said a sign on the door.", "a sign on the door"],
    ["The sign on the door read “Closed until further notice”.", "the sign on the door"],
    ["“Never,” Ann Dole and Bob Poe said.", "Ann Dole and Bob Poe"],
    ["“Never,” said Ann and Bob Poe.", "Ann and Bob Poe"],
    ["By Ann Dole\n\nThe harbour was shut on Monday. “Never,” she said.", "she"],
    ["Photograph: Ann Dole\n\nThe harbour was shut on Monday. “Never,” she said.", "she"],
    ["Ann Dole was late. It rained all day. “Never again,” they said.", "they"],
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
