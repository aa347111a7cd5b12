import { describe, expect, test } from "vitest";
import { findOrigins } from "../../../core/matching/origins/find-origins.ts";

const CITED: readonly (readonly [text: string, ...names: string[]])[] = [
  ["The plan is “over”, the envoy told TASS on Monday.", "TASS"],
  ["In an interview with the state-run Tass news agency he denied it.", "TASS"],
  ["OSLO (Reuters) – Ferries stood still on Friday.", "Reuters"],
  ["TBILISI /TASS/. Ferries stood still.", "TASS"],
  ["According to Harbour News, citing Russia Today, the Kremlin replied.", "Harbour News", "RT"],
  ["The deal is dead, according to a report from the New York Post's gossip page.", "New York Post"],
  ["A source told the Daily Mirror that the band had split.", "Daily Mirror"],
  ["They wanted more concerts, according to the Mirror.", "Daily Mirror"],
  ["The Washington Post reported on Friday that the talks failed.", "The Washington Post"],
  ["It was struck down, the state news agency RIA said.", "RIA Novosti"],
  ["Interfax-Ukraine and Interfax both carried the text.", "Interfax-Ukraine", "Interfax"],
  ["The quarry owner told the Valley Gazette that he was sorry.", "Valley Gazette"],
  ["The toll rose to nine, AP reported.", "AP"],
  ["The Lanx Post reported it first. The Post reported that he knew.", "Lanx Post", "Lanx Post"],
  ["It was, according to Britain's Mirror, a matter of hours.", "Daily Mirror"],
  ["The crater is forty feet wide.\n\nThe Associated Press contributed to this report.", "AP"],
  ["The Lanx Post, citing two aides, reported it. One aide told the paper more.", "Lanx Post", "Lanx Post"],
  ["The Lanx Post reported it first. The Post's sources are old.", "Lanx Post", "Lanx Post"],
  ["Nine died.\n\n– Bernama\n", "Bernama"],
];

const NOT_CITED: readonly string[] = [
  "A Reuters/Ipsos poll put him ahead.",
  "Michael Bloomberg gave to the campaign.",
  "He worked for the Daily Mirror until 1990.",
  "She took AP courses at school.",
  "She posted on her wall that RT had called.",
  "The Times they lived through were hard.",
  "The Post reported that he knew.",
  "He told the paper's editor that the agency had called.",
  "The gates, on Sunday. (Photo: AP)",
  "The gates, on Sunday. (AP Photo/Ann Weir)",
  "CCTV footage shows the van.",
  "The Russian Foreign Ministry told the Security Council so.",
];

describe("where an article has it from", () => {
  test.each(CITED)("%s", (text, ...names) => {
    expect(findOrigins(text).map(({ name }) => name)).toEqual(names);
  });

  test.each(NOT_CITED)("nowhere: %s", (text) => {
    expect(findOrigins(text)).toEqual([]);
  });

  test("is given with its place, in the canonical name", () => {
    const text = "He spoke to Itar-Tass.";
    expect(findOrigins(text)).toEqual([{ name: "TASS", start: 12, end: 21, givenTo: true, cited: true }]);
  });

  test("is not the outlet itself", () => {
    const header = { outlet: { domain: "reuters.com", name: "Reuters" } };
    expect(findOrigins("He told Reuters so.", header)).toEqual([]);
  });

  test("is not what somebody says inside a quotation", () => {
    const text = "“I read it on Reuters,” she said.";
    expect(findOrigins(text, null, [{ start: 1, end: 22 }])).toEqual([]);
  });
});
