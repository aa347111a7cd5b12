import * as parts from "./frames.ts";
import { type Half, halfOf, type Label, type LabelledPair, labelledPair, type MarkedText } from "./labelled-pair.ts";
import { writtenPairs } from "./written-pairs.ts";

/** A remark taken out of a written pair, to be printed anew; it stays in the half of the pair it comes from. */
interface Remark {
  readonly words: string;
  readonly half: Half;
}

/** A pair made from written ones, kept in the half that it was made from. */
export interface GeneratedPair extends LabelledPair {
  readonly half: Half;
  /** What was done to the remark ("negated", "clipped"). */
  readonly made: string;
}

/** One thing that outlets do to a remark, or a remark that is another: null where it cannot be done to these words. */
interface Variation {
  readonly made: string;
  readonly label: Label;
  /** The remark as the other outlet has it; `n` chooses among the ways. */
  readonly vary: (words: string, n: number) => string | null;
  /** Another speaker there, or another cue. */
  readonly speaker?: "other";
  readonly cue?: "loaded";
  /** The first words are put on the other side: the clip stands here, the whole there. */
  readonly turned?: true;
}

const contradicts = (subtype: "altered_words" | "number_conflict" | "cut_condition" | "different_speaker"): Label => ({
  stance: "contradicts",
  subtype,
});
const corroborates = (subtype: "same_words" | "truncated" | "benign_variation"): Label => ({
  stance: "corroborates",
  subtype,
});

const VARIATIONS: readonly Variation[] = [
  { made: "reprinted", label: corroborates("same_words"), vary: (words) => words },
  { made: "reprinted", label: corroborates("same_words"), vary: (words) => words },
  { made: "lengthened", label: corroborates("truncated"), vary: lengthened },
  { made: "clipped", label: corroborates("truncated"), vary: clipped },
  { made: "tidied", label: corroborates("benign_variation"), vary: tidied },
  {
    made: "filled",
    label: corroborates("benign_variation"),
    vary: (words, n) => pick(parts.FILLERS, n) + lowered(words),
  },
  { made: "negated", label: contradicts("altered_words"), vary: negated },
  { made: "turned round", label: contradicts("altered_words"), vary: turnedRound },
  { made: "miscounted", label: contradicts("number_conflict"), vary: miscounted },
  { made: "unconditional", label: contradicts("cut_condition"), vary: conditional },
  { made: "given away", label: contradicts("different_speaker"), vary: (words) => words, speaker: "other" },
  {
    made: "coloured",
    label: { stance: "editorializes", subtype: "loaded_attribution" },
    vary: (words) => words,
    cue: "loaded",
  },
];

/** Words in a remark that is worth reprinting. */
const REMARK_WORDS = { least: 6, most: 40 };

/** Some thousands of pairs, made from the written ones by rule; the same list on every run. */
export function generatedPairs(): GeneratedPair[] {
  const pairs = writtenPairs();
  const remarks = remarksOf(pairs);
  return (["train", "check"] as const).flatMap((half) => {
    const own = remarks.filter((remark) => remark.half === half);
    const crossing = crossed(pairs.filter((pair) => halfOf(pair) === half)).map((pair) => ({ ...pair, half }));
    return [
      ...own.flatMap(varied),
      ...own.flatMap((remark, n) => beside(remark, own, n)),
      ...formulas(half),
      ...crossing,
    ];
  });
}

/** One report of each written pair beside the report of another pair that has most words in common with it. */
function crossed(pairs: readonly LabelledPair[]): Omit<GeneratedPair, "half">[] {
  const others = pairs.map(({ b }) => b);
  return pairs.flatMap(({ a, b }) => {
    const words = a.text.slice(a.start, a.end);
    const nearest = nearestTo(
      words,
      others
        .filter((other) => other !== b)
        .map((other) => ({ words: other.text.slice(other.start, other.end), other })),
    );
    return nearest ? [{ ...labelledPair("unrelated", "crossed", a, nearest.other), made: "crossed" }] : [];
  });
}

