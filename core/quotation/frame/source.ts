import type { CueUse } from "../cue/cue-use.ts";
import { namesItsNoun } from "../cue/names-its-noun.ts";
import { opensSentenceOnly, Tag } from "../lexicon/grammar.ts";
import { isDocumentNoun } from "../lexicon/names.ts";
import { nounPhraseEndingAt } from "../phrase/noun-phrase-ending.ts";
import { nounPhraseStartingAt } from "../phrase/noun-phrase-starting.ts";
import { joinsVerb, subjectBefore } from "../phrase/subject.ts";
import { canSpeak, isPossessive, isVerbLike } from "../phrase/token-nature.ts";
import type { Sentence, Token, TokenRange } from "../reading/token.ts";
import type { Frame } from "./frame.ts";
import { sharedSubject } from "./shared-subject.ts";

type Source = Pick<Frame, "source" | "inverted" | "by" | "relative">;

const NONE: Source = { source: null, inverted: false, by: "none", relative: null };

const from = (source: TokenRange, by: Frame["by"]): Source => ({
  source,
  inverted: by === "inverted" || by === "accordingTo" || by === "agent",
  by,
  relative: null,
});

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
      return source ? from(source, "accordingTo") : NONE;
    }
    case "passive":
      return passiveSource(tokens, sentence, use);
    case "participle":
      return participleSource(tokens, sentence, use, earlier);
    case "noun":
      return nounOwner(tokens, sentence, use);
    case "infinitive":
      return shared(tokens, sentence, use, earlier);
    default:
      return finiteSource(tokens, sentence, use, earlier);
  }
}

/** "a group called “X”", "a memo titled “X”": a name, given by nobody. */
const NAMING = /^(?:call|title|entitle|dub|name|label|brand|term|caption|headline)$/;

/** "the mayor's claim", "his promise" */
function nounOwner(tokens: readonly Token[], sentence: Sentence, use: CueUse): Source {
  if (use.first === use.head) return NONE;
  if (!isPossessive(tokens[use.first]!)) return from({ from: use.first, to: use.first + 1 }, "noun");
  const owner = nounPhraseEndingAt(tokens, use.first - 1, sentence.from);
  return owner ? from(owner, "noun") : NONE;
}

function isNaming(use: CueUse): boolean {
  return use.cue !== null && NAMING.test(use.cue.lemma) && use.first === use.head && use.last === use.head;
}

function finiteSource(tokens: readonly Token[], sentence: Sentence, use: CueUse, earlier: readonly Frame[]): Source {
  if (isNaming(use) && namesItsNoun(tokens, use.head, sentence.from)) return NONE;
  const inverted = invertedSource(tokens, sentence, use);
  if (inverted) return inverted;
  const source = subjectBefore(tokens, use.first, sentence);
  if (!source) return shared(tokens, sentence, use, earlier);
  const relative = /^(?:who|which|that)$/.test(tokens[use.first - 1]!.lower) ? use.first - 1 : null;
  return { ...from(source, "subject"), relative };
}

/** “…,” said Smith. · The bridge is safe, says the mayor. · Said Smith: “…” */
function invertedSource(tokens: readonly Token[], sentence: Sentence, use: CueUse): Source | null {
  if (use.first !== use.head && tokens[use.first]!.tags & Tag.Auxiliary) return null;
  const before = use.first > sentence.from ? tokens[use.first - 1]! : null;
  const afterQuote =
    before !== null &&
    (before.run !== null ||
      (before.text === "," && tokens[use.first - 2]?.run != null) ||
      (/^[–—―-]+$/.test(before.text) && tokens[use.first - 2]?.run != null));
  const afterClause = before?.text === ",";
  const opens = before === null || (use.first - 1 === sentence.from && joinsVerb(before));
  if (!afterQuote && !afterClause && !opens) return null;
  if (
    !use.cue?.takes.includes("quote") ||
    use.cue.lemma === "tell" ||
    use.last > use.head ||
    (!afterQuote && use.cue.takes.includes("listener"))
  )
    return null;
  const source = nounPhraseStartingAt(tokens, use.last + 1, sentence.to);
  if (!source || tokens[source.from]!.tags & Tag.ObjectPronoun) return null;
  if (
    !afterQuote &&
    !(
      (canSpeak(tokens, source) || AGENTS.test(tokens[source.to - 1]!.lower)) &&
      !isDocument(tokens, source) &&
      endsReport(tokens, source.to, sentence)
    )
  )
    return null;
  const head = tokens[source.from]!;
  if (afterQuote && tokens[source.to]?.run && !(head.tags & (Tag.Capital | Tag.Pronoun))) return null;
  // “…,” told reporters: the one addressed, not the speaker.
  if (use.cue.takes.includes("listener") && use.cue.lemma !== "ask" && !(head.tags & Tag.Capital)) return null;
  return from(source, "inverted");
}

