/** `npm run -s browse`: what a reader gets on real pages, in a real browser, with the built extension. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { servePages } from "../../newsstand/server.ts";
import { UsageError } from "../arguments.ts";
import { launch } from "../browser/launch.ts";
import { importsDone } from "../browser/own-messages.ts";
import type { OwnPage, ReaderBrowser } from "../browser/reader-browser.ts";
import { startRecordingProxy } from "../browser/recording-proxy.ts";
import { openPanel } from "../demo/show-article.ts";
import { browsePage, type OpenedPage, type PageLine } from "./browse-page.ts";
import { type CorpusFile, importFile, pagesAsCorpus, readCorpusFile } from "./corpus.ts";
import { type BrowseOptions, parseOptions, USAGE } from "./options.ts";
import { type BrowsedPage, readPages } from "./pages.ts";
import { summary } from "./summary.ts";
import { LateError, within } from "./within.ts";

async function browse(options: BrowseOptions): Promise<void> {
  const pages = readPages(options.pages).slice(0, options.limit);
  const files = options.corpus.map(readCorpusFile);
  // Pages of the web ask for the web; what they ask for gets no answer, at once.
  const proxy = await startRecordingProxy();
  const hosts = await servePages(pages);
  try {
    await browseIn(options, pages, files, hosts.urls, proxy.port);
  } finally {
    await hosts.close();
    await proxy.close();
  }
}

/** A browser with the corpus imported, and the corpus page in it. */
interface Started {
  readonly browser: ReaderBrowser;
  readonly corpusPage: OwnPage;
}

/** Milliseconds that a page may take, with everything that is looked at. One that takes longer costs the browser. */
const PAGE_WITHIN = 120_000;
/** Milliseconds for a browser to close before it is left to itself. */
const CLOSED_WITHIN = 20_000;

async function browseIn(
  options: BrowseOptions,
  pages: readonly BrowsedPage[],
  files: readonly CorpusFile[],
  urls: Readonly<Record<string, string>>,
  proxyPort: number,
): Promise<void> {
  const corpus = files.length > 0 ? files : [await pagesAsCorpus(pages, urls)];
  const start = () => startWith(corpus, options, proxyPort);
  let started = await start();
  const lines: PageLine[] = [];
  try {
    for (const { name } of pages) {
      const { line, isStuck } = await tryPage(started, name, urls[name]!, options);
      console.log(JSON.stringify(line));
      lines.push(line);
      if (!isStuck) continue;
      // Its driver waits for an answer that does not come: whatever is asked next would wait behind it.
      await close(started);
      started = await start();
    }
    console.error(`\n${started.browser.version}\n${summary(lines)}`);
  } finally {
    await close(started);
  }
}

async function startWith(corpus: readonly CorpusFile[], options: BrowseOptions, proxyPort: number): Promise<Started> {
  const browser = await launch(options.browser, { headless: true, proxyPort });
  try {
    const corpusPage = await browser.openOwnPage("options.html");
    await importsDone(corpusPage); // the starter pack
    for (const file of corpus) await importFile(corpusPage, file);
    return { browser, corpusPage };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function close({ browser }: Started): Promise<void> {
  await within(CLOSED_WITHIN, "closing", browser.close()).catch((late) => console.error(String(late)));
}

/** A page that fails in our own driver is told as failed; the others are still tried. */
async function tryPage(
  started: Started,
  name: string,
  url: string,
  options: BrowseOptions,
): Promise<{ line: PageLine; isStuck: boolean }> {
  try {
    const line = await within(PAGE_WITHIN, name, onePage(started, name, url, options));
    return { line, isStuck: false };
  } catch (error) {
    const nothing = { quotations: 0, anchored: 0, badges: [], ms: null, longTasks: null, domChanged: false };
    const line: PageLine = { page: name, state: "failed", reason: "driver", ...nothing, errors: [String(error)] };
    return { line, isStuck: error instanceof LateError };
  }
}

async function onePage({ browser, corpusPage }: Started, name: string, url: string, options: BrowseOptions) {
  const opened = await browsePage(browser, corpusPage, name, url);
  if (options.shots) await saveShots(browser, opened, options.out);
  await opened.tab.close();
  return opened.line;
}

async function saveShots(browser: ReaderBrowser, { tab, line }: OpenedPage, out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  for (const scheme of ["light", "dark"] as const) {
    await browser.setColorScheme(scheme);
    await tab.screenshot(join(out, `${line.page}-${scheme}.png`));
  }
  await browser.setColorScheme("light");
  await (await openPanel(browser, tab)).screenshot(join(out, `${line.page}-panel.png`));
  await tab.pressCommand("open-panel");
}

try {
  await browse(parseOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof UsageError ? `browse: ${error.message}\n\n${USAGE}` : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
