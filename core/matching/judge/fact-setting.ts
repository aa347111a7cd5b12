import { lemma } from "../language/lemma.ts";
import { namesIn } from "../language/names.ts";
import { areOpposites } from "../language/opposites.ts";
import type { Token } from "../language/tokens.ts";
import { nearness } from "./one-claim.ts";

/** Counts that go on rising while a story runs: two of them are two moments, not a conflict. In dictionary form. */
const TOLLS = new Set(
  `dead death toll kill die injure injury wound hurt casualty victim missing infect infection case displace homeless evacuate survivor hospitalize hospitalise
  acre hectare burn burned char blacken rescue arrest detain flee refugee fatality body corpse quarantine poll vote lead turnout aftershock power outage donate
  damage destroy flatten collapse`
    .split(/\s+/)
    .map((word) => lemma(word)),
);
/** Words that date a count inside its story. */
const MOVING =
  /^(?:so|far|rises?|rising|rose|climbs?|climbed|passes|passed|tops|topped|reaches|reached|jumps|nears|revised|latest|now|initially|earlier|updated)$/u;
const DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight)$/u;

/** The number counts something that grows from report to report, or its passage says when it was taken. */
export function isRunningCount(side: readonly Token[], at: number): boolean {
  const near = side.slice(Math.max(0, at - 5), at + 6);
  return near.some((token) => TOLLS.has(token.lemma)) || near.some((token) => MOVING.test(token.key));
}

/** Both passages name a day, and not the same one. */
export function daysDiffer(here: readonly Token[], there: readonly Token[]): boolean {
  const days = (side: readonly Token[]) => side.filter((token) => DAYS.test(token.key)).map((token) => token.key);
  const [left, right] = [days(here), days(there)];
  return left.length > 0 && right.length > 0 && !left.some((day) => right.includes(day));
}

/** Each passage names somebody or some place that the other does not: probably two facts. */
export function namesDiffer(
  here: readonly Token[],
  hereText: string,
  there: readonly Token[],
  thereText: string,
): boolean {
  const lone = (names: readonly Token[], other: readonly Token[]) =>
    names.filter((name) => !other.some((token) => nearness(name, token) >= 0.7));
  return lone(namesIn(here, hereText), there).length > 0 && lone(namesIn(there, thereText), here).length > 0;
}

/** Opposite words on the two sides tell two kinds of one thing apart: private and public colleges. */
export function kindsDiffer(here: readonly Token[], there: readonly Token[]): boolean {
  const lone = (side: readonly Token[], other: readonly Token[]) =>
    side.filter((token) => !token.grammatical && !other.some((word) => word.lemma === token.lemma));
  const others = lone(there, here);
  return lone(here, there).some((token) => others.some((other) => areOpposites(token, other)));
}
