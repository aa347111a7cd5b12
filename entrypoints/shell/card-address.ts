import type { CardTarget } from "../../core/messages.ts";

/**
 * What a card is about travels in the address of its frame, after the "#": `quotation=3`, or `selection=` and the
 * selected words with their surroundings as JSON. They are the page's own words; nothing of the corpus is in an address.
 */
export function encodeCardTarget(target: CardTarget): string {
  const fields: Record<string, string> =
    target.kind === "quotation"
      ? { quotation: String(target.quotation) }
      : { selection: JSON.stringify([target.words.text, target.words.prefix, target.words.suffix]) };
  return new URLSearchParams(fields).toString();
}

/** The reverse; null for an address that says nothing we know. */
export function decodeCardTarget(hash: string): CardTarget | null {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const quotation = fields.get("quotation");
  if (quotation !== null) return /^\d{1,6}$/.test(quotation) ? { kind: "quotation", quotation: +quotation } : null;
  return decodeWords(fields.get("selection"));
}

function decodeWords(json: string | null): CardTarget | null {
  try {
    const words: unknown = JSON.parse(json ?? "");
    if (!Array.isArray(words) || words.length !== 3 || !words.every((part) => typeof part === "string")) return null;
    const [text, prefix, suffix] = words as [string, string, string];
    return { kind: "selection", words: { text, prefix, suffix } };
  } catch {
    return null;
  }
}
