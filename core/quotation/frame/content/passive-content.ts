import type { CueUse } from "../../cue/cue-use.ts";
import { Tag } from "../../lexicon/grammar.ts";
import { subjectBefore } from "../../phrase/subject.ts";
import type { Sentence, Token, TokenRange } from "../../reading/token.ts";
import type { Frame } from "../frame.ts";
import { chargeBehindAgent } from "../source/passive-source.ts";
import { skipAdjuncts } from "./adjuncts.ts";
import { clauseVerb } from "./clause-verb.ts";
import { contentEnd } from "./content-end.ts";

/** Verbs that in the passive tell what is said of their subject: "is said to have left", "was told that". */
const SAID =
  /^(?:say|report|allege|claim|understand|quote|tell|warn|urge|advise|instruct|assure|inform|remind|ask|promise)$/;

/** Verbs of blame and praise: what follows "for" or "of" is what somebody says of the subject. */
const CHARGED =
  /^(?:accuse|blame|charge|condemn|criticise|criticize|castigate|chide|denounce|fault|lambast|lambaste|mock|pillory|praise|rebuke|reprimand|ridicule|scold|slam|blast|laud|hail|commend|deride|describe|dismiss|portray|depict|characterise|characterize|brand|decry|assail|admonish|berate|tout)$/;

/** Tokens within which the charge follows the verb: "was accused by a reporter, who worked for the mayor, of lying". */
const CHARGE_WITHIN = 24;

/** What a passive tells, or null where it tells nothing. */
export function passiveContent(
  tokens: readonly Token[],
  sentence: Sentence,
  use: CueUse,
  { by, source }: Pick<Frame, "by" | "source">,
  later: readonly CueUse[],
): Pick<Frame, "content" | "about"> | null {
  const behind = use.last + 1;
  const agent = by === "agent" && source ? source.from - 1 : null;
  const named = agent === null ? null : namedBy(use, behind, agent);
  if (named) return { content: [named], about: true };
  const marked = agent === null ? null : chargeInMarks(tokens, sentence, use);
  if (marked) return { content: [marked], about: true };
  const known = madeKnown(tokens, sentence, use, by);
  if (known) return { content: [known], about: true };
  const from = passiveStart(tokens, sentence, use);
  if (from === null) return null;
  const bare = from === use.head + 1 && clauseVerb(tokens, from) !== null;
  const about = !bare && !CLAUSE.test(tokens[from]?.lower ?? "") && tokens[from - 1]?.lower !== "that";
  const timeless = /^(?:for|of|with|over)$/.test(tokens[from - 1]!.lower);
  const opening = {
    start: use.first,
    from,
    about,
    relative: false,
    // "the clerk accused of fraud | was arrested"
    attached: use.first === use.head,
    form: null,
    asks: false,
    timeless,
  };
  const end = contentEnd(tokens, sentence, opening, later);
  // "was accused of [fraud] by the mayor"
  const to = agent !== null && agent > from ? Math.min(end, agent) : end;
  if (to <= from) return { content: [], about };
  const subject = passiveSubject(tokens, sentence, use);
  return { content: subject ? [subject, { from, to }] : [{ from, to }], about };
}

/** Verbs whose passive brings a name for the subject: "was branded a coward by his wife". */
const NAMES = /^(?:brand|call|dub|label|term)$/;

/** Tokens of the longest name: "a cheat, a bully and a coward". */
const LONGEST_NAME = 12;

/** "the street, called [“the Gut”] by those who live there" · "was branded [a “coward”] by his wife" */
function namedBy({ cue, first, head, last }: CueUse, behind: number, agent: number): TokenRange | null {
  if (last > head || !NAMES.test(cue?.lemma ?? "") || agent <= behind || agent - behind > LONGEST_NAME) return null;
  return first < head || agent === behind + 1 ? { from: behind, to: agent } : null;
}

