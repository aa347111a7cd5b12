import { describe, expect, it } from "vitest";
import { judge } from "../../../core/matching/judge/judge.ts";
import type { Side } from "../../../core/matching/side.ts";
import { indirect, plain, said, sideOf } from "./side-of.ts";

type Pair = readonly [name: string, here: Side, there: Side];

/** Words around both passages that show one story. */
const STORY = {
  before: "A boiler burst under the Marlow cannery of Oberlin Foods. ",
  after: " Firefighters from Marlow and Dunmore cordoned off the cannery.",
};
const told = (text: string, name = "Paul Oakes") =>
  sideOf(text, { ...STORY, ...said(name), ...indirect, sentence: `${text}, ${name} said.` });
const wrote = (text: string, more: Partial<Side> = {}) => sideOf(text, { ...STORY, ...plain, sentence: text, ...more });

const CONFLICTS: readonly Pair[] = [
  [
    "a radius here, the same figure across there",
    told("the crater under the cannery had a radius of 9 metres"),
    wrote("The blast left a crater 9m (30ft) wide in the yard."),
  ],
  ["a depth", told("the crater was 4 metres deep"), wrote("Divers went down into the crater, 25 feet deep.")],
  [
    "a million lost from one contract",
    told("Oberlin signed a $600 contract with the insurers"),
    wrote("Oberlin was about to sign a $600 million contract when the boiler burst."),
  ],
  [
    "what one fine came to",
    told("the cannery was fined $2.5 million by the inspectors"),
    wrote("The inspectors fined the cannery $4 million over the boiler."),
  ],
  [
    "two days of one deed",
    told("the televised apology on Monday came too late"),
    wrote("The letter of the widows led to a televised apology on Tuesday."),
  ],
  [
    "yesterday, of a dated report, against a weekday",
    told("the televised apology on Monday came too late"),
    wrote("The cannery made its televised apology yesterday.", { publishedAt: "2024-03-14" }),
  ],
  [
    "all of a body against some of it",
    told("all the workers at the boiler escaped through the loading gate"),
    wrote("Most of the workers at the boiler escaped through the loading gate."),
  ],
  [
    "all members against all of one kind",
    told("the pact needs the assent of all harbour towns"),
    wrote("The pact needs the assent of all three northern harbour towns."),
  ],
  [
    "what was counted once",
    told("inspectors found 14 cracks in the boiler last spring"),
    wrote("The inspectors found 41 cracks in the boiler last spring."),
  ],
];

const NO_CONFLICTS: readonly Pair[] = [
  [
    "two things that cost something",
    wrote("A ticket usually costs two euros."),
    told("and will cost about 4.2 million euros"),
  ],
  [
    "a radius, and the diameter it makes",
    told("the crater under the cannery had a radius of 4.5 metres"),
    wrote("The blast left a crater 9m (30ft) wide in the yard."),
  ],
  ["depth against width", told("the crater was 4 metres deep"), wrote("The blast left a crater 20 metres wide.")],
  [
    "two things of one kind in two stories",
    told("the crater was 4 metres deep"),
    sideOf("The meteor left a crater 30 metres deep near Tormes.", {
      ...plain,
      before: "A fireball crossed the sky of Ruzland. ",
      after: " Geologists from Ruzland and Tormes dug for splinters.",
    }),
  ],
  [
    "two contracts",
    told("Oberlin signed a $20 million contract with Kestrel Insurance"),
    wrote("Oberlin held a $3 million contract with Pell Lines."),
  ],
  [
    "a first fine and the whole of them",
    told("the cannery was fined $2.5 million by the inspectors"),
    wrote("In total the inspectors fined the cannery $4 million since the spring."),
  ],
  [
    "a count that grows",
    told("the blast injured 14 workers at the cannery"),
    wrote("The blast injured 31 workers at the cannery."),
  ],
  [
    "a sum of several days",
    told("in four searches so far the officers have seized 9 pistols and 22 knives"),
    wrote("During the search the officers seized four pistols and 8 knives."),
  ],
  [
    "the ages of two people",
    told("a 41-year-old welder was burnt at the boiler"),
    wrote("A 58-year-old cook was burnt at the boiler."),
  ],
  [
    "two people who did the like",
    told("Emil Oler kept two boilers", "a clerk"),
    wrote("Winston Black kept 20 boilers."),
  ],
  [
    "two deeds on two days",
    told("the hearing on Monday came too late"),
    wrote("The letter of the widows led to a televised apology on Tuesday."),
  ],
  [
    "what two people said on two days",
    told("the boiler was sound, Ines Falk said on Monday"),
    wrote("The boiler was sound, the director said on Tuesday."),
  ],
  [
    "a place visited on two days",
    told("a barge was stopped by rangers in the Sound of Marlow on Monday"),
    wrote("The rangers patrolling the Sound of Marlow on Thursday searched three barges."),
  ],
  [
    "all of one body, some of another",
    told("all the workers at the boiler escaped through the loading gate"),
    wrote("Some of the neighbours escaped through the loading gate."),
  ],
  [
    "all members, named in two ways",
    told("the pact needs the assent of all harbour towns"),
    wrote("The pact needs the assent of all the harbour towns."),
  ],
  [
    "the same day, twice",
    told("the televised apology on Monday came too late"),
    wrote("The letter of the widows led to a televised apology on Monday and another on Friday."),
  ],
];

describe("figures, days and parts of one fact, beside a quotation", () => {
  it.each(CONFLICTS)("differ: %s", (_, here, there) => {
    expect(judge(here, there)).toMatchObject({ stance: "contradicts", subtype: "number_conflict" });
    expect(judge(there, here)).toMatchObject({ stance: "contradicts", subtype: "number_conflict" });
  });

  it.each(NO_CONFLICTS)("are no conflict: %s", (_, here, there) => {
    expect(judge(here, there).stance).not.toBe("contradicts");
    expect(judge(there, here).stance).not.toBe("contradicts");
  });
});
