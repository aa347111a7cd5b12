import type { TemplateName } from "../outlets.ts";
import { app } from "./app.ts";
import { dark } from "./dark.ts";
import { heavy } from "./heavy.ts";
import { inline } from "./inline.ts";
import { magazine } from "./magazine.ts";
import { plain } from "./plain.ts";
import { strict } from "./strict.ts";
import type { Template } from "./template.ts";

/** Every template by its name. */
export const TEMPLATES: Readonly<Record<TemplateName, Template>> = {
  plain,
  heavy,
  inline,
  app,
  strict,
  dark,
  magazine,
};
