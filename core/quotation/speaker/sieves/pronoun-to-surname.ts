import { namesInstitution } from "../../lexicon/names.ts";
import { isNamePart } from "../../phrase/token-nature.ts";
import type { Token, TokenRange } from "../../reading/token.ts";
import type { Person } from "../people.ts";
import { fits, genderOfPronoun } from "../pronoun-gender.ts";
import type { Cast, SpeakerSieve } from "../resolve.ts";

/** Sentences looked back for the bare surname. */
const SENTENCES_BACK = 3;

/** he, she: somebody whom the article calls by surname only, when nobody else whom the pronoun may mean is named nearer. */
export const pronounToSurname: SpeakerSieve = {
  name: "pronoun-to-surname",
  example: "Vesper answered within the hour. “I have it,” she said. → Vesper",
  find(mention, cast) {
    const gender = genderOfPronoun(mention, cast);
    if (!gender) return null;
    const { sentences, sentenceOf } = cast.scene.reading;
    const at = sentenceOf[mention.from]!;
    for (let index = at; index >= Math.max(0, at - SENTENCES_BACK); index--) {
      const { from, to } = sentences[index]!;
      const end = Math.min(to, mention.from);
      if (cast.people.namedBetween(from, end).some((each) => each.isPerson && fits(each, gender))) return null;
      const person = bareSurname(index, end, cast);
      if (person) return { name: person.name, person };
    }
    return null;
  },
};

/** The sentence's subject, if it is one name alone that no sign makes a house's or a place's. */
function bareSurname(index: number, end: number, { scene, people, mainSubject }: Cast): Person | null {
  const { tokens, sentences, sentenceOf } = scene.reading;
  const subject = mainSubject(index, end);
  const person = subject && isAlone(subject, tokens) ? people.at(subject.from) : null;
  if (!person || person.isPerson || person.name.includes(" ")) return null;
  // "Politics is over. …": a capital that only opens sentences names nobody.
  const acts = ACTS.test(tokens[subject!.to]?.lower ?? "");
  const isName =
    acts || person.places.slice(0, PLACES_READ).some(({ from }) => from !== sentences[sentenceOf[from]!]!.from);
  return isName && mayBePerson(person, tokens) ? person : null;
}

function isAlone({ from, to }: TokenRange, tokens: readonly Token[]): boolean {
  return to - from === 1 && isNamePart(tokens[from]!);
}

/** What only people do. */
const ACTS =
  /^(?:smiled|laughed|nodded|shrugged|sighed|paused|grinned|frowned|wept|chuckled|winced|blushed|stood|sat|walked|waved|whispered|shouted|cried|answered|replied|hesitated|joked)$/;

/** "in Washington", "the Pentagon", "NATO", "Sorelle, which …": no surname. */
function mayBePerson({ name, places }: Person, tokens: readonly Token[]): boolean {
  if (/^\p{Lu}{2,}/u.test(name) || namesInstitution(name.toLowerCase())) return false;
  return places.slice(0, PLACES_READ).every(({ from, to }) => {
    const behind = tokens[to]?.text === "," ? tokens[to + 1] : tokens[to];
    return !BEFORE_PLACE.test(tokens[from - 1]?.lower ?? "") && !/^(?:which|its|it)$/.test(behind?.lower ?? "");
  });
}

/** Places of a name that are looked at to tell what it names; an article has fewer, and a list without end no more to tell. */
const PLACES_READ = 60;

const BEFORE_PLACE = /^(?:the|in|at|across|near|outside|into|through|around|within)$/;
