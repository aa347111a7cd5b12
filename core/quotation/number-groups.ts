import type { Quotation } from "../model.ts";

/** A quotation before groups are numbered. Those with the same `key` are runs of one quotation. */
export interface Draft extends Omit<Quotation, "group"> {
  readonly key: unknown;
}

/** In text order, with a number for every key that more than one quotation has. */
export function numberGroups(drafts: readonly Draft[]): Quotation[] {
  const sizes = new Map<unknown, number>();
  for (const { key } of drafts) if (key !== null) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const numbers = new Map<unknown, number>();
  return [...drafts]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ key, ...quotation }) => {
      if (key === null || sizes.get(key)! < 2) return quotation;
      if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
      return { ...quotation, group: numbers.get(key)! };
    });
}
