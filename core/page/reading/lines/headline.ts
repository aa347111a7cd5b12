import { type LineRule, letters } from "./line.ts";

/** The headline itself, once more. */
export const headline: LineRule = ({ words }, { header }) =>
  header.title !== "" && letters(words) === letters(header.title);
