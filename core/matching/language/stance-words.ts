import { isNegator } from "./negation.ts";
import type { Token } from "./tokens.ts";

/** Words that call a report untrue, in dictionary form. */
const UNTRUE = new Set(
  `hoax hoaxer fake faked fakery false falsehood untrue bogus debunk myth rubbish nonsense baseless unfounded fabrication fabricat fiction fictitious
  satire satirical spoof prank misinformation disinformation lie concoct inaccurate misreport erroneous groundless hogwash bunk poppycock canard
  nope preposterous ludicrous impersonator photoshop doctor-ed debunked fabricated`
    .split(/\s+/)
    .filter(Boolean),
);
/** Verbs of denying. */
const DENY = new Set("deny denial refute rebut repudiat disavow contradict disput rebuff retract disown".split(" "));
/** Verbs that deny when what they turn on is a report or a claim ("dismissed the rumour"). */
const TURN_ON = new Set(
  "reject dismis dismiss slam blast kill squash quash shoot slap scotch rubbish swat mock ridicul question rest debunk".split(
    " ",
  ),
);
const REPORT = new Set(
  "report rumor claim allegation story suggestion speculation accusation assertion allegation charge notion idea gossip account".split(
    " ",
  ),
);

export interface StanceWord {
  readonly token: Token;
  readonly at: number;
}

/** The first word that calls something untrue or denies it; null where none does. A negated one ("not a hoax") does not count. */
export function denialIn(side: readonly Token[]): StanceWord | null {
  for (const [at, token] of side.entries()) {
    if (!deniesAt(side, at)) continue;
    if (side.slice(Math.max(0, at - 3), at).some(isNegator)) continue;
    return { token, at };
  }
  return null;
}

function deniesAt(side: readonly Token[], at: number): boolean {
  const token = side[at] as Token;
  if (UNTRUE.has(token.lemma) || UNTRUE.has(token.key) || DENY.has(token.lemma)) return true;
  if (
    at === 0 &&
    token.key === "no" &&
    !/^(?:one|more|matter|longer)$/u.test(side[1]?.key ?? "") &&
    endsPhrase(side, 0)
  )
    return true;
  if (!TURN_ON.has(token.lemma)) return false;
  return side.slice(Math.max(0, at - 3), at + 6).some((other) => REPORT.has(other.lemma));
}

/** "No, the bridge stands": the no is a sentence of its own. "No bridge stands" is not. */
function endsPhrase(side: readonly Token[], at: number): boolean {
  const [token, next] = [side[at], side[at + 1]];
  return token !== undefined && next !== undefined && next.start - token.end > 1;
}

/** Words that keep a report at arm's length: the outlet does not say that it is so. */
const HEDGES = new Set(
  `reportedly allegedly supposedly purportedly purport apparently rumor rumored unconfirmed unverified alleg suppos claim speculat speculation
  might could may possibly probably likely perhaps maybe suggest predict insist say report accord accuse`
    .split(/\s+/)
    .filter(Boolean),
);
const HEDGE_KEYS = new Set(
  "source sources says say said claims claimed reports reported reportedly accused predicts".split(" "),
);

/** The first word by which a passage reports without saying so itself; null where it states plainly. A question mark is found by the caller. */
export function hedgeIn(side: readonly Token[]): StanceWord | null {
  const at = side.findIndex((token) => (HEDGES.has(token.lemma) || HEDGE_KEYS.has(token.key)) && !isNegator(token));
  return at === -1 ? null : { token: side[at] as Token, at };
}
