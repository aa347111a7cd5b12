/** What the extractor reads: an article's text, with what helps to read it. */
export interface ArticleText {
  readonly text: string;
  readonly title?: string;
  /** BCP 47 primary language subtag; told from the words when null or unknown. */
  readonly language?: string | null;
}
