import type { Judgement } from "../../../model.ts";
import { denialIn, deniesReport, speaksOfDenial } from "../../language/stance-words.ts";
import { tokens } from "../../language/tokens.ts";
import type { Side } from "../../side.ts";
import { claimChance } from "../claim/same-claim.ts";
import { type Comparison, inMarks } from "../comparison.ts";

const DENYING = /^(?:deny|denied|denies|denying|refute|refuted|refutes|disputed|disputes|rebut|rebutted)$/u;
/** Words before a passage, in its sentence, among which the verb that denies it stands: "rejected the allegation that". */
const BEFORE = 10;
/** Words of a passage that may be its own denial: "it was untrue that …". */
const OPENING = 6;
/** A report noun that opens a passage, whose sentence calls it untrue behind: "claims that the dam leaked are baseless". */
const OPENS_WITH_REPORT =
  /^(?:the\s|these\s|any\s|all\s)?(?:reports?|claims?|allegations?|rumou?rs?|accusations?|suggestions?|stor(?:y|ies))\b/i;

/** The words by which what a passage says is denied: its verb, the verb before it, or its own opening; null where none. */
function denialOf(side: Side): string | null {
  const { kind, cue, text } = side;
  if (kind === "indirect" && cue && tokens(cue).some((token) => DENYING.test(token.key))) return cue;
  if (inMarks(side)) return null;
  return deniedBefore(side) ?? deniedInside(text) ?? deniedBehind(side);
}

/** "The prison service called | allegations … | baseless": the sentence before and behind the passage. */
function around({ sentence, text }: Side): readonly [string, string] {
  const at = sentence.indexOf(text);
  return at < 0 ? ["", ""] : [sentence.slice(0, at), sentence.slice(at + text.length)];
}

function deniedBefore(side: Side): string | null {
  const before = tokens(around(side)[0]).slice(-BEFORE);
  const at = deniesReport(before);
  return at === null ? null : (before[at]?.text ?? null);
}

function deniedInside(text: string): string | null {
  const found = denialIn(tokens(text), text, () => false);
  return found &&
    found.at < OPENING &&
    /^[^,;:]*\b(?:that|of|,)\b/i.test(text.slice(found.token.end, found.token.end + 8))
    ? found.token.text
    : null;
}

function deniedBehind(side: Side): string | null {
  if (!OPENS_WITH_REPORT.test(side.text)) return null;
  const behind = around(side)[1];
  const found = denialIn(tokens(behind), behind, () => false);
  return found && found.at < OPENING ? found.token.text : null;
}

/**
 * Turns a judgement of the bare words round when one of the two passages is reported as denied: the same words become a
 * denial, and what looked like a "not" too many says the same.
 *
 *     here   “We have no plans for a second runway,” the airport said.
 *     there  The airport denied that it had plans for a second runway.
 */
export function throughDenyingCue(judgement: Judgement, pair: Comparison): Judgement {
  const [here, there] = [denialOf(pair.here), denialOf(pair.there)];
  if ((here === null) === (there === null) || judgement.stance === null) return judgement;
  const undenied = here === null ? pair.tokens.here : pair.tokens.there;
  // A passage that tells of a denial itself ("the board disputed a report that …") says the same.
  if (judgement.stance === "corroborates" && speaksOfDenial(undenied)) return judgement;
  const why = [{ code: "denying_verb", words: { here: here ?? "", there: there ?? "" } }, ...judgement.why];
  const score = Math.min(judgement.score, claimChance(pair));
  if (judgement.subtype === "altered_words" || judgement.subtype === "negation")
    return { stance: "corroborates", subtype: "paraphrase", score, why };
  if (judgement.stance !== "corroborates") return judgement;
  return { stance: "contradicts", subtype: "denial", score, why };
}
