import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import en from "../../../public/_locales/en/messages.json" with { type: "json" };

type Messages = Record<string, { readonly message: string; readonly description?: string }>;

const LOCALES = new URL("../../../public/_locales/", import.meta.url);
const SOURCES = ["../../../components/", "../../../entrypoints/", "../../../core/"].map(
  (path) => new URL(path, import.meta.url),
);
const ENGLISH = en as Messages;

const others = readdirSync(LOCALES).filter((locale) => locale !== "en");

test("there is a second language to prove that every word comes from a file", () => {
  expect(others).toContain("de");
});

describe.each(others)("%s", (locale) => {
  const messages = JSON.parse(readFileSync(new URL(`${locale}/messages.json`, LOCALES), "utf8")) as Messages;

  test("has every message that English has, and no other", () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(ENGLISH).sort());
  });

  test.each(Object.keys(ENGLISH))("%s takes the same values", (key) => {
    expect(places(messages[key]?.message)).toEqual(places(ENGLISH[key]?.message));
  });
});

test("a message that takes values tells translators what they are, or has one count only", () => {
  const untold = Object.entries(ENGLISH).filter(([, { message, description }]) => /\$2/.test(message) && !description);
  expect(untold.map(([key]) => key).filter((key) => !/^(reason|corpus|nthOf)/.test(key))).toEqual([]);
});

test("the description fits the stores' 132 characters", () => {
  for (const locale of ["en", ...others]) {
    const file = JSON.parse(readFileSync(new URL(`${locale}/messages.json`, LOCALES), "utf8")) as Messages;
    expect(file.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  }
});

test("every message is used somewhere", () => {
  const code = `${SOURCES.map(textBelow).join("\n")}\n${readFileSync(new URL("../../../wxt.config.ts", import.meta.url), "utf8")}`;
  const unused = Object.keys(ENGLISH).filter((key) => !mentions(code, key));
  expect(unused).toEqual([]);
});

/** By its own name, by the stem of a counted message, or by the start that a subtype is put behind. */
function mentions(code: string, key: string): boolean {
  const stem = key.replace(/_(one|other)$/, "");
  return (
    code.includes(key) || code.includes(`"${stem}"`) || /^(subtype|meaning)_/.test(key) || /^badgeLabel[A-Z]/.test(key)
  );
}

function places(message: string | undefined): string[] {
  return [...new Set(message?.match(/\$\d/g))].sort();
}

function textBelow(folder: URL): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, "utf8"))
    .join("\n");
}
