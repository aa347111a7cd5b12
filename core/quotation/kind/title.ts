import roles from "../../../assets/lexicons/roles.json" with { type: "json" };
import { wordCount } from "../../text/words.ts";
import { namesItsNoun } from "../cue/names-its-noun.ts";
import { Tag } from "../lexicon/grammar.ts";
import { isPersonNoun } from "../lexicon/names.ts";
import type { MarkedRun } from "../marks/marked-run.ts";
import { isNamePart, isPossessive } from "../phrase/token-nature.ts";
import type { Token } from "../reading/token.ts";

const WORKS = new Set(roles.work.split(" "));

/** Words from which on a run is no name any more. */
const LONGEST_TITLE = 10;

/** What printers put inside the marks behind a name. */
const STOPS = new Set([".", ",", ";"]);

const SENTENCE_STOPS = new Set([".", "!", "?"]);

const SENTENCE_END = /[.!?]\s/u;

/** Before a name in marks: on “Meet the Press”, the host of “Newsnight”. */
const BEFORE_TITLE =
  /^(?:on|of|in|to|from|for|with|at|as|and|host|hosts|hosted|hosting|present|presents|presented|presenting|watch|watching|watched|starring|sang|performed|directed|wrote|published|releasing|released|alongside|like|via|including|featuring|perform|performs|performing|play|plays|played|playing|sing|sings|singing|sung|recorded|so-called)$/;

/** Nouns whose name stands right behind them, whatever its letters, or behind "of". */
const NAME_NOUN = /^(?:name|nickname|moniker|codename|alias|pseudonym|username|handle|password|code|hashtag)$/;

/** called “X”, titled “X”, nicknamed “X”: what follows is a name whatever its letters. */
const NAMED = /^(?:called|titled|entitled|dubbed|nicknamed|named|codenamed|code-named|christened|rebranded|renamed)$/;

/**
 * Is a run the name of something, and nobody's speech? Judged by its capitals and its neighbours, before anybody is looked for.
 *
 *     on NBC's “Meet the Press” · a memoir, “Tough Choices” · “Miss Universe” pageant · a phenomenon called “double counting”
 */
export function isTitle(run: MarkedRun, text: string, tokens: readonly Token[], at: number, from: number): boolean {
  const words = text.slice(run.start, STOPS.has(text[run.end - 1]!) ? run.end - 1 : run.end);
  if (wordCount(words, LONGEST_TITLE + 1) > LONGEST_TITLE || SENTENCE_END.test(words)) return false;
  const before = at > from && !SENTENCE_STOPS.has(tokens[at - 1]!.text) ? tokens[at - 1]! : null;
  const after = tokens[at + 1] ?? null;
  if (before && isNaming(tokens, at, before, from)) return after?.lower !== "by" || /titled$/.test(before.lower);
  if (before && after && isNickname(words, before, after)) return true;
  if (before && isNameNoun(tokens, at, from)) return true;
  if (!hasTitleCase(words) || isHeadline(tokens, Math.max(from, at - 12), at + 12)) return false;
  if (isExplained(tokens, at + 1)) return true;
  const several = SPACE.test(words);
  if (
    after &&
    (WORKS.has(after.lower) || isPersonNoun(after.lower) || isOnAir(after, tokens[at + 2])) &&
    run.outer.end - run.end <= 2 &&
    (several || WORKS.has(after.lower))
  )
    return true;
  if (!before)
    return several && after !== null && opensAsSubject(after) && !/[,.!?]$/u.test(text.slice(run.start, run.end));
  if (
    goesOnList(tokens, at, from) ||
    (after?.run && several && hasTitleCase(text.slice(after.run.start, after.run.end)))
  )
    return true;
  const noun = before.text === "," && at - 2 >= from ? tokens[at - 2]! : before;
  if (WORKS.has(noun.lower) || isPossessive(before) || (several && isBookAbout(tokens, at, from))) return true;
  if (before.tags & (Tag.Determiner | Tag.Possessive) && several) return true;
  return several && BEFORE_TITLE.test(before.lower);
}

/** the nickname “X” · the name of “X” · the name of the bar is “X” */
function isNameNoun(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1]!.lower;
  if (NAME_NOUN.test(before)) return true;
  if (before === "of") return NAME_NOUN.test(tokens[at - 2]?.lower ?? "");
  if (before !== "is" && before !== "was") return false;
  for (let i = at - 2; i > Math.max(from, at - NAME_WITHIN); i--) {
    if (tokens[i]!.tags & (Tag.Punctuation | Tag.Quote | Tag.Auxiliary)) return false;
    if (/^(?:name|nickname)$/.test(tokens[i]!.lower))
      return (tokens[i - 1]!.tags & (Tag.Determiner | Tag.Possessive)) !== 0;
  }
  return false;
}

