import { isWeekday } from "./calendar.ts";
import { isNegator } from "./negation.ts";
import type { Token } from "./tokens.ts";

/** Nouns and participles that call a report untrue by themselves. */
const UNTRUE = new Set(
  `hoax hoaxes hoaxer hoaxers debunk debunks debunked debunking myth myths rubbish nonsense fabrication fabrications fiction fictitious
  spoof prank misinformation disinformation concocted misreported hogwash bunk poppycock canard nope falsehood falsehoods fakery untrue retracted retracts
  retraction impersonator impersonators impostor impostors imposter parody satire photoshopped doctored disproved disproven disproves discredited discredits
  baloney bunkum forgery forged dispels dispelled groundless unfounded baseless preposterous`
    .split(/\s+/)
    .filter(Boolean),
);
/** Adjectives that call untrue what they stand before; as predicate, what went before. */
const UNTRUE_OF = new Set("fake faked false bogus satirical inaccurate erroneous unreal phony fabricated".split(" "));
const DENY = new Set(
  `deny denies denied denying denial refute refutes refuted rebut rebuts rebutted repudiate repudiates repudiated disavow disavows disavowed denials disputes
  disputed contradict contradicts contradicted disputing refuting rebutting`
    .split(/\s+/)
    .filter(Boolean),
);
/** Verbs that deny when what they turn on is a report or a claim ("dismissed the rumour"). */
const TURN_ON =
  /^(?:reject|rebuff|dismiss|slam|blast|quash|squash|slap|scotch|swat|mock|ridicule|debunk)(?:s|es|ed|ing)?$|^(?:fun|crazy|absurd|ridiculous|ludicrous|laughable|outlandish)$/u;
/** Verbs of ending that deny only before "rumour": a report killed, shot down. */
const END_RUMOUR = /^(?:kill|squelch|bur(?:y|ie))(?:s|ed|ing)?$/u;
const REPORT =
  /^(?:reports?|rumou?rs?|claims?|allegations?|story|stories|suggestions?|speculation|accusations?|assertions?|notion|idea|gossip|news|tale|tweet|tweets|website|photo|image|video)$/u;

export interface StanceWord {
  readonly token: Token;
  readonly at: number;
}

/**
 * The first word that calls something untrue or denies it; null where none does. A negated one ("not a hoax"), a denied
 * one ("denies the hoax") and a question ("real or hoax?") do not count. `spokenOf` tells whether the other passage
 * speaks of a word too: "fake passports" denies nothing, "fake tweet" a tweet.
 */
export function denialIn(side: readonly Token[], text: string, spokenOf: (token: Token) => boolean): StanceWord | null {
  for (const [at, token] of side.entries()) {
    if (!deniesAt(side, at, text, spokenOf)) continue;
    if (side.slice(Math.max(0, at - 3), at).some(isNegator) || undone(side, at) || asked(text, token)) continue;
    return { token, at };
  }
  return null;
}

/** What is not so is denied as well: "are not accurate", "never happened", "did not dispute". */
const NOT_SO = /^(?:accurate|true|correct|real|right|dispute|deny|happen|happened)$/u;

/** Any word in it that calls something untrue, whatever of: the passage knows of a denial, and is no plain claim. */
export function speaksOfDenial(side: readonly Token[]): boolean {
  return side.some(({ key }, at) => {
    if (DENY.has(key) || UNTRUE.has(key) || UNTRUE_OF.has(key)) return true;
    return NOT_SO.test(key) && side.slice(Math.max(0, at - 3), at).some(isNegator);
  });
}

/** A verb of denying with its object behind it ("denied the claim"), not "was denied", "is untrue". */
export function isActiveDenial(side: readonly Token[], at: number): boolean {
  const { key } = side[at] as Token;
  return (
    (DENY.has(key) || TURN_ON.test(key)) &&
    (/ing$/u.test(key) || !/^(?:is|are|was|were|be|been|being)$/u.test(side[at - 1]?.key ?? ""))
  );
}

/** Words after a verb of denying that still belong to it: "denied the claim that", "rejected as false the report that". */
const OF_A_DENIAL =
  /^(?:the|a|an|any|all|these|those|that|having|his|her|its|their|as|of|on|ever|responsibility|for|it|was|were)$/u;

/** Between a word for a report and what it says: "the report Thursday that said", "a story claiming". */
const THAT_SAYS = /^(?:that|which|says?|said|saying|claims?|claimed|claiming|alleg(?:es|ed|ing)|suggest(?:s|ed|ing))$/u;

/**
 * Where the words before a passage deny it: a verb of denying with nothing behind it but a word for a report; the place of the
 * verb, or null.
 *
 *     He has denied | hitting the guard.        The league rejected the claim | that games were sold.
 */
