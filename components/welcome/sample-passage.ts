/** One paragraph of the sample story: plain words and quotations in turn. */
export type SamplePassage = readonly SamplePart[];

export type SamplePart = string | { readonly quotation: string };

/** The passage as it is printed, with its quotation marks. */
export function passageText(passage: SamplePassage): string {
  return passage.map((part) => (typeof part === "string" ? part : `“${part.quotation}”`)).join("");
}
