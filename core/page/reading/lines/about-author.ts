import type { LineRule } from "./line.ts";

/** A note on who wrote it, at the end: “Nora Lind is a reporter who covers ports.” “Reach her at …”. */
export const aboutAuthor: LineRule = ({ words, fromBottom }, { header }) =>
  fromBottom < 8 &&
  ((words.length <= 600 && isAbout(words, header.byline)) || (words.length <= 250 && isAddress(words)));

function isAbout(words: string, byline: string | null): boolean {
  const name = byline?.split(/,| and | & |\|/)[0]?.trim();
  if (!name || name.length < 4 || !words.startsWith(name)) return false;
  return /^\S*,? (?:is|was|has|covers|writes|reports|studied|joined|works|contributed|'s|’s|on |at |\()/.test(
    words.slice(name.length),
  );
}

/** “Reach her at …”, or an address and nothing else. A call for witnesses with an address is the article's. */
function isAddress(words: string): boolean {
  const isContact = /^(?:contact|e-?mail|reach|write to|follow|you can (?:reach|contact|follow)|[^\s@]+@\S+$)/i.test(
    words,
  );
  return isContact && /\S@[\w-]+\.[a-z]/i.test(words);
}
