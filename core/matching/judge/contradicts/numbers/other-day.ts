import type { Judgement } from "../../../../model.ts";
import { isMonth, isWeekday, WEEKDAYS } from "../../../language/calendar.ts";
import { sentenceAround } from "../../../language/clauses.ts";
import type { Token } from "../../../language/tokens.ts";
import type { Side } from "../../../side.ts";
import { nearness } from "../../claim/one-claim.ts";
import { areBare, type Comparison } from "../../comparison.ts";
import { reason } from "../../reasons.ts";
import { areTwoNamed, daysApart, isOneStory } from "../../utterance/setting.ts";

/** Words that pass on what was said, on whatever day; and the hours of a day. */
const SAYING =
  /^(?:say|said|tell|told|speak|spoke|add|report|write|wrote|announc|confirm|acknowledg|interview|statement|news|releas|quot|reporter|here|conference|post|tweet)$/u;
const HOUR =
  /^(?:morning|afternoon|evening|night|noon|midnight|early|late|earlier|local|time|last|next|a\.m|p\.m|am|pm)$/u;
/** Content words before a day, and behind it, that tell what was done then. */
const BEFORE = 3;
const BEHIND = 2;
/** Of those, how many both must have, the nearest before the day among them. */
const SHARED = 2;
/** Days between two reports in which a weekday means one day. */
const ONE_WEEK = 6;

/**
 * One deed on two days: the words that stand by the day are the same on both sides, in one story.
 *
 *     here   Her televised apology on Monday came too late, the paper said.
 *     there  The letter led to her televised apology on Tuesday.
 */
export function otherDay(pair: Comparison): Judgement | null {
  const { tokens, here, there, sameOccasion } = pair;
  if (areBare(pair)) return null;
  const [left, right] = [days(tokens.here, here), days(tokens.there, there)];
  if (left.length === 0 || right.length === 0 || isAnotherWeek(here, there)) return null;
  if (left.some((one) => right.some((other) => isOneDay(one, other)))) return null;
  for (const one of left) {
    const other = right.find((day) => isOneKind(one, day) && isSameDeed(one, day));
    if (!other || areTwoNamed(here, there) || !(sameOccasion === true || isOneStory(here, there))) continue;
    const why = [reason("dates_differ", withDeed(one), withDeed(other))];
    return { stance: "contradicts", subtype: "number_conflict", score: 0.75, why };
  }
  return null;
}

/** A day that a passage names, with the words that tell what happened on it. */
interface NamedDay {
  /** A weekday ("monday"), or a month with its day ("may 8"). */
  readonly day: string;
  readonly tokens: readonly Token[];
  readonly before: readonly Token[];
  readonly behind: readonly Token[];
}

function days(side: readonly Token[], { text, publishedAt }: Side): NamedDay[] {
  return side.flatMap((token, at) => {
    const day = dayNamed(side, at, publishedAt);
    if (day === null) return [];
    const { from, to } = sentenceAround(side, at, text);
    const content = (words: readonly Token[]) =>
      words.filter((word) => !word.grammatical && word.value === null && !HOUR.test(word.key) && !isCalendar(word));
    const before = content(side.slice(from, at)).slice(-BEFORE);
    const nearest = before.at(-1);
    // Behind a place or a person ("in the Gulf on Monday") the deed stands too far off to be known.
    if (!nearest || SAYING.test(nearest.lemma) || /^\p{Lu}/u.test(nearest.text)) return [];
    return [{ day, tokens: [token], before, behind: content(side.slice(at + 1, to)).slice(0, BEHIND) }];
  });
}

/** "Monday" · "May 8" · "8 May" · with a date of publication also "yesterday", "today"; null for any other word. */
function dayNamed(side: readonly Token[], at: number, publishedAt: string | null): string | null {
  const token = side[at] as Token;
  const { key } = token;
  if (isWeekday(key)) return key;
  if (isMonth(token)) {
    const number = [side[at + 1], side[at - 1]].find(
      (beside) => beside?.value && Number.isInteger(beside.value) && beside.value <= 31,
    );
    return number ? `${key} ${number.value}` : null;
  }
  const back = ["today", "yesterday"].indexOf(key);
  const time = Date.parse(publishedAt ?? "");
  if (back < 0 || Number.isNaN(time)) return null;
  return WEEKDAYS[new Date(time - back * 86_400_000).getUTCDay()] ?? null;
}

function isCalendar(token: Token): boolean {
  return isWeekday(token.key) || isMonth(token);
}

function isOneDay(a: NamedDay, b: NamedDay): boolean {
  return a.day === b.day;
}

/** Two weekdays, or two days of a month: "Monday" and "May 8" may be one. */
function isOneKind(a: NamedDay, b: NamedDay): boolean {
  return a.day.includes(" ") === b.day.includes(" ");
}

function isSameDeed(a: NamedDay, b: NamedDay): boolean {
  const [one, other] = [a.before.at(-1), b.before.at(-1)];
  if (!one || !other || nearness(one, other) < 0.85) return false;
  const all = [...b.before, ...b.behind];
  return (
    [...a.before, ...a.behind].filter((token) => all.some((word) => nearness(token, word) >= 0.85)).length >= SHARED
  );
}

function withDeed({ before, tokens }: NamedDay): readonly Token[] {
  return [...before, ...tokens];
}

function isAnotherWeek(here: Side, there: Side): boolean {
  return daysApart(here, there) > ONE_WEEK;
}
