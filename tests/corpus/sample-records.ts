import type { ArticleRecord, Passage } from "../../core/model.ts";

const VERBS = ["opened", "mended", "closed", "painted", "measured", "sold", "watched", "moved"];
const THINGS = ["harbour", "ferry", "lighthouse", "bakery", "orchard", "tramway", "reservoir", "archive"];

/** A passage in our own words; each number has other words. */
export function samplePassage(number: number, over: Partial<Passage> = {}): Passage {
  const text = `We ${VERBS[number % 8]} the ${THINGS[Math.floor(number / 8) % 8]} for the ${number}th time this year`;
  return {
    kind: "direct",
    start: 100,
    end: 100 + text.length,
    text,
    before: "The mayor of Quillhaven, standing by the water, said:",
    after: "and then she left.",
    speaker: { text: "The mayor", name: "Ana Brisk" },
    cue: "said",
    confidence: 0.9,
    ...over,
  };
}

/** An article record with `quotations` passages; `number` makes its id, address and words. */
export function sampleRecord(number: number, over: Partial<ArticleRecord> = {}, quotations = 3): ArticleRecord {
  return {
    id: `article-${number}`,
    url: `https://outlet-${number % 7}.example/story/${number}`,
    outlet: { domain: `outlet-${number % 7}.example`, name: `Outlet ${number % 7}` },
    title: `Story ${number}`,
    byline: null,
    publishedAt: `2026-02-${String((number % 28) + 1).padStart(2, "0")}`,
    modifiedAt: null,
    language: "en",
    origins: number % 3 === 0 ? ["Quill Agency"] : [],
    sketch: [number, number + 1, number + 2],
    passages: Array.from({ length: quotations }, (_, index) => samplePassage(number * 10 + index)),
    ...over,
  };
}

export function sampleRecords(count: number): ArticleRecord[] {
  return Array.from({ length: count }, (_, number) => sampleRecord(number));
}
