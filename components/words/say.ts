import type en from "../../public/_locales/en/messages.json";

/** Every message the interface has; `public/_locales/en/messages.json` is the list. */
export type MessageKey = keyof typeof en;

/** Messages that come in several grammatical numbers: `reports_one`, `reports_other`. */
export type CountedKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** Finds a message's words and puts `values` where it has $1, $2, …; "" for a message that is not there. */
export type Lookup = (key: string, values: string[]) => string;

interface Voice {
  readonly lookup: Lookup;
  /** BCP 47 tag of the language the messages are in; numbers and dates follow it. */
  readonly language: string;
}

let voice: Voice = { lookup: () => "", language: "en" };

/** Called once by every page before it draws: in a browser with `browser.i18n`, in tests with the English file. */
export function speakWith(lookup: Lookup, language: string): void {
  voice = { lookup, language };
}

/** The language numbers and dates are written in. */
export function spokenLanguage(): string {
  return voice.language;
}

export function say(key: MessageKey, ...values: readonly (string | number)[]): string {
  return voice.lookup(key, values.map(written));
}

/** A message in the grammatical number that `count` takes (CLDR plural rules); the count itself is $1. */
export function sayCount(key: CountedKey, count: number, ...values: readonly (string | number)[]): string {
  const number = new Intl.PluralRules(voice.language).select(count);
  const filled = [count, ...values].map(written);
  return voice.lookup(`${key}_${number}`, filled) || voice.lookup(`${key}_other`, filled);
}

function written(value: string | number): string {
  return typeof value === "number" ? new Intl.NumberFormat(voice.language).format(value) : value;
}
