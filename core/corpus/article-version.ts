import type { ArticleHeader, ArticleRecord } from "../model.ts";

/** What makes two records one article: its address without fragment, else its id (which is unique in one file only). */
export function identityOf({ url, id }: Pick<ArticleRecord, "url" | "id">): string {
  return url?.replace(/#.*$/s, "") ?? id;
}

/** How much a record knows of its article. */
export interface ArticleVersion {
  readonly changedAt: string;
  readonly hasText: boolean;
}

export function versionOf(header: Pick<ArticleHeader, "modifiedAt" | "publishedAt">, hasText: boolean): ArticleVersion {
  return { changedAt: header.modifiedAt ?? header.publishedAt ?? "", hasText };
}

/** A record replaces one that lacks the text it has, else only an older one. */
export function replaces(now: ArticleVersion, before: ArticleVersion): boolean {
  if (now.hasText !== before.hasText) return now.hasText;
  return now.changedAt > before.changedAt;
}
