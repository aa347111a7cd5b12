import { describe, expect, it } from "vitest";
import { judge } from "../../../../core/matching/judge/judge.ts";
import type { Side } from "../../../../core/matching/side.ts";
import { plain, sideOf } from "../side-of.ts";

type Texts = readonly [name: string, here: string, there: string];

const bare = (text: string) => sideOf(text, plain);
/** The same in an article, with words around it. */
const inArticle = (text: string, more: Partial<Side> = {}) =>
  sideOf(text, {
    ...plain,
    before: "The Marlow cannery of Oberlin Foods stood still for a day. ",
    after: " Oberlin runs two canneries in Marlow and one in Dunmore.",
    sentence: text,
    ...more,
  });

const OPPOSED: readonly Texts[] = [
  [
    "a deed denied",
    "Oberlin chief recuses himself from Marlow case",
    "Oberlin chief does not recuse himself from Marlow case",
  ],
  [
    "a qualified thing",
    "Oberlin was the first owner of the Marlow cannery",
    "Oberlin was not the first owner of the Marlow cannery",
  ],
  [
    "an opposite",
    "Marlow council accepts Oberlin's offer for the pier",
    "Marlow council rejects Oberlin's offer for the pier",
  ],
];

const NOT_OPPOSED: readonly Texts[] = [
  [
    "a deed refused and not done",
    "Oberlin chief will not recuse himself from Marlow case",
    "Oberlin chief refused to recuse himself from Marlow case",
  ],
  [
    "rather than, and not",
    "Marlow judges decide by opinion and not on facts",
    "Marlow judges decide by opinion rather than facts",
  ],
  ["yet to, and not", "Marlow's economy has yet to exhibit growth", "Marlow's economy has not exhibited growth"],
  [
    "no details, and declined to give them",
    "Oberlin confirmed the fire in Marlow but gave no details",
    "Oberlin confirmed the fire in Marlow but declined to give details",
  ],
  [
    "failed to, and does not",
    "The film fails to present a fair picture of Marlow",
    "The film does not present a fair picture of Marlow",
  ],
  [
    "the first of two kinds",
    "Marlow is not the first walled harbour on the coast",
    "Marlow is the first whole harbour to be sold",
  ],
  ["two hours of a market", "Marlow stocks open higher after the speech", "Marlow stocks close lower after the speech"],
  [
    "two steps of a search",
    "Coast guard suspends search for Marlow trawler",
    "Coast guard resumes search for Marlow trawler",
  ],
  [
    "an opposite that another word turns",
    "Marlow must do everything to protect families at the pier",
    "Marlow must do everything to minimize harm to families at the pier",
  ],
  [
    "nothing ruled out",
    "Police treat the Marlow fire as arson, and no other cause is ruled out",
    "Police treat the Marlow fire as arson",
  ],
  [
    "what somebody was dismissed over",
    "Oberlin's editor wants Paul Oakes dismissed",
    "Oberlin's editor wants Paul Oakes dismissed over fabricated diary story",
  ],
  [
    "what a thing is, with nobody disputing the claim",
    "Falk claims victory in Marlow election",
    "Falk wins disputed Marlow election",
  ],
  ["a blast that is no verb", "Marlow families return to church", "Marlow families return to blast site"],
  [
    "the like in two towns",
    "Police turn water cannon on dockers in Marlow",
    "Police aim water cannon at dockers in Dunmore",
  ],
  ["days of a series", "Headlines in leading Marlow papers on May 4", "Headlines in leading Marlow papers on May 19"],
  [
    "shares of two things",
    "Growth of Marlow's wages slows to 2 percent in May",
    "Growth of Marlow's fish exports slows to 9 percent in May",
  ],
];

describe("two plain sentences asked about by themselves", () => {
  it.each(OPPOSED)("contradict each other: %s", (_, here, there) => {
    expect(judge(bare(here), bare(there)).stance).toBe("contradicts");
    expect(judge(bare(there), bare(here)).stance).toBe("contradicts");
  });

  it.each(NOT_OPPOSED)("do not: %s", (_, here, there) => {
    expect(judge(bare(here), bare(there)).stance).not.toBe("contradicts");
    expect(judge(bare(there), bare(here)).stance).not.toBe("contradicts");
  });
});

const CONFLICTS: readonly Texts[] = [
  [
    "one word",
    "The inspectors closed the Marlow cannery on Monday.",
    "The inspectors did not close the Marlow cannery on Monday.",
  ],
  [
    "one figure in the same words",
    "The ferry reached Dunmore on 9 May after 61 hours at sea.",
    "The ferry reached Dunmore on 9 May after 81 hours at sea.",
  ],
  [
    "one place in the same words",
    "The statue of the founder will be unveiled in Tormes on 3 May.",
    "The statue of the founder will be unveiled in Karsk on 3 May.",
  ],
  [
    "a denial of what is told",
    "Oberlin denied that it had sold the Marlow cannery to a hotel chain.",
    "Oberlin sold the Marlow cannery to a hotel chain.",
  ],
];

