/** `npm run screenshots`: the README's picture, from the real extension on our newsstand: article and card, panel beside. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startNewsstand } from "../newsstand/server.ts";
import { ChromiumBrowser } from "./browser/chromium.ts";
import { launch } from "./browser/launch.ts";
import { openCard, openPanel, scrollToBadge, showArticle } from "./demo/show-article.ts";
import { ROOT, runStep } from "./steps.ts";

const PICTURE = join(ROOT, "assets/readme/overview.png");
const ARTICLE = "courier-bridge";

const built =
  process.argv.includes("--built") || (await runStep("build", "node", ["tools/build.ts"], { loud: true })).ok;
if (!built) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), "second-source-screens-"));
const stand = await startNewsstand();
const browser = await launch("chromium", { headless: true });
try {
  const { tab } = await showArticle(browser, stand.urls[ARTICLE]!);
  const badge = await scrollToBadge(tab);
  if (!badge) throw new Error("The article has no badge to show");
  await openCard(tab, badge);
  const panel = await openPanel(browser, tab);
  await panel.screenshot(join(folder, "panel.png"));
  await tab.screenshot(join(folder, "page.png"));
  mkdirSync(join(ROOT, "assets/readme"), { recursive: true });
  await sideBySide(
    browser,
    ["page.png", "panel.png"].map((name) => join(folder, name)),
    PICTURE,
  );
  console.log(PICTURE);
} finally {
  await browser.close();
  await stand.close();
  rmSync(folder, { recursive: true });
}

/** Puts pictures next to each other as the browser's window has them; a screenshot of a page leaves the panel out. */
async function sideBySide(on: unknown, paths: readonly string[], out: string): Promise<void> {
  if (!(on instanceof ChromiumBrowser)) throw new Error("Pictures are made in Chromium");
  const page = await on.puppeteer.newPage();
  const images = paths.map((path) => `<img src="data:image/png;base64,${readFileSync(path).toString("base64")}">`);
  await page.setContent(
    `<body style="margin:0;display:inline-flex;gap:1px;background:#bbb;border:1px solid #bbb">${images.join("")}</body>`,
  );
  const body = await page.waitForSelector("body");
  await body!.screenshot({ path: out as `${string}.png` });
  await page.close();
}
