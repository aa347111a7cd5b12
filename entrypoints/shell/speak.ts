import { browser } from "wxt/browser";
import { say, speakWith } from "../../components/words/say.ts";

/** Gives the views the browser's messages. Every page of ours calls it before it draws. */
export function speak(): void {
  const lookup = (key: string, values: string[]) => browser.i18n.getMessage(key as never, values);
  speakWith(lookup, "en");
  const language = say("languageTag") || "en";
  const reader = browser.i18n.getUILanguage();
  // A reader in Dublin wants Irish dates in English; one in Lyon gets English words, and dates to fit.
  speakWith(lookup, reader.startsWith(language) ? reader : language);
  document.documentElement.lang = language;
}
