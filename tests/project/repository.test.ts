import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, repositoryFiles, source } from "./source-files.ts";

const TEXT =
  /\.(?:[cm]?[jt]sx?|json|jsonl|md|css|html|sh|ya?ml|txt|svg)$|^(?:second-source|\.ci\/run|\.gitignore|LICENSE)$/;

/** Folders of one person's machine. */
const MACHINE_PATH = /(?<![\w.~}])\/(?:home|Users|root|work|tmp)\/[\w.-]+/;

const files = repositoryFiles("").filter((path) => existsSync(join(ROOT, path)));

test("no file names a path of somebody's machine", () => {
  const found = files
    .filter((path) => TEXT.test(path) && path !== "tests/project/repository.test.ts")
    .filter((path) => MACHINE_PATH.test(source(path)));
  expect(found).toEqual([]);
});

test("the lock file names no registry but the public one", () => {
  const hosts = [...source("package-lock.json").matchAll(/"resolved": "(https?:\/\/[^/"]+)/g)].map((found) => found[1]);
  expect([...new Set(hosts)].filter((host) => host !== "https://registry.npmjs.org")).toEqual([]);
});

/** A reader of the code holds so much in mind. */
const MAX_LINES = 400;

test("no source file is longer than 400 lines", () => {
  const code = files.filter((path) => /\.tsx?$/.test(path));
  const long = code.filter((path) => source(path).split("\n").length > MAX_LINES);
  expect(long).toEqual([]);
});

test("no file is called utils, helpers, common, types or manager", () => {
  const vague = /(?:^|\/|[-.])(?:utils?|helpers?|common|types|manager)(?:\.|\/|-)/i;
  expect(files.filter((path) => /\.tsx?$/.test(path) && vague.test(path))).toEqual([]);
});

/** A repository that takes long to clone is read by nobody. */
const MAX_FILE_BYTES = 2_000_000;

test("no file is larger than 2 MB", () => {
  expect(files.filter((path) => statSync(join(ROOT, path)).size > MAX_FILE_BYTES)).toEqual([]);
});
