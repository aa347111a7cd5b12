import type { ArticleHeader, ArticleRecord, Passage, Quotation, Span } from "../model.ts";
import { onFirstUse } from "../text/on-first-use.ts";
import { sentences } from "../text/sentences.ts";
import { words } from "../text/words.ts";
import type { ArticleRow } from "./corpus-reader.ts";
import { findOrigins, originNames } from "./origins/find-origins.ts";
import { sketchOf } from "./sketch.ts";

/** Words of context kept on each side of a passage. Longer would be republishing, not quoting. */
export const CONTEXT_WORDS = 25;

/** Room for as many long words, in characters; and the limit for scripts that write without spaces. */
export const CONTEXT_CHARACTERS = 400;

/** A sentence is the outlet's own when at most this share of it stands inside quotations. */
const QUOTED_AT_MOST = 0.8;

/** Fewer words are a heading, a name or a list's entry, and say nothing that could be checked. */
const SENTENCE_WORDS = 4;

/** An article whose words are at hand. `quotations`: what `findQuotations` found in it, none when left out. */
export interface DescribedArticle {
  /** The document's id; the URL when left out. */
  readonly id?: string;
  readonly header: ArticleHeader;
  readonly text: string;
  readonly quotations?: readonly Quotation[];
  /** Also keep the outlet's own sentences: only where the whole text is the reader's to hold, never in a pack. */
  readonly withSentences: boolean;
}

/**
 * What the corpus keeps of an article: its quotations with a little context, who it has them from, and a sketch of its
 * own words. Passages are in text order.
 */
export function describeArticle({ id, header, text, quotations = [], withSentences }: DescribedArticle): ArticleRecord {
  const spoken = quotations.filter(isSpoken);
  const own = withSentences ? ownSentences(text, spoken) : [];
  const passages = [...quotations.map((quotation) => quotedPassage(text, quotation)), ...own];
  return {
    ...header,
    id: id ?? header.url ?? "",
    origins: originNames(findOrigins(text, header, spoken)),
    sketch: sketchOf(text, spoken),
    passages: passages.sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

/**
 * The same without the passages, for an article that asks and is not kept. Whom it has its words from and the sketch of its own
 * are worked out when they are first asked for, which the first answer about a page does not do.
 */
export function articleRow({ header, text, quotations = [] }: Omit<DescribedArticle, "withSentences">): ArticleRow {
  const spoken = quotations.filter(isSpoken);
  const origins = onFirstUse(() => originNames(findOrigins(text, header, spoken)));
  const sketch = onFirstUse(() => sketchOf(text, spoken));
  return {
    ...header,
    id: header.url ?? "",
    get origins() {
      return origins();
    },
    get sketch() {
      return sketch();
    },
  };
}

const isSpoken = ({ kind }: Quotation) => kind !== "indirect";

function quotedPassage(text: string, quotation: Quotation): Passage {
  const { kind, speaker, cue, confidence, group } = quotation;
  return {
    ...placed(text, quotation),
    kind,
    speaker: speaker && { text: speaker.text, name: speaker.name },
    cue: cue?.text ?? null,
    confidence,
    ...(group === undefined ? {} : { group }),
  };
}

function ownSentences(text: string, quotations: readonly Span[]): Passage[] {
  const own = sentences(text).filter(
    (sentence) =>
      quotedShare(sentence, quotations) <= QUOTED_AT_MOST &&
      words(text, sentence.start, sentence.end).length >= SENTENCE_WORDS,
  );
  return own.map((sentence) => ({
    ...placed(text, sentence),
    kind: "sentence",
    speaker: null,
    cue: null,
    confidence: 0,
  }));
}

function quotedShare({ start, end }: Span, quotations: readonly Span[]): number {
  const quoted = quotations.reduce((sum, q) => sum + Math.max(0, Math.min(end, q.end) - Math.max(start, q.start)), 0);
  return quoted / (end - start);
}

/** The words at a span and exactly what stands around them: `before + text + after` is one stretch of the article. */
function placed(text: string, { start, end }: Span): Pick<Passage, "start" | "end" | "text" | "before" | "after"> {
  const farthest = Math.max(0, start - CONTEXT_CHARACTERS);
  const left = words(text, farthest, start);
  const right = words(text, end, Math.min(text.length, end + CONTEXT_CHARACTERS));
  const from = left.at(-CONTEXT_WORDS)?.start ?? farthest;
  const to = right.slice(0, CONTEXT_WORDS).at(-1)?.end ?? end;
  return {
    start,
    end,
    text: text.slice(start, end),
    before: text.slice(left.length > 0 ? from : Math.max(0, start - 3), start),
    after: text.slice(end, right.length > 0 ? withStop(text, to) : Math.min(text.length, end + 3)),
  };
}

/** The closing marks and stop behind a last word belong to it. */
function withStop(text: string, end: number): number {
  return end + (text.slice(end, end + 3).match(/^[.,!?…”’"')]+/)?.[0].length ?? 0);
}
