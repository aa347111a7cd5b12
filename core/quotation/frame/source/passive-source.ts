import type { CueUse } from "../../cue/cue-use.ts";
import { nounPhraseStartingAt } from "../../phrase/noun-phrase-starting.ts";
import { subjectBefore } from "../../phrase/subject.ts";
import type { Sentence, Token } from "../../reading/token.ts";
import { NO_SOURCE, type Source, sourceFound } from "./source.ts";

/** Tokens behind the verb within which its agent is looked for. */
const AGENT_WITHIN = 12;

/** "was quoted as saying" keeps its subject; "was criticized by X" has X; "was told" has nobody. */
export function passiveSource(tokens: readonly Token[], sentence: Sentence, use: CueUse): Source {
  const next = tokens[use.head + 1]?.lower;
  if ((next === "as" || use.cue?.lemma === "quote") && tokens[use.head + 2]?.cue?.form === "ing") {
    const source = subjectBefore(tokens, use.first, sentence);
    return source ? sourceFound(source, "subject") : NO_SOURCE;
  }
  const limit = Math.min(sentence.to, use.head + AGENT_WITHIN);
  for (let i = use.head + 1; i < limit; i++) {
    if (tokens[i]!.lower !== "by") continue;
    const agent = nounPhraseStartingAt(tokens, i + 1, sentence.to);
    if (agent) return sourceFound(agent, "agent");
  }
  return NO_SOURCE;
}
