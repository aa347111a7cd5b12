import { describe, expect, it } from "vitest";
import { judge } from "../../../../core/matching/judge/judge.ts";
import type { Side } from "../../../../core/matching/side.ts";
import { indirect, plain, said, sideOf } from "../side-of.ts";

type Pair = readonly [name: string, here: Side, there: Side];

const told = (text: string, name: string) => sideOf(text, { ...said(name), ...indirect });

const NEGATED: readonly Pair[] = [
  [
    "he, whom both sentences name",
    sideOf("he is not standing for the town council again", {
      ...said("friends"),
      ...indirect,
      before: "Friends of Emil Riva say ",
    }),
    sideOf("he is standing for the town council again", {
      ...said("a rival"),
      ...indirect,
      before: "A rival of Riva told a rally that ",
    }),
  ],
  [
    "a thing that there is not, and an amount of it",
    told("there were no pistols on the barge", "the captain"),
    sideOf("Officers found a set of pistols on the barge.", plain),
  ],
  [
    "opposites of the same thing",
    told("the board rejected cheap offers for the cannery", "Ines Falk"),
    sideOf("The board accepted offers for the cannery on Friday.", plain),
  ],
  [
    "a deed of the same participants",
    told("the depot was never searched by customs officers", "the sheriff"),
    sideOf("Customs officers searched the depot on Monday night.", plain),
  ],
  [
    "plans that there are and are not",
    sideOf("The airport has no plans for a second runway.", said("Ilse Kramer")),
    sideOf("The airport has plans for a second runway and a hotel.", plain),
  ],
  [
    "a quality",
    told("the reservoir is not safe to swim in", "the council"),
    sideOf("The reservoir is safe to swim in, the mayor's office wrote.", plain),
  ],
  [
    "found nothing",
    told("the divers found nothing in the canal", "police"),
    sideOf("Divers found a rifle in the canal, police say.", plain),
  ],
  [
    "an opposite deed of the same subject",
    told("the harbour board rejected the merger with Pell Lines", "Ines Falk"),
    sideOf("The harbour board approved the merger with Pell Lines on Friday.", plain),
  ],
  [
    "a deed that was refused",
    told("the board refused to close the children's ward", "Ines Falk"),
    sideOf("The board will close the children's ward in May.", plain),
  ],
  [
    "a deed that was ruled out",
    told("the club has ruled out a sale of the stadium", "Ines Falk"),
    sideOf("The club agreed a sale of the stadium on Friday.", plain),
  ],
  [
    "no plans for a deed that is told as coming",
    told("the chain has no plans to open a shop in Dunmore", "a spokeswoman"),
    sideOf("The chain will open a shop in Dunmore next spring.", plain),
  ],
  [
    "nobody",
    told("nobody was ever paid to keep silent", "the archdiocese"),
    sideOf("The family was paid to keep silent.", plain),
  ],
  [
    "a doubt, and a certainty that tells two things apart",
    sideOf("it is unlikely that the flood was related to a landslide above Tormes", {
      ...said("a geologist"),
      ...indirect,
      before: "The flood at Tormes puzzles Ruzland. ",
    }),
    sideOf("We are certain that a landslide broke the wall at Tormes and no quake.", {
      ...said("Emil Ruz"),
      before: "Geologists walked up the valley of Tormes in Ruzland after the flood. ",
      after: " The valley is closed.",
    }),
  ],
  [
    "would never, right before a fragment of the speaker's words",
    sideOf("We shall rebuild the weir before the first frost.", said("Marta Kolb")),
    sideOf("rebuild the weir before the first frost", {
      ...said("Marta Kolb"),
      kind: "mixed",
      before: "Marta Kolb said she would never “",
    }),
  ],
  [
    "denied that she had, before a fragment",
    sideOf("The guild took the money of the ferrymen for years.", said("Marta Kolb")),
    sideOf("took the money of the ferrymen", {
      ...said("Marta Kolb"),
      kind: "mixed",
      before: "On Monday Kolb denied that her guild had “",
    }),
  ],
  [
    "he, of the speaker whom the other names",
    told("he never met the lobbyist in the hotel", "Thomas Riva"),
    sideOf("Riva met the lobbyist twice in the hotel.", plain),
  ],
];

