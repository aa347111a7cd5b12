import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtExtension } from "../../tools/browser/built-extension.ts";
import type { BrowserKind } from "../../tools/browser/find-browser.ts";

/** What a release asks for is decided here, in sight: a change of the manifest is a change of these files. */
test.each<[BrowserKind, string]>([
  ["chromium", "manifest.chrome.json"],
  ["firefox", "manifest.firefox.json"],
])("the manifest for %s is the one we agreed on", async (kind, agreed) => {
  const manifest = JSON.parse(readFileSync(join(builtExtension(kind), "manifest.json"), "utf8"));
  await expect(`${JSON.stringify({ ...manifest, version: "(package.json)" }, null, 2)}\n`).toMatchFileSnapshot(agreed);
});

test.each<BrowserKind>(["chromium", "firefox"])("the manifest for %s asks for no host at install", (kind) => {
  const manifest = JSON.parse(readFileSync(join(builtExtension(kind), "manifest.json"), "utf8"));
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
});
