import { Tag } from "../lexicon/grammar.ts";
import type { Token } from "../reading/token.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

/**
 * Is it told that nothing was said?
 *
 *     The mayor did not say … · left without saying … · declined to say … · did not want to say …
 *     nor did she say · too tired to say … · no evidence to suggest … · stopped short of calling it … · refrained from criticizing … · avoided mentioning …
 *
 * "She did not hesitate to say" is no case: what is denied there is the leaving out.
 */
export function leftUnsaid(tokens: readonly Token[], group: VerbGroup, floor: number): boolean {
  if (group.negated || isNor(tokens, group.first, floor)) return true;
  const at = group.first - 1;
  const before = at >= floor ? tokens[at]!.lower : "";
  if (group.to && (tokens[at - 1]?.lower === "too" || PROOF.test(before))) return true;
  if (group.to) return LEAVES_TO.test(before) !== isNegatedVerb(tokens, at, floor);
  if (LEAVES_OUT.has(before)) return true;
  const lead = tokens[at - 1]?.lower ?? "";
  if (before === "of") return /^(?:short|instead)$/.test(lead);
  if (before === "than") return lead === "rather";
  return before === "from" && ABSTAINS.test(lead === "away" ? (tokens[at - 2]?.lower ?? "") : lead);
}

const LEAVES_TO =
  /^(?:decline|declines|declined|declining|refuse|refuses|refused|refusing|refusal|fail|fails|failed|failing|failure|neglect|neglects|neglected|neglecting|forgot|omits|omitted|unwilling|unwillingness|unable|inability|reluctant|reluctance|hesitate|hesitates|hesitated)$/;

/** "*without* saying", "*avoided* mentioning" */
const LEAVES_OUT = new Set("without avoid avoids avoided avoiding".split(" "));

/** Nobody suggests what there is, or is not, evidence to suggest. */
const PROOF = /^(?:evidence|proof|sign|signs|reason|reasons|indication|indications|nothing)$/;

const ABSTAINS =
  /^(?:refrain|refrains|refrained|refraining|abstain|abstains|abstained|abstaining|shy|shies|shied|shying)$/;

/** Tokens of a subject between "nor did" and its verb. */
const SUBJECT_WITHIN = 6;

/** "nor did the mayor | say", "neither has Poe | denied it" */
function isNor(tokens: readonly Token[], verb: number, floor: number): boolean {
  for (let i = verb - 2; i >= Math.max(floor, verb - SUBJECT_WITHIN - 1); i--) {
    if (tokens[i]!.tags & (Tag.Punctuation | Tag.Quote)) return false;
    if (/^(?:nor|neither)$/.test(tokens[i]!.lower)) return (tokens[i + 1]!.tags & (Tag.Auxiliary | Tag.Modal)) !== 0;
  }
  return false;
}

/** "did not want | to say", "was not ready | to say"; of "wanted | to say" nothing is known. */
function isNegatedVerb(tokens: readonly Token[], at: number, floor: number): boolean {
  const verb = tokens[at];
  if (!verb || at < floor || verb.tags & (Tag.Punctuation | Tag.Quote | Tag.Capital)) return false;
  return verbGroup(tokens, at, floor).negated;
}
