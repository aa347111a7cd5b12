import { sentenceAround } from "./clauses.ts";
import { isNegator } from "./negation.ts";
import type { Token } from "./tokens.ts";

/** Words behind which something is asked, supposed, feared, planned or denied, but not said to be so. */
const OPEN =
  /^(?:whether|if|unless|lest|could|might|may|should|or|alleged|allegedly|deny|denies|denied|denying|unlikely|doubt|doubts|doubtful|refuse|refuses|refused|refusing|fail|fails|failed|failing|avoid|avoids|avoided|prevent|prevents|prevented|stop|stops|stopped|instead|rather|hardly|false|falsely|untrue|wrongly|demand|demands|demanded|urge|urges|urged|ask|asks|asked|want|wants|wanted)$/u;

/** Before "to": what is agreed or about to happen is said to be so ("is to close", "plans to close"); "asked him to close" is not. */
const SETTLED =
  /^(?:be|have|plan|plann|intend|agree|set|decide|decid|expect|go|promise|promis|vow|due|able|about|begin|start|continue|continu|manage|manag|need|use|us)$/u;

/**
 * The word stands in a sentence that says it plainly: no "not", no question, nothing before it that leaves it open.
 *
 *     The ferry was stopped by the coast guard.                 asserted: stopped
 *     The owner was asked whether the ferry was stopped.        not asserted
 */
export function isAsserted(side: readonly Token[], at: number, text: string): boolean {
  const { from, to } = sentenceAround(side, at, text);
  const sentence = side.slice(from, to);
  if (sentence.some((token, n) => isNegator(token) || isYet(sentence, n))) return false;
  if (text.slice(sentence.at(-1)?.end ?? 0).match(/^["”’)]*\?/u)) return false;
  return !isUnsettled(side, at) && !side.slice(from, at).some(({ key }) => OPEN.test(key));
}

function isUnsettled(side: readonly Token[], at: number): boolean {
  if (side[at - 1]?.key !== "to") return false;
  return at < 2 || !side.slice(Math.max(0, at - 3), at - 1).some(({ lemma }) => SETTLED.test(lemma));
}

/** "has yet to open": it has not. */
function isYet(side: readonly Token[], at: number): boolean {
  return side[at]?.key === "yet" && side[at + 1]?.key === "to";
}
