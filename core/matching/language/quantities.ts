import { isMonth } from "./calendar.ts";
import { commonFraction } from "./number-words.ts";
import type { Token } from "./tokens.ts";
import { currencyBefore, currencyNamed, type Dimension, unitNamed } from "./units.ts";

/** What a number counts or measures, in one base unit per dimension. */
export interface Quantity {
  readonly token: Token;
  /** Index of the token in its side. */
  readonly at: number;
  /** In the base unit: metres, square metres, kilograms, litres, seconds; else as printed. */
  readonly value: number;
  readonly dimension: Dimension;
  /** For `count`: the dictionary form of the thing counted, or null. */
  readonly thing: string | null;
  readonly bound: "exact" | "about" | "at_least" | "at_most";
  /** The other end of a range ("3.5 to 5 days"), in the base unit; null for a single number. */
  readonly rangeTo: number | null;
  /** The last decimal place that the print vouches for, in the base unit: 100 for "1,200". */
  readonly step: number;
  /** The power of ten that closes the printed number, in the base unit: what "about 30 miles" is rounded to. */
  readonly round: number;
  /** Index of the last token that belongs to the measure: the unit, or the figure itself. */
  readonly end: number;
}

const ABOUT =
  /^(?:about|around|roughly|nearly|almost|some|approximately|estimated|close|circa|approx|virtually|round)$/u;
const AT_LEAST = /^(?:at-least|more-than|over|exceed|exceeding|top|topped|pass|passe|past|above|beyond)$/u;

/** The numbers of a passage with what they measure. `text` is the text the tokens were read from. */
export function quantities(side: readonly Token[], text: string): Quantity[] {
  return side.flatMap((token, at) =>
    token.value === null || isInFraction(token, text) ? [] : [quantity(token, at, side, text)],
  );
}

/** "4 1/2 hours", "10/25/11": no figure of these says by itself how many. */
function isInFraction({ start, end }: Token, text: string): boolean {
  return (
    /^(?:[ -]\d)?\s?\/\s?\d/u.test(text.slice(end, end + 6)) ||
    /\d\s?\/\s?$/u.test(text.slice(Math.max(0, start - 4), start))
  );
}

function quantity(token: Token, at: number, side: readonly Token[], text: string): Quantity {
  const base = { token, at, bound: boundOf(at, side), rangeTo: null };
  const score = scoreAt(side, at, text);
  if (score) return { ...base, value: score.value, dimension: "score", thing: null, step: 1, round: 1, end: score.end };
  const range = rangeEnd(side, at);
  const read = range ? measured(range.token, range.at, side, text) : measured(token, at, side, text);
  const { factor = 1, thing = null, dimension, end } = read;
  const rangeTo = range ? (range.token.value as number) * factor : null;
  const value = (token.value as number) * factor;
  return {
    ...base,
    value,
    dimension,
    thing,
    rangeTo,
    step: stepOf(token) * factor,
    round: roundOf(token) * factor,
    end,
  };
}

/** "won 3-1", "a 52-48 vote": two figures that stand for one result. A falling pair is no range. */
function scoreAt(side: readonly Token[], at: number, text: string): { value: number; end: number } | null {
  const [token, link] = [side[at] as Token, side[at + 1]];
  if (!link || link.value === null || link.start - token.end !== 1 || !/[-–]/u.test(text.charAt(token.end)))
    return null;
  const [high, low] = [token.value as number, link.value];
  if (high <= low || high >= 1000 || !Number.isInteger(high) || !Number.isInteger(low)) return null;
  return { value: high + low / 1000, end: at + 1 };
}

/** The number that closes a range begun here: "3.5 to 5", "between $6 and $9", "20-25". */
function rangeEnd(side: readonly Token[], at: number): { token: Token; at: number } | null {
  const [link, next] = [side[at + 1], side[at + 2]];
  if (link && link.value !== null && link.start - (side[at] as Token).end === 1) return { token: link, at: at + 1 };
  const opened = link?.key === "to" || (link?.key === "and" && side[at - 1]?.key === "between");
  return opened && next && next.value !== null ? { token: next, at: at + 2 } : null;
}

interface Measured {
  readonly dimension: Dimension;
  readonly factor?: number;
  readonly thing?: string | null;
  readonly end: number;
}

/** What stands behind or before the figure decides what it measures. */
function measured(token: Token, at: number, side: readonly Token[], text: string): Measured {
  const [next, previous] = [side[at + 1], side[at - 1]];
  const value = token.value as number;
  const before = text.slice(Math.max(0, token.start - 6), token.start);
  const behind = text.slice(token.end, token.end + 3);
  const currency = currencyBefore(before);
  if (currency) return { dimension: `money ${currency}`, end: at };
  if (/^\s?%/u.test(behind)) return { dimension: "percent", end: at };
  const named = next && currencyNamed(next.lemma);
  if (named) return { dimension: `money ${named}`, end: at + 1 };
  if (/^:\d\d/u.test(behind) || /^[ap]\.?m$/u.test(next?.key ?? "")) return { dimension: "clock", end: at };
  if (isDayOfMonth(value, previous, next)) return { dimension: "day of month", end: at };
  if (isYear(token)) return { dimension: "year", end: at };
  if (/magnitude/u.test(`${next?.key} ${previous?.key}`)) return { dimension: "magnitude", end: at };
  const share = commonFraction(value, next?.key);
  if (share !== null) return { dimension: "percent", factor: (share * 100) / value, end: at + 1 };
  return ageAt(at, side, text) ?? unitAt(token, at, side, behind) ?? counted(at, side);
}

