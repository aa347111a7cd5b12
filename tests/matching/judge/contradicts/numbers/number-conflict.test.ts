import { describe, expect, it } from "vitest";
import { judge } from "../../../../../core/matching/judge/judge.ts";
import type { Side } from "../../../../../core/matching/side.ts";
import { indirect, plain, said, sideOf } from "../../side-of.ts";

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
  [
    "one of two figures of one find",
    told("rangers found four pistols and nine knives in the cannery"),
    wrote("Rangers found four pistols and 20 knives in the cannery."),
  ],
  [
    "all figures of what two outlets tell of one boiler in plain words, where they are but two",
    wrote("The inspectors found 14 cracks and two leaks in the boiler of Marlow."),
    wrote("The inspectors found 41 cracks and five leaks in the boiler of Marlow."),
  ],
  [
    "what was counted on the day that both name",
    told("inspectors found 14 cracks in the boiler on Monday"),
    wrote("The inspectors found 41 cracks in the boiler.", { before: "The Marlow crew of Oberlin came on Monday. " }),
  ],
  [
    "figures in brackets behind one name",
    told("the boiler of Marlow (14 cracks in the inspectors' report) burst in the spring"),
    wrote("The boiler of Marlow (41 cracks in the inspectors' report) burst in the spring."),
  ],
  [
    "jobs, in a report that tells of shares too",
    told("shares of Oberlin fell when it said that it would cut 312 jobs in Marlow"),
    wrote("Shares of Oberlin fell when it said that it would cut 213 jobs in Marlow."),
  ],
  [
    "how far a place is, in one direction",
    told("the barge sank about 4 miles west of Dunmore"),
    wrote("Hit by a storm, the barge went down 9 miles west of Dunmore with all its tins."),
  ],
];

const NO_CONFLICTS: readonly Pair[] = [
  [
    "two finds of which no figure is the same",
    told("rangers found four pistols and nine knives in the cannery"),
    wrote("Rangers found seven pistols and 20 knives in the cannery."),
  ],
  [
    "two finds that have only the name of a make in common",
    told("rangers found four AK 47 rifles and nine knives in the cannery"),
    wrote("Rangers found seven AK 47 rifles and 20 knives in the cannery."),
  ],
  [
    "two plain sentences of which three figures differ and none is the same",
    wrote("The inspectors found 14 cracks, two leaks and six weak bolts in the boiler of Marlow."),
    wrote("The inspectors found 41 cracks, five leaks and nine weak bolts in the boiler of Marlow."),
  ],
  [
    "two counts that one of the reports prints both",
    told("inspectors found 14 cracks in the boiler last spring"),
    wrote("The inspectors found 41 cracks in the boiler last spring.", {
      after: " The Marlow crew of Oberlin had spoken of 14 cracks.",
    }),
  ],
  [
    "what was counted on one day, and what stands beside another",
    told("inspectors found 14 cracks in the boiler on Monday"),
    wrote("The inspectors found 41 cracks in the boiler.", { before: "The Marlow crew of Oberlin came on Thursday. " }),
  ],
  [
    "figures in brackets behind two names",
    told("the boiler of Marlow (14 cracks in the inspectors' report) burst in the spring"),
    wrote("The boiler of Dunmore (41 cracks in the inspectors' report) burst in the spring."),
  ],
  [
    "two moments of a market",
    told("shares of Oberlin fell 4 percent in Marlow after the boiler burst"),
    wrote(
      "The burst boiler cost the owners dear: shares of Oberlin closed 7 percent lower in Marlow on the day after.",
    ),
  ],
  [
    "a count in a story that has nothing else in common",
    sideOf("inspectors found 14 cracks in the boiler before the winter holidays of the crew", {
      ...said("Paul Oakes"),
      ...indirect,
      before: "The laundry of Tormes stands idle. ",
    }),
    sideOf("The inspectors found 41 cracks in the boiler of a ferry that plies between two islands.", {
      ...plain,
      before: "Passengers of the line complain. ",
    }),
  ],
  [
    "distances in two directions",
    told("the barge sank about 4 miles southwest of Dunmore"),
    wrote("Hit by a storm, the barge went down 9 miles west of Dunmore with all its tins."),
  ],
  [
    "distances on two days",
    told("the barge sank about 4 miles west of Dunmore on Monday"),
    wrote("The barge sank 9 miles west of Dunmore.", { before: "On Thursday the Marlow crew of Oberlin set out. " }),
  ],
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
