import type { Judgement } from "../../../model.ts";
import { type CueInContext, isPlainCue, type LoadedCue, loadedCue } from "../../language/cue-classes.ts";
import { onceForEach } from "../../once-for-each.ts";
import type { Side } from "../../side.ts";
import { type Comparison, inMarks } from "../comparison.ts";
import { paraphrase, translationVariant } from "../corroborates/paraphrase.ts";
import { printed } from "../reasons.ts";

/**
 * The other report colours the act of speaking where this one is neutral.
 *
 *     here   “We did what we could,” Ruth Amsel said.
 *     there  “We did what we could,” Ruth Amsel whined.
 */
export function loadedAttribution({ here, there, speakers }: Comparison): Judgement | null {
  if (there.kind === "sentence") return null;
  // Outside marks two people may be told to have said nearly the same.
  if (speakers !== "same" && !(inMarks(here) && inMarks(there))) return null;
  const loaded = colouredAgainst(here, there);
  return loaded && coloured(loaded, here, 0.75);
}

/**
 * The same where the other report tells the words in its own: what one hears said, the other hears admitted.
 *
 *     here   “The gates were opened a day too late,” Ruth Amsel said.
 *     there  Amsel was forced to admit that the gates had been opened a day too late.
 */
export function loadedRetelling(pair: Comparison): Judgement | null {
  const { here, there, speakers } = pair;
  if (speakers !== "same" || there.kind === "sentence") return null;
  const loaded = colouredAgainst(here, there);
  if (!loaded) return null;
  const same = translationVariant(pair) ?? paraphrase(pair);
  return same && coloured(loaded, here, same.score);
}

function coloured({ words, kind }: LoadedCue, here: Side, score: number): Judgement {
  return {
    stance: "editorializes",
    subtype: "loaded_attribution",
    score,
    why: [{ code: `loaded_cue_${kind}`, words: { here: here.cue ?? "", there: printed(words) } }],
  };
}

/** The loaded cue there, where this page's is plainer; null where it is not. */
export function colouredAgainst(here: Side, there: Side): LoadedCue | null {
  const loaded = cueOf(there);
  if (!loaded || !here.cue || cueOf(here) || isCharge(there, loaded)) return null;
  return loaded.strong || isPlainCue(here.cue) ? loaded : null;
}

const cueOf = onceForEach((side: Side): LoadedCue | null => {
  const placed = placeCue(side);
  return placed && loadedCue(placed);
});

/** The cue where it stands in the sentence: before the words, or behind them; null where other words are between that are not its. */
function placeCue({ cue, before, after, text }: Side): CueInContext | null {
  if (!cue) return null;
  const [lead, tail] = [before.lastIndexOf(cue), after.indexOf(cue)];
  const isBehind = tail >= 0 && (lead < 0 || tail < before.length - lead);
  if (isBehind)
    return isOthers(after.slice(0, tail))
      ? null
      : { cue, before: after.slice(0, tail), after: after.slice(tail + cue.length), content: "" };
  if (lead < 0) return { cue, before: "", after: "", content: "" };
  const rest = before.slice(lead + cue.length);
  return isOthers(rest) ? null : { cue, before: before.slice(0, lead), after: rest, content: text };
}

/** A paragraph ends, or somebody speaks: the words behind are another utterance, whoever coloured the one before. */
function isOthers(between: string): boolean {
  return /\n|\b(?:said|says|wrote|added|tweeted|told)\b/u.test(between);
}

/** Who claims and alleges by trade: a lawsuit, an indictment, a constable. */
const ACCUSERS =
  /\b(?:lawsuits?|suit|complaints?|indictments?|prosecutors?|prosecution|plaintiffs?|filings?|affidavits?|charges|petition|detectives?|police|officers?|constables?|sheriffs?|investigators?|authorities)\b/i;
/** Where admitting and confessing is a step of the law. */
const AT_LAW =
  /\b(?:court|judge|jury|jurors|trial|testif\w+|testimony|FBI|police|detectives?|investigators?|prosecutors?|plea|pleaded|charged|sentenced|convicted|confess\w+ to|kidnap\w*|murder\w*|kill(?:ed|ing)|robb\w+|rap(?:e[ds]?|ing)|stabb\w+|assault\w*|theft|stole|stealing)\b/i;

/** Papers of a court, wherever the sentence names one. */
const SUIT = /\b(?:sue[ds]?|suing|lawsuits?|indictments?|affidavits?)\b/i;

/** In court and at the police claims, suits and confessions are what one does. */
function isCharge({ speaker, before, sentence }: Side, { kind }: LoadedCue): boolean {
  if (kind === "guilt") return AT_LAW.test(sentence);
  return kind === "doubt" && (ACCUSERS.test(speaker?.text ?? before.slice(-60)) || SUIT.test(sentence));
}
