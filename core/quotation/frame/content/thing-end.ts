import type { CueForm } from "../../lexicon/cue-lexicon.ts";
import { Tag } from "../../lexicon/grammar.ts";
import { isNamePart } from "../../phrase/token-nature.ts";
import type { Token } from "../../reading/token.ts";
import { OCCASION } from "./adjuncts.ts";
import { clauseVerb } from "./clause-verb.ts";
import { goesOnAsList } from "./list.ts";

const FINITE = Tag.Past | Tag.Auxiliary | Tag.Modal | Tag.VerbS;

/** Tokens of an apposition between two commas: "Ann Dole, mayor of Springfield, for". */
const LONGEST_APPOSITION = 10;

/**
 * Does a thing that is talked about end at this comma? "criticized the plan, …" does.
 *
 *     criticized the mayor of Springfield, Kofi Asante, for the bridge    a name, and what it is blamed for, go on
 *     announced four layoffs, two closures and a new shift                so does a list
 */
export function endsThing(tokens: readonly Token[], from: number, comma: number, to: number): boolean {
  const next = tokens[comma + 1];
  if (!next || comma + 1 >= to) return true;
  if (isNamePart(next) || /^(?:including|especially|particularly)$/.test(next.lower)) return false;
  if (opensApposition(tokens, comma, to) || closesApposition(tokens, from, comma)) return false;
  if (clauseVerb(tokens, comma + 1)) return true;
  // "a brave, caring and honest man"
  if (next.tags & Tag.Ing && /^(?:and|or)$/.test(tokens[comma + 2]?.lower ?? "")) return false;
  const joins = Tag.Conjunction | Tag.Subordinator | Tag.Ing | Tag.Preposition | Tag.Pronoun | Tag.Quote | FINITE;
  return (
    (next.tags & joins) !== 0 ||
    /^(?:who|which|an?|both|either|neither|only|even|also|one|some)$/.test(next.lower) ||
    !goesOnAsList(tokens, comma + 1)
  );
}

/** "accused Ann Dole | , the mayor, of lying" */
function opensApposition(tokens: readonly Token[], comma: number, to: number): boolean {
  for (let i = comma + 1; i < Math.min(to - 1, comma + LONGEST_APPOSITION); i++)
    if (tokens[i]!.text === ",") return BLAMED.test(tokens[i + 1]!.lower);
  return false;
}

/** "accused Ann Dole, the mayor | , of lying" */
function closesApposition(tokens: readonly Token[], from: number, comma: number): boolean {
  if (!BLAMED.test(tokens[comma + 1]!.lower)) return false;
  for (let i = comma - 1; i > Math.max(from, comma - LONGEST_APPOSITION); i--) if (tokens[i]!.text === ",") return true;
  return false;
}

const BLAMED = /^(?:for|of|as|to|that)$/;

/** Where and when a thing talked about was talked about: "praised the plan in an interview", "condemned the raid on Monday". */
export function leavesThing(tokens: readonly Token[], i: number): boolean {
  const { lower, tags } = tokens[i]!;
  const next = tokens[i + 1];
  if (/^(?:during|after|before|when|while|amid|because|since|ahead|if|although|though|despite)$/.test(lower))
    return true;
  // "praised the crew Monday", not "the Sept. 11 attacks"
  if (tags & Tag.Time && tags & Tag.Capital)
    return !((tokens[i - 1]?.tags ?? 0) & (Tag.Determiner | Tag.Possessive | Tag.Preposition));
  if (!next) return false;
  // "as the election nears", "as much as"; not "as a mistake"
  if (lower === "as") return next.lower === "much" || clauseVerb(tokens, i + 1) !== null;
  if (lower === "even") return /^(?:as|when|if|though|after|before|while)$/.test(next.lower);
  if (lower === "by") return (next.tags & Tag.Ing) !== 0 && !tokens[i - 1]!.cue && !(tokens[i - 1]!.tags & FINITE);
  if (!/^(?:in|on|at|last|this)$/.test(lower)) return false;
  return (
    (next.tags & Tag.Time) !== 0 ||
    /^(?:twitter|facebook|instagram|television|tv|radio|air|social)$/.test(next.lower) ||
    (/^(?:an?|his|her|their|its)$/.test(next.lower) && OCCASION.test(tokens[i + 2]?.lower ?? ""))
  );
}

/** "denies any role *and* the courts have cleared it": a subject with its verb, and not "cost and delays caused by it". */
export function startsClause(tokens: readonly Token[], from: number, and: number): boolean {
  if (!/^(?:and|but)$/.test(tokens[and]!.lower) || holdsClause(tokens, from, and)) return false;
  const at = and + 1;
  const verb = clauseVerb(tokens, at);
  if (!verb || verb.tags & Tag.Clitic || /^(?:being|been|be|having)$/.test(verb.lower)) return false;
  if (verb.tags & (Tag.Auxiliary | Tag.Modal)) return true;
  const next = tokens[tokens.indexOf(verb, at) + 1]?.tags ?? 0;
  return (
    (verb.tags & Tag.Past) !== 0 &&
    (next &
      (Tag.Determiner | Tag.Possessive | Tag.Capital | Tag.Pronoun | Tag.ObjectPronoun | Tag.Adverb | Tag.Number)) !==
      0
  );
}

/** "the doubt over whether Kent *and* Essex could agree": the pair is a subject inside what is told. */
function holdsClause(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ tags, lower }) =>
        (tags & Tag.Subordinator && !(tags & Tag.Preposition)) || tags & FINITE || /^(?:who|which|whose)$/.test(lower),
    );
}

const SAME_FORM: Record<CueForm, number> = {
  past: Tag.Past,
  participle: Tag.Past,
  s: Tag.VerbS,
  ing: Tag.Ing,
  base: Tag.VerbBase,
};

/** "praised the plan *and* signed it", "denies it *and* points to …": a second verb in the form of the cue takes over. */
export function startsSecondVerb(tokens: readonly Token[], at: number, form: CueForm): boolean {
  // "…, including": behind a comma a participle goes on.
  if (!/^(?:and|but|or|,)$/.test(tokens[at]!.lower) || (form === "ing" && tokens[at]!.text === ",")) return false;
  let verb = at + 1;
  while (tokens[verb] && tokens[verb]!.tags & Tag.Adverb && !(tokens[verb]!.tags & Tag.Determiner)) verb++;
  const token = tokens[verb];
  const behind = tokens[verb + 1];
  if (!token || token.tags & Tag.Capital) return false;
  if (token.tags & (Tag.Auxiliary | Tag.Modal)) return true;
  // "to be scrapped and replaced": the pair stands inside what is asked.
  if (tokens[at - 1]!.tags & SAME_FORM[form] || !behind) return false;
  return (token.tags & SAME_FORM[form]) !== 0 && opensObject(behind);
}

function opensObject({ tags, lower, run }: Token): boolean {
  const opens =
    Tag.Determiner | Tag.Possessive | Tag.Pronoun | Tag.ObjectPronoun | Tag.Capital | Tag.Preposition | Tag.Number;
  return run !== null || lower === "that" || lower === "how" || (tags & opens) !== 0;
}
