import outlets from "../../../assets/outlets.json" with { type: "json" };
import aliases from "../../../assets/wire-aliases.json" with { type: "json" };
import { onFirstUse } from "../../text/on-first-use.ts";

/** A name under which an agency or outlet is cited. */
export interface CitedName {
  /** As it is written: "Itar-Tass". Matched with its case. */
  readonly written: string;
  /** Who that is: "TASS". */
  readonly name: string;
  /** Counts wherever it stands; else only where the words around it say that something is taken from there. */
  readonly alone: boolean;
  /** Phrases in which it means something else: "Reuters Institute". */
  readonly exclude: readonly string[];
}

/** Only who sells news to others is named for no other reason than being the origin; a broadcaster is also news itself. */
const NAMED_AS_ORIGIN = new Set(["agency", "press-release"]);

/** Names by their first two characters, the longest first. */
const byStart = onFirstUse(() => groupByStart([...agencyNames(), ...outletNames()]));

/** The longest name that is written at `at` as whole words, or null. */
export function citedNameAt(text: string, at: number): CitedName | null {
  const found =
    longestAt(text, at) ?? (/['’]s $/.test(text.slice(Math.max(0, at - 3), at)) ? articleless(text, at) : null);
  if (!found) return null;
  const excluded = found.exclude.some((phrase) => {
    const inside = phrase.indexOf(found.written);
    return inside >= 0 && text.startsWith(phrase, at - inside);
  });
  return excluded ? null : found;
}

function longestAt(text: string, at: number): CitedName | null {
  const names = byStart().get(text.slice(at, at + 2)) ?? [];
  return names.find(({ written }) => text.startsWith(written, at) && !goesOn(text, at + written.length)) ?? null;
}

/** "Britain's Mirror" is "The Mirror": a possessive takes the article's place. */
function articleless(text: string, at: number): CitedName | null {
  const found = longestAt(`The ${text.slice(at, at + LONGEST_NAME)}`, 0);
  return found && { ...found, written: found.written.slice(4) };
}

const LONGEST_NAME = 60;

function goesOn(text: string, end: number): boolean {
  return /^[\p{L}\p{N}]|^[-‐‑/][\p{L}\p{N}]/u.test(text.slice(end, end + 3));
}

function agencyNames(): CitedName[] {
  return aliases.agencies.flatMap(({ name, type, strings, ambiguous, exclude }) => [
    ...strings.map((written) => ({ written, name, alone: NAMED_AS_ORIGIN.has(type), exclude })),
    ...ambiguous.map((written) => ({ written, name, alone: false, exclude })),
  ]);
}

function outletNames(): CitedName[] {
  const cited = outlets.filter(({ kind }) => kind !== "government" && kind !== "wire");
  return cited.flatMap(({ name, aliases: others }) =>
    [name, ...others].flatMap(spellings).map((written) => ({ written, name, alone: false, exclude: [] })),
  );
}

/** "The Mirror" is also written "the Mirror"; what is in brackets only tells two outlets apart. */
function spellings(name: string): string[] {
  const plain = name.replace(/ \([^()]{1,40}\)$/, "");
  return plain.startsWith("The ") ? [plain, `the ${plain.slice(4)}`] : [plain];
}

function groupByStart(names: readonly CitedName[]): Map<string, CitedName[]> {
  const known = new Map<string, CitedName>();
  for (const name of names) if (!known.has(name.written)) known.set(name.written, name);
  const longestFirst = [...known.values()].sort((a, b) => b.written.length - a.written.length);
  return Map.groupBy(longestFirst, ({ written }) => written.slice(0, 2));
}
