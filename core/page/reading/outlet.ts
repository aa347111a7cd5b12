import { getDomain, getHostname } from "tldts";
import type { Outlet } from "../../model.ts";

/**
 * Who published what stands at this address. The domain is what somebody registered ("bbc.co.uk" of
 * "www.bbc.co.uk"); on shared hosts it is the tenant's name ("paper.github.io"). `siteName` is the page's own word
 * and only a label; without one the domain is the name.
 */
export function outletOf(url: string | null, siteName: string | null): Outlet {
  const domain = url ? domainOf(url) : "";
  return { domain, name: plainName(siteName) ?? domain };
}

/** The registrable domain of an address, else its host; empty for what has none. */
export function domainOf(url: string): string {
  return getDomain(url, { allowPrivateDomains: true }) ?? getHostname(url) ?? "";
}

/** A site's name without an address's dress; null when it is none. */
function plainName(name: string | null): string | null {
  const plain = name
    ?.trim()
    .replace(/^@|^https?:\/\/(?:www\.)?|\/$/g, "")
    .trim();
  return plain && plain.length <= 80 ? plain : null;
}
