import { Index as FlexIndex } from "flexsearch";
import MiniSearch from "minisearch";
import { findCandidates } from "../../core/matching/index/find-candidates.ts";
import { buildSegment, openSegment } from "../../core/matching/index/segment.ts";

/** An index built over quotations; their numbers are their places in the list. */
export interface Engine {
  /** The index as it would lie on disk. */
  store(): { readonly content: unknown; readonly bytes: number };
  /** Opens what `store` gave, as a worker does that was just started. */
  load(content: unknown): void;
  /** Numbers of the best matches, best first. */
  find(text: string): readonly number[];
}

/** The same quotations and queries for all. */
export const engines: Record<string, (quotations: readonly string[]) => Engine> = {
  "Second Source": ours,
  "MiniSearch 7.2, all words": (quotations) => miniSearch(quotations, (text) => text),
  "MiniSearch 7.2, 8 rarest words": (quotations) => miniSearch(quotations, rarest(quotations)),
  "FlexSearch 0.8, all words": (quotations) => flexSearch(quotations, (text) => text),
  "FlexSearch 0.8, 8 rarest words": (quotations) => flexSearch(quotations, rarest(quotations)),
};

function ours(quotations: readonly string[]): Engine {
  const bytes = buildSegment(
    0,
    quotations.map((text) => ({ text })),
  );
  let segment = openSegment(bytes);
  return {
    store: () => ({ content: bytes, bytes: bytes.length }),
    load: (content) => {
      segment = openSegment(content as Uint8Array);
    },
    find: (text) => findCandidates(text, [segment], 5).map(({ number }) => number),
  };
}

function miniSearch(quotations: readonly string[], plan: (text: string) => string): Engine {
  const options = { fields: ["text"], idField: "id" };
  let index = new MiniSearch<{ id: number; text: string }>(options);
  index.addAll(quotations.map((text, id) => ({ id, text })));
  return {
    store: () => sized(JSON.stringify(index)),
    load: (content) => {
      index = MiniSearch.loadJSON(content as string, options);
    },
    find: (text) =>
      index
        .search(plan(text), { combineWith: "OR" })
        .slice(0, 5)
        .map(({ id }) => id as number),
  };
}

function flexSearch(quotations: readonly string[], plan: (text: string) => string): Engine {
  const create = () => new FlexIndex({ tokenize: "strict" });
  let index = create();
  quotations.forEach((text, id) => {
    index.add(id, text);
  });
  return {
    store: () => {
      const parts: [string, string][] = [];
      index.export((key: string, data: string) => {
        parts.push([key, data ?? ""]);
      });
      return sized(JSON.stringify(parts));
    },
    load: (content) => {
      index = create();
      for (const [key, data] of JSON.parse(content as string) as [string, string][]) index.import(key, data);
    },
    find: (text) => index.search(plan(text), { limit: 5, suggest: true }) as number[],
  };
}

function sized(content: string): { content: string; bytes: number } {
  return { content, bytes: Buffer.byteLength(content) };
}

const RAREST = 8;

/** The words of a query that the fewest quotations have: what somebody would do who knows that common words are dear. */
function rarest(quotations: readonly string[]): (text: string) => string {
  const counts = new Map<string, number>();
  for (const text of quotations) {
    for (const word of new Set(text.toLowerCase().split(" "))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const count = (word: string) => counts.get(word.toLowerCase()) ?? 0;
  return (text) =>
    [...new Set(text.split(" "))]
      .filter((word) => count(word) > 0)
      .sort((a, b) => count(a) - count(b))
      .slice(0, RAREST)
      .join(" ");
}
