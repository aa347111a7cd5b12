import type { Quantity } from "./quantities.ts";
import type { Token } from "./tokens.ts";

/** Which extent of a thing a length is, and what it must be multiplied by to be compared: a radius by two. */
export interface Extent {
  readonly of: "across" | "depth" | "length" | "height" | "thickness" | "distance";
  readonly factor: number;
}

const EXTENTS: readonly (readonly [RegExp, Extent])[] = [
  [/^(?:radius|radii)$/u, { of: "across", factor: 2 }],
  [/^(?:wide|across|diameter|width|breadth)$/u, { of: "across", factor: 1 }],
  [/^(?:deep|depth|depths)$/u, { of: "depth", factor: 1 }],
  [/^(?:long|length)$/u, { of: "length", factor: 1 }],
  [/^(?:tall|high|height)$/u, { of: "height", factor: 1 }],
  [/^(?:thick|thickness)$/u, { of: "thickness", factor: 1 }],
  [
    /^(?:away|apart|distance|north|south|east|west|northeast|northwest|southeast|southwest)$/u,
    { of: "distance", factor: 1 },
  ],
];

/** Words behind a length, past a conversion in brackets, in which its extent may be named: "9 m (30 ft) in diameter". */
const BEHIND = 5;
/** Words before it: "a radius of about 9 m". */
const BEFORE = 3;

/**
 * What a length measures of its thing; null where the words do not say.
 *
 *     "a radius of 9 m" across, twice · "a 30-foot-wide hole" across · "25 feet deep" depth
 */
export function extentOf(side: readonly Token[], { at, end, dimension }: Quantity): Extent | null {
  if (dimension !== "length") return null;
  const behind = side.slice(end + 1, end + 1 + BEHIND).filter((token, n) => n === 0 || token.value === null);
  for (const token of behind) {
    const extent = extentNamed(token.key);
    if (extent) return extent;
    if (token.value === null && !/^(?:ft|feet|foot|m|metres?|meters?|yards?|km|miles?|in|old)$/u.test(token.key)) break;
  }
  const before = side.slice(Math.max(0, at - BEFORE), at).toReversed();
  const noun = before.find(
    (token) => !token.grammatical && !/^(?:roughly|nearly|almost|approximately|some)$/u.test(token.key),
  );
  return noun ? extentNamed(noun.key) : null;
}

/** The extent that a word stands for: "wide", "radius", "deep". */
export function extentNamed(key: string): Extent | null {
  return EXTENTS.find(([word]) => word.test(key))?.[1] ?? null;
}

/** Between a thing and the sum it is worth: "a contract worth some $40 million". */
const WORTH =
  /^(?:worth|value|valu|cost|total|roughly|nearly|almost|approximately|estimat|reported|reportedly|record|up)$/u;

/**
 * The word that a sum belongs to: right behind it ("a $600 contract"), else the nearest before it ("a contract worth
 * $600", "was fined $600"); null where neither stands near.
 */
export function measuredNoun(side: readonly Token[], { at, end }: Quantity, text: string): Token | null {
  const [last, next] = [side[end], side[end + 1]];
  const joined = last && next && /^[\s-]$/u.test(text.slice(last.end, next.start));
  if (joined && !next.grammatical && next.value === null && !WORTH.test(next.lemma)) return next;
  const before = side.slice(Math.max(0, at - BEFORE - 1), at).toReversed();
  return before.find((token) => !token.grammatical && token.value === null && !WORTH.test(token.lemma)) ?? null;
}
