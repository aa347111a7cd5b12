import type { Side } from "../../../core/matching/side.ts";

/** A passage for a test: a direct quotation unless said otherwise, with the sentence it stands in. */
export function sideOf(text: string, more: Partial<Side> = {}): Side {
  const { before = "", after = "" } = more;
  return {
    text,
    kind: "direct",
    speaker: null,
    cue: null,
    before,
    after,
    sentence: `${before}${text}${after}`,
    publishedAt: null,
    outletDomain: null,
    language: "en",
    holdsText: true,
    ...more,
  };
}

export const said = (name: string) => ({ speaker: { text: name, name }, cue: "said" });
export const plain = { kind: "sentence" } as const;
export const indirect = { kind: "indirect" } as const;
