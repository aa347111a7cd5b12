import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UsageError } from "../../tools/arguments.ts";
import { readPages } from "../../tools/browse/pages.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pages-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, content: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), content);
}

test("html files go by their own names, source.html by its folder's", () => {
  put("b.html", "<p>B</p>");
  put("set/a/source.html", "<p>A</p>");
  put("set/a/expected.txt", "A");
  expect(readPages(folder).map(({ name, html }) => [name, html])).toEqual([
    ["b", "<p>B</p>"],
    ["a", "<p>A</p>"],
  ]);
});

test("documents become pages with their title, outlet, date and paragraphs", () => {
  put(
    "docs.jsonl",
    '{"id":"d","text":"One.\\n\\nTwo.","title":"T","outlet":"The Mail","publishedAt":"2026-01-02"}\n\n',
  );
  const [page] = readPages(folder);
  expect(page?.name).toBe("d");
  for (const part of ["<h1>T</h1>", "The Mail", "2026-01-02", "<p>One.</p>", "<p>Two.</p>"]) {
    expect(page?.html).toContain(part);
  }
  expect(page?.document).toMatchObject({ id: "d" });
});

test("a folder without pages, and none at all, are told as such", () => {
  expect(() => readPages(folder)).toThrow(UsageError);
  expect(() => readPages(join(folder, "nowhere"))).toThrow(UsageError);
});
