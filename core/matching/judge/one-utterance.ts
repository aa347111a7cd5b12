import type { Alignment } from "../align.ts";
import { tokens } from "../language/tokens.ts";
import type { Pair, Side } from "../side.ts";

export interface UtteranceDecision {
  readonly linked: boolean;
  /** Chance that both report words said once, 0..1. */
  readonly chance: number;
}

/** Content words below which a shared stretch may be a stock phrase or a slogan: it needs the same speaker and setting. */
const FEW_WORDS = 4;
/** Content words that two people do not say alike by chance. */
const MANY_WORDS = 7;

/**
 * Do two passages report one utterance? Long shared stretches decide alone. Short ones need the same speaker and words
 * in common around them. Two known, different speakers need a long, nearly complete match.
 */
export function oneUtterance(
  pair: Pair,
  alignment: Alignment,
  speakers: "same" | "different" | "unknown",
): UtteranceDecision {
  const cover = Math.max(alignment.coverHere, alignment.coverThere);
  const { longestRun, longestRunContent, sharedContent } = alignment;
  const chance = Math.min(0.99, cover * Math.min(1, sharedContent / FEW_WORDS));
  const decide = (linked: boolean) => ({ linked, chance });
  if (sharedContent === 0) return decide(false);
  if (speakers === "different") return decide(cover >= 0.85 && sharedContent >= MANY_WORDS);
  if (sharedContent < FEW_WORDS && Math.max(longestRun, 1) < 7) {
    return decide(cover >= 0.95 && longestRunContent === sharedContent && sameSetting(pair, speakers, sharedContent));
  }
  if (cover >= 0.75) return decide(true);
  return decide(longestRun >= 9 && longestRunContent >= 4);
}

/** The same speaker, or without a name the same things spoken of around the passage. */
function sameSetting(pair: Pair, speakers: "same" | "unknown", sharedContent: number): boolean {
  const shared = sharedAround(pair.here, pair.there);
  if (speakers === "same") return shared >= 1 || sharedContent >= 2;
  return shared >= 4;
}

/** Content words that the surroundings of both passages have in common. */
function sharedAround(here: Side, there: Side): number {
  const around = (side: Side) =>
    new Set(
      tokens(`${side.before} ${side.after}`)
        .filter((token) => !token.grammatical)
        .map((token) => token.lemma),
    );
  const other = around(there);
  return [...around(here)].filter((lemma) => other.has(lemma)).length;
}
