import type { Quotation } from "../../core/model.ts";
import { type Analysis, analyse } from "../../core/quotation/analysis.ts";
import { findQuotations } from "../../core/quotation/find-quotations.ts";
import type { MarkedRun } from "../../core/quotation/marks/marked-run.ts";
import { SIEVES } from "../../core/quotation/mention/sieves.ts";
import type { TokenRange } from "../../core/quotation/reading/token.ts";
import { SPEAKER_SIEVES } from "../../core/quotation/speaker/sieves.ts";

/** Letters of a quotation shown: its beginning, and its end behind an ellipsis. */
const SHOWN = { whole: 110, beginning: 70, end: 35 };

/**
 * Every quotation of an article with its cue, its mention, its speaker and the rules that decided; below, what each rule
 * by itself would have said, the decider behind an arrow.
 *
 *     direct  The bridge is safe,
 *       cue      said
 *       mention  the mayor
 *       speaker  Ann Dole
 *       decided  cue-after · role-to-person, confidence 0.9
 *         whose words
 *         → cue-after            the mayor
 *           sentence-subject     the mayor
 *         who that is
 *         → role-to-person       Ann Dole
 *           told-by-role         the mayor
 */
export function explainArticle(text: string): string {
  const analysis = analyse({ text });
  return findQuotations({ text })
    .map((quotation) => explain(quotation, analysis))
    .join("\n\n");
}

function explain(quotation: Quotation, analysis: Analysis): string {
  const { kind, text, speaker, cue, confidence, sieve, group } = quotation;
  const run = analysis.scene.runs.find((each) => each.start === quotation.start && each.end === quotation.end);
  return [
    `${kind}${group ? ` (group ${group})` : ""}  ${shorten(text)}`,
    `  cue      ${cue?.text ?? "–"}`,
    `  mention  ${speaker?.text ?? "–"}`,
    `  speaker  ${speaker?.name ?? "–"}`,
    `  decided  ${sieve ?? "nobody"}, confidence ${confidence}`,
    ...(run && kind !== "indirect" ? mentionAnswers(run, analysis) : []),
    ...speakerAnswers(phraseOf(quotation, run, analysis), analysis),
  ].join("\n");
}

/** What each mention sieve says of a run. */
function mentionAnswers(run: MarkedRun, { scene }: Analysis): string[] {
  const decider = scene.decided.get(run)?.sieve;
  const answers = SIEVES.flatMap((sieve) => {
    const mention = sieve.find(run, scene)?.mention;
    return mention ? [answer(sieve.name, scene.reading.text.slice(mention.start, mention.end), decider)] : [];
  });
  return answers.length > 0 ? ["    whose words", ...answers] : [];
}

/** What each speaker sieve says of a mention. */
function speakerAnswers(phrase: TokenRange | null, { cast, who }: Analysis): string[] {
  if (!phrase) return [];
  const decider = who(phrase).sieve;
  const answers = SPEAKER_SIEVES.flatMap((sieve) => {
    const found = sieve.find(phrase, cast);
    return found ? [answer(sieve.name, found.name, decider)] : [];
  });
  return ["    who that is", ...answers];
}

function answer(sieve: string, words: string, decider: string | undefined): string {
  return `    ${sieve === decider ? "→" : " "} ${sieve.padEnd(20)} ${words.replace(/\s+/gu, " ")}`;
}

/** The mention as tokens: as the mention sieve gave it, or as the report without marks has it. */
function phraseOf({ speaker, cue }: Quotation, run: MarkedRun | undefined, { scene }: Analysis): TokenRange | null {
  const decided = run && scene.decided.get(run);
  if (decided) return decided.phrase;
  const { tokens } = scene.reading;
  const frame = scene.frames.flat().find(({ use }) => speaker && cue && tokens[use.head]!.start === cue.start);
  return frame?.source ?? null;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length > SHOWN.whole ? `${line.slice(0, SHOWN.beginning)} … ${line.slice(-SHOWN.end)}` : line;
}