/** Tokens of "name of the old bar in Kent is". */
const NAME_WITHIN = 9;

/** “The Bo Poe Show” radio program */
function isOnAir({ lower }: Token, next: Token | undefined): boolean {
  return (
    /^(?:radio|tv|television|talk|news|reality|morning|web|comic|video)$/.test(lower) && WORKS.has(next?.lower ?? "")
  );
}

/** Dole's book about life elsewhere, “Out There” */
function isBookAbout(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens[at - 1]!.text !== ",") return false;
  for (let i = at - 2; i > Math.max(from, at - NAME_WITHIN); i--) {
    if (tokens[i]!.tags & (Tag.Punctuation | Tag.Quote)) return false;
    if (/^(?:about|on|of)$/.test(tokens[i]!.lower) && WORKS.has(tokens[i - 1]!.lower)) return true;
  }
  return false;
}

/** Robert “Bob” Poe: one word in marks inside a name. */
function isNickname(words: string, before: Token, after: Token): boolean {
  return /^\p{Lu}[\p{L}-]*$/u.test(words) && isNamePart(before) && isNamePart(after);
}

const JOINS = new Set([",", "and", "or", "&"]);

/** “X,” “Y” and “Z”: what follows a title in a row is one too. */
function goesOnList(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) {
    if (tokens[i]!.tags & Tag.Title) return true;
    if (!JOINS.has(tokens[i]!.lower)) return false;
  }
  return false;
}

/** “X” is, “X” opens: the run is the subject of what is told about it. */
function opensAsSubject(after: Token): boolean {
  return after.cue === null && (after.tags & (Tag.Auxiliary | Tag.Modal | Tag.VerbS | Tag.Past | Tag.Adverb)) !== 0;
}

/** “X”, the film that …: the noun behind the comma says what it is. */
function isExplained(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== "," || !/^(?:an?|the|his|her|their)$/.test(tokens[comma + 1]?.lower ?? "")) return false;
  for (let i = comma + 2; i < comma + 2 + WORK_WITHIN; i++) if (WORKS.has(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** Tokens from an article to its noun: "an hour-long documentary". */
const WORK_WITHIN = 3;

/** The naming verb has nobody who speaks: "a group called", not "lawmakers called it"; "called “X” by the locals" tells who. */
function isNaming(tokens: readonly Token[], at: number, before: Token, from: number): boolean {
  // "nobody ever called it anything but “X”"
  if (before.lower === "but" && /^(?:anything|nothing)$/.test(tokens[at - 2]?.lower ?? ""))
    return NAMED.test(tokens[at - 3]?.lower ?? "") || NAMED.test(tokens[at - 4]?.lower ?? "");
  if (before.lower === "as" && tokens[at - 2]?.lower === "known") return true;
  return NAMED.test(before.lower) && (before.lower !== "called" || namesItsNoun(tokens, at - 1, from));
}

/** Longer words that titles leave small. */
const SMALL = /^(?:about|from|into|onto|over|than|that|upon|with)$/;

/** Every word of weight has a capital. */
function hasTitleCase(words: string): boolean {
  // Most runs are told apart here, and cost no list of words.
  if (!OPENS_CAPITAL.test(words) || !CAPITAL.test(words)) return false;
  const all = words.split(SPACES);
  if (!OPENS_CAPITAL.test(all[0]!)) return false;
  const weighty = all.filter((word) => word.length > 3 && word.replace(SIGNS, "").length > 3 && !SMALL.test(word));
  return (weighty.length > 0 ? weighty : all).every((word) => OPENS_CAPITAL.test(word));
}

/** A capital or a figure, whatever signs stand in front of it. */
const OPENS_CAPITAL = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u;

const CAPITAL = /\p{Lu}/u;

const SPACE = /\s/u;

const SPACES = /\s+/u;

const SIGNS = /[^\p{L}\p{N}]/gu;

/** In a headline every word has a capital, so capitals say nothing. */
function isHeadline(tokens: readonly Token[], from: number, to: number): boolean {
  let [words, capitals] = [0, 0];
  for (let i = from; i < to && i < tokens.length; i++) {
    const { tags, text } = tokens[i]!;
    if (tags & (Tag.Punctuation | Tag.Quote | Tag.Clitic) || text.length <= 3) continue;
    words++;
    if (tags & Tag.Capital) capitals++;
  }
  return words > 2 && capitals >= words * 0.8;
}
