import type { Reason } from "../core/model.ts";
import { type MessageKey, say } from "./say.ts";

/** Codes of the rules that speak of words on both sides; $1 are those of this page, $2 the other report's. */
const TWO_SIDED: Readonly<Record<string, MessageKey>> = {
  negation_differs: "reason_negation_differs",
  opposite_words: "reason_opposite_words",
  words_swapped: "reason_words_swapped",
  worded_differently: "reason_worded_differently",
  word_form: "reason_word_form",
  speakers_differ: "reason_speakers_differ",
  number_differs: "reason_number_differs",
};

/** Codes that need no words of either side, or only those of one. */
const ONE_SIDED: Readonly<Record<string, MessageKey>> = {
  same_words: "reason_same_words",
  longer_there: "reason_longer_there",
  longer_here: "reason_longer_here",
};

/** "loaded_cue_doubt": how the verb colours what it reports; the kinds are those of the cue lexicon. */
const LOADED_CUE = /^loaded_cue_(.+)$/;

/**
 * One reason in plain words. A code that this version does not know gets a sentence that says no more than its words do:
 * a rule added to the matcher must never make the panel claim something that nobody wrote.
 */
export function reasonText(reason: Reason): string {
  const { here, there } = reason.words ?? { here: "", there: "" };
  const loaded = LOADED_CUE.exec(reason.code);
  if (loaded) return loadedCueText(loaded[1] ?? "", here, there);
  if (reason.code === "marks_without_speaker") return say("reason_marks_without_speaker", there || here);
  const alone = ONE_SIDED[reason.code];
  if (alone) return say(alone);
  const both = TWO_SIDED[reason.code];
  if (both && here && there) return say(both, here, there);
  return onlyTheWords(here, there);
}

const LOADED_KINDS: Readonly<Record<string, MessageKey>> = {
  doubt: "reason_loaded_doubt",
  guilt: "reason_loaded_guilt",
  temper: "reason_loaded_temper",
  vanity: "reason_loaded_vanity",
  weakness: "reason_loaded_weakness",
  malice: "reason_loaded_malice",
  manner: "reason_loaded_manner",
};

function loadedCueText(kind: string, here: string, there: string): string {
  const verbs = here ? say("reason_loaded_cue", here, there) : say("reason_loaded_cue_there", there);
  const colour = LOADED_KINDS[kind];
  return colour ? `${verbs} ${say(colour)}` : verbs;
}

function onlyTheWords(here: string, there: string): string {
  if (here && there) return say("reason_other_both", here, there);
  if (here) return say("reason_other_here", here);
  if (there) return say("reason_other_there", there);
  return say("reason_other");
}
