import type { PassageInContext } from "./text-fragment.ts";

/**
 * Whether the other article has these words in quotation marks: `before` and `after` are what stands right beside them
 * (French marks with a no-break space between).
 * Words that it reports without marks must not be shown in any, since moved marks are what the reader looks for.
 */
export function standsInMarks({ before, after }: PassageInContext): boolean {
  return /["'`“”„‟‘’‚‛«»‹›][\u00a0\u202f]?$/u.test(before) || /^[\u00a0\u202f]?["'“”’»›]/u.test(after);
}
