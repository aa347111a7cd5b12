/** The two files of @mozilla/readability that we load one by one; the package types only its index. */

declare module "@mozilla/readability/JSDOMParser.js" {
  import type { LightDocument } from "./light-dom.ts";

  /** A parser for well-formed markup that needs no browser (Firefox's reader view runs it in a worker). */
  export default class JSDOMParser {
    /** What was wrong with the markup; empty if nothing. */
    readonly errorState: string;
    parse(markup: string, url?: string): LightDocument;
  }
}

declare module "@mozilla/readability/Readability.js" {
  import type { LightDocument, LightElement } from "./light-dom.ts";

  export interface ReadabilityOptions<T> {
    readonly charThreshold?: number;
    readonly maxElemsToParse?: number;
    readonly nbTopCandidates?: number;
    readonly keepClasses?: boolean;
    readonly disableJSONLD?: boolean;
    readonly linkDensityModifier?: number;
    readonly serializer: (element: LightElement) => T;
  }

  export default class Readability<T> {
    constructor(document: LightDocument, options: ReadabilityOptions<T>);
    parse(): { readonly title: string; readonly byline: string | null; readonly content: T } | null;
  }
}
