import type { Match, Quotation } from "../../core/model.ts";
import { EXPECTED, FORBIDDEN, stanceOf } from "../../newsstand/expected.ts";
import { EXPECTED_QUOTATIONS } from "../../newsstand/expected-quotations.ts";
import { type Answers, annotationsOn, matchesBetween } from "./newsstand-answers.ts";

/** A link that is shown and should not be. */
export interface FalseLink {
  /** "courier-bridge “Safety comes first” > star-ferry: same_words". */
  readonly key: string;
  readonly because: string;
}

/** Every link of the newsstand that its expectations rule out, each once. */
export function falseLinks(answers: Answers): FalseLink[] {
  const disputes = writtenDisputes(answers);
  const found = new Map<string, string>(forbidden(answers));
  for (const [article, quotation, match] of shown(answers)) {
    const key = keyOf(article, quotation, match);
    if (otherStory(article, match.doc)) found.set(key, "the two articles tell two stories");
    if (match.stance === "contradicts" && !disputes.has(match)) found.set(key, "nothing is in dispute between the two");
  }
  return [...found].map(([key, because]) => ({ key, because }));
}

function* shown(answers: Answers): Generator<[article: string, Quotation, Match]> {
  for (const [article, annotations] of answers.of) {
    for (const { quotation, matches } of annotations) {
      for (const match of matches) yield [article, quotation, match];
    }
  }
}

function* forbidden(answers: Answers): Generator<[key: string, because: string]> {
  const titles = EXPECTED_QUOTATIONS.filter((one) => one.as === "title");
  for (const { article, begins } of titles) {
    for (const { quotation, matches } of annotationsOn(answers, article, begins)) {
      if (quotation.text !== begins) continue;
      for (const match of matches) yield [keyOf(article, quotation, match), "a title or nickname, and nobody's speech"];
    }
  }
  const all = [...shown(answers)];
  for (const pair of FORBIDDEN) {
    for (const match of matchesBetween(answers, pair)) {
      if (pair.never === "contradicts" && match.stance !== "contradicts") continue;
      const quotation = all.find(([, , one]) => one === match)?.[1];
      if (quotation) yield [keyOf(pair.here, quotation, match), pair.because];
    }
  }
}

function writtenDisputes(answers: Answers): ReadonlySet<Match> {
  const disputed = EXPECTED.filter(({ subtype, also = [] }) =>
    [subtype, ...also].some((label) => stanceOf(label) === "contradicts"),
  );
  return new Set(disputed.flatMap((one) => matchesBetween(answers, one)));
}

/** Articles are named for their outlet and their story: "courier-bridge". */
function otherStory(here: string, there: string): boolean {
  return here.split("-")[1] !== there.split("-")[1];
}

/** The first words of a quotation are enough to find it. */
const KEY_WORDS = 6;

function keyOf(article: string, { text }: Quotation, { doc, subtype }: Match): string {
  return `${article} “${text.split(/\s+/u).slice(0, KEY_WORDS).join(" ")}” > ${doc}: ${subtype}`;
}
