import type { Reason } from "../../core/model.ts";
import { type MessageKey, say } from "./say.ts";

/** What a code reads as, by the sides that have words for it. In every message $1 is this page's, $2 the other report's. */
interface Sentences {
  /** Needs no words: they stand in the difference above. */
  readonly always?: MessageKey;
  readonly both?: MessageKey;
  readonly here?: MessageKey;
  readonly there?: MessageKey;
}

/** One entry for each code that a rule in core/matching/ writes; a test finds what is missing. */
const SENTENCES: Readonly<Record<string, Sentences>> = {
  same_words: { always: "reason_same_words" },
  longer_there: { always: "reason_longer_there" },
  longer_here: { always: "reason_longer_here" },
  says_the_same: { always: "reason_says_the_same" },
  worded_differently: { both: "reason_worded_differently" },
  word_form: { both: "reason_word_form" },
  negation_differs: { both: "reason_negation_differs" },
  negated: { both: "reason_negated" },
  doubted: { both: "reason_doubted" },
  opposite_word: { both: "reason_opposite_word" },
  other_name: { both: "reason_other_name" },
  numbers_differ: { both: "reason_numbers_differ" },
  dates_differ: { both: "reason_numbers_differ" },
  speakers_differ: { both: "reason_speakers_differ" },
  denied: { both: "reason_denied", here: "reason_denied_here", there: "reason_denied_there" },
  report_denied: { both: "reason_denied_there" },
  denying_verb: { both: "reason_denied", here: "reason_denied_here", there: "reason_denied_there" },
  condition_missing: { here: "reason_condition_here", there: "reason_condition_there", both: "reason_condition_both" },
  marks_moved: { both: "reason_marks_moved" },
  told_in_own_words: { both: "reason_told_in_own_words" },
  marks_without_speaker: { both: "reason_marks_without_speaker", there: "reason_marks_without_speaker" },
  outlets_own_voice: { both: "reason_outlets_own_voice" },
  words_put_in_mouth: { both: "reason_words_put_in_mouth" },
  comment_around: { both: "reason_comment_around", there: "reason_comment_around" },
};

/** What a loaded reporting verb adds, by the classes of core/matching/language/cue-classes.ts: "loaded_cue_doubt". */
const COLOURS: Readonly<Record<string, MessageKey>> = {
  doubt: "reason_loaded_doubt",
  guilt: "reason_loaded_guilt",
  temper: "reason_loaded_temper",
  vanity: "reason_loaded_vanity",
  weakness: "reason_loaded_weakness",
  malice: "reason_loaded_malice",
  manner: "reason_loaded_manner",
};

/** For a code that this version does not know, or sides without the words it should have: the bare words. */
const BARE: Sentences = {
  both: "reason_other_both",
  here: "reason_only_here",
  there: "reason_only_there",
};

/**
 * One reason in plain words. A code that nobody has written a sentence for says no more than its words do: a rule added
 * to the matcher must never make the panel claim something that nobody wrote.
 */
export function reasonText({ code, words }: Reason): string {
  const { here, there } = words ?? { here: "", there: "" };
  const colour = /^loaded_cue_(.+)$/.exec(code)?.[1];
  if (colour === undefined) return filled(SENTENCES[code] ?? BARE, here, there);
  const verbs = filled({ ...BARE, both: "reason_loaded_cue" }, here, there);
  const coloured = COLOURS[colour];
  return coloured ? `${verbs} ${say(coloured)}` : verbs;
}

function filled(sentences: Sentences, here: string, there: string): string {
  const side = here && there ? "both" : here ? "here" : there ? "there" : null;
  const key = sentences.always ?? (side && (sentences[side] ?? BARE[side]));
  return key ? say(key, here, there) : say("reason_other");
}
