import { expect, it } from "vitest";
import { READABLE } from "../../core/page/markup.ts";
import { piecesOf, squash, textOfPieces } from "../../core/page/runs.ts";
import { captured, page, read, STORY } from "./read.ts";

const bodyOf = (html: string) => /<body>(.*)<\/body>/s.exec(captured(page(html)).capture.markup)![1];

const CASES: readonly [string, string, string][] = [
  ["keeps tags and telling attributes", '<p class="lead" style="x" onclick="y">Hi</p>', '<p class="lead">Hi</p>'],
  ["drops scripts, styles and pictures' code", "<p>a<script>b</script><svg><text>c</text></svg>d</p>", "<p>ad</p>"],
  [
    "drops what is hidden",
    '<p hidden>a</p><p aria-hidden="true">b</p><p style="display:none">c</p><p>d</p>',
    "<p>d</p>",
  ],
  ["drops words for screen readers only", '<p>a <span class="visually-hidden">opens anew</span></p>', "<p>a </p>"],
  [
    "keeps what is shown inside something invisible",
    '<div style="visibility:hidden">a<p>b</p></div>',
    "<div><p>b</p></div>",
  ],
  ["writes white space alone as one space", "<b>a</b>  \n\n  <i>b</i>", "<b>a</b> <i>b</i>"],
  ["writes references so that they are read once", "<p>a &amp;#39; b &lt; c</p>", "<p>a &#38;#39; b &#60; c</p>"],
  ["closes what has no end tag", "a<br>b<img src=x>c", "a<br/>b<img/>c"],
];

for (const [name, html, expected] of CASES) it(name, () => expect(bodyOf(html)).toBe(expected));

it("takes text on both sides of something dropped as one run of two nodes", () => {
  const { runs } = captured(page("<p>gates <script>1</script>shut</p>"));
  expect(runs.map((run) => run.nodes.map((node) => node.data))).toEqual([["gates ", "shut"]]);
});

it("finds every span of the article in the page's own text nodes", () => {
  const html = page(
    `<div>Menu</div><article><p>${STORY[0]}</p>\n<p>“We will <b>not</b>&nbsp; <i>open</i> the ga&shy;tes &amp; that is&#8203; that,” she said.<br>Nobody laughed.</p><p>${STORY[2]}</p></article>`,
  );
  const { capture, runs } = captured(html);
  const result = read(html);
  if (!result.ok) throw new Error(result.reason);
  const { text } = result.article;
  expect(text).toContain("“We will not open the gates & that is that,” she said. Nobody laughed.");
  expect(capture.cut).toBeNull();
  for (let start = 0; start < text.length; start += 7)
    for (const length of [1, 13, 90]) {
      const span = { start, end: Math.min(text.length, start + length) };
      const pieces = piecesOf(runs, result.locate(span));
      expect(squash(textOfPieces(pieces))).toBe(squash(text.slice(span.start, span.end)));
    }
});

it("captures only the main part of a page with too many elements, and says so", () => {
  const links = Array.from({ length: READABLE.elements }, (_, i) => `<a>${i}</a>`).join("");
  const html = page(`<nav>${links}</nav><main>${STORY.map((words) => `<p>${words}</p>`).join("")}</main>`);
  const { capture } = captured(html);
  expect(capture.cut).toBe("elements");
  expect(capture.markup.length).toBeLessThan(2_000);
  const result = read(html);
  expect(result.ok && result.article.text.split("\n\n")).toEqual(STORY);
});

it("captures the paragraphs of a page with too much text, though nothing is marked as its article", () => {
  const dump = "0123456789 ".repeat(READABLE.text / 10);
  const { capture } = captured(
    page(`<pre>${dump}</pre><div>${STORY.map((words) => `<p>${words}</p>`).join("")}</div>`),
  );
  expect(capture.cut).toBe("text");
  expect(capture.markup.length).toBeLessThan(300_000);
});

it("reads on below two hundred nested elements", () => {
  const depth = 3_000;
  const deep = `${"<div>".repeat(depth)}${STORY.map((words) => `<p>${words}</p>`).join("")}${"</div>".repeat(depth)}`;
  const result = read(page(deep));
  expect(result.ok && result.article.text).toContain(STORY[1]);
});

it("answers an empty document", () => {
  expect(read("")).toMatchObject({ ok: false, reason: "no-article-text" });
});
