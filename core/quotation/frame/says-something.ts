import type { CueUse } from "../cue/cue-use.ts";
import { Tag } from "../lexicon/grammar.ts";
import { headCanSpeak } from "../phrase/clause-subject.ts";
import { nounPhraseStartingAt } from "../phrase/noun-phrase-starting.ts";
import type { Token, TokenRange } from "../reading/token.ts";
import type { Frame } from "./frame.ts";

/** Is a report one? A verb of saying does not always say something. */
export function saysSomething(tokens: readonly Token[], frame: Frame): boolean {
  return (
    hasItsComplement(tokens, frame) &&
    !isNobodys(tokens, frame) &&
    !isOfThing(tokens, frame) &&
    !movesIt(tokens, frame) &&
    !endangers(tokens, frame) &&
    !permits(tokens, frame) &&
    !hides(tokens, frame) &&
    !greets(tokens, frame)
  );
}

/** "Nobody said that it was safe", "no engineer has claimed": what nobody says is not said. */
function isNobodys(tokens: readonly Token[], { source, use }: Frame): boolean {
  return source !== null && use.shape === "finite" && /^(?:nobody|none|no|neither)$/.test(tokens[source.from]!.lower);
}

/** "she smiled", "he agreed" report only beside words in marks or with their "that". */
function hasItsComplement(tokens: readonly Token[], { use, content, about }: Frame): boolean {
  const takes = use.cue?.takes ?? [];
  if (
    (about && use.last === use.head) ||
    takes.length === 0 ||
    takes.some((complement) => complement !== "quote" && complement !== "that")
  )
    return true;
  const after = tokens[use.last + 1];
  if (
    after?.run ||
    (after?.lower === "that" &&
      (takes.includes("that") || (use.shape === "finite" && tokens[use.head]!.cue?.form !== "s")))
  )
    return true;
  if (takes.includes("that") && bringsThat(tokens, use, content[0])) return true;
  if (content.length === 0 || (use.last > use.head && ABOUT.test(tokens[use.last]!.lower))) return true;
  const [{ from, to }] = content as [TokenRange];
  return to <= use.first
    ? tokens[to - 1]!.run !== null || takes.includes("that")
    : tokens[from]!.run !== null && /^[,:]$/.test(tokens[from - 1]!.text);
}

/** "agreed on Monday *that*", "testified at the trial *that*"; in "reckoned with the role that" it belongs to the role. */
function bringsThat(tokens: readonly Token[], { cue, last }: CueUse, content: TokenRange | undefined): boolean {
  const that = (content?.from ?? 0) - 1;
  if (tokens[that]?.lower !== "that" || that <= last) return false;
  if (tokens.slice(last + 1, that).some((token) => token.text === "," || token.cue || token.run)) return false;
  return cue?.lemma === "testify" || (tokens[that - 1]!.tags & (Tag.Time | Tag.Adverb)) !== 0;
}

/** "talked about", "commented on": what follows is what was said, in short. */
const ABOUT = /^(?:about|of|for|on|upon|against|to|at|over)$/;

/** Verbs by which things do what only looks like saying: "the lead denies them a win", "the text echoed another". */
const OF_THINGS = /^(?:deny|echo|highlight|invoke|point|recall|threaten|underline|underscore)$/;

/** Those who do something: protesters, editors, columnists. */
const AGENTS = /(?:ers?|ors?|ists?|ians?)$/;

/** "The euro crisis highlighted differences": a thing that no one stands for. */
function isOfThing(tokens: readonly Token[], { use, source, by }: Frame): boolean {
  if (!use.cue || !OF_THINGS.test(use.cue.lemma) || !source || by === "agent") return false;
  const last = tokens[source.to - 1]!;
  const phrase = tokens.slice(source.from, source.to);
  return !headCanSpeak(tokens, source) && !AGENTS.test(last.lower) && !phrase.some(isSomebody);
}

/** "a number of *members*", "*some*", "@handle" */
function isSomebody({ tags, lower }: Token): boolean {
  return (tags & Tag.Speaking) !== 0 || /^(?:who|some|many|both|all|@.+)$/.test(lower);
}

/** "reported it to the police", "announced them on Monday": a pronoun is moved, nothing is told of it. */
function movesIt(tokens: readonly Token[], { use, content, about }: Frame): boolean {
  const first = content[0]?.from;
  if (
    about ||
    use.cue?.takes.some((takes) => /^(?:infinitive|listener)$/.test(takes)) ||
    first === undefined ||
    first !== use.last + 1
  )
    return false;
  const [pronoun, next] = [tokens[first]!, tokens[first + 1]];
  return (
    (pronoun.lower === "it" || (pronoun.tags & Tag.ObjectPronoun) !== 0) &&
    next !== undefined &&
    /^(?:to|on|in|at|for|from|with)$/.test(next.lower)
  );
}

/** "threatened the bridge", not "threatened to close it" */
function endangers(tokens: readonly Token[], { use, content }: Frame): boolean {
  const first = content[0]?.from;
  if (use.cue?.lemma !== "threaten" || first === undefined || first < use.last) return false;
  const opener = tokens[first]!;
  return opener.run === null && opener.lower !== "to" && tokens[first - 1]!.lower !== "that";
}

/** "allowed that evidence to stand", not "allowed that some were good" */
function permits(tokens: readonly Token[], { use, content }: Frame): boolean {
  const first = content[0]?.from;
  if (use.cue?.lemma !== "allow" || first === undefined) return false;
  const object = nounPhraseStartingAt(tokens, first, content[0]!.to);
  return tokens[object?.to ?? first]?.lower === "to";
}

/** "asked not to be named because …": a reason for having no name, and no words. */
function hides(tokens: readonly Token[], { use }: Frame): boolean {
  if (!/^(?:ask|request)$/.test(use.cue?.lemma ?? "") || tokens[use.last + 1]?.lower !== "not") return false;
  return /^(?:named|identified|quoted)$/.test(tokens[use.last + 4]?.lower ?? "");
}

/** "thanked the fans", not "thanked them for their work": words, but nobody is told which. */
function greets(tokens: readonly Token[], { use, content }: Frame): boolean {
  if (!/^(?:thank|compliment)$/.test(use.cue?.lemma ?? "") || use.last > use.head) return false;
  return !content.some(({ from, to }) =>
    tokens.slice(from, to).some(({ lower, run }) => run !== null || /^(?:for|on)$/.test(lower)),
  );
}
