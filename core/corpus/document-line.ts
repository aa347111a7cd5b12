import * as v from "valibot";
import type { ArticleHeader } from "../model.ts";
import { cleanText } from "./clean-text.ts";
import { documentHeader } from "./document-header.ts";
import { isWebAddress } from "./web-address.ts";

/** An article as a line of documents gives it, its words at hand. */
export interface TextDocument {
  readonly id: string;
  readonly header: ArticleHeader;
  readonly text: string;
}

const optional = v.nullish(v.pipe(v.string(), v.transform(cleanText)), null);

const DocumentSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1, "a document needs an id")),
  text: v.pipe(v.string("only documents with text can be imported here"), v.transform(cleanText)),
  url: v.nullish(v.pipe(v.string(), v.check(isWebAddress, "not a web address")), null),
  outlet: optional,
  title: optional,
  byline: optional,
  publishedAt: v.nullish(
    v.pipe(
      v.string(),
      v.check((date) => Number.isFinite(Date.parse(date)), "no such date"),
    ),
    null,
  ),
});

export type DocumentCheck =
  | { readonly ok: true; readonly document: TextDocument }
  | { readonly ok: false; readonly problem: string };

/** One line of a documents file, or what is wrong with it, naming the document where it has a name. */
export function checkDocumentLine(line: string): DocumentCheck {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, problem: "not JSON" };
  }
  const checked = v.safeParse(DocumentSchema, value, { abortEarly: true });
  if (checked.success) {
    const { id, text } = checked.output;
    return { ok: true, document: { id, text, header: documentHeader(checked.output) } };
  }
  const [issue] = checked.issues;
  const place = v.getDotPath(issue);
  return { ok: false, problem: [nameOf(value), place && `${place}: `, issue.message].filter(Boolean).join("") };
}

function nameOf(value: unknown): string {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === "string" ? `“${id.slice(0, 80)}”: ` : "";
}
