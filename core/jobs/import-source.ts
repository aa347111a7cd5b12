/** The file of an import, read article by article, from any position that was recorded earlier. */
import type { NewArticle } from "../corpus/add-articles.ts";
import { byteLines } from "../corpus/byte-lines.ts";
import type { DocumentPosition, ImportJob } from "../corpus/database.ts";
import { checkDocumentLine, type TextDocument } from "../corpus/document-line.ts";
import { openPack, type PackPosition } from "../corpus/pack/decode-pack.ts";
import { describeArticle } from "../matching/article-record.ts";
import { findQuotations } from "../quotation/find-quotations.ts";

export type ImportItem =
  | { readonly kind: "article"; readonly article: NewArticle }
  | { readonly kind: "problem"; readonly problem: string };

export interface ImportSource {
  /** The next item, or null after the last. Throws when the file as a whole cannot be used. */
  next(): Promise<ImportItem | null>;
  position(): Promise<PackPosition | DocumentPosition>;
  readonly total: number | null;
  readonly checksum: string | null;
  close(): Promise<void>;
}

/** A line of documents holds a whole article; a longer line is no article. */
const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

export function openSource(job: ImportJob, file: Blob): Promise<ImportSource> {
  return job.format === "pack"
    ? packSource(file, job.cursor as PackPosition | null)
    : documentSource(file, job.cursor as DocumentPosition | null);
}

async function packSource(file: Blob, from: PackPosition | null): Promise<ImportSource> {
  const pack = await openPack(file, from ?? undefined);
  return {
    async next() {
      const record = await pack.next();
      return record && { kind: "article", article: { record, text: null } };
    },
    position: () => pack.position(),
    total: pack.header.counts.articles,
    checksum: pack.header.digest,
    close: () => pack.close(),
  };
}

async function documentSource(file: Blob, from: DocumentPosition | null): Promise<ImportSource> {
  let position = from ?? { offset: 0, line: 0 };
  const rest = file.slice(position.offset);
  const base = position.offset;
  const tooLong = () => new Error(`Line ${position.line + 1} is too long to be an article.`);
  const lines = byteLines(rest.stream(), { maxLine: MAX_DOCUMENT_BYTES, tooLong });
  return {
    async next() {
      for (let read = await lines.next(); !read.done; read = await lines.next()) {
        position = { offset: base + read.value.next, line: position.line + 1 };
        const line = new TextDecoder().decode(read.value.bytes).trim();
        if (line) return documentItem(line, position.line);
      }
      return null;
    },
    position: async () => position,
    total: null,
    checksum: null,
    close: async () => void (await lines.return(undefined)),
  };
}

function documentItem(line: string, number: number): ImportItem {
  const checked = checkDocumentLine(line);
  if (!checked.ok) return { kind: "problem", problem: `Line ${number}: ${checked.problem}` };
  try {
    return { kind: "article", article: described(checked.document) };
  } catch (failure) {
    return { kind: "problem", problem: `Line ${number}: “${checked.document.id}” could not be read (${failure})` };
  }
}

function described({ id, header, text }: TextDocument): NewArticle {
  const quotations = findQuotations({ text, title: header.title, language: header.language });
  return { record: describeArticle({ id, header, text, quotations, withSentences: true }), text };
}
