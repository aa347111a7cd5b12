import type { CueUse } from "../cue/cue-use.ts";
import { BE } from "../cue/verb-group.ts";
import { Tag } from "../lexicon/grammar.ts";
import { type Clause, clausesBefore } from "../phrase/clause-subject.ts";
import { headCanSpeak } from "../phrase/head-can-speak.ts";
import { nounPhraseEndingAt } from "../phrase/noun-phrase-ending.ts";
import { nounPhraseStartingAt } from "../phrase/noun-phrase-starting.ts";
import { mainSubject } from "../phrase/subject.ts";
import { isPossessive } from "../phrase/token-nature.ts";
import type { Sentence, Token, TokenRange } from "../reading/token.ts";
import type { Frame } from "./frame.ts";

/** Whose a verb without a subject of its own is. */
export type SharedSubject = Pick<Frame, "source" | "relative">;

const NOBODY: SharedSubject = { source: null, relative: null };

/**
 * A second verb, participle or infinitive takes its subject from the clause it hangs on, or from the report before it.
 *
 *     Dole said the ropes were old, adding that …              Dole, from the report
 *     Dole left even as he praised the crew, saying that …     he, from the clause next to it
 *     Dole met Poe, who shook his head and said that …         who, that is Poe
 */
export function sharedSubject(
  tokens: readonly Token[],
  sentence: Sentence,
  use: CueUse,
  earlier: readonly Frame[],
): SharedSubject {
  const owner = ownerOfNoun(tokens, sentence, use) ?? objectOfControl(tokens, sentence, use);
  if (owner) return { source: owner, relative: null };
  if (isOfIt(tokens, sentence, use)) return NOBODY;
  const report = earlierReport(earlier);
  const clause = clauseFor(tokens, sentence, use);
  if (clause && (!report || outranks(clause, report, tokens)))
    return { source: clause.subject, relative: clause.relative };
  if (report) return { source: report.source, relative: null };
  const subject = mainSubject(tokens, sentence, use.first) ?? headlineSubject(tokens, sentence, use);
  if (subject && use.shape === "infinitive" && isExpletive(tokens, subject)) return NOBODY;
  const source = subject ?? earlier.findLast((frame) => frame.source)?.source;
  return source ? { source, relative: null } : NOBODY;
}

/** Does the clause stand nearer to the verb than the report, and outside what that tells? A report in a noun only ever stands inside a clause. */
function outranks({ subject, verb, rank }: Clause, report: Frame, tokens: readonly Token[]): boolean {
  if (report.by === "noun" && report.use.shape === "noun") return true;
  if (verb < report.use.last) return false;
  return !holds(report, verb) || (rank === "main" && isPronoun(tokens, subject));
}

const OF_WILL =
  /^(?:failure|refusal|decision|promise|pledge|vow|plan|plans|willingness|unwillingness|attempt|attempts|effort|efforts|offer|threat|inability|reluctance|desire|right|readiness|intention|call|demand)$/;

/** "the mayor's refusal to condemn …": the owner of the noun. */
function ownerOfNoun(tokens: readonly Token[], { from }: Sentence, use: CueUse): TokenRange | null {
  if (use.shape !== "infinitive" || !OF_WILL.test(tokens[use.first - 1]?.lower ?? "")) return null;
  for (let i = use.first - 2; i > Math.max(from, use.first - 5); i--)
    if (isPossessive(tokens[i]!)) return nounPhraseEndingAt(tokens, i - 1, from);
  return null;
}

/** "led the mayor to say", "forced Poe, who was late, to admit": with such verbs the object does what the infinitive tells. */
function objectOfControl(tokens: readonly Token[], { from }: Sentence, use: CueUse): TokenRange | null {
  if (use.shape !== "infinitive") return null;
  for (let i = use.first - 2; i > Math.max(from, use.first - CONTROL_REACH); i--) {
    if (tokens[i]!.run || /^[;:.]$/.test(tokens[i]!.text)) return null;
    if (!CONTROLS.test(tokens[i]!.lower)) continue;
    const object = nounPhraseStartingAt(tokens, i + 1, use.first);
    const fits = object && (object.to === use.first || tokens[object.to]!.text === ",");
    return fits && (headCanSpeak(tokens, object) || tokens[object.from]!.tags & Tag.ObjectPronoun) ? object : null;
  }
  return null;
}

const CONTROLS =
  /^(?:prompt|prompts|prompted|prompting|lead|leads|led|leading|cause|causes|caused|causing|force|forces|forced|forcing|compel|compels|compelled|compelling|inspire|inspired|encourage|encouraged|persuade|persuaded|allow|allows|allowed|allowing|enable|enabled|push|pushed|get|got|gets|getting)$/;

/** Tokens between such a verb and the infinitive. */
const CONTROL_REACH = 24;

/** The report before, if it is no part of what another one tells. */
function earlierReport(earlier: readonly Frame[]): Frame | null {
  for (const frame of earlier.slice(-4).reverse()) {
    const nested = earlier.some((other) => other !== frame && holds(other, frame.use.head));
    if (frame.source && frame.use.shape !== "accordingTo" && frame.use.shape !== "passive" && !nested) return frame;
  }
  return null;
}

/** The nearest clause that may lend its subject. */
function clauseFor(tokens: readonly Token[], sentence: Sentence, use: CueUse): Clause | null {
  const clauses = clausesBefore(tokens, sentence, use.first).filter(({ subject }) =>
    isIt(tokens, subject) ? !isExpletive(tokens, subject) : headCanSpeak(tokens, subject),
  );
  // "who answered the door and said": without a comma the second verb stays in the clause of the first.
  const joined = /^(?:and|but|or)$/.test(tokens[use.first - 1]?.lower ?? "") && tokens[use.first - 2]?.text !== ",";
  const [nearest] = clauses;
  if (joined && nearest && use.shape === "finite" && nearest.rank !== "inner") return nearest;
  const lends = ({ rank, subject }: Clause) => rank === "main" || (rank !== "relative" && isPronoun(tokens, subject));
  return clauses.find(lends) ?? null;
}

/** "it would be a stretch *to say*", "it took courage *to admit*": nobody says it. */
function isOfIt(tokens: readonly Token[], sentence: Sentence, use: CueUse): boolean {
  if (use.shape !== "infinitive") return false;
  const nearest = clausesBefore(tokens, sentence, use.first)[0];
  return nearest !== undefined && isIt(tokens, nearest.subject) && isExpletive(tokens, nearest.subject);
}

function isIt(tokens: readonly Token[], { from }: TokenRange): boolean {
  return /^(?:it|there)$/.test(tokens[from]!.lower);
}

/** "It is hard to say", "it seems unfair to tell them": nobody. */
function isExpletive(tokens: readonly Token[], subject: TokenRange): boolean {
  const verb = tokens[subject.to]?.lower ?? "";
  return (
    isIt(tokens, subject) &&
    (BE.test(verb) || /^(?:seem|appear|take|took|make|made|would|remain|feel|felt|became)/.test(verb))
  );
}

/** Who "he" is beside the main clause is most often whom the main clause is about. */
function isPronoun(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to - from === 1 && (tokens[from]!.tags & Tag.Pronoun) !== 0;
}

/** "Mayor to call for calm": in headlines an infinitive stands for the future. */
function headlineSubject(tokens: readonly Token[], sentence: Sentence, use: CueUse): TokenRange | null {
  return use.shape === "infinitive" ? nounPhraseEndingAt(tokens, use.first - 1, sentence.from) : null;
}

function holds({ content }: Frame, token: number): boolean {
  return content.some((piece) => piece.from <= token && token < piece.to);
}
