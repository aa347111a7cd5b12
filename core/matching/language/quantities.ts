import { lemma } from "./lemma.ts";
import type { Token } from "./tokens.ts";

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
}

export type Dimension =
  | "length"
  | "area"
  | "mass"
  | "volume"
  | "duration"
  | "speed"
  | "percent"
  | `money ${string}`
  | "year"
  | "day of month"
  | "clock"
  | "age"
  | "magnitude"
  | "rank"
  | "count";

const UNITS = new Map<string, readonly [Dimension, number]>(
  (
    [
      ["mile", "length", 1609.344],
      ["kilometer", "length", 1000],
      ["kilometre", "length", 1000],
      ["metre", "length", 1],
      ["centimetre", "length", 0.01],
      ["millimetre", "length", 0.001],
      ["litre", "volume", 1],
      ["meter", "length", 1],
      ["m", "length", 1],
      ["centimeter", "length", 0.01],
      ["cm", "length", 0.01],
      ["millimeter", "length", 0.001],
      ["mm", "length", 0.001],
      ["foot", "length", 0.3048],
      ["ft", "length", 0.3048],
      ["yard", "length", 0.9144],
      ["inch", "length", 0.0254],
      ["acre", "area", 4046.86],
      ["hectare", "area", 10_000],
      ["kilogram", "mass", 1],
      ["gram", "mass", 0.001],
      ["ton", "mass", 1000],
      ["tonne", "mass", 1000],
      ["pound-weight", "mass", 0.4536],
      ["ounce", "mass", 0.02835],
      ["liter", "volume", 1],
      ["gallon", "volume", 3.785],
      ["barrel", "volume", 158.99],
      ["pint", "volume", 0.4732],
      ["second", "duration", 1],
      ["minute", "duration", 60],
      ["hour", "duration", 3600],
      ["day", "duration", 86_400],
      ["week", "duration", 604_800],
      ["month", "duration", 2_629_800],
      ["year", "duration", 31_557_600],
      ["decade", "duration", 315_576_000],
      ["mph", "speed", 1.609],
      ["kph", "speed", 1],
      ["percent", "percent", 1],
      ["point", "count", 1],
    ] as const
  ).flatMap(([unit, dimension, factor]) =>
    [unit, lemma(unit)].map((form) => [form, [dimension, factor] as const] as const),
  ),
);

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/(?:US|U\.S\.)\s?\$$/u, "usd"],
  [/(?:A|AU)\$$/u, "aud"],
  [/(?:C|CA)\$$/u, "cad"],
  [/\$$/u, "usd"],
  [/£$/u, "gbp"],
  [/€$/u, "eur"],
  [/¥$/u, "jpy"],
  [/₹$/u, "inr"],
];
const MONEY_WORDS = new Map([
  ["dollar", "usd"],
  ["usd", "usd"],
  ["euro", "eur"],
  ["yen", "jpy"],
  ["rupee", "inr"],
  ["ruble", "rub"],
  ["rouble", "rub"],
  ["yuan", "cny"],
  ["cent", "cents"],
  ["penny", "pence"],
]);
const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

const ABOUT =
  /^(?:about|around|roughly|nearly|almost|some|approximately|estimated|close|circa|approx|virtually|round)$/u;
const AT_LEAST = /^(?:at-least|more-than|over|exceed|exceeding|top|topped|pass|passe|past|above|beyond)$/u;

/** The numbers of a passage with what they measure. `text` is the text the tokens were read from. */
export function quantities(side: readonly Token[], text: string): Quantity[] {
  return side.flatMap((token, at) => (token.value === null ? [] : [quantity(token, at, side, text)]));
}

function quantity(token: Token, at: number, side: readonly Token[], text: string): Quantity {
  const end = rangeEnd(side, at);
  const [dimension, factor, thing] = end ? measured(end.token, end.at, side, text) : measured(token, at, side, text);
  const value = (token.value as number) * factor;
  const rangeTo = end ? (end.token.value as number) * factor : null;
  return { token, at, value, dimension, thing, bound: boundOf(at, side), rangeTo, step: stepOf(token) * factor };
}

/** The number that closes a range begun here: "3.5 to 5", "between $6 and $9", "20-25". */
function rangeEnd(side: readonly Token[], at: number): { token: Token; at: number } | null {
  const [link, next] = [side[at + 1], side[at + 2]];
  if (link && link.value !== null && link.start - (side[at] as Token).end === 1) return { token: link, at: at + 1 };
  const opened = link?.key === "to" || (link?.key === "and" && side[at - 1]?.key === "between");
  return opened && next && next.value !== null ? { token: next, at: at + 2 } : null;
}

