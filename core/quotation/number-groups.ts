import type { Quotation, QuotationKind, Span } from "../model.ts";

/** A quotation before groups are numbered. Those with the same `key` are runs of one quotation. */
export interface Draft {
  readonly quotation: Omit<Quotation, "group">;
  readonly key: unknown;
}

/** Words in marks that no speaker is known for. */
export function nobodys({ start, end }: Span, kind: QuotationKind, confidence: number, text: string): Draft {
  const words = text.slice(start, end);
  return { quotation: { start, end, text: words, kind, speaker: null, cue: null, confidence }, key: null };
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
    .toSorted((a, b) => a.quotation.start - b.quotation.start || b.quotation.end - a.quotation.end)
    .map(({ quotation, key }) => {
      const group = numberOf(key);
      return group === null ? quotation : { ...quotation, group };
    });
}
