import { describe, expect, it } from "vitest";
import { compareSpeakers } from "../../../../core/matching/judge/utterance/speakers.ts";
import { sideOf } from "../side-of.ts";

const by = (text: string, name: string, around = "") => sideOf("words", { speaker: { text, name }, before: around });

describe("whether two passages name one speaker", () => {
  it.each([
    ["known first names", by("Susan Brandt", "Susan Brandt"), by("Thomas Riva", "Thomas Riva")],
    [
      "what they are, where no list knows the first names",
      by("harbour diver Tuan Pharr", "Tuan Pharr"),
      by("the prosecutor Zelko Manos", "Zelko Manos"),
    ],
    [
      "a job told beside the name",
      by("the school's principal", "Ylva Rees"),
      by("prosecutor Zelko Manos", "Zelko Manos"),
    ],
  ])("tells two people by %s", (_, here, there) => {
    expect(compareSpeakers(here, there)).toBe("different");
    expect(compareSpeakers(there, here)).toBe("different");
  });

  it.each([
    ["a pronoun", by("he", "Zelko Manos"), by("the prosecutor Ilja Vorr", "Ilja Vorr")],
    [
      "a house with two capitals",
      by("Kestrel Lines", "Kestrel Lines"),
      by("the prosecutor Zelko Manos", "Zelko Manos"),
    ],
    [
      "a spokesman and his house",
      by("spokesman Zelko Manos", "Zelko Manos"),
      by("the Ministry of Ports", "Ministry of Ports"),
    ],
    ["a surname alone", by("Manos", "Manos"), by("the prosecutor Ilja Vorr", "Ilja Vorr")],
    [
      "a name that stands near the other's words",
      by("the prosecutor Zelko Manos", "Zelko Manos"),
      by("the diver Tuan Pharr", "Tuan Pharr", "Manos listened. "),
    ],
    ["two spellings", by("minister Zelko Manosz", "Zelko Manosz"), by("minister Zelko Manos", "Zelko Manos")],
  ])("never tells two by %s", (_, here, there) => {
    expect(compareSpeakers(here, there)).not.toBe("different");
    expect(compareSpeakers(there, here)).not.toBe("different");
  });
});
