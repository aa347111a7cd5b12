import type { Token } from "../../reading/token.ts";

/** Tokens within which a list shows its next comma or its "and". */
const LOOK_AHEAD = 8;

/** "a cat, a dog and a bird" is a list; ", a record that …" is the writer's own remark. */
export function goesOnAsList(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + LOOK_AHEAD; i++)
    if (!tokens[i] || /^(?:and|or|,)$/.test(tokens[i]!.lower)) return tokens[i] !== undefined;
  return false;
}
