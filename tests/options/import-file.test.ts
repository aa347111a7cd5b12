import { gunzipSync, gzipSync } from "node:zlib";
import { beforeEach, expect, test } from "vitest";
import { FileRefused, readFileToImport } from "../../entrypoints/options/import-file.ts";
import { speakEnglish } from "../components/speak-english.ts";

beforeEach(speakEnglish);

test("lines of JSON go as text", async () => {
  const line = '{"id":"a","text":"“Ça va,” she said."}\n';
  expect(await readFileToImport(new File([line], "a.jsonl"))).toEqual({
    name: "a.jsonl",
    content: line,
    encoding: "text",
  });
});

test("a pack goes byte by byte, however long, whatever its name", async () => {
  const rows = Array.from({ length: 40_000 }, (_, n) => `row ${n} ${Math.sin(n)}`).join("\n");
  const file = await readFileToImport(new File([gzipSync(rows)], "a.bin"));
  expect(file.encoding).toBe("base64");
  expect(gunzipSync(Buffer.from(file.content, "base64")).toString()).toBe(rows);
});

test("an empty file is refused by name", async () => {
  await expect(readFileToImport(new File([], "a.pack"))).rejects.toThrow(
    new FileRefused("a.pack is empty. Nothing was changed."),
  );
});

test("a file too large for one message is refused before it is read", async () => {
  const file = new File([], "a.pack");
  Object.defineProperty(file, "size", { value: 41e6 });
  await expect(readFileToImport(file)).rejects.toThrow("a.pack is larger than 40 MB");
});
