import { create, insertMultiple, load, type RawData, save, search } from "@orama/orama";
import { Index as FlexIndex } from "flexsearch";
import MiniSearch from "minisearch";
import { findCandidates } from "../../../core/matching/index/find-candidates.ts";
import { buildSegment, openSegment, type Segment } from "../../../core/matching/index/segment.ts";

/** An index over quotations; a quotation's number is its place in the list. */
export interface BuiltIndex {
  /** The bytes that would lie on disk. */
  store(): Uint8Array | Promise<Uint8Array>;
  /** Numbers of the best matches, best first; at least five where there are as many. */
  find(text: string): readonly number[] | Promise<readonly number[]>;
}

/** One way to find a quotation again, as somebody would use that library who has read its manual. */
export interface Engine {
  /** As the tables call it. */
  readonly name: string;
  /** Asked with a query's eight rarest words only: what one does who knows that common words are dear. */
  readonly planned: boolean;
  build(quotations: readonly string[]): BuiltIndex | Promise<BuiltIndex>;
  /** Opens what `store` gave, as a background does that was just started. */
  load(bytes: Uint8Array): BuiltIndex | Promise<BuiltIndex>;
}

/** By the names that `--engines` takes, ours first. */
export const ENGINES: Readonly<Record<string, Engine>> = {
  ours: { name: "Second Source", planned: false, ...secondSource() },
  "flexsearch-planned": { name: "FlexSearch 0.8, 8 rarest words", planned: true, ...flexSearch() },
  flexsearch: { name: "FlexSearch 0.8, all words", planned: false, ...flexSearch() },
  "minisearch-planned": { name: "MiniSearch 7.2, 8 rarest words", planned: true, ...miniSearch() },
  minisearch: { name: "MiniSearch 7.2, all words", planned: false, ...miniSearch() },
  "orama-planned": { name: "Orama 3.1, 8 rarest words", planned: true, ...orama() },
  orama: { name: "Orama 3.1, all words", planned: false, ...orama() },
};

type Ways = Pick<Engine, "build" | "load">;

function secondSource(): Ways {
  const over = (segment: Segment): BuiltIndex => ({
    store: () => segment.bytes,
    find: (text) => findCandidates(text, [segment], 5).map(({ number }) => number),
  });
  return {
    build: (quotations) =>
      over(
        openSegment(
          buildSegment(
            0,
            quotations.map((text) => ({ text })),
          ),
        ),
      ),
    load: (bytes) => over(openSegment(bytes)),
  };
}

function miniSearch(): Ways {
  const options = { fields: ["text"], idField: "id" };
  const over = (index: MiniSearch): BuiltIndex => ({
    store: () => jsonBytes(index),
    find: (text) =>
      index
        .search(text, { combineWith: "OR" })
        .slice(0, 5)
        .map(({ id }) => id as number),
  });
  return {
    build(quotations) {
      const index = new MiniSearch(options);
      index.addAll(quotations.map((text, id) => ({ id, text })));
      return over(index);
    },
    load: (bytes) => over(MiniSearch.loadJSON(textOf(bytes), options)),
  };
}

function flexSearch(): Ways {
  const create = () => new FlexIndex({ tokenize: "strict" });
  const over = (index: FlexIndex): BuiltIndex => ({
    async store() {
      const parts: [string, string][] = [];
      await index.export((key: string, data: string) => void parts.push([key, data ?? ""]));
      return jsonBytes(parts);
    },
    find: (text) => index.search(text, { limit: 5, suggest: true }) as number[],
  });
  return {
    build(quotations) {
      const index = create();
      for (const [id, text] of quotations.entries()) index.add(id, text);
      return over(index);
    },
    load(bytes) {
      const index = create();
      for (const [key, data] of JSON.parse(textOf(bytes)) as [string, string][]) index.import(key, data);
      return over(index);
    },
  };
}

function orama(): Ways {
  const database = () => create({ schema: { text: "string" } as const });
  const over = (index: ReturnType<typeof database>): BuiltIndex => ({
    store: () => jsonBytes(save(index)),
    // A threshold of 1 keeps what shares any word, as OR does for the others.
    find: async (text) =>
      (await search(index, { term: text, limit: 5, threshold: 1 })).hits.map(({ id }) => Number(id)),
  });
  return {
    async build(quotations) {
      const index = database();
      await insertMultiple(
        index,
        quotations.map((text, id) => ({ id: String(id), text })),
        10_000,
      );
      return over(index);
    },
    load(bytes) {
      const index = database();
      load(index, JSON.parse(textOf(bytes)) as RawData);
      return over(index);
    },
  };
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
