import { according } from "./rules/according.ts";
import { before } from "./rules/before.ts";
import { behind } from "./rules/behind.ts";
import { nameAndColon } from "./rules/name-and-colon.ts";
import { within } from "./rules/within.ts";
import type { Rule } from "./scene.ts";

/** In the order of trust: what stands beside the words before what governs them. One list for all languages. */
export const RULES: readonly Rule[] = [behind, before, nameAndColon, according, within];
