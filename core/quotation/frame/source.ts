import type { CueUse } from "../cue/cue-use.ts";
import { opensSentenceOnly, Tag } from "../lexicon/grammar.ts";
import { nounPhraseEndingAt, nounPhraseStartingAt } from "../phrase/noun-phrase.ts";
import { joinsVerb, mainSubject, subjectBefore } from "../phrase/subject.ts";
import type { Sentence, Token, TokenRange } from "../reading/token.ts";
import type { Frame } from "./frame.ts";

type Source = Pick<Frame, "source" | "inverted" | "by">;

const NONE: Source = { source: null, inverted: false, by: "none" };

/** Who the cue gives the words to. `earlier`: the frames before it in the sentence, whose subject it may share. */
export function findSource(
  tokens: readonly Token[],
  sentence: Sentence,
  use: CueUse,
  earlier: readonly Frame[],
): Source {
  switch (use.shape) {
    case "accordingTo": {
      const source = nounPhraseStartingAt(tokens, use.last + 1, sentence.to);
      return source ? { source, inverted: true, by: "accordingTo" } : NONE;
    }
    case "passive":
      return passiveSource(tokens, sentence, use);
    case "participle":
      return participleSource(tokens, sentence, use, earlier);
    case "infinitive":
      return shared(tokens, sentence, use, earlier);
    default:
      return finiteSource(tokens, sentence, use, earlier);
  }
}

function finiteSource(tokens: readonly Token[], sentence: Sentence, use: CueUse, earlier: readonly Frame[]): Source {
  const inverted = invertedSource(tokens, sentence, use);
  if (inverted) return inverted;
  const source = subjectBefore(tokens, use.first, sentence);
  if (source) return { source, inverted: false, by: "subject" };
  return shared(tokens, sentence, use, earlier);
}

/** “…,” said Smith. · The bridge is safe, says the mayor. · Said Smith: “…” */
function invertedSource(tokens: readonly Token[], sentence: Sentence, use: CueUse): Source | null {
  if (use.first !== use.head && tokens[use.first]!.tags & Tag.Auxiliary) return null;
  const before = use.first > sentence.from ? tokens[use.first - 1]! : null;
  const afterQuote =
    before !== null &&
    (before.run !== null ||
      (before.text === "," && tokens[use.first - 2]?.run != null) ||
      /^[–—―-]+$/.test(before.text));
  const afterClause = before?.text === ",";
  const opens = before === null || (use.first - 1 === sentence.from && joinsVerb(before));
  if (!afterQuote && !afterClause && !opens) return null;
  if (!use.cue?.takes.includes("quote")) return null;
  const source = nounPhraseStartingAt(tokens, use.last + 1, sentence.to);
  if (!source || tokens[source.from]!.tags & Tag.ObjectPronoun) return null;
  if (!afterQuote && !endsReport(tokens, source.to, sentence)) return null;
  const head = tokens[source.from]!;
  if (afterQuote && tokens[source.to]?.run && !(head.tags & (Tag.Capital | Tag.Pronoun))) return null;
  // “…,” told reporters: the one addressed, not the speaker.
  if (use.cue.takes.includes("listener") && use.cue.lemma !== "ask" && !(head.tags & Tag.Capital)) return null;
  return { source, inverted: true, by: "inverted" };
}

function endsReport(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (at >= sentence.to) return true;
  const { text, tags } = tokens[at]!;
  return /^[.,:;]$/.test(text) || (tags & (Tag.Preposition | Tag.Time)) !== 0;
}

/** "…, adding that" takes the sentence's subject; "a source saying" its own noun. */
function participleSource(
  tokens: readonly Token[],
  sentence: Sentence,
  use: CueUse,
  earlier: readonly Frame[],
): Source {
  const before = tokens[use.first - 1];
  if (
    before &&
    use.first > sentence.from &&
    !(before.tags & (Tag.Punctuation | Tag.Preposition | Tag.Subordinator | Tag.Conjunction | Tag.Quote))
  ) {
    const noun = nounPhraseEndingAt(tokens, use.first - 1, sentence.from);
    if (noun && !opensSentenceOnly(before.lower)) return { source: noun, inverted: false, by: "noun" };
  }
  if (use.first === sentence.from) return followingSubject(tokens, sentence, use);
  return shared(tokens, sentence, use, earlier);
}

/** "Speaking on Monday, the mayor …": an opening participle looks ahead. */
function followingSubject(tokens: readonly Token[], sentence: Sentence, use: CueUse): Source {
  const limit = Math.min(sentence.to, use.last + 40);
  for (let i = use.last + 1; i < limit; i++) {
    if (tokens[i]!.text !== ",") continue;
    const source = nounPhraseStartingAt(tokens, i + 1, sentence.to);
    if (source) return { source, inverted: false, by: "sharedSubject" };
  }
  return NONE;
}

/** A second verb, participle or infinitive: the speaker of the report before it, else the subject of the main clause. */
function shared(tokens: readonly Token[], sentence: Sentence, use: CueUse, earlier: readonly Frame[]): Source {
  for (const frame of earlier.slice(-4).reverse()) {
    if (frame.source && frame.use.shape !== "accordingTo" && !frame.about)
      return { source: frame.source, inverted: false, by: "sharedSubject" };
  }
  const source = mainSubject(tokens, sentence, use.first);
  if (source) return { source, inverted: false, by: "sharedSubject" };
  const last = earlier.findLast((frame) => frame.source);
  return last ? { source: last.source, inverted: false, by: "sharedSubject" } : NONE;
}

/** "was quoted as saying" keeps its subject; "was criticized by X" has X; "was told" has nobody. */
function passiveSource(tokens: readonly Token[], sentence: Sentence, use: CueUse): Source {
  const next = tokens[use.head + 1]?.lower;
  if ((next === "as" || use.cue?.lemma === "quote") && tokens[use.head + 2]?.cue?.form === "ing") {
    const source = subjectBefore(tokens, use.first, sentence);
    return source ? { source, inverted: false, by: "subject" } : NONE;
  }
  const limit = Math.min(sentence.to, use.head + 12);
  for (let i = use.head + 1; i < limit; i++) {
    if (tokens[i]!.lower !== "by") continue;
    const agent: TokenRange | null = nounPhraseStartingAt(tokens, i + 1, sentence.to);
    if (agent) return { source: agent, inverted: true, by: "agent" };
  }
  return NONE;
}
