/**
 * Every schema the corpus ever had, oldest first. A released one is never edited: readers have it on disk.
 * A new one is added below, with a fixture in tests/migrations made by the release before it.
 */
export const SCHEMA_VERSIONS: readonly {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
}[] = [
  {
    version: 1,
    stores: {
      articles: "++key, &identity, publishedAt",
      passageBlocks: "block",
      segments: "first",
      texts: "article",
      totals: "name",
      outlets: "domain",
      jobs: "++id, state",
      staged: "job",
    },
  },
];

export const NEWEST_VERSION = SCHEMA_VERSIONS.at(-1)!.version;
