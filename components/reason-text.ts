import type { Reason } from "../core/model.ts";
import { type MessageKey, say } from "./say.ts";

/** Codes of the rules that set words of this page ($1) against words of the other report ($2). */
const COMPARED: Readonly<Record<string, MessageKey>> = {
  negation_differs: "reason_negation_differs",
  negated: "reason_negated",
  opposite_word: "reason_opposite_word",
  other_name: "reason_other_name",
  numbers_differ: "reason_numbers_differ",
  worded_differently: "reason_worded_differently",
  word_form: "reason_word_form",
  speakers_differ: "reason_speakers_differ",
};

/** Codes that say all there is to say without words of either side: those stand in the difference above. */
const PLAIN: Readonly<Record<string, MessageKey>> = {
  same_words: "reason_same_words",
  longer_there: "reason_longer_there",
  longer_here: "reason_longer_here",
  says_the_same: "reason_says_the_same",
};

/** What a loaded reporting verb adds, by the classes of the cue lexicon: "loaded_cue_doubt". */
const COLOURS: Readonly<Record<string, MessageKey>> = {
  doubt: "reason_loaded_doubt",
  guilt: "reason_loaded_guilt",
  temper: "reason_loaded_temper",
  vanity: "reason_loaded_vanity",
  weakness: "reason_loaded_weakness",
  malice: "reason_loaded_malice",
  manner: "reason_loaded_manner",
};

/**
 * One reason in plain words. A code that this version does not know gets a sentence that says no more than its words
 * do: a rule added to the matcher must never make the panel claim something that nobody wrote.
 */
export function reasonText({ code, words }: Reason): string {
  const { here, there } = words ?? { here: "", there: "" };
  const colour = /^loaded_cue_(.+)$/.exec(code)?.[1];
  if (colour !== undefined) return loadedCueText(COLOURS[colour], here, there);
  if (code === "marks_without_speaker") return say("reason_marks_without_speaker", there || here);
  if (code === "denied" && there) return say("reason_denied", there);
  const plain = PLAIN[code];
  if (plain) return say(plain);
  const compared = COMPARED[code];
  return compared && here && there ? say(compared, here, there) : onlyTheWords(here, there);
}

function loadedCueText(colour: MessageKey | undefined, here: string, there: string): string {
  const verbs = here ? say("reason_loaded_cue", here, there) : onlyTheWords("", there);
  return colour ? `${verbs} ${say(colour)}` : verbs;
}

function onlyTheWords(here: string, there: string): string {
  if (here && there) return say("reason_other_both", here, there);
  if (here) return say("reason_only_here", here);
  return there ? say("reason_only_there", there) : say("reason_other");
}