/** What stands directly in quotation marks in the written pairs, each remark once. */
function remarksOf(pairs: readonly LabelledPair[]): Remark[] {
  const found = new Map<string, Remark>();
  for (const pair of pairs) {
    for (const side of [pair.a, pair.b]) {
      const words = side.text.slice(side.start, side.end).replace(/[,.]$/u, "");
      const count = words.split(" ").length;
      if (!isInMarks(side) || count < REMARK_WORDS.least || count > REMARK_WORDS.most) continue;
      const key = words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
      if (!found.has(key)) found.set(key, { words, half: halfOf(pair) });
    }
  }
  return [...found.values()];
}

function isInMarks({ text, start }: MarkedText): boolean {
  return /[“"‘]/u.test(text[start - 1] ?? "") && /^\p{Lu}/u.test(text[start] ?? "");
}

function varied({ words, half }: Remark, n: number): GeneratedPair[] {
  return VARIATIONS.flatMap(({ made, label, vary, speaker, cue }, v) => {
    const other = vary(words, n + v);
    if (other === null) return [];
    const [one, two] = [n * 7 + v, n * 7 + v + 3];
    const a = printed(words, one, pick(parts.PEOPLE, n));
    const b = cue
      ? coloured(other, two, pick(parts.PEOPLE, n))
      : printed(other, two, pick(parts.PEOPLE, speaker ? n + 1 + (v % 5) : n));
    return [{ ...labelledPair(label, null, a, b), half, made }];
  });
}

/** Another remark of the same person, and the remark of another person that has most words in common with this one. */
function beside({ words, half }: Remark, all: readonly Remark[], n: number): GeneratedPair[] {
  const another = pick(all, n * 13 + 5).words;
  const nearest = nearestTo(words, all);
  const make = (made: string, other: string, person: number) => {
    const [a, b] = [printed(words, n, pick(parts.PEOPLE, n)), printed(other, n + 5, pick(parts.PEOPLE, person))];
    return { ...labelledPair("unrelated", made, a, b), half, made };
  };
  const pairs: GeneratedPair[] = [];
  if (overlap(words, another) < 0.5) pairs.push(make("another remark of the same person", another, n));
  if (nearest) pairs.push(make("the nearest remark of somebody else", nearest.words, n + 3));
  return pairs;
}

/** The remark with most words in common that does not look like a version of this one. */
function nearestTo<T extends { readonly words: string }>(words: string, all: readonly T[]): T | null {
  let best: { readonly of: T; readonly shared: number } | null = null;
  for (const of of all) {
    const shared = overlap(words, of.words);
    if (shared < 0.5 && shared > (best?.shared ?? 0.15)) best = { of, shared };
  }
  return best?.of ?? null;
}

/** Formulas of two people about two things. */
function formulas(half: Half): GeneratedPair[] {
  return parts.FORMULAS.filter((_, n) => (n % 2 === 0) === (half === "train")).flatMap((words, n) =>
    [2, 5, 9, 11].map((step) => {
      const a = printed(words, n + step, pick(parts.PEOPLE, n));
      const b = printed(words, n + 2 * step + 1, pick(parts.PEOPLE, n + step));
      return { ...labelledPair("unrelated", "formula", a, b), half, made: "formula" };
    }),
  );
}

/** The remark as an outlet prints it. */
function printed(words: string, n: number, { name, role }: parts.Person): MarkedText {
  const [before, after] = pick(parts.FRAMES, n).split("{q}") as [string, string];
  const fill = (text: string) =>
    text
      .replace("{name}", name)
      .replace("{last}", name.split(" ").at(-1)!)
      .replace("{role_bare}", role.split(" ").at(-1)!)
      .replace("{role}", role);
  const start = fill(before).length;
  return { text: fill(before) + words + fill(after), start, end: start + words.length };
}

function coloured(words: string, n: number, { name }: parts.Person): MarkedText {
  const cue = pick(parts.LOADED_CUES, n);
  const behind = n % 2 === 0 ? `,” ${name} ${cue}.` : `,” ${cue} ${name}.`;
  return { text: `“${words}${behind}`, start: 1, end: 1 + words.length };
}

function lengthened(words: string, n: number): string {
  return n % 2 === 0 ? words + pick(parts.MORE_BEHIND, n >> 1) : pick(parts.MORE_AHEAD, n >> 1) + words;
}

/** Words that must not be lost or stand at the edge of what is left: without them it says something else. */
const TURNS =
  /\b(?:if|unless|until|only|not|but|though|provided|may|might|never|no|nobody|none|except|without|neither|or|than|who|that)\b|n[’']t\b/iu;

/** Its last clause left out, where that changes nothing. */
function clipped(words: string): string | null {
  const cut = words.search(/, (?:and|so|because|we|I|they|he|she|it) /u);
  if (cut < 0 || words.slice(0, cut).split(" ").length < 5) return null;
  return TURNS.test(words.slice(cut)) ? null : words.slice(0, cut);
}

function tidied(words: string): string | null {
  for (const [short, long] of parts.CONTRACTIONS) {
    if (has(words, short)) return words.replace(short, long);
    if (has(words, long)) return words.replace(long, short);
  }
  return null;
}

/** Auxiliaries behind which a "not" turns a sentence round. */
const AUXILIARY = /\b(?:is|are|was|were|will|would|can|could|should|must|have been|has been)\b/u;

function negated(words: string): string | null {
  if (TURNS.test(words) || words.endsWith("?")) return null;
  const found = AUXILIARY.exec(words);
  if (!found) return null;
  const end = found.index + found[0].split(" ")[0]!.length;
  return `${words.slice(0, end)} not${words.slice(end)}`;
}

function turnedRound(words: string, n: number): string | null {
  const usable = parts.OPPOSITES.flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]).filter(([from, to]) => has(words, from!) && !has(words, to!));
  const chosen = usable[n % Math.max(1, usable.length)];
  return chosen ? words.replace(new RegExp(`\\b${chosen[0]}\\b`, "u"), chosen[1]!) : null;
}

