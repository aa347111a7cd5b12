import type { CorpusSummary } from "../../core/model.ts";
import { periodOf } from "./dates.ts";
import { say, sayCount } from "./say.ts";

/** "1,240 articles from 31 outlets (3 Mar – 9 Nov 2026)". */
export function corpusText(corpus: CorpusSummary): string {
  const articles = sayCount("articles", corpus.articles);
  const outlets = sayCount("fromOutlets", corpus.outlets);
  const period = periodOf(corpus.from, corpus.to);
  return period ? say("corpusDated", articles, outlets, period) : say("corpusUndated", articles, outlets);
}

/** Silence explained: what was looked through, and that nothing in it carries these words. */
export function silenceText(corpus: CorpusSummary): string {
  return corpus.articles === 0 ? say("corpusEmpty") : say("noneCarriesIt", corpusText(corpus));
}
