import { Tag } from "../../lexicon/grammar.ts";
import { headCanSpeak } from "../../phrase/head-can-speak.ts";
import type { Token, TokenRange } from "../../reading/token.ts";
import type { Frame } from "../frame.ts";

/** Verbs by which things do what only looks like saying: "the lead denies them a win", "the text echoed another". */
const OF_THINGS = /^(?:conclude|deny|echo|highlight|invoke|point|recall|threaten|underline|underscore)$/;

/** Those who do something: protesters, editors, columnists. */
const AGENTS = /(?:ers?|ors?|ists?|ians?)$/;

/** "The euro crisis highlighted differences": a thing that no one stands for. */
export function isOfThing(tokens: readonly Token[], { use, source, by }: Frame): boolean {
  if (!use.cue || !OF_THINGS.test(use.cue.lemma) || !source || by === "agent") return false;
  const last = tokens[source.to - 1]!;
  if (use.cue.lemma === "conclude") {
    const concludesThat = tokens[use.last + 1]?.lower === "that";
    if (!concludesThat && isEvent(tokens, source)) return true;
    // "The inquiry concluded that …" is a report.
    if (concludesThat && DOCUMENTS.test(last.lower)) return false;
  }
  const phrase = tokens.slice(source.from, source.to);
  return !headCanSpeak(tokens, source) && !AGENTS.test(last.lower) && !phrase.some(isSomebody);
}

/** "The hearings on the toll concluded on Monday": they only ended. */
function isEvent(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ lower }) => EVENT.test(lower));
}

const DOCUMENTS =
  /^(?:investigations?|inquiry|inquiries|probes?|reviews?|audits?|analysis|analyses|research|inquest|assessments?)$/;

const EVENT =
  /^(?:hearings?|talks|trials?|meetings?|sessions?|negotiations|summits?|visits?|tours?|festivals?|services?|events?)$/;

/** "a number of *members*", "*some*", "@handle" */
function isSomebody({ tags, lower }: Token): boolean {
  return (tags & Tag.Speaking) !== 0 || /^(?:who|some|many|both|all|@.+)$/.test(lower);
}
