import outlets from "../../assets/outlets.json" with { type: "json" };
import aliases from "../../assets/wire-aliases.json" with { type: "json" };
import { onFirstUse } from "../text/on-first-use.ts";
import type { ArticleRow } from "./corpus-reader.ts";
import { foldPressName } from "./origins/press-names.ts";
import { sharedText } from "./sketch.ts";

/** Why two articles are one witness. */
export type Dependence =
  /** both are of one outlet, or of two with one owner */
  | "one-owner"
  /** both name the same agency or outlet as where they have it from */
  | "one-origin"
  /** one names the other's outlet as where it has it from */
  | "cites-the-other"
  /** their own words, quotations aside, are largely the same */
  | "copy";

/** Share of common text outside quotations from which one is a copy of the other, or both of a third. Two accounts written apart share one or two in a hundred. */
const COPIED = 0.25;

/** Why the two articles cannot be counted as two, or null where nothing shows it. */
export function dependence(a: ArticleRow, b: ArticleRow): Dependence | null {
  if (sameOwner(a, b)) return "one-owner";
  if (a.origins.some((origin) => b.origins.includes(origin))) return "one-origin";
  if (cites(a, b) || cites(b, a)) return "cites-the-other";
  return Math.max(sharedText(a.sketch, b.sketch), sharedText(b.sketch, a.sketch)) >= COPIED ? "copy" : null;
}

function sameOwner(a: ArticleRow, b: ArticleRow): boolean {
  return ownerOf(a.outlet.domain) === ownerOf(b.outlet.domain);
}

/** The owner of several outlets, else the domain itself. */
function ownerOf(domain: string): string {
  const outlet = knownOutlets().get(domain);
  return outlet?.owner ?? outlet?.name ?? domain;
}

function cites(citing: ArticleRow, cited: ArticleRow): boolean {
  const names = new Set([cited.outlet.name, knownOutlets().get(cited.outlet.domain)?.name ?? ""].map(foldPressName));
  return citing.origins.some((origin) => names.has(foldPressName(origin)));
}

interface KnownOutlet {
  readonly name: string;
  readonly owner?: string;
}

/** Known outlets by domain; an agency has the name under which it is cited, which wins. */
const knownOutlets = onFirstUse(() => {
  const agencyOf = new Map(aliases.agencies.flatMap(({ name, domains }) => domains.map((domain) => [domain, name])));
  const rows = outlets.flatMap((outlet) => {
    const agency = outlet.domains.map((domain) => agencyOf.get(domain)).find((name) => name !== undefined);
    const owner = "owner" in outlet ? { owner: outlet.owner as string } : {};
    const known: KnownOutlet = { name: agency ?? outlet.name, ...owner };
    return outlet.domains.map((domain) => [domain, known] as const);
  });
  return new Map(rows);
});
