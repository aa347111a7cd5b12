import { describe, expect, it } from "vitest";
import { judge } from "../../../core/matching/judge/judge.ts";
import { sideOf as sideOfText } from "../../../tools/cli/verbs/relate.ts";

/** A text with the words meant between ⟦ and ⟧, read as the command line's `relate` reads it. */
function read(marked: string) {
  const [start, end] = [marked.indexOf("⟦"), marked.indexOf("⟧") - 1];
  return sideOfText({ text: marked.replace(/[⟦⟧]/g, ""), start, end });
}

type Case = readonly [here: string, there: string];

const NAMES: readonly Case[] = [
  [
    "The bishop gave a sermon, echoing ⟦President Maria Lindt⟧.",
    "A bakery was named after ⟦President Maria Lindt⟧, they said.",
  ],
  [
    "⟦The brother of rebel chief Omar Saleh was freed at the airport⟧, officials said.",
    "⟦Rebel chief Omar Saleh lost an eye in the fighting⟧, a doctor said.",
  ],
];

const FORMULAS: readonly Case[] = [
  [
    "“⟦We have been made aware of an accident⟧,” said a spokesman for the ferry line in Tarn.",
    "“⟦We have been made aware of an accident⟧,” said a spokeswoman for the school at Mbele.",
  ],
  [
    "“⟦We have every confidence in the process⟧,” said the sacked coach Wim Bakker on local radio.",
    "“⟦We have every confidence in the process⟧,” Ambassador Celeste Ong said of the border talks.",
  ],
];

const TERMS: readonly Case[] = [
  [
    "The minister spoke of a “⟦tax holiday⟧” for new firms in Norrland's harbour towns, Ida Falk of the Tribune wrote.",
    "The harbour towns of Norrland want new firms, and ⟦a tax holiday was one idea among many⟧, said Olaf Brink.",
  ],
];

const ONE_UTTERANCE: readonly Case[] = [
  [
    "“⟦We have been made aware of an accident⟧,” said a spokesman for the ferry line after the crash at Tarn pier.",
    "After the crash at Tarn pier a man from the ferry company said: “⟦We have been made aware of an accident⟧.”",
  ],
  [
    "Mayor Ines Falk spoke of a “⟦tax holiday⟧” for new firms.",
    "⟦New firms could have a tax holiday⟧, Mayor Ines Falk said.",
  ],
];

const NARROWED: readonly Case[] = [
  [
    "“⟦The quarry will be shut by Easter⟧,” director Olaf Brandt said.",
    "Director Olaf Brandt said that if prices fall again the quarry would be shut “⟦by Easter⟧”.",
  ],
  [
    "“⟦The dentists are swindlers⟧,” said Councillor Ines Falk.",
    "Councillor Ines Falk said that some of the dentists were “⟦swindlers⟧”.",
  ],
  [
    "“⟦We forged the permits for the dam⟧,” former warden Olaf Brink said.",
    "Former warden Olaf Brink said that a clerk in his office had “⟦forged⟧” the permits.",
  ],
  [
    "“⟦All our libraries will be closed⟧,” Mayor Ines Falk said.",
    "Mayor Ines Falk said that two small libraries “⟦will be closed⟧”.",
  ],
  [
    "“⟦They will all be sacked⟧,” director Olaf Brandt said of the guards.",
    "Director Olaf Brandt said that the guards could in theory be “⟦sacked⟧”.",
  ],
];

const NOT_NARROWED: readonly Case[] = [
  [
    "“⟦If prices fall again, the quarry will be shut by Easter⟧,” director Olaf Brandt said.",
    "Director Olaf Brandt said that if prices fall again the quarry would be shut “⟦by Easter⟧”.",
  ],
  [
    "“⟦The dentists cheated us many times and nobody checked⟧,” said Councillor Ines Falk.",
    "Councillor Ines Falk said that the dentists had cheated the town “⟦many times⟧” without being checked.",
  ],
  [
    "“⟦We forged the permits for the dam⟧,” former warden Olaf Brink said.",
    "Former warden Olaf Brink said that he and his clerks had “⟦forged⟧” the permits.",
  ],
  [
    "“⟦All our libraries will be closed⟧,” Mayor Ines Falk said.",
    "Mayor Ines Falk said that all the libraries “⟦will be closed⟧”.",
  ],
];

describe("a fragment of a sentence", () => {
  it.each(NARROWED)("says another thing where the reporter narrows it: %s | %s", (here, there) => {
    expect(judge(read(here), read(there)).subtype).toBe("quoted_paraphrase");
  });
  it.each(NOT_NARROWED)("says the same where he does not: %s | %s", (here, there) => {
    expect(judge(read(here), read(there)).stance).not.toBe("contradicts");
  });
});

describe("one short remark in English twice", () => {
  it("is one where every word has its fellow", () => {
    const here = read("“⟦We are prepared to study every proposal⟧,” envoy Selin Kaya said.");
    const there = read("Envoy Selin Kaya said: “⟦We are ready to examine every proposal⟧.”");
    expect(judge(here, there).stance).toBe("corroborates");
  });
  it("is two where the speaker says another thing of the same", () => {
    const here = read("“⟦We are ready to study the proposal on prisoners⟧,” envoy Selin Kaya said.");
    const there = read("Envoy Selin Kaya said: “⟦We are ready to close our harbours⟧.”");
    expect(judge(here, there).stance).toBeNull();
  });
});

describe("what is no link", () => {
  it.each(NAMES)("a name in common tells nothing: %s | %s", (here, there) => {
    expect(judge(read(here), read(there)).stance).toBeNull();
  });
  it.each(FORMULAS)("a formula of two people in two matters is not one utterance: %s | %s", (here, there) => {
    expect(judge(read(here), read(there)).stance).toBeNull();
  });
  it.each(TERMS)("a term that anybody uses is nobody's words: %s | %s", (here, there) => {
    expect(judge(read(here), read(there)).stance).toBeNull();
  });
});

describe("what is one all the same", () => {
  it.each(ONE_UTTERANCE)("%s | %s", (here, there) => {
    expect(judge(read(here), read(there)).stance).toBe("corroborates");
  });
});
