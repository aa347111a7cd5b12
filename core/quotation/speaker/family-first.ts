import { isFirstName } from "../lexicon/names.ts";
import type { PersonName } from "./person-name.ts";

/** Family names of China, Korea and Vietnam, which stand first: Xi Jinping, Kim Jong Un, Nguyen Phu Trong. */
const FAMILY_FIRST = new Set(
  "xi li wang zhang liu chen yang zhao huang zhou wu xu sun ma zhu hu lin guo he gao liang zheng luo song xie tang han cao deng feng cheng peng zeng xiao tian dong pan yuan cai jiang yu du ye wei su lu ding ren yao shen zhong cui tan lai mao ban qin bo jia kim lee park choi jung jeong chung kang cho yoon yun jang lim shin seo kwon hwang ahn moon roh yoo nguyen tran pham le vo dang bui ngo truong dinh ho phan".split(
    " ",
  ),
);

/** One syllable as Chinese and Korean given names have them: jin, ping, jong, un, jae, myung. */
const SYLLABLE = "(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh|ph|th|tr|ng|kh)?[yw]?[aeiou]{1,3}(?:ng|[nmklpthr])?";
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE}$`, "u");
const TWO_SYLLABLES = new RegExp(`^(?:${SYLLABLE}){1,2}$`, "u");

/** The same name read with its family name first, or null where nothing speaks for that. */
export function familyFirst(name: PersonName): PersonName | null {
  const { given, middle, family } = name;
  if (given === null || !FAMILY_FIRST.has(given)) return null;
  const rest = [...middle, ...family.split(" ")];
  return looksGiven(rest) ? { ...name, given: rest.join(" "), middle: [], family: given } : null;
}

/** Kim Jong Un, Nguyen Phu Trong: three words as these countries have them, whatever else the last may mean. */
export function familyStandsFirst(parts: readonly string[]): boolean {
  return parts.length === 3 && FAMILY_FIRST.has(parts[0]!) && looksGiven(parts.slice(1));
}

/** Jinping, or Jong Un; "Kim Jones" and "Lee Harvey Oswald" are read as they stand. */
function looksGiven(words: readonly string[]): boolean {
  if (words.length === 2) return words.every((word) => ONE_SYLLABLE.test(word));
  const [word] = words;
  return words.length === 1 && TWO_SYLLABLES.test(word!) && !(word!.length > 3 && isFirstName(word!));
}
