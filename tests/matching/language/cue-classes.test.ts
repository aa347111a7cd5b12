import { describe, expect, it } from "vitest";
import { type CueInContext, isPlainCue, loadedCue } from "../../../core/matching/language/cue-classes.ts";

/** "Amsel |whined| that …": the cue between bars, the content behind a colon where it follows. */
function cueIn(marked: string): CueInContext {
  const [before = "", cue = "", rest = ""] = marked.split("|");
  const [after = "", content = ""] = rest.split(" : ");
  return { cue, before, after, content };
}

describe("the colour of a reporting verb", () => {
  it.each([
    ["Amsel |whined| that : nobody helped", "weakness", "whined"],
    ["Amsel |claimed| that : the pump had failed", "doubt", "claimed"],
    ["Amsel |admitted| : the pump had failed", "guilt", "admitted"],
    ["Amsel was forced to |admit| that : the pump had failed", "guilt", "was forced to admit"],
    ["Amsel finally |conceded| that : the pump had failed", "guilt", "finally conceded"],
    ["Amsel sheepishly |said| : the pump had failed", "manner", "sheepishly said"],
    [", Amsel |said| angrily.", "manner", "angrily said"],
    [", the chairman |boasted|.", "vanity", "boasted"],
    [", he |fumed|.", "temper", "fumed"],
    [", the minister |sneered|.", "malice", "sneered"],
  ])("is heard: %s", (marked, kind, words) => {
    expect(loadedCue(cueIn(marked))).toMatchObject({ kind, words });
  });

  it.each([
    "Amsel |said| that : the pump had failed",
    "Amsel |warned| that : the pump would fail",
    "Amsel |denied| that : the pump had failed",
    "The militia |claimed| : responsibility for the blast",
    "The flood |claimed| : 14 lives in the valley",
    "The boxer |claimed| : the title in his tenth bout",
    "Two climbers were |admitted| : to hospital with frostbite",
    "He dismissed the |claim| that : the pump had failed",
    "She has never |claimed| that : the pump was new",
    "Amsel |said| : bitterly cold nights had burst the pump",
    "Amsel |acknowledged| that : the pump had failed",
  ])("stays neutral: %s", (marked) => {
    expect(loadedCue(cueIn(marked))).toBeNull();
  });

  it("tells verbs that only report from those that take a side", () => {
    expect(["said", "told reporters", "according to", "acknowledged"].every(isPlainCue)).toBe(true);
    expect(["denied", "criticized", "warned", "argued"].some(isPlainCue)).toBe(false);
  });
});
