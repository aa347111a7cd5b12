import { describe, expect, it } from "vitest";
import { loadedLanguage } from "../../../core/matching/language/loaded/loaded-language.ts";
import { ownWords } from "../../../core/matching/language/loaded/own-words.ts";

describe("loaded language", () => {
  it.each([
    "The senator's shameful cronies rammed the disastrous bill through in yet another farce.",
    "Far-left zealots hijacked the library board with their absurd crusade.",
    "This pathetic charade fooled nobody except the gullible minister.",
    "The regulator, eager to please its friends in the industry, once again looked away while the bungling firm cut corners.",
    "“We are on track,” said the delusional chairman of the bankrupt firm, whose bungling has ruined thousands of families.",
  ])("hears the outlet judge: %s", (sentence) => {
    expect(loadedLanguage(sentence).score).toBeGreaterThan(0.65);
  });

  it.each([
    "The senate passed the bill on Tuesday by 51 votes to 49.",
    "Three people were killed and nine wounded when a gunman opened fire at the station.",
    "“This is a shameful, disastrous farce,” the senator said on Tuesday.",
    "She called the plan “pathetic” and the minister “a corrupt bully”.",
    "He accused the council of hypocrisy and asked for its papers.",
    "… and it was a pathetic farce from beginning to end,” the senator said.",
    "Whoever signed that deal should be ashamed, and I hope he resigns.",
    "The white nationalist was convicted of conspiracy and sentenced to six years in prison.",
    "The militant group claimed responsibility for the attack, in which 31 people were killed.",
    "The striker missed a penalty, and the defeat left the club near the relegation places.",
  ])("hears no judgement of the outlet's own: %s", (sentence) => {
    expect(loadedLanguage(sentence).score).toBeLessThan(0.5);
  });

  it("marks the judging words with their class, at their place", () => {
    const sentence = "The shameful deal is a scam.";
    const spans = loadedLanguage(sentence).spans.map(({ start, end, kind }) => [sentence.slice(start, end), kind]);
    expect(spans).toEqual([
      ["shameful", "condemnation"],
      ["scam", "condemnation"],
    ]);
  });

  it.each([
    ["both marks", "“A pathetic lie,” he said.", " he said."],
    ["straight marks", 'She said "a pathetic lie" twice.', "She said  twice."],
    ["only the closing mark", "a pathetic lie,” he said.", " he said."],
    ["only the opening mark", "He said: “A pathetic lie.", "He said: "],
    ["single marks", "He called it ‘a pathetic lie’ on Monday.", "He called it  on Monday."],
    ["an apostrophe", "The workers' pathetic pay won't rise.", "The workers' pathetic pay won't rise."],
  ])("blanks what stands in marks: %s", (_, sentence, own) => {
    expect(ownWords(sentence).text.replace(/ {2,}/g, (gap) => (own.includes("  ") ? "  " : gap.slice(0, 1)))).toBe(own);
    expect(ownWords(sentence).text.length).toBe(sentence.length);
  });
});