function isDayOfMonth(value: number, previous: Token | undefined, next: Token | undefined): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 31) return false;
  return (previous !== undefined && isMonth(previous)) || (next !== undefined && isMonth(next));
}

function isYear({ value, text }: Token): boolean {
  return value !== null && value >= 1500 && value <= 2100 && /^\d{4}$/u.test(text);
}

/** "Ann Lee, 43, said" · "aged 43" · "a 43-year-old". */
function ageAt(at: number, side: readonly Token[], text: string): Measured | null {
  const { start, end, value } = side[at] as Token;
  if ((value as number) >= 120) return null;
  if (side[at + 1]?.lemma === "year" && side[at + 2]?.key === "old") return { dimension: "age", end: at + 2 };
  if (/^age[d]?$/u.test(side[at - 1]?.key ?? "")) return { dimension: "age", end: at };
  const setOff =
    /,\s*$/u.test(text.slice(Math.max(0, start - 2), start)) && /^[,.;)]\D?/u.test(text.slice(end, end + 2));
  return setOff && /^\p{Lu}/u.test(side[at - 1]?.text ?? "") ? { dimension: "age", end: at } : null;
}

/** A unit behind the figure, joined to it ("30ft"), or an "m" that cannot be a million: "9m wide". */
function unitAt(token: Token, at: number, side: readonly Token[], behind: string): Measured | null {
  const suffix = /\d(ft|in|km|cm|mm|kg|lbs?|oz|mph|kph|yd|mi)$/u.exec(token.text.toLowerCase())?.[1];
  const joined = suffix === "in" ? unitNamed("inch") : suffix && unitNamed(suffix);
  if (joined) return { dimension: joined[0], factor: joined[1], end: at };
  if (/\dm$/u.test(token.text) && (/^\s?\(\d/u.test(behind) || EXTENT.test(side[at + 1]?.key ?? "")))
    return { dimension: "length", factor: 1e-6, end: at };
  const next = side[at + 1];
  const unit = next && unitNamedBy(next, side[at + 2]);
  return unit ? { dimension: unit[0], factor: unit[1], end: next.key === "square" ? at + 2 : at + 1 } : null;
}

/** Words behind a measure that only a length takes. */
const EXTENT = /^(?:wide|across|deep|long|tall|high|thick|away|apart|diameter|radius)$/u;

function unitNamedBy(next: Token, second: Token | undefined): readonly [Dimension, number] | undefined {
  if (next.key === "square" && second) {
    const base = unitNamed(second.key, second.lemma);
    return base && ["area", base[1] ** 2];
  }
  // "600 pounds" is a weight here; money in pounds has its sign before it or "sterling" behind.
  if (/^pounds?$/u.test(next.key)) return second?.key === "sterling" ? ["money gbp", 1] : ["mass", 0.4536];
  return unitNamed(next.key, next.lemma);
}

/** How many words behind a number the thing counted may stand ("nine new Boeing jets"). */
const REACH = 3;

function counted(at: number, side: readonly Token[]): Measured {
  if (/^no\.?$/u.test(side[at - 1]?.key ?? "")) return { dimension: "rank", end: at };
  const behind = side.slice(at + 1, at + 1 + REACH);
  const stop = behind.findIndex((token) => token.grammatical && !/^(?:of|the|other|more)$/u.test(token.key));
  const noun = behind.slice(0, stop === -1 ? REACH : stop).find((token) => !token.grammatical && token.value === null);
  return { dimension: "count", thing: noun?.lemma ?? null, end: at };
}

function boundOf(at: number, side: readonly Token[]): Quantity["bound"] {
  const keys = side.slice(Math.max(0, at - 3), at).map((token) => token.key);
  const [second = "", first = ""] = [keys.at(-2), keys.at(-1)];
  if (first === "less-than") return "at_most";
  if (first === "than") return "at_least";
  if (AT_LEAST.test(first)) return "at_least";
  if ((first === "to" && second === "up") || first === "under" || first === "below") return "at_most";
  if (ABOUT.test(first) || (first === "to" && second === "close")) return "about";
  if (side[at + 1]?.key === "or" && /^(?:so|more)$/u.test(side[at + 2]?.key ?? "")) return "about";
  return "exact";
}

/** "1,200" vouches for hundreds, "2.5 million" for a tenth of a million, "931.12" for hundredths. */
function stepOf(token: Token): number {
  const { printed, scale, decimals } = printedNumber(token);
  return decimals > 0 ? scale / 10 ** decimals : trailingStep(printed) * scale;
}

/** What the printed number is rounded to: ten for "30", ten million for "40 million". */
function roundOf(token: Token): number {
  const { printed, scale, decimals } = printedNumber(token);
  return decimals > 0 ? scale / 10 ** decimals : zeros(printed) * scale;
}

/** The figure before its scale word, and what that multiplies it by: 2.5 and a million. */
function printedNumber({ text, value }: Token): { printed: number; scale: number; decimals: number } {
  const whole = value as number;
  const digits = /^(\d[\d,]*)(?:\.(\d+))?/u.exec(text);
  if (!digits) return { printed: whole, scale: 1, decimals: 0 };
  const printed = Number((digits[1] ?? "").replaceAll(",", "") + (digits[2] ? `.${digits[2]}` : ""));
  return { printed, scale: printed === 0 ? 1 : whole / printed, decimals: digits[2]?.length ?? 0 };
}

/** Below this, a round number is taken at its word: 30 is not "about 32". */
const ROUND_FROM = 100;

function trailingStep(value: number): number {
  return value < ROUND_FROM ? 1 : zeros(value);
}

/** The power of ten that closes a whole number: 100 for 1,200. */
function zeros(value: number): number {
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0 && step < 1e12) step *= 10;
  return step;
}
