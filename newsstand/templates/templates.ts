import type { TemplateName } from "../outlets.ts";
import { plain } from "./plain.ts";
import type { Template } from "./template.ts";

/** Every template by its name. */
export const TEMPLATES: Readonly<Record<TemplateName, Template>> = {
  plain,
  heavy: plain,
  inline: plain,
  app: plain,
  strict: plain,
  dark: plain,
  magazine: plain,
};
