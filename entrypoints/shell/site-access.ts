import { browser } from "wxt/browser";
import { sendMessage } from "./messaging.ts";

/** Match pattern of all pages of an address's host, over http and https; null where no site can be allowed. */
export function sitePattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return (protocol === "https:" || protocol === "http:") && hostname ? `*://${hostname}/*` : null;
}

export async function siteAllowed(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
}

/** Asks the reader to allow a site; true when they did. Only inside a click, with nothing awaited before. */
export async function allowSite(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  if (pattern === null || !(await browser.permissions.request({ origins: [pattern] }))) return false;
  await sendMessage("siteAccessChanged", { origin: pattern, allowed: true });
  return true;
}

/** Takes a site's permission back, by its match pattern. */
export async function forbidSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
  await sendMessage("siteAccessChanged", { origin: pattern, allowed: false });
}

/** Match patterns of all sites the reader has allowed, by name. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(\*|https?):\/\//.test(origin)).sort();
}
