import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { decodePack } from "../../core/corpus/pack/decode-pack.ts";
import { run } from "../../tools/cli/verbs/pack.ts";

const DOCUMENTS = [
  {
    id: "d1",
    url: "https://quill.example/1",
    outlet: "Quill",
    text: "“We will open the harbour in May,” said Ana Brisk.",
  },
  { id: "d2", outlet: "Beacon", text: "“We will not open the harbour at all,” said Tom Reed, her rival." },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "second-source-pack-"));
  return () => rm(folder, { recursive: true });
});

async function pack(args: string[], lines: readonly unknown[] = []) {
  const printed: unknown[] = [];
  const warned: string[] = [];
  async function* input() {
    yield lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  }
  const io = {
    input: input(),
    print: (answer: unknown) => void printed.push(answer),
    warn: (message: string) => void warned.push(message),
    readFile: (path: string) => readFile(path, "utf8"),
  };
  return { code: await run(args, io), printed, warned };
}

test("names a place it cannot write to", async () => {
  const out = join(folder, "nowhere", "new.pack");
  const { code, warned } = await pack(["build", "--name", "New", "--out", out], DOCUMENTS);
  expect(code).toBe(1);
  expect(warned.join()).toContain(out);
});

async function newPack(lines: readonly unknown[] = DOCUMENTS) {
  const path = join(folder, `${Math.random()}.pack`);
  onTestFinished(() => rm(path, { force: true }));
  return {
    path,
    ...(await pack(["build", "--name", "Harbour", "news", "--out", path, "--created", "2026-03-01"], lines)),
  };
}

test("builds a pack of documents, and tells what is in it", async () => {
  const { path, code } = await newPack();
  expect(code).toBe(0);
  const { printed } = await pack(["info", path]);
  expect(printed).toMatchObject([{ name: "Harbour news", created: "2026-03-01", articles: 2, outlets: 2 }]);
  expect(await pack(["verify", path])).toMatchObject({ code: 0, printed: ["ok"] });
});

test("builds the same bytes from the same documents", async () => {
  const [first, second] = [await newPack(), await newPack()];
  expect(await readFile(first.path)).toEqual(await readFile(second.path));
});

test("leaves the article's own sentences out", async () => {
  const { path } = await newPack();
  const { records } = await decodePack(new Blob([await readFile(path)]));
  expect(records.flatMap(({ passages }) => passages).some(({ kind }) => kind === "sentence")).toBe(false);
});

test("names a document it cannot take, and packs the others", async () => {
  const { path, code, warned } = await newPack([DOCUMENTS[0], "{nonsense", { ...DOCUMENTS[1], url: "javascript:0" }]);
  expect(code).toBe(1);
  expect(warned.slice(0, 2)).toEqual([
    expect.stringMatching(/^line 2: not JSON/),
    expect.stringMatching(/^line 3 \(id "d2"\)/),
  ]);
  expect((await pack(["info", path])).printed).toMatchObject([{ articles: 1 }]);
});

test("says what is wrong with a file that is no pack, or with none", async () => {
  const path = join(folder, "notes.txt");
  await writeFile(path, "not a pack");
  expect(await pack(["verify", path])).toMatchObject({ code: 1, printed: ["The file is not a pack."] });
  expect(await pack(["info", join(folder, "nowhere")])).toMatchObject({ code: 1, printed: [] });
});

test.each([[[]], [["open", "x"]], [["build"]], [["info"]], [["info", "a", "b"]]])(
  "explains itself when it is called as pack %j",
  async (args) => {
    await expect(pack(args)).rejects.toThrow(/pack|needs/);
  },
);
