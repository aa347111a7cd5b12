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
  const numberOf = (key: unknown): number | null => {
    if (key === null || sizes.get(key)! < 2) return null;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
  return drafts
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((draft) => numbered(draft, numberOf(draft.key)));
}

/** Field by field: what else a draft carries stays here. */
function numbered({ start, end, text, kind, speaker, cue, confidence, sieve }: Draft, group: number | null): Quotation {
  const quotation = { start, end, text, kind, speaker, cue, confidence };
  if (sieve === undefined) return group === null ? quotation : { ...quotation, group };
  return group === null ? { ...quotation, sieve } : { ...quotation, sieve, group };
}
