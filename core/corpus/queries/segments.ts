import type { CorpusDatabase, StoredSegment } from "../database.ts";

/** Every segment's record, in the order of their numbers. */
export async function storedSegments(db: CorpusDatabase): Promise<StoredSegment[]> {
  return db.segments.toArray();
}

export async function putSegment(db: CorpusDatabase, segment: StoredSegment): Promise<void> {
  await db.segments.put(segment);
}

export async function deleteSegments(db: CorpusDatabase, firsts: readonly number[]): Promise<void> {
  await db.segments.bulkDelete([...firsts]);
}
