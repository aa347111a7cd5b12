import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";

const ROOMS = ["core/quotation", "core/text"];

/** A regular expression literal where an expression may begin; good enough for our own formatted sources. */
const LITERAL =
  /(?:[=(,:[!&|?{};]|return|=>)\s*\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*)\/([dgimsuvy]*)/g;

function expressionsIn(room: string): [file: string, source: string, flags: string][] {
  return readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const code = readFileSync(join(room, file), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
      return [...code.matchAll(LITERAL)].map(([, source, flags]): [string, string, string] => [
        file,
        source ?? "",
        flags ?? "",
      ]);
    });
}

const expressions = ROOMS.flatMap(expressionsIn);

describe("every regular expression of the rooms that read articles", () => {
  it("is found by this test", () => {
    expect(expressions.length).toBeGreaterThan(100);
  });

  it("is safe against text made to slow it down", { timeout: 120_000 }, () => {
    const unsafe = expressions.filter(
      ([, source, flags]) => checkSync(source, flags, { timeout: 5000 }).status === "vulnerable",
    );
    expect(unsafe).toEqual([]);
  });
});
