import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newsstandDocuments } from "../../newsstand/documents.ts";
import { documentPage, type LocalHosts, servePages, startNewsstand } from "../../newsstand/server.ts";
import { ask } from "./ask.ts";

describe("the newsstand's server", () => {
  let stand: LocalHosts;
  beforeAll(async () => {
    stand = await startNewsstand();
  });
  afterAll(() => stand.close());

  it("gives every article an address on its outlet's own host", () => {
    expect(Object.keys(stand.urls).sort()).toEqual(
      newsstandDocuments()
        .map((one) => one.id)
        .sort(),
    );
    for (const document of newsstandDocuments()) {
      const canonical = new URL(document.url ?? "");
      const served = new URL(stand.urls[document.id] ?? "");
      expect([served.hostname, served.pathname]).toEqual([canonical.hostname, canonical.pathname]);
    }
  });

  it("answers each article and each front page with a page", async () => {
    for (const url of Object.values(stand.urls)) {
      for (const address of [url, new URL("/", url).href]) {
        const answer = await ask(address);
        expect(answer.status, address).toBe(200);
        expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
      }
    }
  });

  it("takes another port when the one it should have is taken", async () => {
    const second = await startNewsstand({ port: stand.port });
    expect(second.port).not.toBe(stand.port);
    expect((await ask(Object.values(second.urls)[0] ?? "")).status).toBe(200);
    await second.close();
  });

  it("keeps one outlet's pages off another outlet's host", async () => {
    const [first, second] = Object.values(stand.urls).map((url) => new URL(url));
    const other = Object.values(stand.urls).find((url) => new URL(url).host !== first?.host);
    expect(second).toBeDefined();
    expect((await ask(new URL(first?.pathname ?? "", other).href)).status).toBe(404);
    expect((await ask(`http://nobody.localhost:${stand.port}/`)).status).toBe(404);
  });
});

describe("serving any pages", () => {
  it("puts each page on a host of its own, also where names collide or are no host names", async () => {
    const names = ["Seed 0", "seed/0", "***", "x".repeat(90)];
    const pages = await servePages(names.map((name) => ({ name, html: `<p>${name}</p>` })));
    const hosts = names.map((name) => new URL(pages.urls[name] ?? "").hostname);
    expect(hosts.slice(0, 3)).toEqual(["seed-0.localhost", "seed-0-2.localhost", "page.localhost"]);
    expect(hosts[3]?.split(".")[0]?.length).toBeLessThanOrEqual(63);
    for (const name of names) expect((await ask(pages.urls[name] ?? "")).body).toBe(`<p>${name}</p>`);
    await pages.close();
  });

  it("sends a page's own headers with it", async () => {
    const pages = await servePages([
      { name: "a", html: "", headers: { "content-security-policy": "default-src 'none'" } },
    ]);
    expect((await ask(pages.urls.a ?? "")).headers["content-security-policy"]).toBe("default-src 'none'");
    await pages.close();
  });
});

describe("the page of a document", () => {
  it("has the document's words, each line a paragraph, with nothing taken as markup", () => {
    const page = documentPage({
      id: "x",
      title: "1 < 2",
      text: "A <b>bold</b> “claim” & more.\nSecond line.\n\nThird.",
    });
    expect(page).toContain("<h1>1 &lt; 2</h1>");
    expect(page).toContain("<p>A &lt;b&gt;bold&lt;/b&gt; “claim” &amp; more.</p>\n<p>Second line.</p>\n<p>Third.</p>");
  });

  it("names outlet and date where the document has them", () => {
    const page = documentPage({ id: "x", text: "Words.", outlet: "Skelby Star", publishedAt: "2026-09-03" });
    expect(page).toContain('<meta property="og:site_name" content="Skelby Star">');
    expect(page).toContain('<time datetime="2026-09-03">2026-09-03</time>');
  });
});
