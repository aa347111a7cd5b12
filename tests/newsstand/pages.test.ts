import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readHtml } from "../../core/page/read-html.ts";
import { type SampleArticle, sampleArticles } from "../../newsstand/articles.ts";
import { articleText, canonicalUrl, type NewsDocument, newsstandDocuments } from "../../newsstand/documents.ts";
import { OUTLETS } from "../../newsstand/outlets.ts";
import { documentPage, type LocalHosts, startNewsstand } from "../../newsstand/server.ts";
import { ask } from "./ask.ts";

let stand: LocalHosts;
beforeAll(async () => {
  stand = await startNewsstand();
});
afterAll(() => stand.close());

async function read(url: string) {
  const { document } = parseHTML((await ask(url)).body);
  return readHtml(document as unknown as Document, url);
}

/** The single-page app shows nothing before its script has run, which only a browser does. */
const withoutScript = sampleArticles().filter((one) => one.outlet.template !== "app");

describe.each(withoutScript.map((one) => [one.id, one] as [string, SampleArticle]))("the page of %s", (id, article) => {
  it("is read with every paragraph of the article, and nothing but its heading besides", async () => {
    const result = await read(stand.urls[id] ?? "");
    if (!result.ok) throw new Error(result.reason);
    const wanted = articleText(article).split("\n\n");
    const found = result.article.text.split("\n\n").map((one) => one.trim());
    expect(wanted.filter((one) => !found.includes(one))).toEqual([]);
    expect(
      found.filter((one) => ![...wanted, article.standfirst, article.title, article.section].includes(one)),
    ).toEqual([]);
  });

  it("names its title, outlet and date, whatever its head is like", async () => {
    const result = await read(stand.urls[id] ?? "");
    if (!result.ok) throw new Error(result.reason);
    const { title, outlet, publishedAt, url } = result.article;
    expect({ title, outlet: outlet.name, url }).toEqual({
      title: article.title,
      outlet: article.outlet.name,
      url: canonicalUrl(article),
    });
    expect(new Date(publishedAt ?? 0).toISOString().slice(0, 10)).toBe(article.date.slice(0, 10));
  });
});

describe("the page of a bare document", () => {
  it.each(newsstandDocuments().map((one) => [one.id, one] as [string, NewsDocument]))(
    "is read with the words of %s",
    (_, document) => {
      const page = parseHTML(documentPage(document)).document as unknown as Document;
      const result = readHtml(page, document.url ?? "");
      if (!result.ok) throw new Error(result.reason);
      expect(result.article.text).toBe(document.text);
      expect(result.article.title).toBe(document.title);
    },
  );
});

describe.each(OUTLETS.map((one) => [one.host]))("the front page of %s", (host) => {
  it("is not taken for an article", async () => {
    expect((await read(`${stand.origin(host)}/`)).ok).toBe(false);
  });
});

describe("what the pages ask for", () => {
  it("is on their own host: no address in any of them leads elsewhere", async () => {
    for (const url of [...Object.values(stand.urls), ...OUTLETS.map(({ host }) => `${stand.origin(host)}/`)]) {
      const { document } = parseHTML((await ask(url)).body);
      const asked = [...document.querySelectorAll("[src], link[rel=stylesheet]")].map(
        (one) => one.getAttribute("src") ?? one.getAttribute("href") ?? "",
      );
      expect(asked.filter((address) => !address.startsWith("/") || address.startsWith("//"))).toEqual([]);
      for (const address of asked) expect((await ask(new URL(address, url).href)).status, address).toBe(200);
    }
  });

  it("is nothing at all under the strict policy", async () => {
    const strict = sampleArticles().find((one) => one.outlet.template === "strict");
    const { headers, body } = await ask(stand.urls[strict?.id ?? ""] ?? "");
    expect(headers["content-security-policy"]).toContain("require-trusted-types-for 'script'");
    expect(body).not.toMatch(/<(?:script|style|link rel="stylesheet"|img)|\sstyle=/u);
  });
});
