/** Whether what was read is an article, and if not, why. A page that is none is left alone; the panel says why. */
import type { PageCapture, PageReason } from "../../messages.ts";
import type { PageMetadata } from "./metadata.ts";
import type { PageMeasure } from "./page-measure.ts";
import type { ArticleText } from "./paragraphs.ts";

export interface Finding {
  readonly capture: PageCapture;
  readonly metadata: PageMetadata;
  readonly page: PageMeasure;
  readonly text: ArticleText;
}

/** News in brief has 40 words; a cookie notice or a video's caption fewer. */
const MIN_WORDS = 35;
/** A front page has dozens of headlines; an article's surroundings may have as many, but the article has paragraphs. */
const FRONT_PAGE_HEADLINES = 12;
const FRONT_PAGE_PARAGRAPHS = 4;

/** Null for an article. */
export function decideArticle({ capture, metadata, page, text }: Finding): PageReason | null {
  const words = text.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (looksLikeFrontPage(metadata, page)) return "front-page";
  if (words === 0) return capture.cut ? "too-large" : "no-article-text";
  if (!isReadScript(text.text)) return "unsupported-language";
  if (words < MIN_WORDS) return "too-short";
  return null;
}

function looksLikeFrontPage({ saysArticle }: PageMetadata, page: PageMeasure): boolean {
  if (saysArticle || page.headlines < FRONT_PAGE_HEADLINES) return false;
  return page.linkText > page.text / 2 && page.paragraphs < FRONT_PAGE_PARAGRAPHS;
}

/** Sentences, cues and names are read in Latin and Cyrillic script only. */
function isReadScript(text: string): boolean {
  const sample = text.slice(0, 4_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const read = sample.match(/[\p{Script=Latin}\p{Script=Cyrillic}]/gu)?.length ?? 0;
  return read >= letters / 2;
}
