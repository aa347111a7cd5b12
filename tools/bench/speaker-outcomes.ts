import { readFile } from "node:fs/promises";
import { analyse } from "../../core/quotation/analysis.ts";
import { indirectQuotations } from "../../core/quotation/indirect/indirect-quotations.ts";
import { markedQuotations } from "../../core/quotation/marked/marked-quotations.ts";
import type { Sieve } from "../../core/quotation/mention/attribution.ts";
import { SIEVES } from "../../core/quotation/mention/sieves.ts";

/** An annotated quotation; `speaker_start` is null where the annotators found nobody. */
interface Gold {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
  /** False for what somebody thinks, wants or fears: no report. */
  readonly speech_cue?: boolean;
}

export interface AnnotatedArticle {
  readonly text: string;
  readonly quotes: readonly Gold[];
}

/** One of our quotations set against the annotated one that holds most of it. */
export interface Outcome {
  /** In marks, or reported without. */
  readonly marked: boolean;
  /** The rule that found the mention, and the one that told who it is; "none" where nobody was found. */
  readonly mention: string;
  readonly speaker: string;
  readonly confidence: number;
  /** The mention overlaps the annotated source, or both are absent. */
  readonly right: boolean;
}

/** Annotated articles, JSON Lines with `text` and `quotes`. */
export async function annotatedArticles(path: string): Promise<AnnotatedArticle[]> {
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line.trim());
  return lines.map((line) => JSON.parse(line));
}

/** Every quotation of the articles that meets an annotated one, with whether its speaker is right. */
export function outcomesOf(articles: readonly AnnotatedArticle[], sieves: readonly Sieve[] = SIEVES): Outcome[] {
  return articles.flatMap(({ text, quotes }) => {
    const analysis = analyse({ text, language: "en" }, sieves);
    const marked = markedQuotations(analysis);
    const found = [...marked, ...indirectQuotations(analysis, marked)];
    return found.flatMap(({ quotation: { start, end, kind, speaker, sieve, confidence } }) => {
      const inMarks = kind !== "indirect";
      const gold = kind === "title" || kind === "scare" ? undefined : holding(quotes, start, end, inMarks);
      if (!gold || (gold.kind === "indirect" && gold.speech_cue === false)) return [];
      const right =
        gold.speaker_start === null
          ? speaker === null
          : speaker !== null && speaker.start < gold.speaker_end! && gold.speaker_start < speaker.end;
      const [mention = "none", by = "none"] = sieve?.split(" · ") ?? [];
      return [{ marked: inMarks, mention, speaker: by, confidence, right }];
    });
  });
}

/** The annotated quotation of the sort that fits the span best, if it holds at least half of it. */
function holding(quotes: readonly Gold[], start: number, end: number, inMarks: boolean): Gold | undefined {
  const shared = (gold: Gold) => Math.min(end, gold.end) - Math.max(start, gold.start);
  const likeness = (gold: Gold) => shared(gold) / (Math.max(end, gold.end) - Math.min(start, gold.start));
  return quotes
    .filter((gold) => (gold.kind !== "indirect") === inMarks && shared(gold) >= (end - start) / 2)
    .sort((a, b) => likeness(b) - likeness(a))[0];
}

export function share(list: readonly Outcome[]): number {
  return list.filter(({ right }) => right).length / list.length;
}

export function percent(list: readonly Outcome[]): string {
  return list.length === 0 ? "–" : `${(100 * share(list)).toFixed(1)} %`;
}
