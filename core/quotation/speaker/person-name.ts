import { isOrganisationNoun } from "../lexicon/names.ts";

/** A personal name taken apart. All parts are folded: lower case, no accents. */
export interface PersonName {
  /** First name or initial; null when only a surname is known. */
  readonly given: string | null;
  readonly middle: readonly string[];
  readonly family: string;
  readonly parts: readonly string[];
}

/** Titles that stand before a name and say nothing about which person it is. */
const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady baroness baron judge justice rev reverend father sister brother pastor bishop archbishop cardinal pope
  president vice premier chancellor prime foreign minister secretary deputy senator sen rep representative congressman congresswoman
  gov governor mayor sheriff gen general lt col colonel maj major capt captain sgt sergeant adm admiral officer detective inspector chief
  ambassador amb envoy speaker chairman chairwoman chair director coach king queen prince princess attorney former ex then acting
  lieutenant corporal commander marshal councillor councilman councilwoman councilor delegate commissioner superintendent spokesman spokeswoman spokesperson
  us u.s uk british american russian ukrainian french german israeli palestinian chinese turkish italian spanish defense defence press white house state interior finance health
  democratic republican independent first second senior general-secretary secretary-general`
    .split(/\s+/)
    .filter(Boolean),
);

/** Particles that belong to the surname after them: "van der Berg", "al-Assad", "de Gaulle". */
const PARTICLES = new Set("van von der den de del della di da dos du la le el al bin ibn ben ter st mac o".split(" "));

const SUFFIXES = new Set("jr sr ii iii iv phd md qc kc mp mep obe".split(" "));

/** Lower case, accents off, possessive off, commas' tails and brackets dropped, spaces single. */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\([^()]*\)/gu, " ")
    .replace(/[’‘ʼ`]/gu, "'")
    .toLowerCase()
    .replace(/,.*$/su, "")
    .replace(/'s?(?!\p{L})/gu, "")
    .replace(/[^\p{L}\p{N}.'\- ]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * Takes a personal name apart, or null when the words do not look like one ("the ministry", "a source").
 *
 *     parseName("Mr. Dmitry A. Polyanskiy")  { given: "dmitry", middle: ["a"], family: "polyanskiy" }
 *     parseName("Sen. Sanders")              { given: null, family: "sanders" }
 */
export function parseName(name: string): PersonName | null {
  if (/^(?:the|an?|his|her|their|its|our|some|many|several|one|two)\s/iu.test(name.trim())) return null;
  const capitalised = name
    .replace(/\([^()]*\)/gu, " ")
    .split(",")[0]!
    .trim()
    .split(/\s+/u);
  if (!capitalised.every((word) => /^\p{Lu}/u.test(word) || PARTICLES.has(foldName(word)) || /^["“‘']/u.test(word)))
    return null;
  const words = foldName(name)
    .split(" ")
    .map((word) => word.replace(/\.$/u, ""))
    .filter((word) => word !== "" && !SUFFIXES.has(word));
  while (words.length > 1 && TITLES.has(words[0]!)) words.shift();
  if (words.length === 0 || TITLES.has(words[0]!) || words.some((word) => isOrganisationNoun(word))) return null;
  return split(words);
}

function split(words: readonly string[]): PersonName {
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has(words[at - 1]!)) at--;
  const family = words
    .slice(at)
    .join(" ")
    .replace(/^(?:al|el)[- ]/u, "");
  const before = words.slice(0, at);
  return { given: before[0] ?? null, middle: before.slice(1), family, parts: before };
}
