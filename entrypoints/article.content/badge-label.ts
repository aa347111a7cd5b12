import { browser } from "wxt/browser";
import type { StanceCounts } from "../../core/messages.ts";

const COUNTS = [
  ["contradicts", "badgeLabelContradicts"],
  ["editorializes", "badgeLabelEditorializes"],
  ["corroborates", "badgeLabelCorroborates"],
  ["independent", "badgeLabelIndependent"],
] as const satisfies readonly (readonly [keyof StanceCounts, string])[];

/** "Other reports of this quotation: 1 differs, 3 also report it, 2 independent. Show them." */
export function badgeLabel(counts: StanceCounts): string {
  const parts = COUNTS.filter(([stance]) => counts[stance] > 0).map(([stance, key]) => counted(key, counts[stance]));
  return message("badgeLabel", parts.join(message("badgeLabelComma") || ", "));
}

/** A message by key; the key's own type is made by WXT from the English file. */
export function message(key: string, ...values: string[]): string {
  return browser.i18n.getMessage(key as never, values);
}

function counted(key: string, count: number): string {
  const language = message("languageTag") || "en";
  const form = new Intl.PluralRules(language).select(count);
  const written = new Intl.NumberFormat(language).format(count);
  return message(`${key}_${form}`, written) || message(`${key}_other`, written);
}