const NOT_NEGATED: readonly Pair[] = [
  [
    "they, of two groups of people",
    sideOf("they are not voting for Falk as head of the guild", {
      ...said("the welders"),
      ...indirect,
      before: "Forty welders wrote that ",
    }),
    sideOf("they will vote for Falk as head of the guild", {
      ...said("the cooks"),
      ...indirect,
      before: "Two cooks in three say ",
    }),
  ],
  [
    "he, of two people",
    sideOf("he is not standing for the town council again", {
      ...said("friends"),
      ...indirect,
      before: "Friends expect Riva to say ",
    }),
    sideOf("he was standing for the town council again", {
      ...said("Oakes"),
      ...indirect,
      before: "Emil Oakes told a rally that ",
    }),
  ],
  [
    "not yet, and done",
    told("the divers have not yet found the wreck of the barge", "the navy"),
    sideOf("Divers found the wreck of the barge on Friday.", plain),
  ],
  [
    "a thing that there is not, and what something is about",
    told("there are no secret papers in the letters of the mayor", "the council"),
    sideOf("The guild asked for an inquiry into the mayor's handling of secret papers and letters.", plain),
  ],
  [
    "opposites of two things",
    told("the rule for the guild holds true", "a lecturer"),
    sideOf("The rule for the guild was made of false teeth.", plain),
  ],
  [
    "the word elsewhere in another sentence",
    sideOf("If the vote had come in spring, Brandt wouldn't have won.", said("Paul Oakes")),
    sideOf("Brandt hopes to win the spring vote of the party handily.", plain),
  ],
  [
    "a fragment that its sentence turns",
    sideOf("think about a strike", { ...said("Ilse Kramer"), kind: "mixed", before: "Kramer said she did not “" }),
    sideOf("For the drivers, I don't even want to think about a strike.", said("Paul Oakes")),
  ],
  [
    "a not before a fragment of what has one itself",
    sideOf("We shall not rebuild the weir before the first frost.", said("Marta Kolb")),
    sideOf("rebuild the weir before the first frost", {
      ...said("Marta Kolb"),
      kind: "mixed",
      before: "Marta Kolb said she would not “",
    }),
  ],
  [
    "a not before a fragment of another speaker's words",
    sideOf("We shall rebuild the weir before the first frost.", said("Marta Kolb")),
    sideOf("rebuild the weir before the first frost", {
      ...said("the guild"),
      kind: "mixed",
      before: "The guild would not “",
    }),
  ],
  [
    "a not before a fragment of a question",
    sideOf("Shall we rebuild the weir before the first frost?", said("Marta Kolb")),
    sideOf("rebuild the weir before the first frost", {
      ...said("Marta Kolb"),
      kind: "mixed",
      before: "Marta Kolb said she would not “",
    }),
  ],
  [
    "a plea against a verdict",
    told("the captain was found guilty of manslaughter on Thursday", "a court clerk"),
    sideOf("The captain pleaded not guilty to manslaughter.", plain),
  ],
  [
    "yet to, and not yet",
    told("the minister had yet to sign the treaty on Wednesday", "her office"),
    sideOf("The minister had not yet signed the treaty on Wednesday.", plain),
  ],
  [
    "the side with the not says the words without it too",
    sideOf("That is not the goal, the harbour is the goal.", said("Thomas Riva")),
    sideOf("The harbour is the goal.", said("Thomas Riva")),
  ],
  [
    "a question",
    sideOf("Should the seat on the board never be filled?", said("Ilse Kramer")),
    sideOf("The seat on the board was filled by Paul Oakes.", plain),
  ],
  [
    "whether",
    told("she will not seek a second term as head of the guild", "Lena Ortiz"),
    sideOf("Ortiz announces on Friday whether she will seek a second term as head of the guild.", plain),
  ],
  [
    "two witnesses",
    told("he did not hear a shot", "Dan Ferris"),
    sideOf("We heard shots from the yard.", said("Anna Gale")),
  ],
  [
    "opposites of two subjects",
    told("the smugglers threatened a fishing boat off Dunmore", "the navy"),
    sideOf("The navy helped a fishing boat off Dunmore.", plain),
  ],
  [
    "words that only tell two apart",
    told("a former employee signed the letter to the guild", "police"),
    sideOf("His former employer signed the letter to the guild.", plain),
  ],
  [
    "a not on either side",
    told("the lake is not deep enough for ferries to run", "the mayor"),
    sideOf("Because the lake is not very deep, ferries will not run.", plain),
  ],
  [
    "what somebody is asked to do",
    told("the governor to cancel his meeting with the union", "twelve councillors"),
    sideOf("The governor set out to meet the union in person and begin the talks.", plain),
  ],
  [
    "a refusal to speak of a deed",
    told("the board declined to comment on the ward", "a reporter"),
    sideOf("The board will comment on the ward in May.", plain),
  ],
  [
    "a deed that was not ruled out",
    told("the club has not ruled out a sale of the stadium", "Ines Falk"),
    sideOf("The club agreed a sale of the stadium on Friday.", plain),
  ],
  [
    "a refusal of another deed",
    told("the board refused to close the children's ward", "Ines Falk"),
    sideOf("The board will close the laundry in May.", plain),
  ],
  [
    "one quality of two towns",
    told("the bridge in Dunmore is not open to lorries", "the mayor"),
    sideOf("The bridge in Marlow is open to lorries.", plain),
  ],
  [
    "a not that moved inside one remark",
    sideOf("I don't think we were cooking the way that this house wants to cook."),
    sideOf("I think we weren't cooking the way that this house wants to cook."),
  ],
];

describe("the opposite of a claim, beside a quotation", () => {
  it.each(NEGATED)("is seen: %s", (_, here, there) => {
    expect(judge(here, there)).toMatchObject({ stance: "contradicts", subtype: "negation" });
    expect(judge(there, here)).toMatchObject({ stance: "contradicts", subtype: "negation" });
  });

  it.each(NOT_NEGATED)("is not claimed: %s", (_, here, there) => {
    expect(judge(here, there).stance).not.toBe("contradicts");
    expect(judge(there, here).stance).not.toBe("contradicts");
  });
});
