import type { CueUse } from "../../cue/cue-use.ts";
import { nounPhraseEndingAt } from "../../phrase/noun-phrase-ending.ts";
import { nounPhraseStartingAt } from "../../phrase/noun-phrase-starting.ts";
import { isPossessive } from "../../phrase/token-nature.ts";
import type { Sentence, Token } from "../../reading/token.ts";
import type { Frame } from "../frame.ts";
import { sharedSubject } from "../shared-subject.ts";
import { finiteSource } from "./finite-source.ts";
import { participleSource } from "./participle-source.ts";
import { passiveSource } from "./passive-source.ts";
import { NO_SOURCE, type Source, sourceFound } from "./source.ts";

/** Who the cue gives the words to. `earlier`: the frames before it in the sentence, whose subject it may share. */
export function findSource(
  tokens: readonly Token[],
  sentence: Sentence,
  use: CueUse,
  earlier: readonly Frame[],
): Source {
  const own = ownSource(tokens, sentence, use);
  if (own) return own;
  const { source, relative } = sharedSubject(tokens, sentence, use, earlier);
  return source ? { ...sourceFound(source, "sharedSubject"), relative } : NO_SOURCE;
}

/** The source the cue has beside it; null where it can only share that of an earlier verb. */
function ownSource(tokens: readonly Token[], sentence: Sentence, use: CueUse): Source | null {
  switch (use.shape) {
    case "accordingTo": {
      const source = nounPhraseStartingAt(tokens, use.last + 1, sentence.to);
      return source ? sourceFound(source, "accordingTo") : NO_SOURCE;
    }
    case "passive":
      return passiveSource(tokens, sentence, use);
    case "participle":
      return participleSource(tokens, sentence, use);
    case "noun":
      return nounOwner(tokens, sentence, use);
    case "infinitive":
      return null;
    default:
      return finiteSource(tokens, sentence, use);
  }
}

/** "the mayor's claim", "his promise"; "the claim" is nobody's. */
function nounOwner(tokens: readonly Token[], sentence: Sentence, use: CueUse): Source {
  if (use.first === use.head) return NO_SOURCE;
  if (!isPossessive(tokens[use.first]!)) return sourceFound({ from: use.first, to: use.first + 1 }, "noun");
  const owner = nounPhraseEndingAt(tokens, use.first - 1, sentence.from);
  return owner ? sourceFound(owner, "noun") : NO_SOURCE;
}
