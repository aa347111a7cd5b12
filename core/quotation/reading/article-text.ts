/** What the extractor reads: an article's text, with what helps to read it. */
export interface ArticleText {
  readonly text: string;
  readonly title?: string;
  /** BCP 47 language tag the page gives itself. It decides only where the words are too few to tell. */
  readonly language?: string | null;
}