const CLAUSE = /^(?:to|not|that|if|whether|why|how|what|when|who)$/;

/**
 * Where the content of a passive begins, or null when it tells nothing.
 *
 *     Poe was criticized for [closing the bridge]. · The mayor is said [to have left]. · Poe was asked about [the bridge].
 */
function passiveStart(tokens: readonly Token[], sentence: Sentence, use: CueUse): number | null {
  const lemma = use.cue?.lemma ?? "";
  if (CHARGED.test(lemma)) return chargeStart(tokens, sentence, use);
  const that = thatBehind(tokens, sentence, use);
  if (that !== null) return that;
  if (!SAID.test(lemma)) return null;
  const at = use.last + 1;
  if (lemma === "ask") return askedStart(tokens, sentence, use);
  const { lower } = tokens[at] ?? { lower: "" };
  if (lower === "not" && tokens[at + 1]?.lower === "to") return at;
  if (/^(?:to|if|whether|why|how|what|when|who)$/.test(lower)) return at;
  return null;
}

/** "It was announced on Monday *that* …", "Drivers were told that …"; "it should be noted that" is the writer's. */
function thatBehind(tokens: readonly Token[], { to }: Sentence, { cue, first, head, last }: CueUse): number | null {
  if (!cue?.takes.some((takes) => takes === "clause" || takes === "that") || cue.lemma === "agree") return null;
  if (isUrged(tokens, first, head)) return null;
  if (tokens[last + 1]?.lower === "that") return last + 2;
  const told = cue.takes.includes("listener") || tokens[first - 1]?.lower === "it";
  // "Drivers were told | the bridge would close", "It was claimed | the mayor knew"
  if (told && clauseVerb(tokens, last + 1) && !(tokens[last + 1]!.tags & Tag.Preposition)) return last + 1;
  const at = skipAdjuncts(tokens, last + 1, to);
  return told && tokens[at]?.lower === "that" ? at + 1 : null;
}

