import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { importsOf, repositoryFiles, source } from "./source-files.ts";

/** What each room may import of ours, besides itself. Everything not named here is at the edge and may import any room. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "core/model.ts": [],
  "core/messages.ts": ["core/model.ts"],
  "core/text": ["core/model.ts"],
  "core/quotation": ["core/model.ts", "core/text"],
  "core/page": ["core/model.ts", "core/messages.ts", "core/text"],
  "core/matching": ["core/model.ts", "core/messages.ts", "core/text", "core/quotation", "core/page"],
  "core/corpus": ["core/model.ts", "core/messages.ts", "core/text", "core/quotation", "core/page", "core/matching"],
  "core/jobs": [
    "core/model.ts",
    "core/messages.ts",
    "core/text",
    "core/quotation",
    "core/page",
    "core/matching",
    "core/corpus",
  ],
  components: ["core/model.ts", "core/messages.ts"],
};

/** Word lists, the reader's words and other data have no direction. */
const DATA = ["assets", "public"];

const CODE = /\.tsx?$/;

function roomOf(path: string): string {
  const room = Object.keys(MAY_IMPORT).find((each) => path === each || path.startsWith(`${each}/`));
  return room ?? path.split("/")[0]!;
}

/** "core/page/read.ts imports core/jobs/x.ts" for each import that goes the wrong way. */
function wrongWays(path: string): string[] {
  const room = roomOf(path);
  const allowed = MAY_IMPORT[room];
  if (!allowed) return [];
  const ours = importsOf(source(path)).filter((each) => each.startsWith("."));
  const targets = ours.map((each) => normalize(join(dirname(path), each)));
  return targets
    .filter((target) => ![room, ...DATA, ...allowed].includes(roomOf(target)))
    .map((target) => `${path} imports ${target}`);
}

test("imports point one way: model, text ← quotation, page ← matching ← corpus ← jobs", () => {
  const files = ["core", "components"].flatMap(repositoryFiles).filter((path) => CODE.test(path));
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(wrongWays)).toEqual([]);
});

test("every file of core belongs to a room", () => {
  const files = repositoryFiles("core").filter((path) => CODE.test(path));
  expect(files.filter((path) => roomOf(path) === "core")).toEqual([]);
});

/** A folder of entrypoints that is started by the browser, as opposed to wiring that they share. */
const STARTED = /^entrypoints\/(?!shell\/)[^/]+\/(?:index|main)\.tsx?$/;

test("nothing but a test imports an entrypoint", () => {
  const files = repositoryFiles("").filter((path) => CODE.test(path) && !path.startsWith("tests/"));
  const importing = files.flatMap((path) =>
    importsOf(source(path))
      .filter((each) => each.startsWith("."))
      .map((each) => [path, normalize(join(dirname(path), each))] as const)
      .filter(([, target]) => STARTED.test(target)),
  );
  expect(importing).toEqual([]);
});

test("core knows no browser API and no view library", () => {
  const foreign = repositoryFiles("core")
    .filter((path) => CODE.test(path))
    .flatMap((path) =>
      importsOf(source(path))
        .filter((each) => /^(?:wxt|preact|@preact|node:|#imports)/.test(each))
        .map((each) => `${path} imports ${each}`),
    );
  expect(foreign).toEqual([]);
});
