import { onFirstUse } from "../../text/on-first-use.ts";
import { isFirstName } from "../lexicon/names.ts";
import { foldName, type PersonName, parseName } from "./person-name.ts";

/** Words that name no one in particular: nothing can be said about who they are. */
const UNRESOLVED =
  /^(?:he|she|they|we|i|it|who|one|others|some|many|both|sources?|officials?|critics|experts|analysts|witnesses|people|the (?:source|official|man|woman|statement|report|company|group|ministry|government|letter))$/;

/**
 * Are two speaker names, from two articles, one person? Safe by design: "different" only for two personal names that
 * cannot be spellings of one, because "given to someone else" is the costliest badge to get wrong.
 *
 *     sameSpeaker("Dmitry Polyanskiy", "Mr. Polyansky")          same       (transliteration, title dropped)
 *     sameSpeaker("Kirill Logvinov", "Kirill Loginov")           same       (one letter off, same first name)
 *     sameSpeaker("Ann Smith", "John Smith")                     different
 *     sameSpeaker("the Kremlin", "Dmitry Peskov")                unknown    (a spokesman speaks for his institution)
 *     sameSpeaker("he", "Dmitry Peskov")                         unknown
 */
export function sameSpeaker(a: string, b: string): "same" | "different" | "unknown" {
  const [one, two] = [foldName(a), foldName(b)];
  if (one === "" || two === "") return "unknown";
  if (UNRESOLVED.test(one) || UNRESOLVED.test(two)) return "unknown";
  if (bare(one) === bare(two)) return "same";
  const [first, second] = [parseName(a), parseName(b)];
  return first && second ? samePerson(first, second) : "unknown";
}

const bare = (name: string) => name.replace(/^(?:the|a|an) /, "");

function samePerson(a: PersonName, b: PersonName): "same" | "different" | "unknown" {
  const family = familyLikeness(a, b);
  if (a.given === null || b.given === null) return family === "same" ? "same" : "unknown";
  if (family !== "different" && givenAgree(a.given, b.given)) return "same";
  const told = surelyPerson(a) && surelyPerson(b) && family !== "near" && !swapped(a, b);
  return told ? "different" : "unknown";
}

/** A known first name: "New York Times" has none, and is nobody. */
function surelyPerson({ given }: PersonName): boolean {
  return given !== null && isFirstName(given);
}

/** Family name first or last: "Xi Jinping", "Jinping Xi". */
function swapped(a: PersonName, b: PersonName): boolean {
  return transliterate(a.family) === transliterate(b.given!) || transliterate(b.family) === transliterate(a.given!);
}

function familyLikeness(a: PersonName, b: PersonName): "same" | "near" | "different" {
  const [x, y] = [transliterate(a.family), transliterate(b.family)];
  if (x === y) return "same";
  const shorter = Math.min(x.length, y.length);
  const distance = editDistance(x, y, 2);
  return (distance === 1 && shorter >= 4) || (distance === 2 && shorter >= 8) ? "near" : "different";
}

/** "D." and "Dmitry", "Mike" and "Michael" agree; so do spellings ("Volodymyr", "Volodimir"). */
function givenAgree(a: string, b: string): boolean {
  const [x, y] = [transliterate(a), transliterate(b)];
  const [longX, longY] = [longForms().get(x), longForms().get(y)];
  if (x === y || longX === y || longY === x || (longX !== undefined && longX === longY)) return true;
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  if (x.startsWith(y) || y.startsWith(x)) return Math.min(x.length, y.length) >= 3;
  return Math.min(x.length, y.length) >= 5 && editDistance(x, y, 2) <= 2;
}

/**
 * One spelling for the many that Cyrillic, Arabic and Ukrainian names take in Latin letters:
 * Polyanskiy, Polyansky, Polyanski, Polianskyi → polianski; Zelenskyy, Zelensky → zelenski; Yeltsin → eltsin.
 */
export function transliterate(name: string): string {
  return name
    .replace(/(?:iy|yy|yi|ij|ii|y|i)$/u, "i")
    .replace(/^ye/u, "e")
    .replace(/shch|sch/gu, "sh")
    .replace(/kh/gu, "h")
    .replace(/tch|tsch/gu, "ch")
    .replace(/ou/gu, "u")
    .replace(/ph/gu, "f")
    .replace(/w/gu, "v")
    .replace(/ks/gu, "x")
    .replace(/ja|ia|ya/gu, "ia")
    .replace(/ju|iu|yu/gu, "iu")
    .replace(/yo|io/gu, "o")
    .replace(/ye|ie/gu, "e")
    .replace(/y|j/gu, "i")
    .replace(/(.)\1+/gu, "$1");
}

/** Levenshtein distance, given up beyond `limit` (then limit + 1). */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length]!;
}

/** First names with their everyday short forms. */
const SHORT_FORMS = {
  michael: "mike mick mickey",
  william: "bill will billy liam",
  robert: "bob bobby rob robbie",
  james: "jim jimmy jamie",
  john: "jack johnny jon",
  joseph: "joe joey",
  thomas: "tom tommy",
  richard: "dick rick rich ricky",
  edward: "ed eddie ted ned",
  charles: "charlie chuck",
  daniel: "dan danny",
  david: "dave davy",
  stephen: "steve steven",
  christopher: "chris",
  anthony: "tony",
  andrew: "andy drew",
  matthew: "matt",
  nicholas: "nick",
  patrick: "pat paddy",
  peter: "pete",
  samuel: "sam",
  benjamin: "ben",
  alexander: "alex aleksandr aleksander alexandr oleksandr sasha",
  elizabeth: "liz beth betty eliza",
  katherine: "kate kathy catherine katie",
  margaret: "maggie meg peggy",
  susan: "sue susie",
  jennifer: "jen jenny",
  barbara: "barb",
  deborah: "deb debbie",
  patricia: "patty trish",
  gregory: "greg",
  jeffrey: "jeff geoffrey",
  kenneth: "ken kenny",
  lawrence: "larry",
  ronald: "ron ronnie",
  donald: "don donny",
  timothy: "tim",
  theodore: "theo",
  frederick: "fred freddie",
  gerald: "gerry jerry",
  philip: "phil phillip",
  vladimir: "volodymyr",
  sergei: "sergey serhii serhiy",
  dmitry: "dmitri dmitrii dmytro",
  nikolai: "nikolay mykola",
  mikhail: "mykhailo",
  yuri: "yury iurii",
  bernard: "bernie",
  raymond: "ray",
  abraham: "abe",
  zachary: "zach",
  jonathan: "jonny",
  leonard: "len leo",
  victoria: "vicky",
  madeleine: "maddie",
  rebecca: "becky",
  sandra: "sandy",
  cynthia: "cindy",
  dorothy: "dot",
  amanda: "mandy",
  pamela: "pam",
  judith: "judy",
};

/** A short form, as `transliterate` folds it, to its long form; a long form to itself. */
const longForms = onFirstUse(
  () => new Map(Object.entries(SHORT_FORMS).flatMap(([long, shorts]) => toLong(long, shorts))),
);

function toLong(long: string, shorts: string): (readonly [string, string])[] {
  return [long, ...shorts.split(" ")].map((name) => [transliterate(name), transliterate(long)] as const);
}