const NONE: readonly Texts[] = [
  [
    "two people who did the like",
    "Paul Oakes, the manager of the cannery, did not answer a letter.",
    "Ines Falk did not answer a letter.",
  ],
  [
    "one side's win and the other's defeat",
    "The Marlow Gulls' win over the Dunmore Larks took them to the final.",
    "The Dunmore Larks lost to the Marlow Gulls at home on Sunday.",
  ],
  [
    "another deed denied in the same sentence",
    "Oberlin's owners are Dutch, but its board denies any part in the sale.",
    "Oberlin's owners are Dutch.",
  ],
  [
    "a hoax told beside another fact",
    "The call about a leak was a hoax, and forty workers went home.",
    "Forty workers of the cannery went home.",
  ],
  [
    "a denial that both tell",
    "The board disputed a report that Oberlin had sold the cannery to a hotel chain.",
    "The report that Oberlin had sold the cannery to a hotel chain was inaccurate, the board said.",
  ],
  [
    "what is put to rest that is no report",
    "Any hope for a quiet second half in Marlow was put to rest when the Gulls scored.",
    "Both teams played a better second half in Marlow when the Gulls scored.",
  ],
  [
    "a number of a rank",
    "The Gulls are the No. 5 seed of the Marlow league after a win over the Larks.",
    "Oakes scored five minutes before the end for the Gulls over the Larks in the Marlow league.",
  ],
  [
    "a warning that there was not, of what there was once",
    "A storm struck the Marlow coast with no flood warning issued.",
    "A storm struck the Marlow coast that was hit by the flood of 2004.",
  ],
  [
    "never before, and now",
    "Marlow's people have not felt a quake before and ask for answers.",
    "Marlow's people felt the quake.",
  ],
  [
    "somebody a year older at the trial",
    "Trial is set for the 26-year-old Emil Riva of Marlow, who is accused of setting the cannery on fire.",
    "The jury convicted the 27-year-old Emil Riva of Marlow of setting the cannery on fire.",
  ],
  [
    "this year's quake and one of long ago",
    "In 1996 a quake of magnitude 9.1 off Marlow broke the cannery's walls.",
    "A quake of magnitude 6.1 off Marlow broke the cannery's walls on Tuesday.",
  ],
  [
    "the same figure with its unit left out",
    "Oakes ran 226 yards while Pell of Marlow added 101.",
    "Pell of Marlow ran 101 yards.",
  ],
  [
    "two results of two matches",
    "Gulls reach Marlow final with 31-24 win against Pelicans",
    "Gulls reach Marlow final with 20-13 win over Ospreys",
  ],
  [
    "a figure with a fraction behind it",
    "The Oberlin witness spoke for 4.5 hours in Marlow on the burst boiler.",
    "The Oberlin witness spoke for 4 1/2 hours in Marlow on the burst boiler.",
  ],
  [
    "when two articles were posted",
    "Posted on May 4 at 4:42 pm, updated 6 pm",
    "Posted on May 9 at 3:35 pm, updated 5 pm",
  ],
  [
    "a radius to keep, and a distance once",
    "The patrol ship must keep within a 15-mile radius of the barge.",
    "The barge was 13 miles from the patrol ship.",
  ],
  [
    "near words of two subjects",
    "An arrest for theft will not affect the contract of the cannery's cook Emil Riva in Marlow.",
    "Marlow awaits a similar case involving the cannery's cook Emil Riva, arrested for theft.",
  ],
];

describe("two plain sentences of articles", () => {
  it.each(CONFLICTS)("contradict each other by %s", (_, here, there) => {
    expect(judge(inArticle(here), inArticle(there)).stance).toBe("contradicts");
    expect(judge(inArticle(there), inArticle(here)).stance).toBe("contradicts");
  });

  it.each(NONE)("do not: %s", (_, here, there) => {
    expect(judge(inArticle(here), inArticle(there)).stance).not.toBe("contradicts");
    expect(judge(inArticle(there), inArticle(here)).stance).not.toBe("contradicts");
  });

  it("differ in the age of one of two girls, the one in the same words", () => {
    const two = inArticle("Riva took the purse of a 14-year-old girl and was taped threatening a 12-year-old girl.");
    const one = inArticle("The jury heard a tape of Riva threatening the 9-year-old girl.");
    const [why] = judge(two, one).why;
    expect(why?.words?.here).toMatch(/^12 /);
    expect(why?.words?.there).toMatch(/^9 /);
  });
});
