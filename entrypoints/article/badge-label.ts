import { browser } from "wxt/browser";
import type { StanceCounts } from "../../core/messages.ts";
import { onFirstUse } from "../../core/text/on-first-use.ts";

const COUNTS = [
  ["contradicts", "badgeLabelContradicts"],
  ["editorializes", "badgeLabelEditorializes"],
  ["corroborates", "badgeLabelCorroborates"],
  ["independent", "badgeLabelIndependent"],
] as const satisfies readonly (readonly [keyof StanceCounts, string])[];

const known = new Map<string, string>();

/** "Other reports of this quotation: 1 differs, 3 also report it, 2 independent. Show them." */
export function badgeLabel(counts: StanceCounts): string {
  const key = COUNTS.map(([stance]) => counts[stance]).join();
  const label = known.get(key) ?? write(counts);
  known.set(key, label);
  return label;
}

function write(counts: StanceCounts): string {
  const parts = COUNTS.filter(([stance]) => counts[stance] > 0).map(([stance, key]) => counted(key, counts[stance]));
  return message("badgeLabel", parts.join(message("badgeLabelComma") || ", "));
}

/** A message by key; the key's own type is made by WXT from the English file. */
export function message(key: string, ...values: string[]): string {
  return browser.i18n.getMessage(key as never, values);
}

const plurals = onFirstUse(() => new Intl.PluralRules(message("languageTag") || "en"));

/** Counts are written as they are: a page's first `Intl.NumberFormat` takes the browser 30 ms, for a comma in thousands. */
function counted(key: string, count: number): string {
  const form = plurals().select(count);
  return message(`${key}_${form}`, String(count)) || message(`${key}_other`, String(count));
}
