import { parseHTML } from "linkedom";
import type { ArticleHeader } from "../../core/model.ts";
import { readHtml } from "../../core/page/read-html.ts";
import { BadInput } from "./json-lines.ts";

/** Reads a page's markup as the extension reads a live page. Throws `BadInput` with the reason when it is no article. */
export async function readPage(html: string, url: string | null): Promise<{ text: string; header: ArticleHeader }> {
  const { document } = parseHTML(html);
  const result = await readHtml(document as unknown as Document, url ?? "about:blank");
  if (!result.ok) throw new BadInput(`not an article: ${result.reason}`);
  const { text, paragraphs: _, ...header } = result.article;
  return { text, header };
}
