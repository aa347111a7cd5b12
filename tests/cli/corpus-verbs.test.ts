import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { UsageError } from "../../tools/arguments.ts";
import type { VerbIo } from "../../tools/cli/verb.ts";
import { run as annotate } from "../../tools/cli/verbs/annotate.ts";
import { run as extract } from "../../tools/cli/verbs/extract.ts";
import { run as match } from "../../tools/cli/verbs/match.ts";
import { run as origins } from "../../tools/cli/verbs/origins.ts";
import { run as pack } from "../../tools/cli/verbs/pack.ts";
import { run as retrieve } from "../../tools/cli/verbs/retrieve.ts";

const REMARK = "“We shall rebuild the weir before the salmon come back in October,” said the river warden, Marta Kolb.";
const DOCUMENTS = [
  {
    id: "courier",
    url: "https://courier.example/weir",
    outlet: "Marl Courier",
    title: "Weir to rise again",
    text: REMARK,
  },
  { id: "post", outlet: "Valley Post", text: `TURIN (AFP) – The river is low, and nobody knows why. ${REMARK}` },
];

let folder: string;
let corpus: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "second-source-verbs-"));
  corpus = join(folder, "corpus.jsonl");
  await writeFile(corpus, DOCUMENTS.map((document) => JSON.stringify(document)).join("\n"));
  return () => rm(folder, { recursive: true });
});

async function call(
  verb: (args: string[], io: VerbIo) => Promise<number>,
  args: string[],
  lines: readonly unknown[] = [],
) {
  const printed: unknown[] = [];
  const warned: string[] = [];
  async function* input() {
    yield lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  }
  const code = await verb(args, {
    input: input(),
    print: (answer) => void printed.push(answer),
    warn: (message) => void warned.push(message),
    readFile: (path) => readFile(path, "utf8"),
  });
  return { code, printed, warned };
}

describe("extract", () => {
  test("prints what a quotation is by the contract and the rule that decided, and nothing of how it was found", async () => {
    const { printed } = await call(extract, [], DOCUMENTS.slice(0, 1));
    const [{ quotations }] = printed as [{ quotations: object[] }];
    expect(quotations.map(Object.keys)).toEqual([
      ["start", "end", "text", "kind", "speaker", "cue", "confidence", "sieve"],
    ]);
  });
});

describe("match", () => {
  test("gives each quotation with its matches, the document itself left out", async () => {
    const { code, printed } = await call(match, ["--corpus", corpus], DOCUMENTS);
    expect(code).toBe(0);
    expect(printed).toMatchObject([
      {
        id: "courier",
        annotations: [{ kind: "direct", matches: [{ doc: "post", origin: "AFP", subtype: "same_words" }] }],
      },
      { id: "post", annotations: [{ matches: [{ doc: "courier", url: "https://courier.example/weir" }] }] },
    ]);
  });

  test("reads a pack as a corpus, and both together", async () => {
    const path = join(folder, "weir.pack");
    await call(pack, ["build", "--name", "Weir", "--out", path, "--created", "2026-03-01"], DOCUMENTS.slice(1));
    const { printed } = await call(match, ["--corpus", path, corpus], DOCUMENTS.slice(0, 1));
    expect(printed).toMatchObject([{ annotations: [{ matches: [{ doc: "post" }] }] }]);
  });

  test("names a line that it cannot read, and answers the others", async () => {
    const { code, printed, warned } = await call(match, ["--corpus", corpus], ["{", { id: "x" }, DOCUMENTS[0]]);
    expect(code).toBe(1);
    expect(printed).toHaveLength(1);
    expect(warned.map((line) => line.slice(0, 7))).toEqual(["line 1:", "line 2 "]);
  });

  test("goes on when a corpus file is not there or is damaged, and says so", async () => {
    const damaged = join(folder, "damaged.pack");
    await writeFile(damaged, Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]));
    const { code, printed, warned } = await call(match, ["--corpus", corpus, damaged, join(folder, "none")], DOCUMENTS);
    expect(code).toBe(1);
    expect(printed).toHaveLength(2);
    expect(warned).toHaveLength(2);
  });

  test.each([[[]], [["--corpus"]], [["--what", "x"]], [["stray"]]])("refuses the arguments %j", async (args) => {
    await expect(call(match, args)).rejects.toThrow(UsageError);
  });
});

describe("retrieve", () => {
  test("gives places in the documents, best first", async () => {
    const query = { id: "q", text: "rebuilding the weir before the salmon return" };
    const { printed } = await call(retrieve, ["--corpus", corpus, "--k", "1"], [query]);
    const [{ hits }] = printed as [{ hits: { doc: string; start: number; end: number; score: number }[] }];
    expect(hits).toHaveLength(1);
    const document = DOCUMENTS.find(({ id }) => id === hits[0]?.doc);
    expect(document?.text.slice(hits[0]?.start, hits[0]?.end)).toContain("rebuild the weir");
  });

  test("refuses a k that is no number", async () => {
    await expect(call(retrieve, ["--corpus", corpus, "--k", "many"])).rejects.toThrow(UsageError);
    await expect(call(retrieve, ["--corpus", corpus, "--k"])).rejects.toThrow(UsageError);
  });
});

describe("origins", () => {
  test("names agencies at their place, and near copies", async () => {
    const tale =
      "The weir broke in the floods of March, when the keeper was away and the sluice had been left half open by a boy.";
    const { printed } = await call(
      origins,
      [],
      [
        { id: "a", text: `PARIS (AFP) – ${tale}` },
        { id: "b", text: `${tale} It was cold.` },
        { id: "c", text: "Nothing of this kind was heard of in the hills that year." },
      ],
    );
    expect(printed).toMatchObject([
      { id: "a", origins: [{ name: "AFP", start: 7, end: 10 }], copyOf: [{ doc: "b" }] },
      { id: "b", origins: [], copyOf: [{ doc: "a" }] },
      { id: "c", origins: [], copyOf: [] },
    ]);
  });
});

describe("annotate", () => {
  test("shows a person the quotations with their badges and where they come from", async () => {
    const path = join(folder, "page.txt");
    await writeFile(path, REMARK);
    const { code, printed } = await call(annotate, [path, "--corpus", corpus]);
    expect(code).toBe(0);
    expect(printed.join("\n")).toContain("✓2");
    expect(printed.join("\n")).toContain("Valley Post via AFP");
  });

  test("says what is wrong with a file that cannot be read", async () => {
    const { code, warned } = await call(annotate, [join(folder, "none.txt"), "--corpus", corpus]);
    expect(code).toBe(1);
    expect(warned.join()).toContain("none.txt");
    await expect(call(annotate, [])).rejects.toThrow(UsageError);
  });
});
