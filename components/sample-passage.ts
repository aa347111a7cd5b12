/** One paragraph of the sample story: plain words and quotations in turn. */
export type SamplePassage = readonly SamplePart[];

export type SamplePart = string | { readonly quotation: string };