/** "should be noted", "can be argued": nobody has said it yet. */
function isUrged(tokens: readonly Token[], first: number, head: number): boolean {
  for (let i = first; i < head; i++)
    if (/^(?:should|must|can|could|may|might|cannot)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** "asked about it", "asked at the hearing about it", "asked whether …" */
function askedStart(tokens: readonly Token[], { to }: Sentence, use: CueUse): number | null {
  if (use.last > use.head) return use.last + 1;
  const at = skipAdjuncts(tokens, use.last + 1, to, ["about", "whether", "if"]);
  const { lower } = tokens[at] ?? { lower: "" };
  if (lower === "about") return at + 1;
  if (lower === "not" && tokens[at + 1]?.lower === "to") return at;
  return /^(?:to|if|whether|why|how|what|when|who)$/.test(lower) ? at : null;
}

/** Verbs whose passive with an agent tells what that agent made known: "the layoffs were announced by the ministry". */
const MADE_KNOWN =
  /^(?:announce|report|confirm|claim|disclose|reveal|echo|condemn|criticise|criticize|denounce|praise|predict|deny|dispute|propose|demand|recommend|acknowledge|admit|promise|describe|mock|slam|blast|decry|deplore)$/;

/** "[Her views] were echoed by several experts": the subject is what the agent says; null for a pronoun and where none is. */
function madeKnown(tokens: readonly Token[], sentence: Sentence, use: CueUse, by: Frame["by"]): TokenRange | null {
  if (by !== "agent" || !MADE_KNOWN.test(use.cue?.lemma ?? "") || use.first === use.head) return null;
  if (tokens[use.last + 1]?.lower !== "by") return null;
  const subject = subjectBefore(tokens, use.first, sentence);
  return subject && subject.to === use.first && !pointsBack(tokens, subject) ? subject : null;
}

/** "they", "his views", "both incidents": what it was stands elsewhere. */
function pointsBack(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const { tags, lower } = tokens[from]!;
  if (to - from === 1) return (tags & (Tag.Pronoun | Tag.Determiner)) !== 0;
  return to - from === 2 && ((tags & Tag.Possessive) !== 0 || /^(?:this|that|these|those|both|such)$/.test(lower));
}

function chargeStart(tokens: readonly Token[], { to }: Sentence, use: CueUse): number | null {
  if (use.last > use.head) return opensCharge(tokens, use.last, use) ? use.last + 1 : null;
  const [next, agent] = [use.head + 1, tokens[use.head + 1]?.lower === "by"];
  const charge = agent ? chargeBehindAgent(tokens, use, to) : null;
  if (charge !== null) return charge + 1;
  for (let i = next; i < Math.min(to - 1, use.head + (agent ? CHARGE_WITHIN : 2)); i++) {
    const { text, run } = tokens[i]!;
    if (run || /^[.;:]$/.test(text) || (text === "," && use.cue?.lemma !== "accuse")) return null;
    if (opensCharge(tokens, i, use)) return i + 1;
  }
  return null;
}

/** "was described as [“a mess”] by Poe", "was described by Poe as [a “mess”]": with an agent the words in marks are the agent's. */
function chargeInMarks(tokens: readonly Token[], { to }: Sentence, { cue, head }: CueUse): TokenRange | null {
  const opener = CHARGE_OPENER[cue?.lemma ?? ""];
  if (!opener) return null;
  for (let i = head + 1; i < Math.min(to - 1, head + CHARGE_WITHIN); i++) {
    if (tokens[i]!.run || /^[.;:]$/.test(tokens[i]!.text)) return null;
    if (!opener.test(tokens[i]!.lower)) continue;
    const run = tokens[i + 1]!.tags & (Tag.Determiner | Tag.Possessive) ? i + 2 : i + 1;
    if (tokens[run]?.run && run < to) return { from: i + 1, to: run + 1 };
  }
  return null;
}

/** "accused *of*", "charged *with*", "criticized *for*", "described *as*" */
function opensCharge(tokens: readonly Token[], at: number, { cue }: CueUse): boolean {
  const next = tokens[at + 1];
  if (!next || next.run || next.tags & (Tag.Punctuation | Tag.Time)) return false;
  // "criticized over *the years*"
  if ((tokens[at + 2]?.tags ?? 0) & Tag.Time && next.tags & Tag.Determiner) return false;
  return (CHARGE_OPENER[cue?.lemma ?? ""] ?? /^(?:for|as|over)$/).test(tokens[at]!.lower);
}

const CHARGE_OPENER: Record<string, RegExp> = {
  accuse: /^of$/,
  charge: /^with$/,
  blame: /^for$/,
  describe: /^as$/,
  dismiss: /^as$/,
  portray: /^as$/,
  depict: /^as$/,
  characterise: /^as$/,
  characterize: /^as$/,
  brand: /^as$/,
  tout: /^as$/,
  hail: /^as$/,
  condemn: /^(?:as|for|over)$/,
  denounce: /^(?:as|for|over)$/,
  define: /^as$/,
};

/** Tokens from which on a subject says something by itself; shorter ones are a name or a pronoun. */
const SHORTEST_SUBJECT = 3;

/** "[The former senator] is said [to have left]": of whom it is said; nothing for a pronoun, a question, or somebody who was told. */
function passiveSubject(tokens: readonly Token[], sentence: Sentence, use: CueUse): TokenRange | null {
  const lemma = use.cue?.lemma ?? "";
  if (use.first === use.head) return null;
  if (!CHARGED.test(lemma) && !/^(?:say|report|allege|claim)$/.test(lemma)) return null;
  const subject = subjectBefore(tokens, use.first, sentence);
  if (!subject || tokens[use.first - 1]!.lower !== tokens[subject.to - 1]!.lower) return null;
  return subject.to - subject.from < SHORTEST_SUBJECT ? null : subject;
}
