import type { ArticleRecord } from "../../model.ts";

/**
 * The words under which each passage of an article is indexed, in order: its own, and for the first passage the headline
 * too, so that an article is found by what it is about.
 */
export function indexedTexts(record: Pick<ArticleRecord, "title" | "passages">): { readonly text: string }[] {
  return record.passages.map(({ text }, i) => ({ text: i === 0 ? `${text}\n${record.title}` : text }));
}
