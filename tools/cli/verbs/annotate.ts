import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { matchArticle } from "../../../core/matching/match-article.ts";
import type { Annotation, Match, Stance } from "../../../core/model.ts";
import { readOptions, UsageError } from "../../arguments.ts";
import { quotationsOf, readCorpus, recordOf } from "../corpus-files.ts";
import { readDocument } from "../document.ts";
import { BadInput } from "../json-lines.ts";
import type { VerbIo } from "../verb.ts";

/** What the extension itself starts with. */
const STARTER_PACK = join(import.meta.dirname, "../../../assets/starter.pack");

/** `annotate FILE|- [--corpus FILE…]`: one article's quotations with their badges and reasons, for a person to read. */
export async function run([file, ...rest]: string[], io: VerbIo): Promise<number> {
  if (!file || file.startsWith("--")) throw new UsageError("annotate needs a file, or - for standard input");
  const options = readOptions(rest, ["corpus"]);
  const paths = options.corpus ?? (existsSync(STARTER_PACK) ? [STARTER_PACK] : []);
  const { corpus, failed } = await readCorpus(paths, io);
  try {
    const document = await readDocument(asDocument(file, await readText(file, io)));
    const quotations = quotationsOf(document);
    const record = recordOf(document, quotations);
    const annotations = await matchArticle({ record, quotations, text: document.text }, corpus);
    const { articles, outlets } = await corpus.summary();
    io.print(
      `${document.header.title || basename(file)}\n${count(quotations.length, "quotation")}, checked against ${count(articles, "article")} of ${count(outlets, "outlet")}\n`,
    );
    for (const annotation of annotations) io.print(describe(annotation));
    return failed > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    io.warn(`${file}: ${error.message}`);
    return 1;
  }
}

function asDocument(file: string, content: string) {
  const isPage = /\.x?html?$/i.test(file) || /^\s*(?:<!doctype|<html|<\?xml)/i.test(content);
  const unknown = { url: null, outlet: null, title: null, byline: null, publishedAt: null };
  return { id: file, ...(isPage ? { html: content } : { text: content }), ...unknown };
}

async function readText(file: string, io: VerbIo): Promise<string> {
  if (file !== "-") {
    return readFile(file, "utf8").catch((error: Error) => {
      throw new BadInput(error.message);
    });
  }
  let text = "";
  for await (const chunk of io.input) text += chunk;
  return text;
}

const BADGE: Record<Stance, string> = { corroborates: "✓", contradicts: "≠", editorializes: "✎" };

function describe({ quotation, matches, independentSources }: Annotation): string {
  const { kind, speaker, text } = quotation;
  const who = speaker ? speaker.name : "nobody named";
  const head = `${badges(matches)}  “${shortened(text)}”  (${kind}, ${who})`;
  const sources = matches.length > 0 ? `    ${count(independentSources, "independent report")}` : "";
  return [head, ...matches.map(line), sources].filter(Boolean).join("\n");
}

function badges(matches: readonly Match[]): string {
  const stances = (Object.keys(BADGE) as Stance[]).map((stance) => {
    const outlets = new Set(matches.filter((match) => match.stance === stance).map(({ doc }) => doc)).size;
    return outlets > 0 ? `${BADGE[stance]}${outlets}` : "";
  });
  return stances.filter(Boolean).join(" ") || "·";
}

function line({ stance, subtype, outlet, origin, text, why }: Match): string {
  const reasons = why.map(({ code, words }) => (words ? `${code} ${words.here || "–"} / ${words.there || "–"}` : code));
  const via = origin ? ` via ${origin}` : "";
  return `    ${BADGE[stance]} ${subtype}  ${outlet}${via}: “${shortened(text)}”${reasons.length > 0 ? `  [${reasons.join("; ")}]` : ""}`;
}

const SHOWN = 100;

function shortened(text: string): string {
  const oneLine = text.replace(/\s+/g, " ");
  return oneLine.length > SHOWN ? `${oneLine.slice(0, SHOWN - 1)}…` : oneLine;
}

function count(n: number, noun: string): string {
  return `${n.toLocaleString("en")} ${noun}${n === 1 ? "" : "s"}`;
}
