import { describe, expect, it } from "vitest";
import { loadedFraming } from "../../../core/matching/judge/editorializes/loaded-framing.ts";
import { judge } from "../../../core/matching/judge/judge.ts";
import { plain, sideOf } from "./side-of.ts";

const BRIDGE = "Die Brücke wird im Mai für alle Lastwagen geschlossen";

describe("words of another language", () => {
  it("are linked where they are the same", () => {
    expect(judge(sideOf(BRIDGE), sideOf(BRIDGE))).toMatchObject({ stance: "corroborates", subtype: "same_words" });
  });

  it.each([
    ["a thousand with a stop", `${BRIDGE}, sagte sie vor 1.200 Leuten`, `${BRIDGE}, sagte sie vor 1200 Leuten`],
    [
      "another figure",
      "На мосту работали 120 человек из трёх городов",
      "На мосту работали 210 человек из трёх городов",
    ],
    [
      "a word that English also has",
      "No hay un plan para la ciudad y el puente",
      "Hay un plan para la ciudad y el puente",
    ],
  ])("are no contradiction by the rules of English: %s", (_, here, there) => {
    expect(judge(sideOf(here), sideOf(there)).stance).not.toBe("contradicts");
    expect(judge(sideOf(here, plain), sideOf(there, plain)).stance).not.toBe("contradicts");
  });

  it("judge nobody by looking like an English word that does", () => {
    const here = sideOf(BRIDGE, { after: "“, sagte die Bürgermeisterin am Montag." });
    const before =
      "Das ist ein absurdes, bizarres und brutal radikales Regime, und der Rat war nicht bizarre und absurd. „";
    expect(loadedFraming({ here, there: sideOf(BRIDGE, { before }) })).toBeNull();
  });
});
