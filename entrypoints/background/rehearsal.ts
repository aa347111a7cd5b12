import type { Corpus } from "../../core/corpus/open-corpus.ts";
import { articleRow, describeArticle } from "../../core/matching/article-record.ts";
import { findCandidates } from "../../core/matching/index/find-candidates.ts";
import { matchArticle, matchFirst } from "../../core/matching/match-article.ts";
import { memoryCorpus } from "../../core/matching/memory-corpus.ts";
import type { PageCapture } from "../../core/messages.ts";
import { readArticle } from "../../core/page/read-article.ts";
import { findQuotations } from "../../core/quotation/find-quotations.ts";
import { othersTurn } from "./others-turn.ts";
import { REHEARSED } from "./rehearsed-pages.ts";

/**
 * A background that was just started runs code that has never run: tables are to be made, expressions compiled, and the first
 * page takes five times as long as the second. So while a page is still being built, a tiny one of our own goes the same way,
 * and the corpus is opened. It goes in short scenes, between which whatever really happens has its turn.
 */
export class Rehearsal {
  readonly #corpus: Corpus;
  /** Not to begin any more, and to go on with. */
  #isOver = false;
  #isPlaying = false;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** Once in a background's life, and only where there is something that a page could be held against. */
  async begin(): Promise<void> {
    if (this.#isOver) return;
    const segments = await this.#corpus.segments();
    if (this.#isOver || segments.length === 0) return;
    this.#isOver = true;
    this.#isPlaying = true;
    for await (const _ of scenes(this.#corpus)) {
      await othersTurn();
      if (!this.#isPlaying) return;
    }
  }

  /** A real page is there: it goes first, and makes ready what is still missing. */
  end(): void {
    this.#isOver = true;
    this.#isPlaying = false;
  }
}

/** Passages read for each quotation of the rehearsed page, from the real corpus: as many as for one of a real page. */
const CANDIDATES = 3;

async function* scenes(corpus: Corpus): AsyncGenerator<void, void, void> {
  const there = read(REHEARSED.there);
  yield;
  const { text, ...header } = read(REHEARSED.here);
  yield;
  const quotations = findQuotations({ ...header, text });
  yield;
  const quoted = findQuotations(there);
  yield;
  const segments = await corpus.segments();
  const found = quotations.flatMap((quotation) => findCandidates(quotation.text, segments, CANDIDATES));
  yield;
  await corpus.passages(found.map(({ number }) => number));
  yield;
  const record = describeArticle({ header: there, text: there.text, quotations: quoted, withSentences: true });
  yield;
  const others = memoryCorpus([record]);
  await others.segments();
  yield;
  for (const quotation of quotations) {
    const asked = [quotation];
    await matchFirst({ record: articleRow({ header, text, quotations: asked }), quotations: asked, text }, others);
    yield;
  }
  await matchArticle({ record: articleRow({ header, text, quotations }), quotations, text }, others);
}

function read(capture: PageCapture) {
  const page = readArticle(capture);
  if (!page.ok) throw new Error(`The rehearsed page was not read: ${page.reason}`);
  return page.article;
}
