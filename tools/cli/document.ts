import { type DocumentFields, documentHeader } from "../../core/corpus/document-header.ts";
import type { ArticleHeader } from "../../core/model.ts";
import { BadInput } from "./json-lines.ts";

/** One line of input: an article as text or as a page. */
export interface Document extends DocumentFields {
  readonly text?: string;
  readonly html?: string;
}

/** A document whose words are at hand. `echo`: the text was read from a page, so the answer must carry it. */
export interface ReadDocument {
  readonly id: string;
  readonly text: string;
  readonly header: ArticleHeader;
  readonly echo: boolean;
}

/** Checks a line's value. Throws `BadInput` with the reason. */
export function parseDocument(value: unknown): Document {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new BadInput("not a document");
  const fields = value as Record<string, unknown>;
  const { id, text, html } = fields;
  if (typeof id !== "string" || id === "") throw new BadInput("a document needs an id");
  const optional = (name: string): string | null => {
    const field = fields[name];
    if (field === undefined || field === null) return null;
    if (typeof field !== "string") throw new BadInput(`${name} is not text`);
    return field;
  };
  if (typeof text !== "string" && typeof html !== "string") throw new BadInput("a document needs text or html");
  return {
    id,
    ...(typeof text === "string" ? { text } : { html: html as string }),
    url: optional("url"),
    outlet: optional("outlet"),
    title: optional("title"),
    byline: optional("byline"),
    publishedAt: optional("publishedAt"),
  };
}

/** The document's words and header; a page is read first. Throws `BadInput` when the page is not an article. */
export async function readDocument(document: Document): Promise<ReadDocument> {
  if (document.text !== undefined) {
    return { id: document.id, text: document.text, header: documentHeader(document), echo: false };
  }
  const { readPage } = await import("./read-page.ts");
  const { text, header } = await readPage(document.html ?? "", document.url);
  return { id: document.id, text, header: { ...header, ...given(documentHeader(document)) }, echo: true };
}

/** What the document line says itself wins over what its page says. */
function given(header: ArticleHeader): Partial<ArticleHeader> {
  return Object.fromEntries(
    Object.entries(header).filter(([key, value]) => value !== null && value !== "" && key !== "outlet"),
  );
}
