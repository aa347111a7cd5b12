import { Tag } from "../lexicon/grammar.ts";
import { genderOfWord, isPersonNoun, isTitle } from "../lexicon/names.ts";
import { isNamePart } from "../phrase/token-nature.ts";
import type { Token } from "../reading/token.ts";
import type { NamePlace } from "./name-places.ts";

/** What an article calls somebody besides the name. */
export interface Role {
  /** envoy, senator, mayor; lower case. */
  readonly noun: string;
  /** The other words of the title or the aside, lower case: "the former minister for the islands" → former, for, the, islands. */
  readonly words: ReadonlySet<string>;
}

/** Tokens on either side of a name within which its role is looked for. */
const REACH = 14;

/**
 * The roles that stand beside a name: its title, ", the country's envoy to the UN," behind it, "the minister for the islands,"
 * before it. An aside counts only if it is closed: in "Dole and Poe, the mayor said, …" nobody is the mayor.
 */
export function rolesBeside(tokens: readonly Token[], place: NamePlace): Role[] {
  return [...titlesOf(tokens, place), ...asideBehind(tokens, place), ...asideBefore(tokens, place)];
}

function titlesOf(tokens: readonly Token[], { from, titles }: NamePlace): Role[] {
  const words = new Set<string>();
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    const { lower, tags, run } = tokens[i]!;
    const verb = tags & (Tag.Past | Tag.VerbS | Tag.Auxiliary) && !(tags & Tag.Capital);
    if (run || verb || tags & (Tag.Punctuation | Tag.Determiner | Tag.Possessive | Tag.Preposition)) break;
    words.add(lower.replace(/\.$/, ""));
  }
  return titles.map((noun) => ({ noun, words }));
}

function asideBehind(tokens: readonly Token[], { to }: NamePlace): Role[] {
  const first = tokens[to + 1];
  if (tokens[to]?.text !== "," || !first) return [];
  const opens = first.tags & (Tag.Determiner | Tag.Possessive | Tag.Capital) || isPersonNoun(first.lower);
  if (!opens) return [];
  let end = to + 1;
  while (end < to + REACH && tokens[end] && !closes(tokens[end]!)) {
    if (isPredicate(tokens[end]!) || tokens[end]!.run) return [];
    end++;
  }
  return tokens[end] && closes(tokens[end]!) ? rolesIn(tokens.slice(to + 1, end)) : [];
}

function asideBefore(tokens: readonly Token[], { from, to }: NamePlace): Role[] {
  if (tokens[from - 1]?.text !== ",") return [];
  let start = from - 1;
  while (start - 1 >= Math.max(0, from - REACH) && !closes(tokens[start - 1]!) && !isPredicate(tokens[start - 1]!))
    start--;
  const aside = tokens.slice(start, from - 1);
  const closed = tokens[to] === undefined || closes(tokens[to]!) || isPredicate(tokens[to]!);
  return closed && aside.every(({ run }) => !run) ? rolesIn(aside) : [];
}

function closes({ text, lower }: Token): boolean {
  return /^(?:[,.;:()!?]|[–—―]|-+)$/.test(text) || lower === "who";
}

/** A verb in a finite form: what holds it is a clause, not an aside. */
function isPredicate(token: Token): boolean {
  if (isNamePart(token)) return false;
  return (token.tags & (Tag.Auxiliary | Tag.Modal)) !== 0 || (token.cue !== null && token.cue.form === "past");
}

/** The nouns for a person up to the first tie: of "the envoy of the president" it is the envoy. */
function rolesIn(aside: readonly Token[]): Role[] {
  const words = new Set(aside.map(({ lower }) => lower.replace(/\.$/, "")));
  const tie = aside.findIndex(({ tags, lower }) => (tags & Tag.Preposition) !== 0 || lower === "and");
  const head = tie < 0 ? aside : aside.slice(0, tie);
  return head
    .filter(({ lower }, i) => (isPersonNoun(lower) || isTitle(lower)) && !/^['’]s?$/u.test(head[i + 1]?.text ?? ""))
    .map(({ lower }) => ({ noun: lower.replace(/\.$/, ""), words }));
}

/** The gender a role tells, if one of them does. */
export function genderOfRoles(roles: readonly Role[]) {
  for (const { noun } of roles) {
    const gender = genderOfWord(noun);
    if (gender) return gender;
  }
  return null;
}
