import type { CueUse } from "../../cue/cue-use.ts";
import { namesItsNoun } from "../../cue/names-its-noun.ts";
import { subjectBefore } from "../../phrase/subject.ts";
import type { Sentence, Token } from "../../reading/token.ts";
import { invertedSource } from "./inverted-source.ts";
import { NO_SOURCE, type Source, sourceFound } from "./source.ts";

/** Verbs that may only name the noun before them: "a group called “X”", "a memo titled “X”". */
const NAMING = /^(?:call|title|entitle|dub|name|label|brand|term|caption|headline)$/;

const RELATIVE = new Set(["who", "which", "that"]);

/** "[Dole] said", "[Poe], who said", "said [the mayor]"; null for a verb without a subject beside it: "smiled and said". */
export function finiteSource(tokens: readonly Token[], sentence: Sentence, use: CueUse): Source | null {
  if (isNaming(use) && namesItsNoun(tokens, use.head, sentence.from)) return NO_SOURCE;
  const inverted = invertedSource(tokens, sentence, use);
  if (inverted) return sourceFound(inverted, "inverted");
  const subject = subjectBefore(tokens, use.first, sentence);
  if (!subject) return null;
  const relative = RELATIVE.has(tokens[use.first - 1]!.lower) ? use.first - 1 : null;
  return { ...sourceFound(subject, "subject"), relative };
}

function isNaming({ cue, first, head, last }: CueUse): boolean {
  return cue !== null && NAMING.test(cue.lemma) && first === head && last === head;
}
