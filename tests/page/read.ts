import { parseHTML } from "linkedom";
import { captureParsed } from "../../core/page/capture.ts";
import { type ReadResult, readArticle } from "../../core/page/read-article.ts";

/** Parses and captures a page as the command line does. */
export function captured(html: string, url = "https://www.post.example/news/gates") {
  return captureParsed(parseHTML(html).document as unknown as Document, url);
}

export function read(html: string, url?: string): ReadResult {
  return readArticle(captured(html, url).capture);
}

/** The article's paragraphs; fails the test when the page is read as none. */
export function paragraphsOf(html: string, url?: string): string[] {
  const result = read(html, url);
  if (!result.ok) throw new Error(`not an article: ${result.reason}`);
  return result.article.text.split("\n\n");
}

/** Sentences of an invented story, long enough to be read as prose. */
export const STORY = [
  "The harbour of Ardsby stayed closed for a third day on Monday while engineers looked for the fault in its northern gate.",
  "“The gates stay shut until the storm has passed,” said Mira Holm, who runs the port, adding that no ship would be let in before.",
  "Two ferries with some four hundred passengers have waited in the outer roads since Saturday night, and supplies have been flown to them.",
  "The town council is to meet on Wednesday, and several members have said they want to know why the gate was not mended in spring.",
] as const;

export function page(body: string, head = "", attributes = 'lang="en"'): string {
  return `<!doctype html><html ${attributes}><head><title>Gates stay shut</title>${head}</head><body>${body}</body></html>`;
}

/** The story as an article, with `extra` after its second paragraph. */
export function story(extra = "", before = "", after = ""): string {
  const [a, b, c, d] = STORY.map((words) => `<p>${words}</p>`);
  return page(`${before}<article><h1>Gates stay shut</h1>${a}${b}${extra}${c}${d}${after}</article>`);
}
