import type { JSX } from "preact";
import type { CommonGround, EvidenceMatch } from "../../core/messages.ts";
import { say } from "../words/say.ts";

type OriginOf = Pick<EvidenceMatch, "outletName" | "origin" | "independent" | "shares">;

const SHARES = {
  source: "sharesSource",
  owner: "sharesOwner",
  text: "sharesText",
  credit: "sharesCredit",
  quotations: "sharesQuotations",
} as const satisfies Record<CommonGround, string>;

/**
 * Where the other report says it has it from, and whether it counts as a witness of its own: "via TASS · not independent:
 * same source as this page".
 */
export function OriginChain({ match }: { readonly match: OriginOf }): JSX.Element | null {
  const text = originText(match);
  return text ? <p class="origin">{text}</p> : null;
}

export function originText({ origin, independent, shares }: OriginOf): string {
  return [origin && say("viaOrigin", origin), countedAs(independent, shares ?? null)].filter(Boolean).join(" · ");
}

function countedAs(independent: boolean | null, shares: CommonGround | null): string | null {
  if (independent === null) return null;
  if (independent) return say("independentReport");
  return shares ? say("notIndependentSince", say(SHARES[shares])) : say("notIndependent");
}
