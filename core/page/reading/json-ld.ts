/** What a page says of its article in schema.org's words (JSON-LD). Publishers bend the format; nothing here throws. */
import type { LightDocument } from "./light-dom.ts";

export interface ArticleData {
  readonly headline: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

type Json = { readonly [key: string]: unknown };

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Reportage)$/;
/** Deeper nesting is no article's metadata. */
const MAX_DEPTH = 6;

/** The first article described, or null. */
export function articleData(document: LightDocument): ArticleData | null {
  for (const script of document.getElementsByTagName("script")) {
    if (script.getAttribute("type") !== "application/ld+json") continue;
    const article = findArticle(parse(script.textContent), 0);
    if (article) return describe(article);
  }
  return null;
}

function parse(text: string): unknown {
  const json = jsonOf(text);
  try {
    return JSON.parse(json);
  } catch {
    // Raw line breaks inside strings are the commonest fault.
    try {
      return JSON.parse(json.replace(/[\n\r\t]/g, " "));
    } catch {
      return null;
    }
  }
}

/** Without the CDATA marks and comment slashes that some put around it. */
function jsonOf(text: string): string {
  const begin = text.search(/[[{]/);
  const section = text.lastIndexOf("<![CDATA[", begin);
  const inside = section === -1 ? text : text.slice(section + "<![CDATA[".length, text.lastIndexOf("]]>"));
  return inside.slice(
    Math.max(0, inside.search(/[[{]/)),
    Math.max(inside.lastIndexOf("}"), inside.lastIndexOf("]")) + 1,
  );
}

function findArticle(value: unknown, depth: number): Json | null {
  if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return null;
  if (Array.isArray(value)) return firstOf(value, (item) => findArticle(item, depth + 1));
  const object = value as Json;
  if (texts(object["@type"]).some((type) => ARTICLE.test(type))) return object;
  return firstOf([object["@graph"], object.mainEntity, object.mainEntityOfPage], (item) =>
    findArticle(item, depth + 1),
  );
}

function describe(article: Json): ArticleData {
  return {
    headline: texts(article.headline)[0] ?? texts(article.name)[0] ?? null,
    author: names(article.author).join(", ") || null,
    published: texts(article.datePublished)[0] ?? texts(article.dateCreated)[0] ?? null,
    modified: texts(article.dateModified)[0] ?? null,
    publisher: names(article.publisher)[0] ?? null,
    language: names(article.inLanguage)[0] ?? null,
    url: texts(article.url)[0] ?? texts(article.mainEntityOfPage)[0] ?? idOf(article.mainEntityOfPage),
  };
}

function texts(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((item): item is string => typeof item === "string" && item.trim() !== "").map((s) => s.trim());
}

/** Names of people or bodies, given as text, as an object with a name, or as a list of either. */
function names(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((item) =>
    typeof item === "object" && item !== null ? texts((item as Json).name) : texts(item),
  );
}

function idOf(value: unknown): string | null {
  return typeof value === "object" && value !== null ? (texts((value as Json)["@id"])[0] ?? null) : null;
}

function firstOf<T, R>(items: readonly T[], look: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = look(item);
    if (found !== null) return found;
  }
  return null;
}
