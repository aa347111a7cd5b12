import { WEEKDAYS } from "../../../language/calendar.ts";
import { lemma } from "../../../language/lemma.ts";
import { namesIn } from "../../../language/names.ts";
import { areOpposites } from "../../../language/opposites.ts";
import { type Token, tokens } from "../../../language/tokens.ts";
import type { Side } from "../../../side.ts";
import { areNear } from "../../claim/one-claim.ts";

/** Counts that go on rising while a story runs: two of them are two moments, not a conflict. In dictionary form. */
const TOLLS = new Set(
  `dead death toll kill die injure injury wound hurt casualty victim missing infect infection case displace homeless evacuate survivor hospitalize hospitalise
  acre hectare burn burned char blacken rescue arrest detain capture flee refugee fatality body corpse quarantine poll vote lead turnout aftershock power outage donate
  rocket missile shell mortar suicide self-immolate immolate
  damage destroy flatten collapse`
    .split(/\s+/)
    .map((word) => lemma(word)),
);
/** Words that date a count inside its story. */
const MOVING =
  /^(?:so|far|rises?|rising|rose|climbs?|climbed|passes|passed|tops|topped|reaches|reached|jumps|nears|revised|latest|now|initially|earlier|updated)$/u;
const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, "today", "yesterday", "tonight"]);

/** Words that tell one of several counts of a thing from the others. */
const COUNTED_APART =
  /^(?:total|overall|combined|altogether|another|additional|extra|further|each|every|per|apiece|prior|initially|originally|previously|formerly|first|second|third|last|next|former|remaining|rest|average|median|annual|annually|yearly|monthly|daily|weekly|original|initial|proposed|since|budget|so-far|in-all)$/u;
/** Words on either side of a number that say of which of them it is told. */
const BESIDE = 5;

/** One of the two numbers is a sum, a first or another one, an average: a word beside it says so, and the other passage has it nowhere. */
export function countedApart(here: readonly Token[], i: number, there: readonly Token[], j: number): boolean {
  const isMarked = (side: readonly Token[], at: number, other: readonly Token[]) =>
    side
      .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
      .some(({ key }) => COUNTED_APART.test(key) && !other.some((token) => token.key === key));
  return isMarked(here, i, there) || isMarked(there, j, here);
}

/** "in three searches so far": the whole passage sums up. */
export function sumsUp(side: readonly Token[]): boolean {
  return side.some(
    ({ key }, n) =>
      key === "total" ||
      (key === "so" && side[n + 1]?.key === "far") ||
      (key === "to" && side[n + 1]?.key === "date") ||
      (key === "in" && /^(?:all|total)$/u.test(side[n + 1]?.key ?? "")),
  );
}

/** The number counts something that grows from report to report, or its passage says when it was taken. */
export function isRunningCount(side: readonly Token[], at: number): boolean {
  const near = side.slice(Math.max(0, at - 5), at + 6);
  return near.some((token) => TOLLS.has(token.lemma)) || near.some((token) => MOVING.test(token.key));
}

/** Words by which a passage tells of another time than today's. */
const LONG_AGO =
  /\b(?:in (?:19|20)\d\d|last (?:year|month|week|season)|(?:years?|months?|decades?) (?:ago|earlier)|the year before|at the time)\b/i;

/** One of the two is of another year: "In 2004 a quake of 9.1", "the quake of 6.1 on Tuesday". */
export function timesDiffer(here: string, there: string): boolean {
  const [left, right] = [LONG_AGO.exec(here), LONG_AGO.exec(there)];
  return (left === null) !== (right === null);
}

/** Both passages name a day, and not the same one. */
export function daysDiffer(here: readonly Token[], there: readonly Token[]): boolean {
  const days = (side: readonly Token[]) => side.filter((token) => DAYS.has(token.key)).map((token) => token.key);
  const [left, right] = [days(here), days(there)];
  return left.length > 0 && right.length > 0 && !left.some((day) => right.includes(day));
}

/** Words by which something was said on a day, which is not the day of what is told. */
const SAID_ON = /^(?:say|said|tell|told|report|confirm|announc|add|write|wrote|statement)$/u;

/** One passage names its day, and the other's surroundings name others only. */
export function areOnOtherDays(here: Side, there: Side): boolean {
  const [left, right] = [toldDays(here.text), toldDays(there.text)];
  if (left.length > 0 && right.length > 0) return false;
  const [ours, theirs] = [left.length > 0 ? left : right, toldDays(aroundOf(left.length > 0 ? there : here))];
  return ours.length > 0 && theirs.length > 0 && !ours.some((day) => theirs.includes(day));
}

const aroundOf = ({ before, after }: Side) => `${before} ${after}`;

function toldDays(text: string): string[] {
  const side = tokens(text);
  return side.flatMap(({ key }, at) => {
    const told = DAYS.has(key) && !side.slice(Math.max(0, at - 2), at).some(({ lemma }) => SAID_ON.test(lemma));
    return told ? [key] : [];
  });
}

/** Each passage names somebody or some place that the other does not: probably two facts. */
export function namesDiffer(
  here: readonly Token[],
  hereText: string,
  there: readonly Token[],
  thereText: string,
): boolean {
  const lone = (names: readonly Token[], other: readonly Token[]) =>
    names.filter((name) => !other.some((token) => areNear(name, token)));
  return lone(namesIn(here, hereText), there).length > 0 && lone(namesIn(there, thereText), here).length > 0;
}

/** Each passage names somebody or some place, and they have no name in common: two events of one kind. */
export function noNameShared(
  here: readonly Token[],
  hereText: string,
  there: readonly Token[],
  thereText: string,
): boolean {
  const [left, right] = [namesIn(here, hereText), namesIn(there, thereText)];
  const known = (names: readonly Token[], other: readonly Token[]) =>
    names.some((name) => other.some((token) => areNear(name, token)));
  return left.length > 0 && right.length > 0 && !known(left, there) && !known(right, here);
}

/** Opposite words on the two sides tell two kinds of one thing apart: private and public colleges. */
export function kindsDiffer(here: readonly Token[], there: readonly Token[]): boolean {
  const lone = (side: readonly Token[], other: readonly Token[]) =>
    side.filter((token) => !token.grammatical && !other.some((word) => word.lemma === token.lemma));
  const others = lone(there, here);
  return lone(here, there).some((token) => others.some((other) => areOpposites(token, other)));
}
