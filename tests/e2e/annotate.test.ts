import { afterAll, beforeAll, expect, test } from "vitest";
import type { AnnotatedQuotation } from "../../core/messages.ts";
import { fingerprint, quietFingerprint } from "../../tools/browse/page-dom.ts";
import { settledReport } from "../../tools/browser/own-messages.ts";
import type { ReaderTab } from "../../tools/browser/reader-browser.ts";
import { badges, eventually, letters, openAndAnnotate, paintedWords, type Reading, startReading } from "./reading.ts";

let reading: Reading;
beforeAll(async () => {
  reading = await startReading();
});
afterAll(() => reading?.close());

/** In marks as somebody's words, or reported elsewhere: what is underlined. */
const isShown = ({ quotation: { kind }, counts }: AnnotatedQuotation) =>
  kind === "direct" || kind === "mixed" || counts.corroborates + counts.contradicts + counts.editorializes > 0;

test("a click on the toolbar button underlines the quotations of an article, word for word", async () => {
  const { tab, report } = await openAndAnnotate(reading, "courier-bridge");
  expect(report.state).toBe("annotated");
  expect(report.painted?.anchored).toBe(report.quotations.length);
  const quoted = report.quotations
    .filter(isShown)
    .map(({ quotation }) => letters(quotation.text))
    .join("");
  expect(letters((await paintedWords(tab)).join(""))).toBe(quoted);
  await tab.close();
});

test("badges stand on the quotations that others report, in the window and beside their line", async () => {
  const { tab, report } = await openAndAnnotate(reading, "courier-bridge");
  const shown = await badges(tab);
  const found = report.quotations.filter(
    ({ counts }) => counts.corroborates + counts.contradicts + counts.editorializes,
  );
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThanOrEqual(found.length);
  expect(shown.every(({ label }) => label.length > 0)).toBe(true);
  await tab.close();
});

test("a click on a badge opens the card with the other outlets' reports", async () => {
  const { tab } = await openAndAnnotate(reading, "courier-bridge");
  const [badge] = await badges(tab);
  await tab.clickAt(badge!.x, badge!.y);
  const card = await tab.card();
  const matches = await eventually(
    () => card.evaluate(() => [...document.querySelectorAll(".match")].map((each) => each.textContent ?? "")),
    (found) => found.length > 0,
  );
  expect(matches.join(" ")).toContain("Corrow Ledger");
  await tab.close();
});

test("the panel lists this page's quotations in order", async () => {
  const { tab, report } = await openAndAnnotate(reading, "ledger-bridge");
  await tab.pressCommand("open-panel");
  const panel = await reading.browser.panel();
  const last = letters(report.quotations.at(-1)!.quotation.text).slice(0, 40);
  const text = await eventually(
    () => panel.evaluate(() => document.body.textContent ?? ""),
    (shown) => letters(shown).includes(last),
  );
  const places = report.quotations.map(({ quotation }) => letters(text).indexOf(letters(quotation.text)));
  expect(places.every((place) => place >= 0)).toBe(true);
  await tab.pressCommand("open-panel");
  await tab.close();
});

test("an article's own DOM is the same after annotating, also under a strict policy with Trusted Types", async () => {
  for (const article of ["star-ferry", "post-bridge", "kestrel-bridge"]) {
    const tab = await reading.browser.openTab(reading.stand.urls[article]!);
    const before = await quietFingerprint(tab);
    await tab.clickToolbarButton();
    const report = await settledReport(reading.ownPage, tab.id);
    expect(report.painted?.anchored, article).toBe(report.quotations.length);
    expect(await fingerprint(tab), article).toBe(before.print);
    expect(await tab.errors(), article).toEqual([]);
    await tab.close();
  }
});

test("an article without quotations gets no badge, and the reason is told", async () => {
  const { tab, report } = await openAndAnnotate(reading, "tern-tides");
  expect([report.state, report.reason]).toEqual(["no-quotations", "no-quotations"]);
  expect(await badges(tab)).toEqual([]);
  await tab.close();
});

test("a front page is no article, and says so", async () => {
  const tab = await reading.browser.openTab(`${reading.stand.origin("ansel-courier")}/`);
  await tab.clickToolbarButton();
  const report = await settledReport(reading.ownPage, tab.id);
  expect(report.state).toBe("not-an-article");
  expect(report.reason).not.toBeNull();
  expect(await badges(tab)).toEqual([]);
  await tab.close();
});

test("inside a single-page app the next story is annotated by itself, and the first one's marks go", async () => {
  const { tab } = await openAndAnnotate(reading, "brightwater-bridge");
  const first = await paintedWords(tab);
  await followLink(tab, "/");
  await followLink(tab, new URL(reading.stand.urls["brightwater-ferry"]!).pathname);
  const words = await eventually(
    () => paintedWords(tab),
    (painted) => painted.length > 0 && !painted.some((each) => first.includes(each)),
  );
  const shown = letters(await tab.evaluate(() => document.body.textContent ?? ""));
  expect(words.filter((each) => !shown.includes(letters(each)))).toEqual([]);
  await tab.close();
});

/** Clicks the app's link once the app shows it, and waits for the address to change. */
async function followLink(tab: ReaderTab, path: string): Promise<void> {
  await eventually(
    () =>
      tab.evaluate((wanted: string) => {
        document.querySelector<HTMLAnchorElement>(`a[data-route][href="${wanted}"]`)?.click();
        return location.pathname;
      }, path),
    (now) => now === path,
  );
}

test("a background that was stopped is not missed: the card opens, and another page is annotated", async () => {
  const { tab } = await openAndAnnotate(reading, "courier-bridge");
  await reading.browser.stopBackground();
  const [badge] = await badges(tab);
  await tab.clickAt(badge!.x, badge!.y);
  const card = await tab.card();
  await eventually(
    () => card.evaluate(() => document.querySelectorAll(".match").length),
    (count) => count > 0,
  );
  await reading.browser.stopBackground();
  const other = await openAndAnnotate(reading, "kestrel-bridge");
  expect(other.report.state).toBe("annotated");
  await other.tab.close();
  await tab.close();
});

test("nothing of ours threw in all this", async () => {
  expect(await reading.browser.extensionErrors()).toEqual([]);
});
