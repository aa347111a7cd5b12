import { matchArticle } from "../../core/matching/match-article.ts";
import { memoryCorpus } from "../../core/matching/memory-corpus.ts";
import type { Annotation, Match, Span } from "../../core/model.ts";
import { newsstandDocuments } from "../../newsstand/documents.ts";
import { type ExpectedRelation, wordsOf } from "../../newsstand/expected.ts";
import { quotationsOf, recordOf } from "../../tools/cli/corpus-files.ts";
import { parseDocument, readDocument } from "../../tools/cli/document.ts";

/** What the product says of the newsstand, each article checked against all the others. */
export interface Answers {
  /** Annotations by article. */
  readonly of: ReadonlyMap<string, readonly Annotation[]>;
  readonly texts: ReadonlyMap<string, string>;
}

/** The same way as `match --corpus` goes, without the files between. */
export async function newsstandAnswers(): Promise<Answers> {
  const documents = await Promise.all(newsstandDocuments().map((line) => readDocument(parseDocument(line))));
  const read = documents.map((document) => {
    const quotations = quotationsOf(document);
    return { text: document.text, quotations, record: recordOf(document, quotations) };
  });
  const corpus = memoryCorpus(read.map(({ record }) => record));
  const annotated = await Promise.all(
    read.map(async (article) => [article.record.id, await matchArticle(article, corpus)] as const),
  );
  return { of: new Map(annotated), texts: new Map(read.map(({ record, text }) => [record.id, text])) };
}

/** The annotations on the words by which `article` reports something. */
export function annotationsOn(answers: Answers, article: string, words: string): readonly Annotation[] {
  const span = spanOf(answers, article, words);
  return (answers.of.get(article) ?? []).filter(({ quotation }) => sameWords(span, quotation));
}

type Pair = Pick<ExpectedRelation, "report" | "here" | "there">;

/** The matches that lead from the words here to the words there. */
export function matchesBetween(answers: Answers, { report, here, there }: Pair): readonly Match[] {
  const target = spanOf(answers, there, wordsOf(report, there));
  return annotationsOn(answers, here, wordsOf(report, here))
    .flatMap(({ matches }) => matches)
    .filter((match) => match.doc === there && sameWords(target, match));
}

/** What is shown for a pair, for a person to read: "truncated 0.93", "nothing", "no quotation here". */
export function shownBetween(answers: Answers, pair: Pair): string {
  if (annotationsOn(answers, pair.here, wordsOf(pair.report, pair.here)).length === 0) return "no quotation here";
  const shown = matchesBetween(answers, pair).map(
    ({ subtype, score, independent }) => `${subtype} ${score.toFixed(2)}${independent === false ? ", not independent" : ""}`,
  );
  return shown.length > 0 ? shown.join(" and ") : "nothing";
}

function spanOf({ texts }: Answers, article: string, words: string): Span {
  const start = texts.get(article)?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`${article} does not say: ${words}`);
  return { start, end: start + words.length };
}

/** Half of the shorter span lies in the other. */
function sameWords(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}
