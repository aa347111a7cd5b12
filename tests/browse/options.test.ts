import { expect, test } from "vitest";
import { UsageError } from "../../tools/arguments.ts";
import { parseOptions } from "../../tools/browse/options.ts";

test("pages and a corpus are enough; the rest has its defaults", () => {
  expect(parseOptions(["--pages", "pages", "--corpus", "a.jsonl", "b.pack"])).toEqual({
    pages: "pages",
    corpus: ["a.jsonl", "b.pack"],
    browser: "chromium",
    out: ".screens/browse",
    shots: false,
    limit: Number.POSITIVE_INFINITY,
  });
});

test("the pages themselves can be the corpus", () => {
  const options = parseOptions([
    "--pages",
    "p",
    "--corpus",
    "pages",
    "--browser",
    "firefox",
    "--shots",
    "--limit",
    "3",
  ]);
  expect(options).toMatchObject({ corpus: [], browser: "firefox", shots: true, limit: 3 });
});

test.each([
  [["--corpus", "pages"]],
  [["--pages", "p"]],
  [["--pages", "p", "--corpus"]],
  [["--pages", "p", "--corpus", "pages", "--browser", "netscape"]],
  [["--pages", "p", "--corpus", "pages", "--limit", "none"]],
  [["--pages", "p", "--corpus", "pages", "--shots", "yes"]],
  [["--pages", "p", "--corpus", "pages", "--speed", "9"]],
  [["here", "--pages", "p"]],
])("%j is no order to browse", (args) => {
  expect(() => parseOptions(args)).toThrow(UsageError);
});
