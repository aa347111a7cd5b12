import axe from "axe-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Surface } from "../../tools/browser/reader-browser.ts";
import { badges, eventually, openAndAnnotate, type Reading, startReading } from "./reading.ts";

let reading: Reading;
beforeAll(async () => {
  reading = await startReading();
});
afterAll(() => reading?.close());

/** The checker and its run as one function: our pages' policy lets no text become code, a driver's script is not bound by it. */
const checkPage = new Function(`
  ${axe.source}
  return axe.run(document).then(({ violations }) => violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => id + ": " + nodes.map(({ target }) => target.join(" ")).join(", ")));
`) as () => Promise<string[]>;

async function faults(surface: Surface): Promise<string[]> {
  return surface.evaluate(checkPage);
}

test.each(["light", "dark"] as const)("card and panel have no serious fault in %s", async (scheme) => {
  const { tab } = await openAndAnnotate(reading, "courier-bridge");
  const [badge] = await badges(tab);
  await tab.clickAt(badge!.x, badge!.y);
  const card = await tab.card();
  await eventually(
    () => card.evaluate(() => document.querySelectorAll(".match").length),
    (count) => count > 0,
  );
  await reading.browser.setColorScheme(scheme);
  expect(await faults(card)).toEqual([]);
  await tab.pressCommand("open-panel");
  const panel = await reading.browser.panel();
  await eventually(
    () => panel.evaluate(() => document.querySelectorAll("button").length),
    (count) => count > 2,
  );
  await reading.browser.setColorScheme(scheme);
  expect(await faults(panel)).toEqual([]);
  await tab.pressCommand("open-panel");
  await tab.close();
});

test.each(["welcome.html", "options.html"])("%s has no serious fault", async (path) => {
  const page = await reading.browser.openOwnPage(path);
  await eventually(
    () => page.evaluate(() => document.querySelectorAll("h1").length),
    (count) => count > 0,
  );
  expect(await faults(page)).toEqual([]);
  await page.close();
});
