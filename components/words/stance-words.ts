import type { Stance, Subtype } from "../../core/model.ts";
import type { IconName } from "../Icon.tsx";
import { say, sayCount } from "./say.ts";

/** What differs is told before what is coloured, and that before what agrees. */
export const STANCES: readonly Stance[] = ["contradicts", "editorializes", "corroborates"];

export const STANCE_ICON: Readonly<Record<Stance, IconName>> = {
  corroborates: "check",
  contradicts: "differs",
  editorializes: "pen",
};

const COUNTED = {
  corroborates: "stanceCorroborates",
  contradicts: "stanceContradicts",
  editorializes: "stanceEditorializes",
} as const satisfies Record<Stance, string>;

/** The words after a count: "also report it", "differs". */
export function stanceWords(stance: Stance, count: number): string {
  return sayCount(COUNTED[stance], count);
}

/** "words differ": the label as design and reader know it. */
export function subtypeLabel(subtype: Subtype): string {
  return say(`subtype_${subtype}`);
}

/** What the label claims, and what it does not, in one sentence. */
export function subtypeMeaning(subtype: Subtype): string {
  return say(`meaning_${subtype}`);
}
