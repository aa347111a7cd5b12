import { type LineRule, letters } from "./line.ts";

/** What was read before: pull quotes, and captions shown twice. */
export const repeated: LineRule = ({ words }, { seen }) => words.length >= 40 && seen.has(letters(words));
