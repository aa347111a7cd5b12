import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtExtension } from "../../tools/browser/built-extension.ts";
import { launch } from "../../tools/browser/launch.ts";
import { ask, importsDone } from "../../tools/browser/own-messages.ts";
import type { ReaderBrowser } from "../../tools/browser/reader-browser.ts";
import { type RecordingProxy, startRecordingProxy } from "../../tools/browser/recording-proxy.ts";
import { outsideRequests } from "./outside-requests.ts";
import { eventually, KIND } from "./reading.ts";

let proxy: RecordingProxy;
let browser: ReaderBrowser;
beforeAll(async () => {
  proxy = await startRecordingProxy();
  browser = await launch(KIND, { headless: true, proxyPort: proxy.port, keepWelcome: true });
});
afterAll(async () => {
  await browser?.close();
  await proxy?.close();
});

test("the installation opens the welcome page, whose sample story has badges before any permission is asked", async () => {
  const welcome = await browser.welcomePage();
  const badge = await eventually(
    () => welcome.evaluate(() => document.querySelectorAll("main button").length),
    (count) => count > 0,
    60_000,
  );
  expect(badge).toBeGreaterThan(0);
  const granted = await welcome.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  expect(granted).toEqual([]);
  await welcome.close();
});

test("the starter corpus is loaded by itself", async () => {
  const own = await browser.openOwnPage("options.html");
  const jobs = await importsDone(own);
  expect(jobs.map(({ state }) => state)).toEqual(["done"]);
  const held = await ask(own, "corpusSummary");
  expect(held.articles).toBeGreaterThan(10);
  expect(held.outlets).toBeGreaterThan(5);
  await own.close();
});

test.runIf(KIND === "chromium")("the browser warns of nothing before the installation", async () => {
  const manifest = readFileSync(join(builtExtension("chromium"), "manifest.json"), "utf8");
  const own = await browser.openOwnPage("options.html");
  const warnings = await own.evaluate(
    (text: string) => chrome.management.getPermissionWarningsByManifest(text),
    manifest,
  );
  expect(warnings).toEqual([]);
  await own.close();
});

test("installing asks nothing of the net", async () => {
  expect(outsideRequests(proxy.requests)).toEqual([]);
  expect(await browser.extensionErrors()).toEqual([]);
});
