import { Tag } from "../../lexicon/grammar.ts";
import { nounPhraseStartingAt } from "../../phrase/noun-phrase-starting.ts";
import type { Token } from "../../reading/token.ts";
import type { Frame } from "../frame.ts";

/** Does the verb do something to its object? "reported it to the police", "threatened the bridge", "allowed that evidence to stand" */
export function isDoneToObject(tokens: readonly Token[], frame: Frame): boolean {
  return movesIt(tokens, frame) || endangers(tokens, frame) || permits(tokens, frame);
}

/** "reported it to the police", "announced them on Monday": a pronoun is moved, nothing is told of it. */
function movesIt(tokens: readonly Token[], { use, content, about }: Frame): boolean {
  const first = content[0]?.from;
  const takes = use.cue?.takes;
  if (about || takes?.includes("infinitive") || takes?.includes("listener")) return false;
  if (first === undefined || first !== use.last + 1) return false;
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
