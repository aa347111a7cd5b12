import type { JSX } from "preact";
import { say } from "../words/say.ts";

/** Whether the reader has allowed this page's site. `unknown` where the page's address is not known to us. */
export type SiteAccessState = "unknown" | "always" | "when-asked";

export interface SiteAccessProps {
  readonly host: string | null;
  readonly access: SiteAccessState;
  readonly onAllowSite: () => void;
  readonly onForbidSite: () => void;
}

/** The site's standing permission, and the way to give or take it. */
export function SiteAccess({ host, access, onAllowSite, onForbidSite }: SiteAccessProps): JSX.Element | null {
  if (host === null || access === "unknown") return null;
  const allowed = access === "always";
  return (
    <footer class="site">
      <p>
        <b>{host}</b> <span>{say(allowed ? "siteAlways" : "siteWhenAsked")}</span>
      </p>
      <button type="button" class="quiet" onClick={allowed ? onForbidSite : onAllowSite}>
        {say(allowed ? "siteStop" : "alwaysOnSite")}
      </button>
    </footer>
  );
}
