import { afterAll, beforeAll, expect, test } from "vitest";
import { badges, eventually, openAndAnnotate, paintedWords, type Reading, startReading } from "./reading.ts";

let reading: Reading;
beforeAll(async () => {
  reading = await startReading();
});
afterAll(() => reading?.close());

const ARTICLE = "courier-bridge";
const SITE_BUTTON = "footer.site button";

test("once a site is allowed in the panel, its articles are annotated by themselves; once it is withdrawn, no more", async () => {
  const { browser, stand } = reading;
  await browser.grantWithoutAsking(`*://${new URL(stand.urls[ARTICLE]!).hostname}/*`);
  const { tab } = await openAndAnnotate(reading, ARTICLE);
  await tab.pressCommand("open-panel");
  const panel = await browser.panel();
  await panel.click(SITE_BUTTON);
  const access = () => panel.evaluate(() => document.querySelector("footer.site")?.textContent ?? "");
  const asked = await eventually(access, (text) => text !== "");
  const allowed = await eventually(access, (text) => text !== "" && text.includes("always"));

  await tab.goto(stand.urls[ARTICLE]!);
  await eventually(
    () => badges(tab),
    (shown) => shown.length > 0,
  );

  await panel.click(SITE_BUTTON);
  await eventually(access, (text) => text !== allowed);
  await eventually(
    () => paintedWords(tab),
    (words) => words.length === 0,
  );
  await tab.goto(stand.urls[ARTICLE]!);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(await badges(tab)).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
  await tab.close();
});

test("a page that nobody asked about is left alone", async () => {
  const tab = await reading.browser.openTab(reading.stand.urls["kestrel-bridge"]!);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(await paintedWords(tab)).toEqual([]);
  expect(await tab.inspect((root: ShadowRoot | null) => root === null)).toBe(true);
  await tab.close();
});