/** "said several observers": those who do something can speak. */
const AGENTS = /(?:ers|ors|ists|ians)$/;

/** "X, which …, denied the report": a document is what is denied, not who denies. */
function isDocument(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return !(tokens[to - 1]!.tags & Tag.Capital) && tokens.slice(from, to).some((token) => isDocumentNoun(token.lower));
}

function endsReport(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (at >= sentence.to) return true;
  const { text, tags } = tokens[at]!;
  return /^[.,:;]$/.test(text) || (tags & Tag.Time) !== 0 || /^(?:in|on|at|during|after)$/.test(text);
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
    if (noun && !opensSentenceOnly(before.lower) && !isObject(tokens, noun, sentence)) return from(noun, "noun");
  }
  if (use.first === sentence.from) return followingSubject(tokens, sentence, use);
  return shared(tokens, sentence, use, earlier);
}

/** "carried [signs] saying", "emailed [supporters] saying": the noun is what the verb before it acts on; "showed [protesters] saying" is not. */
function isObject(tokens: readonly Token[], noun: TokenRange, { from }: Sentence): boolean {
  const before = noun.from > from ? tokens[noun.from - 1] : undefined;
  const acts = before !== undefined && isVerbLike(before) && !(before.tags & Tag.Auxiliary);
  return acts && !(SHOWS.test(before.lower) && canSpeak(tokens, noun));
}

const SHOWS =
  /^(?:show|shows|showed|showing|include|includes|included|including|feature|features|featured|featuring|capture|captures|captured|hear|heard|hears|record|recorded|see|saw|caught|film|filmed|find|found|depict|depicts|depicted)$/;

/** "Speaking on Monday, the mayor …": an opening participle looks ahead. */
function followingSubject(tokens: readonly Token[], sentence: Sentence, use: CueUse): Source {
  const limit = Math.min(sentence.to, use.last + 40);
  for (let i = use.last + 1; i < limit; i++) {
    if (tokens[i]!.text !== ",") continue;
    const source = nounPhraseStartingAt(tokens, i + 1, sentence.to);
    if (source) return from(source, "sharedSubject");
  }
  return NONE;
}

/** A verb without a subject of its own: see `sharedSubject`. */
function shared(tokens: readonly Token[], sentence: Sentence, use: CueUse, earlier: readonly Frame[]): Source {
  const { source, relative } = sharedSubject(tokens, sentence, use, earlier);
  return source ? { ...from(source, "sharedSubject"), relative } : NONE;
}

/** "was quoted as saying" keeps its subject; "was criticized by X" has X; "was told" has nobody. */
function passiveSource(tokens: readonly Token[], sentence: Sentence, use: CueUse): Source {
  const next = tokens[use.head + 1]?.lower;
  if ((next === "as" || use.cue?.lemma === "quote") && tokens[use.head + 2]?.cue?.form === "ing") {
    const source = subjectBefore(tokens, use.first, sentence);
    return source ? from(source, "subject") : NONE;
  }
  const limit = Math.min(sentence.to, use.head + 12);
  for (let i = use.head + 1; i < limit; i++) {
    if (tokens[i]!.lower !== "by") continue;
    const agent: TokenRange | null = nounPhraseStartingAt(tokens, i + 1, sentence.to);
    if (agent) return from(agent, "agent");
  }
  return NONE;
}
