import { describe, expect, it } from "vitest";
import { judge } from "../../../core/matching/judge/judge.ts";
import type { Side } from "../../../core/matching/side.ts";
import type { Subtype } from "../../../core/model.ts";
import { indirect, plain, said, sideOf } from "./side-of.ts";

type Case = readonly [name: string, here: Side, there: Side, subtype: Subtype | null];

const ada = said("Susan Brandt");
const tomas = said("Thomas Riva");

const CASES: readonly Case[] = [
  [
    "same words through marks, case and spelling",
    sideOf("We will defend Kyiv’s harbour, whatever it costs."),
    sideOf("we will defend Kiev's harbor, whatever it costs"),
    "same_words",
  ],
  [
    "same words with a title and a country shortened",
    sideOf("Governor Reyes asked the United States for help twice."),
    sideOf("Gov. Reyes asked the U.S. for help twice"),
    "same_words",
  ],
  [
    "same words with a number in figures",
    sideOf("We lost twelve boats and two hundred nets that night."),
    sideOf("We lost 12 boats and 200 nets that night."),
    "same_words",
  ],
  [
    "a clip of the whole",
    sideOf("The bridge will open in May, and the toll stays as it is for residents."),
    sideOf("The bridge will open in May"),
    "truncated",
  ],
  [
    "two windows on one utterance",
    sideOf("I never asked for that medal, and I gave it back the very next morning."),
    sideOf("I gave it back the very next morning, and nobody at the palace said a word."),
    "truncated",
  ],
  [
    "words left out at an ellipsis",
    sideOf("The harvest failed in the valley and then, as you all know, the mill burned down as well."),
    sideOf("The harvest failed in the valley … the mill burned down as well."),
    "truncated",
  ],
  [
    "filler left out",
    sideOf("I, um, you know, want these roads mended before the winter comes."),
    sideOf("I want these roads mended before the winter comes."),
    "benign_variation",
  ],
  [
    "tense adapted",
    sideOf("We want these roads mended before the winter comes."),
    sideOf("We wanted these roads mended before the winter came."),
    "benign_variation",
  ],
  [
    "a not more",
    sideOf("The mine is not safe to enter this week."),
    sideOf("The mine is safe to enter this week."),
    "altered_words",
  ],
  [
    "a contracted not",
    sideOf("The mine isn’t safe to enter this week."),
    sideOf("The mine is safe to enter this week."),
    "altered_words",
  ],
  [
    "an opposite",
    sideOf("The council will accept the offer of the shipyard."),
    sideOf("The council will reject the offer of the shipyard."),
    "altered_words",
  ],
  [
    "another number inside the same words",
    sideOf("The dam cost us 40 million euros and two years."),
    sideOf("The dam cost us 70 million euros and two years."),
    "number_conflict",
  ],
  [
    "another day inside the same words",
    sideOf("The council will vote on the harbour bill on Tuesday morning."),
    sideOf("The council will vote on the harbour bill on Thursday morning."),
    "number_conflict",
  ],
  [
    "another name inside the same words",
    sideOf("We told Marquardt twice that the tunnel would flood in autumn."),
    sideOf("We told Oberlin twice that the tunnel would flood in autumn."),
    "altered_words",
  ],
  [
    "a condition cut off",
    sideOf("We will sign the treaty."),
    sideOf("We will sign the treaty, but only if the prisoners come home first."),
    "cut_condition",
  ],
  [
    "the same words given to two people",
    sideOf("The harvest was the worst that anyone in this valley can remember.", ada),
    sideOf("The harvest was the worst that anyone in this valley can remember.", tomas),
    "different_speaker",
  ],
  [
    "marks moved: a sentence here, a fragment of it there",
    sideOf("The union will never accept lower pay for any new worker", {
      ...said("Ilse Kramer"),
      after: ", Kramer said of the wages of her union.",
    }),
    sideOf("for any new worker", {
      ...said("Ilse Kramer"),
      kind: "mixed",
      before: "Kramer said that her union would never agree to lower wages “",
      after: "”.",
    }),
    "quoted_paraphrase",
  ],
  [
    "a scare quote of words that were somebody's",
    sideOf("a green corridor for families", {
      ...said("Ines Falk"),
      kind: "mixed",
      before: "The council promised “",
      after: "”, Falk said of the car park by the old station.",
    }),
    sideOf("green corridor for families", {
      kind: "scare",
      before: "What the council sold as a “",
      after: "” is a car park by the old station.",
    }),
    "scare_quote",
  ],
  [
    "a coloured cue against a plain one",
    sideOf("We did what we could with what we had.", { ...ada, cue: "said" }),
    sideOf("We did what we could with what we had.", { ...ada, cue: "whined" }),
    "loaded_attribution",
  ],
  [
    "comment around the quotation",
    sideOf("The pier will close in May for repairs.", { ...ada, after: " Susan Brandt said on Monday." }),
    sideOf("The pier will close in May for repairs.", {
      ...ada,
      before: "The shameless mayor and her pathetic cronies struck again: “",
      after: "”, she announced.",
    }),
    "loaded_framing",
  ],
  [
    "the speaker's words in the outlet's own voice",
    sideOf("The old tunnel was never safe for lorries with heavy loads of timber.", said("Paul Oakes")),
    sideOf("The old tunnel was never safe for lorries with heavy loads of timber.", plain),
    "unattributed_voice",
  ],
  [
    "indirect speech of the same speaker",
    sideOf("We shall rebuild the village school before the winter", said("Lena Ortiz")),
    sideOf("the village school would be rebuilt by the winter", {
      ...indirect,
      ...said("Lena Ortiz"),
      cue: "promised",
    }),
    "paraphrase",
  ],
  [
    "one remark translated twice",
    sideOf("Negotiations without careful preparation make no sense to Moscow", said("Pavel Orlin")),
    sideOf("For Moscow, talks without thorough preparation do not make sense", said("Pavel Orlin")),
    "translation_variant",
  ],
  [
    "a denial of a plain statement",
    sideOf("The minister sold the island to a hotel chain.", plain),
    sideOf("The minister denies selling the island.", plain),
    "denial",
  ],
  [
    "a report called a hoax",
    sideOf("A shark was caught in the river at Dunmore.", plain),
    sideOf("The Dunmore river shark is a hoax, police say.", plain),
    "denial",
  ],
  [
    "a deed negated",
    sideOf("The ferry was stopped by the coast guard.", plain),
    sideOf("The ferry was not stopped, its owner says.", plain),
    "negation",
  ],
  [
    "a number of one fact",
    sideOf("The tower sold for 90 million dollars in May.", plain),
    sideOf("The tower sold for 130 million dollars in May.", plain),
    "number_conflict",
  ],
  [
    "the same words under a verb of denying",
    sideOf("We have no plans for a second runway at this airport", said("the airport")),
    sideOf("it had plans for a second runway at this airport", { ...indirect, cue: "denied" }),
    "paraphrase",
  ],
];

