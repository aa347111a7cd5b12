import type { ArticleRecord, Passage } from "../../../core/model.ts";
import { WordSource } from "../generated-quotations.ts";

/** As many quotations as an article of the press has, about. */
export const PER_ARTICLE = 10;

/** Written in one transaction, they leave one segment of the size that merging ends at (core/corpus/segment-store.ts). */
export const ARTICLES_AT_ONCE = 6_550;

/** Outlets among which the articles are dealt out. */
const OUTLETS = 50;

/** Values in an article's sketch (core/matching/sketch.ts). */
const SKETCH = 128;

/** Articles of generated words, the same in every run, as an import brings them: so many from number `first` on. */
export function generatedArticles(first: number, count: number): ArticleRecord[] {
  const source = new WordSource(first + 1);
  return Array.from({ length: count }, (_, i) => article(first + i, source));
}

export function addressOf(number: number): string {
  return `https://outlet-${number % OUTLETS}.example/${number}`;
}

function article(number: number, source: WordSource): ArticleRecord {
  const outlet = number % OUTLETS;
  return {
    id: `generated-${number}`,
    url: addressOf(number),
    outlet: { domain: `outlet-${outlet}.example`, name: `Outlet ${outlet}` },
    title: sentence(source, 8),
    byline: null,
    publishedAt: `2025-${two(1 + source.below(12))}-${two(1 + source.below(28))}`,
    modifiedAt: null,
    language: "en",
    origins: [],
    sketch: Array.from({ length: SKETCH }, () => source.below(2 ** 32)).sort((a, b) => a - b),
    passages: passages(source),
  };
}

function passages(source: WordSource): Passage[] {
  let at = 0;
  return Array.from({ length: PER_ARTICLE }, (): Passage => {
    const text = source.quotation().join(" ");
    const start = at + 40;
    at = start + text.length + 200;
    const name = person(source);
    const [before, after] = [`${sentence(source, 10)}. “`, `,” said ${name}. ${sentence(source, 10)}.`];
    const speaker = { text: name, name };
    return {
      kind: "direct",
      start,
      end: start + text.length,
      text,
      before,
      after,
      speaker,
      cue: "said",
      confidence: 0.95,
    };
  });
}

function person(source: WordSource): string {
  return `${capital(source.word())} ${capital(source.word())}`;
}

export function sentence(source: WordSource, words: number): string {
  return capital(Array.from({ length: words }, () => source.word()).join(" "));
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
const two = (number: number) => String(number).padStart(2, "0");
