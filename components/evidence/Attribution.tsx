import type { JSX } from "preact";
import type { Quotation } from "../../core/model.ts";
import { say } from "../words/say.ts";

/** Below this chance the speaker is called probable; it is the matcher's own bound for naming without a doubt. */
const SURE = 0.9;

/** Who said it and by which verb: "Tobias Renn · warned", "probably Hanna Vesper · said", "nobody is named". */
export function Attribution({ quotation }: { readonly quotation: Quotation }): JSX.Element {
  return <span class="attribution">{attributionText(quotation)}</span>;
}

export function attributionText({ kind, speaker, cue, confidence }: Quotation): string {
  if (kind === "scare") return say("kindScare");
  if (kind === "title") return say("kindTitle");
  const name = speaker && (confidence < SURE ? say("probably", speaker.name) : speaker.name);
  const how = [cue?.text ?? null, kind === "indirect" ? say("kindIndirect") : null];
  return [name ?? say("speakerUnknown"), ...how].filter((part) => part !== null).join(" · ");
}
