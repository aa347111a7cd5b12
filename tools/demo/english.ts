import { type Lookup, speakWith } from "../../components/words/say.ts";
import en from "../../public/_locales/en/messages.json" with { type: "json" };

const ENGLISH = en as Record<string, { readonly message: string }>;

/** Fills $1, $2 … as browsers do (runtime.i18n). */
export const english: Lookup = (key, values) =>
  (ENGLISH[key]?.message ?? "").replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? "");

/** The interface's words outside a browser: English messages, British dates. */
export function speakEnglish(): void {
  speakWith(english, "en-GB");
}
