import type { ArticleHeader, Passage, Quotation, QuotationKind, Span } from "../model.ts";
import { sentences } from "../text/sentences.ts";
import type { StoredPassage } from "./corpus-reader.ts";
import { onceForEach } from "./once-for-each.ts";

/**
 * One passage with its surroundings, as the judge sees it. `here` is the passage the reader looks at, `there` another
 * outlet's report of it.
 */
export interface Side {
  readonly text: string;
  /** `sentence`: plain words of the outlet, outside any quotation. */
  readonly kind: QuotationKind | "sentence";
  readonly speaker: { readonly text: string; readonly name: string } | null;
  readonly cue: string | null;
  /** What stands directly before and after the passage, marks included; cut to a few dozen words. */
  readonly before: string;
  readonly after: string;
  /** The sentence (or sentences) that hold the passage, as far as `before` and `after` reach. */
  readonly sentence: string;
  /** ISO 8601, or null where the page gives none. */
  readonly publishedAt: string | null;
  readonly outletDomain: string | null;
  readonly language: string | null;
  /** The whole article was at hand: what does not stand here stands nowhere in it. */
  readonly holdsText: boolean;
}

/** What retrieval knows of two passages. */
export interface Known {
  /** Sum of the inverse document frequencies (natural logarithm) of the words both share, in this corpus; asked for few pairs. */
  readonly rarity?: () => number;
  /** Their articles share other quotations word for word: both write of one speech or interview. */
  readonly sameOccasion?: boolean;
}

/** Two passages to be judged. */
export interface Pair extends Known {
  readonly here: Side;
  readonly there: Side;
}

/** Words of an article kept on each side of a passage read from its text. */
const CONTEXT_CHARACTERS = 240;

type Surroundings = Pick<ArticleHeader, "publishedAt" | "outlet" | "language">;

/** A quotation in the article that holds it. */
export function sideOfQuotation(quotation: Quotation, articleText: string, header: Surroundings | null): Side {
  return {
    ...around(articleText, quotation),
    kind: quotation.kind,
    speaker: quotation.speaker && { text: quotation.speaker.text, name: quotation.speaker.name },
    cue: quotation.cue?.text ?? null,
    ...dated(header),
    holdsText: true,
  };
}

/** Any span of a text that is no quotation: a sentence, or words the reader selected. */
export function sideOfSpan(articleText: string, span: Span, header: Surroundings | null): Side {
  return {
    ...around(articleText, span),
    kind: "sentence",
    speaker: null,
    cue: null,
    ...dated(header),
    holdsText: true,
  };
}

/** A row of the corpus, with the row of its article. */
export function sideOfPassage(passage: Passage, article: Surroundings): Side {
  const { text, before, after, kind, speaker, cue } = passage;
  let sentence: string | null = null;
  return {
    text,
    before,
    after,
    kind,
    speaker,
    cue,
    ...dated(article),
    holdsText: false,
    // Few of the passages that a quotation meets are looked at so closely.
    get sentence() {
      sentence ??= sentenceAround(before + text + after, before.length, before.length + text.length);
      return sentence;
    },
  };
}

/** The same for a passage that was read: one side for all that it is held against, so that what the rules read of it is read once. */
export const sideOfStored = onceForEach(({ passage, article }: StoredPassage) => sideOfPassage(passage, article));

function dated(header: Surroundings | null): Pick<Side, "publishedAt" | "outletDomain" | "language"> {
  return {
    publishedAt: header?.publishedAt ?? null,
    outletDomain: header?.outlet.domain ?? null,
    language: header?.language ?? null,
  };
}

function around(articleText: string, span: Span): Pick<Side, "text" | "before" | "after" | "sentence"> {
  const from = Math.max(0, span.start - CONTEXT_CHARACTERS);
  const to = Math.min(articleText.length, span.end + CONTEXT_CHARACTERS);
  return {
    text: articleText.slice(span.start, span.end),
    before: articleText.slice(from, span.start),
    after: articleText.slice(span.end, to),
    sentence: sentenceAround(articleText.slice(from, to), span.start - from, span.end - from),
  };
}

/** The sentences of `text` that touch `[start, end)`. */
function sentenceAround(text: string, start: number, end: number): string {
  const touched = sentences(text).filter((sentence) => sentence.start < end && sentence.end > start);
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last ? text.slice(first.start, last.end) : text.slice(start, end);
}
