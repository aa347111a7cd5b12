import type { ArticleHeader } from "../../model.ts";
import type { LightElement } from "./light-dom.ts";

export function trim(_article: LightElement, _header: ArticleHeader): void {}
