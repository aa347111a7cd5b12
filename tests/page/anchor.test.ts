// @vitest-environment happy-dom
import { expect, it } from "vitest";
import type { PageMark } from "../../core/messages.ts";
import { capturePage } from "../../core/page/capture.ts";
import { anchor, isExact } from "../../core/page/paint/anchor.ts";
import { pageText } from "../../core/page/paint/page-text.ts";
import { readArticle } from "../../core/page/read-article.ts";
import { textOfPieces } from "../../core/page/runs.ts";
import { describe } from "../../core/page/selectors/describe.ts";
import { STORY } from "./read.ts";

const WORDS = "The gates stay shut until the storm has passed,";
const { signal } = new AbortController();

async function markOf(words: string): Promise<PageMark> {
  document.body.innerHTML = `<article>${STORY.map((one) => `<p>${one}</p>`).join("")}</article>`;
  const { capture } = await capturePage(document, { signal });
  const result = readArticle(capture);
  if (!result.ok) throw new Error(result.reason);
  const start = result.article.text.indexOf(words);
  const span = { start, end: start + words.length };
  const counts = { corroborates: 1, contradicts: 0, editorializes: 0, independent: 1 };
  return {
    quotation: 0,
    selector: describe(result.article.text, span),
    runs: result.locate(span),
    counts,
    weight: "coverage",
  };
}

async function anchorNow(mark: PageMark) {
  const { runs } = await capturePage(document, { signal });
  return anchor(mark, runs, () => pageText(runs));
}

it("anchors a quotation on the text nodes it was read from", async () => {
  const mark = await markOf(WORDS);
  const found = (await anchorNow(mark))!;
  expect(textOfPieces(found.pieces)).toBe(WORDS);
  expect(isExact(found)).toBe(true);
});

it("finds it again when text was put in before it and it was split by a tag", async () => {
  const mark = await markOf(WORDS);
  document
    .querySelector("article")!
    .insertAdjacentHTML("afterbegin", "<p>Corrected on Tuesday.</p><p>A name was wrong.</p>");
  const paragraph = document.querySelectorAll("p")[3]!;
  paragraph.innerHTML = paragraph.innerHTML.replace("stay shut", "<em>stay</em> shut");
  const found = (await anchorNow(mark))!;
  expect(textOfPieces(found.pieces)).toBe(WORDS);
  expect(found.pieces.length).toBeGreaterThan(1);
});

it("shows a word that an editor changed as no longer exact", async () => {
  const mark = await markOf(WORDS);
  const paragraph = document.querySelectorAll("p")[1]!;
  paragraph.textContent = paragraph.textContent!.replace("storm", "gale");
  const found = (await anchorNow(mark))!;
  expect(textOfPieces(found.pieces)).toContain("until the gale has passed");
  expect(isExact(found)).toBe(false);
});

it("anchors nothing when the paragraph has gone", async () => {
  const mark = await markOf(WORDS);
  document.querySelectorAll("p")[1]!.remove();
  expect(await anchorNow(mark)).toBeNull();
});