export function deniesReport(before: readonly Token[]): number | null {
  for (let at = before.length - 1; at >= 0; at--) {
    const { key, grammatical } = before[at] as Token;
    if (DENY.has(key) || TURN_ON.test(key) || UNTRUE.has(key)) {
      const bare = before.slice(at + 1).every((word) => OF_A_DENIAL.test(word.key));
      const behind = before.slice(at + 1);
      const reported = behind.some((word) => REPORT.test(word.key));
      const denies = (DENY.has(key) || UNTRUE.has(key)) && (bare || reported) ? true : TURN_ON.test(key) && reported;
      return denies && !before.slice(Math.max(0, at - 3), at).some(isNegator) ? at : null;
    }
    // "disputed parts of the Gazette's long report that said": whose report it is, and of which day.
    const ofReport = !grammatical && before.slice(at + 1).some((word) => REPORT.test(word.key));
    if (!OF_A_DENIAL.test(key) && !REPORT.test(key) && !THAT_SAYS.test(key) && !isWeekday(key) && !ofReport)
      return null;
  }
  return null;
}

/** Behind these stands what something was done for. */
const REASON = /^(?:over|for|after|amid)$/u;

function deniesAt(side: readonly Token[], at: number, text: string, spokenOf: (token: Token) => boolean): boolean {
  const { key } = side[at] as Token;
  if (UNTRUE.has(key)) return true;
  if (DENY.has(key)) return side[at - 1]?.key !== "or" && !isQuality(side, at);
  if (UNTRUE_OF.has(key)) return aimed(side, at, spokenOf);
  if (key === "no") return standsAlone(side, at, text);
  if (/^(?:not|never)$/u.test(key))
    return /^(?:real|true|so|the|exactly)$/u.test(side[at + 1]?.key ?? "") && isLast(side, at + 1);
  if (key === "rest" || key === "straight") {
    const before = side.slice(Math.max(0, at - 5), at);
    return (
      before.some((word) => /^(?:puts?|sets?|putting|setting)$/u.test(word.key)) &&
      before.some((word) => REPORT.test(word.key) || word.key === "record")
    );
  }
  if (isSetPhrase(side, at)) return true;
  if (key === "lie" || key === "lies") return /^(?:a|all)$/u.test(side[at - 1]?.key ?? "");
  const behind = side.slice(at + 1, at + 6);
  // "dismissed over a story": nobody dismisses the story.
  const reason = behind.findIndex((word) => REASON.test(word.key));
  const near = [...side.slice(Math.max(0, at - 4), at), ...behind.slice(0, reason < 0 ? behind.length : reason)];
  if (key === "down")
    return (
      /^(?:shoots?|shot|knocks?|knocked|plays?|played)$/u.test(side[at - 1]?.key ?? "") &&
      near.some((word) => REPORT.test(word.key))
    );
  if (END_RUMOUR.test(key)) return side.slice(at + 1, at + 5).some((word) => /^rumou?rs?$/u.test(word.key));
  return TURN_ON.test(key) && near.some((word) => REPORT.test(word.key));
}

/** "wins a disputed election": disputed is what the thing is, and nobody disputes the claim. A verb has "that", "the", a report behind it. */
function isQuality(side: readonly Token[], at: number): boolean {
  const [token, next] = [side[at] as Token, side[at + 1]];
  if (token.key !== "disputed" || !next || next.grammatical || next.start - token.end > 1) return false;
  return !side.slice(at + 1, at + 5).some((word) => REPORT.test(word.key));
}

/** Phrases that call a report untrue: their first words, and what must follow within a word or two. */
const PHRASES: readonly (readonly [first: RegExp, then: RegExp])[] = [
  [/^(?:made|makes|making)$/u, /^up$/u],
  [/^(?:fell|fall|falls|falling)$/u, /^for$/u],
  [/^never$/u, /^happened$/u],
  [/^(?:urban)$/u, /^(?:legend|myth)$/u],
  [/^(?:laughs|laughed|shrugs|shrugged|brushes|brushed)$/u, /^off$/u],
  [/^(?:shuts|shut|shutting)$/u, /^down$/u],
  [/^(?:clears|cleared)$/u, /^up$/u],
  [/^(?:alive)$/u, /^(?:and)$/u],
];
/** Of those, the ones that need a report to deny: a firm shuts down a plant, too. */
const NEEDS_REPORT =
  /^(?:fell|falls?|falling|shuts?|shutting|laughs|laughed|shrugs|shrugged|brushes|brushed|clears|cleared)$/u;

