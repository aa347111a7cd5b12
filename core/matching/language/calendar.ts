import type { Token } from "./tokens.ts";

/** In the order of `Date.prototype.getUTCDay`. */
export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

const MONTHS = new Set(
  "january february march april may june july august september october november december".split(" "),
);
const DAYS: ReadonlySet<string> = new Set(WEEKDAYS);

/** "Monday"; `key` is the token's key, lower case. */
export function isWeekday(key: string): boolean {
  return DAYS.has(key);
}

/** "June", and with their capitals also "May" and "March", which else are a verb each. */
export function isMonth({ key, text }: Pick<Token, "key" | "text">): boolean {
  return MONTHS.has(key) && /^\p{Lu}/u.test(text);
}
