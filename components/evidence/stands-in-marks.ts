import type { EvidenceMatch } from "../../core/messages.ts";

/**
 * Whether the other article has these words in quotation marks. Words that it reports without marks must not be shown in
 * any, since moved marks are what the reader looks for.
 */
export function standsInMarks({ kind }: Pick<EvidenceMatch, "kind">): boolean {
  return kind !== "indirect" && kind !== "sentence";
}
