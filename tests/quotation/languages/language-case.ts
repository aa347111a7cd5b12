/** A passage of invented news and what must be found in it. */
export interface LanguageCase {
  readonly text: string;
  /** "kind | first words | cue | speaker", in text order; "–" for none. */
  readonly found: readonly string[];
}
