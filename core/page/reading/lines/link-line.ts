import type { LineRule } from "./line.ts";

/** A paragraph or list item that is nothing but a headline's link. A sentence that is all link ends like a sentence. */
export const linkLine: LineRule = ({ words, linked }) =>
  linked >= 0.95 && words.length >= 15 && !/[.!?]["”’]?$/.test(words);
