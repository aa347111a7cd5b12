import { describe, expect, it } from "vitest";
import { UsageError } from "../../tools/arguments.ts";
import { parseDocument } from "../../tools/cli/document.ts";
import { answerLines, numberedLines } from "../../tools/cli/json-lines.ts";
import type { VerbIo } from "../../tools/cli/verb.ts";
import { run as extract } from "../../tools/cli/verbs/extract.ts";

async function* inPieces(text: string, size = 7): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

function capture(input: string): VerbIo & { printed: unknown[]; warned: string[] } {
  const printed: unknown[] = [];
  const warned: string[] = [];
  return {
    input: inPieces(input),
    print: (answer) => printed.push(answer),
    warn: (message) => warned.push(message),
    readFile: async () => "",
    printed,
    warned,
  };
}

describe("documents as JSON Lines", () => {
  it("come back line by line, however the input is cut", async () => {
    const lines: [number, string][] = [];
    for await (const line of numberedLines(inPieces("one\n\ntwo\nthree", 2))) lines.push(line);
    expect(lines).toEqual([
      [1, "one"],
      [3, "two"],
      [4, "three"],
    ]);
  });

  it("are all answered when one is bad, and the bad one is named", async () => {
    const io = capture('{"id":"a","text":"x"}\nnot json\n{"id":"b"}\n{"id":"c","text":"y"}\n');
    const code = await answerLines(io, parseDocument, ({ id }) => id);
    expect(code).toBe(1);
    expect(io.printed).toEqual(["a", "c"]);
    expect(io.warned).toEqual([
      expect.stringMatching(/^line 2: not JSON/),
      'line 3 (id "b"): a document needs text or html',
    ]);
  });
});

describe("extract", () => {
  it("answers a text document with its quotations", async () => {
    const io = capture('{"id":"a","text":"“The bridge is safe,” Ann Dole said."}\n');
    expect(await extract([], io)).toBe(0);
    expect(io.printed).toMatchObject([
      { id: "a", quotations: [{ text: "The bridge is safe,", kind: "direct", speaker: { name: "Ann Dole" } }] },
    ]);
  });

  it("takes no arguments", async () => {
    await expect(extract(["--x"], capture(""))).rejects.toThrow(UsageError);
  });
});
