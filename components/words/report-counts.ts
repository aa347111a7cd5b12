import type { Evidence } from "../../core/messages.ts";
import type { ArticleHeader } from "../../core/model.ts";
import { wordsMoreAndFewer } from "../evidence/word-difference.ts";
import { byDate } from "./dates.ts";
import { say, sayCount } from "./say.ts";

/** "4 reports, 2 independent": five outlets that copied one agency are one witness. */
export function reportCountsText({ reports, independent }: Pick<Evidence, "reports" | "independent">): string {
  const witnesses = independent === 0 ? say("noneIndependent") : sayCount("independent", independent);
  return say("reportsAndIndependent", sayCount("reports", reports), witnesses);
}

/** Index of the first dated report if it came before this page's; null when this page had it first. */
export function earlierReport({ first, matches, quotation }: Evidence, article: ArticleHeader | null): number | null {
  const published = quotation && article ? article.publishedAt : null;
  const match = first === null ? undefined : matches[first];
  return match && (published === null || byDate(match.publishedAt, published) < 0) ? first : null;
}

/** Index of the fullest report if it has words that the ones checked lack; null when nobody reports more. */
export function fullerReport({ fullest, matches, words }: Evidence): number | null {
  const match = fullest === null ? undefined : matches[fullest];
  return match && wordsMoreAndFewer(words, match.text, match.alignment).more > 0 ? fullest : null;
}
