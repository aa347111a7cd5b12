/**
 * Whether a word, in lower case, is on a list of stems and whole words: "volunteer refugee fact$". A stem covers every word that
 * begins with it; what ends in "$" is a whole word.
 */
export function stemList(listed: string): (word: string) => boolean {
  const all = listed.split(" ");
  const whole = new Set(all.filter((entry) => entry.endsWith("$")).map((entry) => entry.slice(0, -1)));
  const stems = all.filter((entry) => !entry.endsWith("$"));
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem));
}
