/** An invented page, its corpus and what the background would answer; for the views' tests and screenshots. */
import { alignWords } from "../../core/matching/align.ts";
import type { AnnotatedQuotation, Evidence, EvidenceMatch, ImportProgress, PageReport } from "../../core/messages.ts";
import type { ArticleHeader, CorpusSummary, Quotation } from "../../core/model.ts";

export const CORPUS: CorpusSummary = {
  articles: 1240,
  outlets: 31,
  quotations: 8312,
  from: "2026-03-03",
  to: "2026-11-09",
};

export const ARTICLE: ArticleHeader = {
  url: "https://www.lowmoor-echo.example/2026/11/reservoir-drained",
  outlet: { domain: "lowmoor-echo.example", name: "Lowmoor Echo" },
  title: "Lowmoor reservoir to be drained after a third leak in the old wall",
  byline: "Petra Halloway",
  publishedAt: "2026-11-08T06:40:00Z",
  modifiedAt: null,
  language: "en",
};

/** A quotation of the page; `speaker` and `cue` in words, places made up. */
export function quotation(
  text: string,
  speaker: string | null,
  cue: string | null,
  more: Partial<Quotation> = {},
): Quotation {
  const span = (words: string) => ({ start: 0, end: words.length, text: words });
  return {
    ...span(text),
    kind: "direct",
    speaker: speaker === null ? null : { ...span(speaker), name: speaker },
    cue: cue === null ? null : span(cue),
    confidence: 0.97,
    ...more,
  };
}

const counts = (corroborates: number, contradicts: number, editorializes: number, independent: number) => ({
  corroborates,
  contradicts,
  editorializes,
  independent,
});

export const QUOTATIONS: readonly AnnotatedQuotation[] = [
  {
    quotation: quotation(
      "We will lower the water by three metres before the frost, and nobody in the valley will go without.",
      "Agnes Thorley",
      "said",
    ),
    counts: counts(3, 1, 1, 2),
  },
  {
    quotation: quotation("The wall has moved, and it is still moving.", "Iwan Beck", "warned", { confidence: 0.72 }),
    counts: counts(2, 0, 0, 2),
  },
  {
    quotation: quotation("a matter of weeks", "Iwan Beck", "put it at", { kind: "mixed" }),
    counts: counts(1, 1, 0, 1),
  },
  {
    quotation: quotation(
      "My grandmother’s house lies under that water, and I should like to see its chimney once.",
      "Tilda Roe",
      "said",
    ),
    counts: counts(0, 0, 0, 0),
  },
  { quotation: quotation("temporary", null, null, { kind: "scare" }), counts: counts(0, 0, 2, 1) },
  {
    quotation: quotation("the company had been told about the first leak in spring", "the union", "said", {
      kind: "indirect",
    }),
    counts: counts(1, 0, 0, 1),
  },
  { quotation: quotation("The Drowned Mill", null, null, { kind: "title" }), counts: counts(0, 0, 0, 0) },
];

export function page(part: Partial<PageReport> = {}): PageReport {
  return {
    tabId: 7,
    url: "https://www.lowmoor-echo.example/2026/11/reservoir-drained",
    state: "annotated",
    reason: null,
    detail: null,
    article: ARTICLE,
    quotations: QUOTATIONS,
    painted: { anchored: 7, badges: 5, hidden: 0, badgesBlocked: false, ms: { paint: 4, total: 120 } },
    corpus: CORPUS,
    ms: null,
    ...part,
  };
}

export const WORDS = QUOTATIONS[0]?.quotation.text ?? "";

/** Another outlet's report of the page's first quotation, aligned by the matcher's own aligner. */
export function match(text: string, part: Partial<EvidenceMatch>): EvidenceMatch {
  return {
    doc: part.outletName ?? "report",
    outlet: "vale-observer.example",
    url: "https://vale-observer.example/news/reservoir?id=7",
    start: 410,
    end: 410 + text.length,
    text,
    stance: "corroborates",
    subtype: "same_words",
    score: 0.97,
    independent: null,
    origin: null,
    why: [{ code: "same_words" }],
    kind: "direct",
    outletName: "Vale Observer",
    title: "Reservoir level to fall before winter",
    publishedAt: "2026-11-08T05:10:00Z",
    before: "The waterworks gave way after two days of silence. Its director appeared without notes. “",
    after: "” she told the council, which had asked for a written plan and did not get one",
    speaker: "Agnes Thorley",
    cue: "told the council",
    alignment: alignWords(WORDS, text).runs,
    ...part,
  };
}

export const MATCHES: readonly EvidenceMatch[] = [
  match("We will lower the water by three metres before the frost, and nobody in the valley will go without.", {
    outletName: "Vale Observer",
    independent: true,
  }),
  match("We will lower the water by five metres before the frost, and nobody in the valley will go without.", {
    outletName: "Harrow & Dale Gazette",
    title: "Five metres down: what the waterworks promises",
    publishedAt: "2026-11-09",
    stance: "contradicts",
    subtype: "number_conflict",
    score: 0.91,
    independent: true,
    why: [{ code: "numbers_differ", words: { here: "three metres", there: "five metres" } }],
  }),
  match("nobody in the valley will go without", {
    outletName: "The Morning Plumb",
    title: "Thorley boasts of water for all",
    publishedAt: "2026-11-08T21:00:00Z",
    stance: "editorializes",
    subtype: "loaded_attribution",
    score: 0.78,
    independent: false,
    shares: "source",
    origin: "Fell Wire",
    cue: "boasted",
    why: [{ code: "loaded_cue_vanity", words: { here: "said", there: "boasted" } }],
  }),
  match(
    "If the contractors keep to the timetable, we will lower the water by three metres before the frost, and nobody in the valley will go without. After that, we shall see.",
    {
      outletName: "Fell Wire",
      title: "Lowmoor: water to be lowered, says director",
      publishedAt: "2026-11-07T18:30:00Z",
      subtype: "truncated",
      score: 0.95,
      why: [{ code: "longer_there", words: { here: WORDS, there: WORDS } }],
    },
  ),
  match("We’ll lower the water three metres before the frost and nobody in the valley will go without", {
    outletName: "Radio Lowmoor",
    title: "News at one",
    url: null,
    publishedAt: null,
    subtype: "benign_variation",
    score: 0.9,
    independent: false,
    origin: "Fell Wire",
    why: [{ code: "worded_differently", words: { here: "We will", there: "We’ll" } }],
  }),
];

export function evidence(part: Partial<Evidence> = {}): Evidence {
  return {
    quotation: QUOTATIONS[0]?.quotation ?? null,
    words: WORDS,
    matches: MATCHES,
    reports: MATCHES.length,
    independent: 2,
    fullest: 3,
    first: 3,
    corpus: CORPUS,
    ...part,
  };
}

export const IMPORTS: readonly ImportProgress[] = [
  { job: "3", name: "spring-2026.pack", done: 4100, total: 12000, state: "running", error: null },
  {
    job: "2",
    name: "my-articles.jsonl",
    done: 210,
    total: 212,
    state: "done",
    error: null,
    added: 195,
    updated: 3,
    kept: 12,
    refused: 2,
    problems: ["Line 7 is not JSON.", "Line 12 has no text."],
  },
  {
    job: "1",
    name: "old.pack",
    done: 0,
    total: null,
    state: "failed",
    error: "The pack ends in the middle of line 41. Nothing of it was kept.",
  },
];
