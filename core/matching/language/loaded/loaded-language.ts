import type { Span } from "../../../model.ts";

export interface LoadedSpan extends Span {
  readonly kind: string;
}

export interface LoadedLanguage {
  /** Chance that the writer's own words judge, 0..1. */
  readonly score: number;
  readonly spans: readonly LoadedSpan[];
}

/** Evaluative language of the writer's own; words inside quotation marks are the speaker's and never count. */
export function loadedLanguage(_sentence: string): LoadedLanguage {
  return { score: 0, spans: [] };
}
