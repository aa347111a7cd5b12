/**
 * Control characters other than tab and line feed, and the characters that reorder what a reader sees
 * (Unicode bidirectional embeddings, overrides and isolates, UAX #9). Directional marks stay: Arabic and Hebrew need them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the purpose
const UNWANTED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Text from outside, without characters that could hide or reorder words; half surrogate pairs become U+FFFD. */
export function cleanText(text: string): string {
  return text.replace(UNWANTED, "").toWellFormed();
}
