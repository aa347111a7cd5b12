import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { encodePack } from "../../../core/corpus/pack/encode-pack.ts";
import { ask, importsDone } from "../../browser/own-messages.ts";
import type { OwnPage } from "../../browser/reader-browser.ts";
import { ARTICLES_AT_ONCE, generatedArticles, PER_ARTICLE } from "./generated-corpus.ts";

/** Quotations of the pack by which the speed of importing is measured, and its name. */
const PACK = { quotations: 20_000, name: "generated.pack" };
/** Number of its first article: far above those of the corpus. */
const PACK_FROM = 10_000_000;

/**
 * Fills the corpus with generated quotations up to so many, from inside a page of the extension, by the code that an import
 * ends in: going through the messages of a real import would take an hour for a million.
 */
export async function fill(page: OwnPage, quotations: number): Promise<void> {
  // A driver sends a function's source: that way the bundle runs in spite of the page's Content Security Policy.
  await page.evaluate(new Function(await bundled("fill-in-page.ts")) as () => void);
  // In parts, since a call through the driver must not take too long.
  for (let upTo = 0; upTo < quotations; ) {
    upTo = Math.min(quotations, upTo + ARTICLES_AT_ONCE * PER_ARTICLE);
    await page.evaluate(
      (count: number) => (window as never as { fillUpTo(n: number): Promise<void> }).fillUpTo(count),
      upTo,
    );
  }
}

async function bundled(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, file), formats: ["iife"], name: "bench" },
    },
  });
  const [{ output }] = built as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output[0].code;
}

/** Quotations that a real import takes in per second; null when that pack was imported before. */
export async function importSpeed(page: OwnPage): Promise<number | null> {
  const known = await importsDone(page, 600_000);
  if (known.some(({ name }) => name === PACK.name)) return null;
  const articles = generatedArticles(PACK_FROM, PACK.quotations / PER_ARTICLE);
  const pack = await encodePack(articles, { name: PACK.name, created: "2026-01-01" });
  const content = Buffer.from(pack).toString("base64");
  const started = performance.now();
  await ask(page, "importFile", { name: PACK.name, content, encoding: "base64" });
  await importsDone(page, 600_000);
  return PACK.quotations / ((performance.now() - started) / 1000);
}
