import type { Token } from "../../reading/token.ts";
import type { Frame } from "../frame.ts";

/** Is something asked or thanked for that nobody would quote? "asked not to be named", "thanked the fans" */
export function isCourtesy(tokens: readonly Token[], frame: Frame): boolean {
  return hides(tokens, frame) || greets(tokens, frame);
}

const ASKS = new Set(["ask", "request"]);

const GREETS = new Set(["thank", "compliment"]);

/** "asked not to be named because …": a reason for having no name, and no words. */
function hides(tokens: readonly Token[], { use }: Frame): boolean {
  if (!ASKS.has(use.cue?.lemma ?? "") || tokens[use.last + 1]?.lower !== "not") return false;
  return /^(?:named|identified|quoted)$/.test(tokens[use.last + 4]?.lower ?? "");
}

/** "thanked the fans", not "thanked them for their work": words, but nobody is told which. */
function greets(tokens: readonly Token[], { use, content }: Frame): boolean {
  if (!GREETS.has(use.cue?.lemma ?? "") || use.last > use.head) return false;
  return !content.some(({ from, to }) =>
    tokens.slice(from, to).some(({ lower, run }) => run !== null || /^(?:for|on)$/.test(lower)),
  );
}