const FIGURE = /(?<![\d.,])\d{2,4}(?![\d.,]*\d)/u;
const COUNTS = "two three four five six seven eight nine ten eleven twelve".split(" ");

/** Another figure, far enough off to be no rounding. */
function miscounted(words: string, n: number): string | null {
  const figure = FIGURE.exec(words);
  if (figure) return words.replace(FIGURE, String(Math.round(Number(figure[0]) * [1.4, 0.6, 2.1][n % 3]!) + 1));
  const count = COUNTS.find((each) => has(words, each));
  return count ? words.replace(count, COUNTS[(COUNTS.indexOf(count) + 4) % COUNTS.length]!) : null;
}

function conditional(words: string, n: number): string | null {
  if (/\b(?:if|unless|until|only|provided)\b/iu.test(words) || /[?!;:]/u.test(words)) return null;
  return n % 2 === 0
    ? words + pick(parts.CONDITIONS_BEHIND, n >> 1)
    : pick(parts.CONDITIONS_AHEAD, n >> 1) + lowered(words);
}

function has(words: string, part: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${part}(?![\\p{L}\\p{N}])`, "u").test(words);
}

/** Without the capital of a sentence's first word, where it is not "I" or a name. */
function lowered(words: string): string {
  return /^(?:The|We|It|This|They|He|She|There|That|Our|You|My|Nobody|Every|In|A|If|What|These|His|Her|Your|Any|All)\b/u.test(
    words,
  )
    ? words[0]!.toLowerCase() + words.slice(1)
    : words;
}

/** Words of the shorter that the longer has too, as a share. */
function overlap(one: string, other: string): number {
  const [a, b] = [one, other].map((each) => new Set(each.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  return [...a!].filter((word) => b!.has(word)).length / Math.max(1, Math.min(a!.size, b!.size));
}

function pick<T>(list: readonly T[], n: number): T {
  return list[n % list.length]!;
}
