import type { CueUse } from "../../cue/cue-use.ts";
import { Tag } from "../../lexicon/grammar.ts";
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
    const charge = chargeBehindAgent(tokens, use, sentence.to);
    const agent = nounPhraseStartingAt(tokens, i + 1, charge !== null && charge > i ? charge : sentence.to);
    if (agent) return sourceFound(agent, "agent");
  }
  return NO_SOURCE;
}

/** Tokens within which the charge follows its verb: "was accused by a reporter, who worked for the mayor, of lying". */
const CHARGE_WITHIN = 24;

/** "accused by the mayor of Kent | of lying": the "of" that brings what somebody is accused of, not the one inside the agent. */
export function chargeBehindAgent(tokens: readonly Token[], { cue, head }: CueUse, to: number): number | null {
  if (cue?.lemma !== "accuse" || tokens[head + 1]?.lower !== "by") return null;
  let bare: number | null = null;
  for (let i = head + 2; i < Math.min(to - 1, head + CHARGE_WITHIN); i++) {
    if (tokens[i]!.run || /^[.;:]$/.test(tokens[i]!.text)) break;
    if (tokens[i]!.lower !== "of") continue;
    const { tags } = tokens[i + 1]!;
    if (tags & Tag.Ing) return i;
    if (!(tags & (Tag.Capital | Tag.Determiner))) bare ??= i;
  }
  return bare;
}
