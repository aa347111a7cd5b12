import type { Judgement } from "../../../../model.ts";
import type { Token } from "../../../language/tokens.ts";
import type { Side } from "../../../side.ts";
import { nearness } from "../../claim/one-claim.ts";
import { type Agreement, isOneDeed } from "../../claim/one-deed.ts";
import type { Comparison } from "../../comparison.ts";
import { reason } from "../../reasons.ts";

const ALL = /^(?:all|every|each|both)$/u;
const PART = /^(?:most|some|several|half|few|many|majority|handful|dozens)$/u;
/** Words between a quantifier and what it counts: "all of the three northern towns". */
const REACH = 6;
/** What both clauses must tell besides, lest "all members" and "some members" do different things. */
const MOSTLY_THE_SAME: Agreement = { share: 0.5, words: 3 };

/**
 * All of a body here, a part of it there, doing one thing; or all of one kind of its members: "all towns", "all three
 * northern towns".
 *
 *     here   The pact needs the assent of all harbour towns, the envoy said.
 *     there  The pact needs the assent of all three northern harbour towns.
 */
export function partOfBody(pair: Comparison): Judgement | null {
  const { tokens, here, there } = pair;
  const right = bodies(tokens.there, there);
  for (const one of bodies(tokens.here, here)) {
    const other = right.find(
      (body) => areApart(one, body, tokens.here, tokens.there) && isOneDeed(pair, one.at, body.at, MOSTLY_THE_SAME),
    );
    if (!other) continue;
    const why = [reason("numbers_differ", one.words, other.words)];
    return { stance: "contradicts", subtype: "number_conflict", score: 0.75, why };
  }
  return null;
}

/** Members of a body with how many of them are meant. */
interface Body {
  readonly amount: "all" | "part";
  readonly noun: Token;
  readonly at: number;
  /** Words that single out a kind of them: "northern". Names belong to the body. */
  readonly kind: readonly Token[];
  readonly number: boolean;
  readonly words: readonly Token[];
}

function bodies(side: readonly Token[], { text }: Side): Body[] {
  return side.flatMap(({ key }, from) => {
    const amount = ALL.test(key) ? ("all" as const) : PART.test(key) ? ("part" as const) : null;
    if (amount === null) return [];
    return nouns(side, from, text).map((at) => {
      const between = side.slice(from + 1, at);
      return {
        amount,
        noun: side[at] as Token,
        at,
        kind: between.filter((token) => !token.grammatical && token.value === null && !/^\p{Lu}/u.test(token.text)),
        number: between.some(({ value }) => value !== null),
        words: side.slice(from, at + 1),
      };
    });
  });
}

/** Plural words behind the quantifier, up to the next mark or word that opens another phrase. */
function nouns(side: readonly Token[], from: number, text: string): number[] {
  const found: number[] = [];
  for (let at = from + 1; at < Math.min(side.length, from + 1 + REACH); at++) {
    const [token, previous] = [side[at] as Token, side[at - 1] as Token];
    if (/[,;:.()]/u.test(text.slice(previous.end, token.start))) break;
    if (token.grammatical && !/^(?:of|the|its|their|his|her|these|those)$/u.test(token.key)) break;
    if (!token.grammatical && /s$/u.test(token.key) && token.lemma !== token.key) found.push(at);
  }
  return found;
}

function areApart(a: Body, b: Body, here: readonly Token[], there: readonly Token[]): boolean {
  if (nearness(a.noun, b.noun) < 1) return false;
  if (a.amount !== b.amount)
    return a.kind.every((token) => says(there, token)) && b.kind.every((token) => says(here, token));
  if (a.amount === "part") return false;
  return isOneKind(a, b, here) || isOneKind(b, a, there);
}

/** `b` counts out a kind of which the other passage says nothing. */
function isOneKind(a: Body, b: Body, other: readonly Token[]): boolean {
  const further = b.kind.filter((token) => !a.kind.some(({ lemma }) => lemma === token.lemma));
  return b.number && !a.number && further.length > 0 && !further.some((token) => says(other, token));
}

function says(side: readonly Token[], { lemma }: Token): boolean {
  return side.some((token) => token.lemma === lemma);
}
