import type { CorpusReader } from "../../core/matching/corpus-reader.ts";
import { gatherEvidence } from "../../core/matching/evidence.ts";
import type { ArticleToMatch } from "../../core/matching/match-article.ts";
import type { Evidence, EvidenceTarget, WordsToCheck } from "../../core/messages.ts";
import type { Quotation } from "../../core/model.ts";
import { outletOf } from "../../core/page/reading/outlet.ts";
import { articleToMatch } from "./annotate-page.ts";
import type { PageSession } from "./page-sessions.ts";

/** What other outlets report of a quotation of the page, or of any words. `session` is null for words from nowhere. */
export async function evidence(
  session: PageSession | null,
  target: EvidenceTarget,
  corpus: CorpusReader,
): Promise<Evidence> {
  const article = session && articleOf(session, target);
  const asked = askedFor(session, target);
  const [found, summary] = await Promise.all([gatherEvidence(article, asked, corpus), corpus.summary()]);
  return { ...found, corpus: summary };
}

function askedFor(session: PageSession | null, target: EvidenceTarget): Quotation | WordsToCheck {
  switch (target.kind) {
    case "quotation":
      return quotationOf(session, target.quotation);
    case "selection":
      return target.words;
    case "pasted":
      return { text: target.text, prefix: "", suffix: "" };
  }
}

function quotationOf(session: PageSession | null, index: number) {
  const found = session?.quotations[index];
  if (!found) throw new Error("The page has no such quotation any more.");
  return found.quotation;
}

/** The article that the words stand in; pasted words may stand in none, and the page's own report is as good as another's. */
function articleOf({ header, text, quotations, url }: PageSession, target: EvidenceTarget): ArticleToMatch | null {
  if (target.kind === "pasted") return null;
  if (header && text)
    return articleToMatch(
      { ...header, text },
      quotations.map(({ quotation }) => quotation),
      url,
    );
  return target.kind === "selection" && url ? unreadArticle(url, target.words) : null;
}

/** The page was not read as an article; its address still tells which report in the corpus is its own. */
function unreadArticle(url: string, { prefix, text, suffix }: WordsToCheck): ArticleToMatch {
  const undated = { byline: null, publishedAt: null, modifiedAt: null, language: null };
  return articleToMatch(
    { url, outlet: outletOf(url, null), title: "", ...undated, text: prefix + text + suffix },
    [],
    url,
  );
}
