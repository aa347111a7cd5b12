import type { ArticleHeader } from "../model.ts";
import { outletOf } from "../page/reading/outlet.ts";

/** What a line of documents says of its article besides the words. */
export interface DocumentFields {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
}

/** The header of a document's article. Without an address the outlet's name tells it from other outlets, else its id does. */
export function documentHeader({ id, url, outlet, title, byline, publishedAt }: DocumentFields): ArticleHeader {
  const { domain, name } = outletOf(url, outlet);
  const known = domain || outlet || id;
  return {
    url,
    outlet: { domain: known, name: name || known },
    title: title ?? "",
    byline,
    publishedAt,
    modifiedAt: null,
    language: null,
  };
}