/** What stands behind or before the figure decides what it measures. */
function measured(token: Token, at: number, side: readonly Token[], text: string): [Dimension, number, string | null] {
  const before = text.slice(Math.max(0, token.start - 6), token.start);
  const next = side[at + 1];
  const previous = side[at - 1];
  const value = token.value as number;
  const currency = CURRENCIES.find(([mark]) => mark.test(before.trimEnd()))?.[1];
  if (currency) return [`money ${currency}`, 1, null];
  if (/^\s?%/u.test(text.slice(token.end, token.end + 2))) return ["percent", 1, null];
  if (next && MONEY_WORDS.has(next.lemma)) return [`money ${MONEY_WORDS.get(next.lemma)}`, 1, null];
  if (/^:\d\d/u.test(text.slice(token.end, token.end + 3)) || /^[ap]\.?m$/u.test(next?.key ?? ""))
    return ["clock", 1, null];
  if (previous && MONTHS.test(previous.key) && value <= 31) return ["day of month", 1, null];
  if (Number.isInteger(value) && value >= 1500 && value <= 2100 && /^\d{4}$/u.test(token.text))
    return ["year", 1, null];
  if (/magnitude/u.test(`${next?.key} ${previous?.key}`)) return ["magnitude", 1, null];
  const unit = next && unitOf(next, side[at + 2]);
  if (unit) return [unit[0], unit[1], null];
  if (/^no\.?$/u.test(previous?.key ?? "")) return ["rank", 1, null];
  if (/^,\s*(?:\d+)?/u.test(text.slice(token.end, token.end + 2)) && /,\s*$/u.test(before) && value < 120)
    return ["age", 1, null];
  return ["count", 1, thingCounted(at, side)];
}

function unitOf(next: Token, second: Token | undefined): readonly [Dimension, number] | undefined {
  if (next.key === "square" && second) {
    const base = UNITS.get(second.key) ?? UNITS.get(second.lemma);
    return base && ["area", base[1] ** 2];
  }
  // "600 pounds" is a weight here; money in pounds has its sign before it or "sterling" behind.
  if (/^pounds?$/u.test(next.key)) return second?.key === "sterling" ? ["money gbp", 1] : ["mass", 0.4536];
  return UNITS.get(next.key) ?? UNITS.get(next.lemma);
}

/** How many words behind a number the thing counted may stand ("nine new Boeing jets"). */
const REACH = 3;

function thingCounted(at: number, side: readonly Token[]): string | null {
  const behind = side.slice(at + 1, at + 1 + REACH);
  const stop = behind.findIndex((token) => token.grammatical && !/^(?:of|the|other|more)$/u.test(token.key));
  const noun = behind.slice(0, stop === -1 ? REACH : stop).find((token) => !token.grammatical && token.value === null);
  return noun?.lemma ?? null;
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
  const digits = /^(\d[\d,]*)(?:\.(\d+))?/u.exec(token.text);
  const value = token.value as number;
  if (!digits) return trailingStep(value);
  const printed = Number((digits[1] ?? "").replaceAll(",", "") + (digits[2] ? `.${digits[2]}` : ""));
  const scale = printed === 0 ? 1 : value / printed;
  return digits[2] ? scale / 10 ** digits[2].length : trailingStep(printed) * scale;
}

/** Below this, a round number is taken at its word: 30 is not "about 32". */
const ROUND_FROM = 100;

function trailingStep(value: number): number {
  if (value < ROUND_FROM) return 1;
  return zeros(value);
}

/** The power of ten that closes a whole number: 100 for 1,200. */
function zeros(value: number): number {
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0 && step < 1e12) step *= 10;
  return step;
}

/** How far a conversion between units may be off, as a share of the larger. */
const CONVERSION = 0.08;
/** How far beyond a bound a number may lie: "more than 6" is not said of 12. */
const BEYOND = 1.5;

/** Two measures of one thing that can both be right: rounding, units, "about", "at least", "up to", a range. */
export function areCompatible(a: Quantity, b: Quantity): boolean {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  const apart = high.value - low.value;
  if (apart === 0 || (low.rangeTo !== null && high.rangeTo === null && high.value <= low.rangeTo)) return true;
  if (apart <= Math.max(slack(a, b), slack(b, a))) return true;
  if (differentUnits(a, b) && apart / Math.abs(high.value) <= CONVERSION) return true;
  if (low.bound === "at_least" && high.bound === "exact" && high.value <= low.value * BEYOND) return true;
  if (low.bound === "at_least" && high.bound === "at_least" && high.value <= low.value * BEYOND)
    return low.step !== high.step;
  return high.bound === "at_most" && low.bound !== "at_most" && low.value * BEYOND >= high.value;
}

/** How far `one` lets another number stray: half its last place, where that is coarser; more behind "about". */
function slack(one: Quantity, other: Quantity): number {
  const loose = one.bound === "about" ? Math.max(one.step, zeros(one.value)) : 0;
  return Math.max(loose, one.step > other.step ? one.step / 2 : 0);
}

/** Steps that are no powers of ten apart come from different units. */
function differentUnits(a: Quantity, b: Quantity): boolean {
  const powers = Math.log10(a.step / b.step);
  return Math.abs(powers - Math.round(powers)) > 1e-6;
}
