/** The words of the product, one meaning each. Types only; every room imports this one. */

/** UTF-16 code units into a text, end exclusive: `text.slice(start, end)` gives the words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface TextSpan extends Span {
  readonly text: string;
}

// ───────────────────────────────────────────────────────── articles

/** Who published an article. `domain` is the registrable domain ("bbc.co.uk"), or the host where there is none. */
export interface Outlet {
  readonly domain: string;
  readonly name: string;
}

/** What is known of an article besides its words. Dates are ISO 8601; a date the page does not give is null. */
export interface ArticleHeader {
  readonly url: string | null;
  readonly outlet: Outlet;
  readonly title: string;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** BCP 47 primary language subtag ("en"), or null. */
  readonly language: string | null;
}

/** An article as read: its text with a blank line between paragraphs. */
export interface ArticleSnapshot extends ArticleHeader {
  readonly text: string;
  readonly paragraphs: readonly Span[];
}

// ───────────────────────────────────────────────────────── quotations

/**
 * `direct`: a whole utterance in marks · `mixed`: a fragment in marks inside the writer's sentence ·
 * `indirect`: reported without marks (its span is the content clause) ·
 * `scare` and `title`: in marks, but nobody's speech.
 */
export type QuotationKind = "direct" | "mixed" | "indirect" | "scare" | "title";

/** The words that name the speaker here ("he"), and who that is ("Dmitry Polyanskiy"). */
export interface Mention extends TextSpan {
  readonly name: string;
}

/** Words given as somebody's. `start`/`end` are the quoted words, the marks left out. */
export interface Quotation extends TextSpan {
  readonly kind: QuotationKind;
  readonly speaker: Mention | null;
  readonly cue: TextSpan | null;
  /** Chance that the speaker is right, 0..1. */
  readonly confidence: number;
  /** Runs of one quotation interrupted by its cue share a number. */
  readonly group?: number;
  /** The rule that named the speaker, for "why" and for whoever mends a rule. */
  readonly sieve?: string;
}

// ───────────────────────────────────────────────────────── matches

export type Stance = "corroborates" | "contradicts" | "editorializes";

export type CorroboratesSubtype =
  | "same_words"
  | "truncated"
  | "benign_variation"
  | "translation_variant"
  | "paraphrase";
export type ContradictsSubtype =
  | "altered_words"
  | "negation"
  | "quoted_paraphrase"
  | "cut_condition"
  | "different_speaker"
  | "number_conflict"
  | "denial";
export type EditorializesSubtype = "loaded_attribution" | "loaded_framing" | "scare_quote" | "unattributed_voice";
export type Subtype = CorroboratesSubtype | ContradictsSubtype | EditorializesSubtype;

/** Why a label was given. `words` are the words concerned on either side; the interface puts codes into sentences. */
export interface Reason {
  readonly code: string;
  readonly words?: { readonly here: string; readonly there: string };
}

/** One step of a word alignment. Spans are into the two aligned texts; null where that side has nothing. */
export interface AlignedRun {
  readonly kind: "equal" | "changed" | "only_here" | "only_there";
  readonly here: Span | null;
  readonly there: Span | null;
}

export interface Judgement {
  readonly stance: Stance | null;
  readonly subtype: Subtype | null;
  /** Calibrated chance that the link and its label are right, 0..1. */
  readonly score: number;
  /** Never empty for `contradicts` or `editorializes`. */
  readonly why: readonly Reason[];
}

/** Another outlet's report of the same utterance. */
export interface Match extends TextSpan {
  /** Id of the other article. */
  readonly doc: string;
  readonly outlet: string;
  readonly url: string | null;
  readonly stance: Stance;
  readonly subtype: Subtype;
  readonly score: number;
  /** Not traceable to the same origin, not a copy, not the same owner; null where nothing is known. */
  readonly independent: boolean | null;
  /** The agency or outlet the other report says it has it from. */
  readonly origin: string | null;
  readonly why: readonly Reason[];
}

export interface Annotation {
  readonly quotation: Quotation;
  readonly matches: readonly Match[];
  /** Reports left after common origin, near copies and common owner are counted once. */
  readonly independentSources: number;
}

// ───────────────────────────────────────────────────────── the corpus

/**
 * One row of the corpus: a quotation, or (only from articles whose text the reader's own browser holds) a plain
 * sentence in the outlet's voice.
 */
export interface Passage extends TextSpan {
  readonly kind: QuotationKind | "sentence";
  /** At most 25 words of the article on each side. */
  readonly before: string;
  readonly after: string;
  /** The mention's words and who that is; null where nobody is named. */
  readonly speaker: { readonly text: string; readonly name: string } | null;
  readonly cue: string | null;
  readonly confidence: number;
  readonly group?: number;
}

/** An article as the corpus keeps it and as one line of a pack carries it: rows, never the body. */
export interface ArticleRecord extends ArticleHeader {
  /** Stable across packs: the document's id, else its URL. */
  readonly id: string;
  /** Agencies and outlets it says it has its material from, by canonical name. */
  readonly origins: readonly string[];
  /** MinHash sketch of the words outside quotations (Broder 1997), unsigned 32-bit values. */
  readonly sketch: readonly number[];
  readonly passages: readonly Passage[];
}

/** What the corpus holds, for "none of the 1,240 articles from 31 outlets (3 Mar – 9 Nov) carries it". */
export interface CorpusSummary {
  readonly articles: number;
  readonly outlets: number;
  readonly quotations: number;
  /** ISO dates of the oldest and newest dated article; null when none is dated. */
  readonly from: string | null;
  readonly to: string | null;
}
