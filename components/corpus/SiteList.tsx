import type { JSX } from "preact";
import { say } from "../words/say.ts";

export interface SiteListProps {
  readonly sites: readonly string[];
  readonly onRemove: (site: string) => void;
}

/** Sites that are checked without being asked, each with a way to stop it. */
export function SiteList({ sites, onRemove }: SiteListProps): JSX.Element {
  if (sites.length === 0) return <p class="nothing">{say("noSites")}</p>;
  return (
    <ul class="sites">
      {sites.map((site) => (
        <li key={site}>
          <span>{siteName(site)}</span>
          <button
            type="button"
            class="quiet"
            aria-label={say("removeSite", siteName(site))}
            onClick={() => onRemove(site)}
          >
            {say("remove")}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** "example.org" for "*://example.org/*". */
export function siteName(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, "").replace(/\/\*?$/, "");
}
