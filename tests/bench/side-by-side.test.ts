import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { UsageError } from "../../tools/arguments.ts";
import { WordSource } from "../../tools/bench/generated-quotations.ts";
import type { Row } from "../../tools/bench/side-by-side/figures.ts";
import { parseOptions } from "../../tools/bench/side-by-side/options.ts";
import { plot } from "../../tools/bench/side-by-side/plot.ts";
import { KIND_NAMES, KINDS, makeQueries } from "../../tools/bench/side-by-side/queries.ts";
import { lead, tables } from "../../tools/bench/side-by-side/table.ts";
import { writeBetween } from "../../tools/bench/write-between.ts";

const ours: Row = { engine: "ours", name: "Second Source", quotations: 1000, coldMs: 20, heapMB: 1, load: 1 };
const peer: Row = { engine: "flexsearch", name: "FlexSearch", quotations: 1000, coldMs: 300, heapMB: 9, load: 1 };
const late: Row = { engine: "orama", name: "Orama", quotations: 1000, ended: "no result within 60 s", load: 1 };

describe("the side-by-side bench", () => {
  test("says how far ahead we are of the quickest that got there", () => {
    expect(lead([ours, peer, late], 1000)).toEqual({ times: 15, peer: "FlexSearch" });
    expect(lead([ours, late], 1000)).toBeNull();
  });

  test("shows an engine that did not finish, and why", () => {
    expect(tables([ours, late])).toContain("| Orama | – | – | – | – | – | – / – | no result within 60 s |");
  });

  test("draws only what was measured", () => {
    const drawn = plot([ours, peer, late]);
    expect(drawn.match(/<circle/g)).toHaveLength(4);
    expect(drawn).toContain(">Orama 3.1, all words<");
  });

  test("asks for words that the quotation has, in its order, but for those altered", () => {
    const source = new WordSource(3);
    const quotations = Array.from({ length: 50 }, () => source.quotation().join(" "));
    const queries = makeQueries(quotations, source, 20);
    for (const kind of KIND_NAMES) {
      for (const { text, answer } of queries[kind]) {
        const asked = text.split(" ");
        expect(asked).toHaveLength(KINDS[kind].pieces * KINDS[kind].words);
        if (kind === "window") expect(` ${quotations[answer]} `).toContain(` ${text} `);
        if (kind === "ellipsis") expect(` ${quotations[answer]} `).toContain(` ${asked.slice(8).join(" ")} `);
      }
    }
  });

  test.each([[["--sizes", "0"]], [["--engines", "lunr"]], [["--fast"]], [["--limit"]]])("refuses %j", (args) => {
    expect(() => parseOptions(args)).toThrow(UsageError);
  });
});

test("a report is written in the place of the last one, and nowhere else", () => {
  const folder = mkdtempSync(join(tmpdir(), "second-source-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "page.md");
  writeFileSync(file, "before\n<!-- figures -->\nold\n<!-- end of figures -->\nafter\n");
  writeBetween(file, "figures", "new");
  writeBetween(file, "figures", "newer");
  expect(readFileSync(file, "utf8")).toBe("before\n<!-- figures -->\n\nnewer\n\n<!-- end of figures -->\nafter\n");
  expect(() => writeBetween(file, "nothing", "")).toThrow("no place");
});
