import type { LightDocument, LightElement } from "./light-dom.ts";

/** placeholder while measuring */
export function prune(document: LightDocument & { body: LightElement }, _title: string): void {
  for (const script of document.getElementsByTagName("script")) script.remove();
}