function isSetPhrase(side: readonly Token[], at: number): boolean {
  const { key } = side[at] as Token;
  const phrase = PHRASES.find(([first]) => first.test(key));
  const next = side[at + 1];
  if (!phrase || !next || !phrase[1].test(next.key)) return false;
  if (key === "alive") return /^(?:well|kicking)$/u.test(side[at + 2]?.key ?? "");
  if (/^mak|^made/u.test(key))
    return !/^(?:of|for|by|to|with|about|his|her|their|its|ground)$/u.test(side[at + 2]?.key ?? "");
  const near = [...side.slice(Math.max(0, at - 4), at), ...side.slice(at + 2, at + 7)];
  return !NEEDS_REPORT.test(key) || near.some((word) => REPORT.test(word.key));
}

/** "The video is fake" · "fake tweet", where the tweet is what both speak of. */
function aimed(side: readonly Token[], at: number, spokenOf: (token: Token) => boolean): boolean {
  if (isLast(side, at)) return true;
  const behind = side.slice(at + 1, at + 4);
  const stop = behind.findIndex((token) => token.grammatical);
  const described = stop === -1 ? behind : behind.slice(0, stop);
  if (described.length === 0) return true;
  // "fired over fake photos": what something else was done for is the matter of the claim only if the other side names it.
  const isReason = REASON.test(side[at - 1]?.key ?? "");
  return described.some((token) => (REPORT.test(token.key) && !isReason) || spokenOf(token));
}

function isLast(side: readonly Token[], at: number): boolean {
  const [token, next] = [side[at], side[at + 1]];
  return token !== undefined && (next === undefined || next.start - token.end > 1);
}

/** "No, the bridge stands": the no is a sentence of its own. "No bridge stands" is not. */
function standsAlone(side: readonly Token[], at: number, text: string): boolean {
  const token = side[at] as Token;
  return (
    /^\s*[,:;.!–—-](?!\p{L})/u.test(text.slice(token.end, token.end + 3)) &&
    (at === 0 || /[.!?:…,]\s*["“]?$/u.test(text.slice(0, token.start)))
  );
}

/** A denial of a denial: "denies the hoax". */
function undone(side: readonly Token[], at: number): boolean {
  const { key } = side[at] as Token;
  if (DENY.has(key))
    return side.slice(at + 1, at + 5).some((token) => UNTRUE.has(token.key) || UNTRUE_OF.has(token.key));
  return side.slice(Math.max(0, at - 4), at).some((token) => DENY.has(token.key));
}

function asked(text: string, token: Token): boolean {
  return /^[^.!?\n]{0,60}\?/u.test(text.slice(token.end));
}

/** Words that keep a report at arm's length: the outlet does not say that it is so. */
const HEDGES = new Set(
  `feared suspect suspected suspects appears appear seems seem unknown unclear doubt doubts eyed prognosticated confusion talks fate credit
  reportedly allegedly supposedly purportedly purported apparently rumor rumors rumored rumour rumours rumoured unconfirmed unverified alleged alleges supposed
  speculation speculate speculates speculators might could may possibly probably likely perhaps maybe suggests suggest suggested predicts predict predicted insists
  say says said report reports reported according accuses accused claim claims claimed source sources believed thought tipped supposedly leak leaked
  analyst analysts mulling weighs weighing explores exploring buzz whispers hints hinted teases possible potentially apparent seemingly poised hopes whether why how what is-it fears questions investigating investigates considering mulls eyes denies vows`
    .split(/\s+/)
    .filter(Boolean),
);

/** Who says it stands behind a colon or a dash at the end ("…: CNN", "… - senior official") or a role before one ("Lawmaker: …"). */
const SOURCE_BEHIND = /(?:[:–—]|\s-{1,2})\s?\p{L}[\p{L}.']*(?:\s\p{L}[\p{L}.']*){0,2}$/u;
const SOURCE_BEFORE =
  /^(?:[a-zà-ž.'’-]+\s){0,4}?(?:lawmaker|congressman|congresswoman|senator|officials?|police|cops|player|customer|source|sources|lawyer|agent|minister|witness(?:es)?|expert|family|mother|father|analyst|report|rep|rep\. [a-zà-ž]{2,} [a-zà-ž]{2,}|sen\. [a-zà-ž]{2,} [a-zà-ž]{2,}|exclusive):\s/i;

export function isAttributedAside(text: string): boolean {
  return SOURCE_BEHIND.test(text.trim()) || SOURCE_BEFORE.test(text.trim());
}

/** The first word by which a passage reports without saying so itself; null where it states plainly. */
export function hedgeIn(side: readonly Token[]): StanceWord | null {
  const at = side.findIndex((token) => HEDGES.has(token.text.toLowerCase()));
  return at === -1 ? null : { token: side[at] as Token, at };
}
