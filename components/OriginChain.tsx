import type { JSX } from "preact";
import type { EvidenceMatch } from "../core/messages.ts";
import { say } from "./say.ts";

type OriginOf = Pick<EvidenceMatch, "outletName" | "origin" | "independent">;

/** Where the other report says it has it from ("Vardale Post, via TASS"), and whether it counts as a witness of its own. */
export function OriginChain({ match }: { readonly match: OriginOf }): JSX.Element | null {
  const text = originText(match);
  return text ? <p class="origin">{text}</p> : null;
}

export function originText({ origin, independent }: OriginOf): string {
  const counted = independent === null ? null : say(independent ? "independentReport" : "notIndependent");
  return [origin && say("viaOrigin", origin), counted].filter(Boolean).join(" · ");
}
