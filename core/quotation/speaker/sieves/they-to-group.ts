import { Tag } from "../../lexicon/grammar.ts";
import { isOrganisationNoun, isPersonNoun } from "../../lexicon/names.ts";
import { isNamePart } from "../../phrase/token-nature.ts";
import type { Token, TokenRange } from "../../reading/token.ts";
import { headOf } from "../head-of.ts";
import type { Cast, Resolved, SpeakerSieve } from "../resolve.ts";

/** Sentences looked back; a group is soon forgotten. */
const SENTENCES_BACK = 2;

/** they: the group that spoke last, if it was one; it: the house that did. Of two, or after one person alone, nobody is told. */
export const theyToGroup: SpeakerSieve = {
  name: "they-to-group",
  example: "The drivers said no. “Never,” they added. → the drivers",
  find(mention, cast) {
    const wants = kindOf(mention, cast);
    if (!wants) return null;
    const { sentenceOf } = cast.scene.reading;
    const at = sentenceOf[mention.from]!;
    const found = new Map<string, Resolved>();
    for (let index = at; index >= Math.max(0, at - SENTENCES_BACK) && found.size === 0; index--)
      for (const who of speakersIn(index, mention, cast, wants)) found.set(who.name, who);
    const [only] = found.values();
    return found.size === 1 ? { name: only!.name, person: null } : null;
  },
};

type Kind = "group" | "house";

function kindOf({ from, to }: TokenRange, { scene }: Cast): Kind | null {
  if (to - from !== 1) return null;
  const { lower } = scene.reading.tokens[from]!;
  return lower === "they" ? "group" : lower === "it" ? "house" : null;
}

/** Those who speak in a sentence before the pronoun and are of its kind. */
function speakersIn(index: number, mention: TokenRange, cast: Cast, wants: Kind): Resolved[] {
  const { scene, resolved } = cast;
  const { tokens } = scene.reading;
  const speakers = (scene.frames[index] ?? []).flatMap(({ source, relative }) => {
    if (!source || source.to > mention.from || relative !== null) return [];
    const who = resolved.get(source.from);
    return who && !who.person && isOfKind(tokens, source, wants) ? [who] : [];
  });
  if (speakers.length > 0 || (scene.frames[index] ?? []).some(({ source }) => source && source.to <= mention.from))
    return speakers;
  // Nobody speaks there: whom the sentence is about.
  const subject = cast.mainSubject(index, mention.from);
  return subject && subject.to <= mention.from && isOfKind(tokens, subject, wants) ? [cast.who(subject)] : [];
}

function isOfKind(tokens: readonly Token[], source: TokenRange, wants: Kind): boolean {
  const head = headOf(tokens, source);
  const last = tokens[head.to - 1]!;
  if (last.tags & (Tag.Pronoun | Tag.ObjectPronoun)) return false;
  const joined = tokens.slice(head.from, head.to).some(({ lower }) => lower === "and");
  const plural =
    joined || (isPersonNoun(last.lower) && /s$|men$|^people$/.test(last.lower)) || COLLECTIVE.test(last.lower);
  const house = !plural && (isOrganisationNoun(last.lower) || (isNamePart(last) && tokens[head.from]!.lower === "the"));
  return wants === "group" ? plural : house;
}

/** Groups that are spoken of as "they". */
const COLLECTIVE =
  /^(?:couple|family|families|police|pair|duo|trio|crew|team|jury|band|prosecution|defence|defense|residents|critics)$/;
