import type { QuotationKind } from "../../model.ts";
import { wordCount } from "../../text/words.ts";
import type { MarkedRun } from "../marks/marked-run.ts";
import type { Decided } from "../mention/attribution.ts";
import type { Reading } from "../reading/read.ts";
import { isScare } from "./scare.ts";

/** Sieves that find the run inside the writer's own sentence. */
const INSIDE_SENTENCE = new Set(["sentence-subject", "cue-earlier", "paragraph-speaker", "viewpoint", "cue-governing"]);

/** Words from which on a run that opens like a sentence is one, wherever it stands. */
const UTTERANCE_WORDS = 4;

const OPENS_SENTENCE = /^[\p{Lu}\p{N}[(…]|^\.\.\./u;

const ENDS_SENTENCE = /[.,!?]$/u;

/** What a run in marks is, titles aside: a whole utterance, a fragment of one, or the writer's tongs. */
export function kindOf(run: MarkedRun, decided: Decided | null, reading: Reading): QuotationKind {
  if (isScare(run, decided, reading)) return "scare";
  if (decided?.sieve === "continued-marks") return "direct";
  const words = reading.text.slice(run.start, run.end);
  const beside = decided !== null && !INSIDE_SENTENCE.has(decided.sieve);
  const whole = OPENS_SENTENCE.test(words) || (beside && ENDS_SENTENCE.test(words));
  return whole && (beside || wordCount(words, UTTERANCE_WORDS) >= UTTERANCE_WORDS) ? "direct" : "mixed";
}
