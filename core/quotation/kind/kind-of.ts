import type { QuotationKind } from "../../model.ts";
import type { MarkedRun } from "../marks/marked-run.ts";
import type { Decided, Scene } from "../mention/attribution.ts";

/** Words from which on a quoted fragment is speech even where no cue says so. */
const SPEECH_WORDS = 5;

/** What a run in marks is: a whole utterance, a fragment of one, a name of something, or the writer's tongs. */
export function kindOf(run: MarkedRun, decided: Decided | null, { reading }: Scene): QuotationKind {
  const words = reading.text.slice(run.start, run.end);
  const count = words.split(/\s+/u).length;
  const beside = decided !== null && decided.sieve !== "sentence-subject" && decided.sieve !== "cue-governing";
  if (decided?.sieve === "continued-marks") return "direct";
  if (!decided || decided.sieve === "sentence-subject") {
    if (looksTitle(words)) return "title";
    if (count < SPEECH_WORDS && /^\p{Ll}/u.test(words) && !/[.!?,]$/u.test(words)) return "scare";
  }
  const whole = /^[\p{Lu}\p{N}[(…]|^\.\.\./u.test(words) || (beside && /[.,!?]$/u.test(words));
  return whole && (count > 3 || beside) ? "direct" : "mixed";
}

/** Every word of weight has a capital: a book, a show, a song. */
function looksTitle(words: string): boolean {
  if (/[.!?]$/u.test(words)) return false;
  const weighty = words.split(/\s+/u).filter((word) => word.replace(/\P{L}/gu, "").length > 3 || word === words);
  return weighty.length > 0 && weighty.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}