const TRAPS: readonly Case[] = [
  [
    "a toll that rises",
    sideOf("At least 12 people were killed in the flood.", plain),
    sideOf("The flood killed 31 people, officials said.", plain),
    null,
  ],
  [
    "a rounded number",
    sideOf("We sold 10,890 tickets on the first day of the fair."),
    sideOf("We sold 11,000 tickets on the first day of the fair."),
    null,
  ],
  [
    "the same length in other units",
    sideOf("The wall is 10 miles long.", plain),
    sideOf("The wall is 16 kilometres long.", plain),
    null,
  ],
  [
    "a spokeswoman and her firm",
    sideOf("The recall covers every kettle that we sold since the spring of last year.", said("Sally Marsh")),
    sideOf("The recall covers every kettle that we sold since the spring of last year.", said("Kettleworks")),
    null,
  ],
  [
    "a pronoun is no second speaker",
    sideOf("The recall covers every kettle that we sold since the spring of last year.", ada),
    sideOf("The recall covers every kettle that we sold since the spring of last year.", {
      speaker: { text: "he", name: "Thomas Riva" },
    }),
    null,
  ],
  [
    "a clip whose condition the reporter tells",
    sideOf("We will sign the treaty.", { after: " once the prisoners are home, and only then, she said." }),
    sideOf("We will sign the treaty, but only if the prisoners come home first."),
    null,
  ],
  [
    "a contrast denies nothing",
    sideOf("The mill will be built in Marlow.", plain),
    sideOf("The mill will be built in Marlow, not in Pell.", plain),
    null,
  ],
  [
    "not saying is not denying",
    sideOf("The firm will buy the harbour.", plain),
    sideOf("The firm would not say whether it will buy the harbour.", plain),
    null,
  ],
  [
    "fake passports deny no arrest",
    sideOf("A couple was arrested at the border.", plain),
    sideOf("A couple with fake passports was arrested at the border.", plain),
    null,
  ],
];

describe("how another report stands to a passage", () => {
  it.each(CASES)("%s", (_, here, there, subtype) => {
    expect(judge(here, there).subtype).toBe(subtype);
  });

  it.each(CASES.filter(([, , , subtype]) => subtype !== "paraphrase" && subtype !== "truncated"))(
    "gives its words: %s",
    (_, here, there) => {
      expect(judge(here, there).why.length).toBeGreaterThan(0);
    },
  );

  it.each(TRAPS)("never a contradiction: %s", (_, here, there) => {
    expect(judge(here, there).stance).not.toBe("contradicts");
  });
});

const UNLINKED: readonly (readonly [name: string, here: Side, there: Side])[] = [
  ["a stock phrase of two people", sideOf("completely unacceptable", ada), sideOf("completely unacceptable", tomas)],
  ["one common word", sideOf("unacceptable"), sideOf("The noise at night has become unacceptable for us.")],
  ["a slogan", sideOf("Enough is enough."), sideOf("I say enough is enough.")],
  ["the name of a ship", sideOf("The Grey Heron", { kind: "title" }), sideOf("The Grey Heron", { kind: "title" })],
  [
    "five common words inside two long remarks",
    sideOf("I think that she is going to be the next president of this club, because nobody else wants it."),
    sideOf("My aunt was a cook, and she made lunch for the next president of this club in 1962."),
  ],
  [
    "two remarks on one topic",
    sideOf("We have no plans to build a stadium on the meadow."),
    sideOf("The meadow belongs to everybody who walks a dog there."),
  ],
];

describe("what is not one utterance", () => {
  it.each(UNLINKED)("%s is not linked", (_, here, there) => {
    expect(judge(here, there).stance).toBeNull();
  });
});
