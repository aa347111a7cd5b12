import type { CorpusSummary } from "../../model.ts";
import type { CorpusDatabase, Totals } from "../database.ts";

const EMPTY: Totals = { name: "all", nextNumber: 0, articles: 0, quotations: 0, generation: 0 };

export async function totals(db: CorpusDatabase): Promise<Totals> {
  return (await db.totals.get("all")) ?? EMPTY;
}

export async function putTotals(db: CorpusDatabase, changed: Totals): Promise<void> {
  await db.totals.put(changed);
}

/** What is held, in one consistent view. Articles without a date don't count for `from` and `to`. */
export function summary(db: CorpusDatabase): Promise<CorpusSummary> {
  return db.transaction("r", [db.totals, db.outlets, db.articles], async () => {
    const { articles, quotations } = await totals(db);
    const byDate = () => db.articles.orderBy("publishedAt");
    const [outlets, oldest, newest] = await Promise.all([db.outlets.count(), byDate().first(), byDate().last()]);
    return { articles, outlets, quotations, from: oldest?.publishedAt ?? null, to: newest?.publishedAt ?? null };
  });
}
