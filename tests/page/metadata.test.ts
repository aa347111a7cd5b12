import { describe, expect, it } from "vitest";
import type { ArticleHeader } from "../../core/model.ts";
import { isoDate } from "../../core/page/reading/dates.ts";
import { outletOf } from "../../core/page/reading/outlet.ts";
import { page, read } from "./read.ts";

function headerOf(head: string, body = "", attributes?: string): ArticleHeader {
  const result = read(page(body, head, attributes));
  return result.ok ? result.article : result.header;
}

const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

it("takes schema.org's word first", () => {
  const article = {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "WebSite", name: "Ardsby Post" },
      {
        "@type": ["NewsArticle"],
        headline: "Gates “stay shut” & more",
        author: [{ "@type": "Person", name: "Nora Lind" }, { name: "Tom Hale" }],
        datePublished: "2031-03-03T10:15:00+01:00",
        dateModified: "2031-03-04T08:00:00Z",
        publisher: { name: "Ardsby Post" },
        inLanguage: "en-GB",
      },
    ],
  };
  expect(headerOf(`${jsonLd(article)}<meta property="og:title" content="Other">`, "", "")).toEqual({
    url: "https://www.post.example/news/gates",
    outlet: { domain: "post.example", name: "Ardsby Post" },
    title: "Gates “stay shut” & more",
    byline: "Nora Lind, Tom Hale",
    publishedAt: "2031-03-03T09:15:00Z",
    modifiedAt: "2031-03-04T08:00:00Z",
    language: "en",
  });
});

it("takes OpenGraph and meta names where schema.org says nothing", () => {
  const head = `<meta property="og:title" content="Gates stay shut - Ardsby Post"><meta property="og:site_name" content="Ardsby Post">
    <meta property="article:published_time" content="2031-03-03T10:15:00Z"><meta name="author" content="By Nora Lind"><meta property="og:locale" content="en_US">`;
  expect(headerOf(head, "", "")).toMatchObject({
    title: "Gates stay shut",
    outlet: { name: "Ardsby Post" },
    byline: "Nora Lind",
    publishedAt: "2031-03-03T10:15:00Z",
    language: "en",
  });
});

it("takes what stands in the page where its head says nothing", () => {
  const body =
    '<h1>Gates stay shut, again</h1><p class="byline">By Nora Lind</p><time datetime="2031-03-03">Monday</time>';
  expect(headerOf("", body)).toMatchObject({
    title: "Gates stay shut, again",
    byline: "Nora Lind",
    publishedAt: "2031-03-03",
  });
});

it("survives broken JSON-LD", () => {
  expect(headerOf('<script type="application/ld+json">{"@type":"NewsArticle",</script>').title).toBe("Gates stay shut");
});

describe("canonical address", () => {
  const CASES: readonly [string, string, string][] = [
    ["is taken within the outlet", "https://post.example/gates", "https://post.example/gates"],
    ["may name another port", "https://www.post.example:8443/gates", "https://www.post.example:8443/gates"],
    ["may be relative", "/gates?page=1#top", "https://www.post.example/gates?page=1"],
    ["of another outlet is refused", "https://herald.example/gates", "https://www.post.example/news/gates"],
    ["of the front page is refused", "https://www.post.example/", "https://www.post.example/news/gates"],
    ["that is code is refused", "javascript:alert(1)", "https://www.post.example/news/gates"],
  ];
  for (const [name, href, expected] of CASES)
    it(name, () => expect(headerOf(`<link rel="canonical" href="${href}">`).url).toBe(expected));
});

describe("dates", () => {
  const CASES: readonly [string, string | null][] = [
    ["2031-03-03", "2031-03-03"],
    ["20310303", "2031-03-03"],
    ["2031-03-03T10:15:00+0100", "2031-03-03T09:15:00Z"],
    ["2031-03-03 10:15", "2031-03-03T10:15:00Z"],
    ["Mon, 03 Mar 2031 10:15:00 GMT", "2031-03-03T10:15:00Z"],
    ["March 3, 2031", "2031-03-03"],
    ["Published: 3rd March 2031 at 10:15 a.m.", "2031-03-03T10:15:00Z"],
    ["1930299300", "2031-03-03T10:15:00Z"],
    ["yesterday", null],
    ["3", null],
    ["9999-99-99", null],
  ];
  for (const [written, iso] of CASES) it(`reads “${written}”`, () => expect(isoDate(written)).toBe(iso));
});

describe("outlets", () => {
  const CASES: readonly [string, string][] = [
    ["https://www.bbc.co.uk/news/1", "bbc.co.uk"],
    ["https://paper.github.io/a", "paper.github.io"],
    ["http://herald.localhost:8080/", "herald.localhost"],
    ["http://127.0.0.1:8080/", "127.0.0.1"],
  ];
  for (const [url, domain] of CASES)
    it(`${url} is published by ${domain}`, () => expect(outletOf(url, null)).toEqual({ domain, name: domain }));
});

it("reads JSON-LD inside CDATA marks", () => {
  const data = JSON.stringify({ "@type": "NewsArticle", headline: "Gates [again]" });
  const head = `<script type="application/ld+json">//<![CDATA[\n${data}\n//]]></script>`;
  expect(headerOf(head).title).toBe("Gates [again]");
});
