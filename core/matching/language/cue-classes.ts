import table from "../../../assets/lexicons/cue-colours.json" with { type: "json" };
import { inflect } from "../../quotation/lexicon/inflect.ts";
import { onFirstUse } from "../../text/on-first-use.ts";
import { type Token, tokens } from "./tokens.ts";

/** What a loaded word makes of the act of speaking: something to own up to, a temper, vanity … */
export interface LoadedCue {
  /** As printed, with the words that make it worse: "was forced to admit". */
  readonly words: string;
  readonly kind: string;
  /** Loaded wherever it stands. "Claimed", "admitted" and "insisted" are so only beside a plain "said". */
  readonly strong: boolean;
}

/** A reporting verb where it stands in the writer's sentence. */
export interface CueInContext {
  readonly cue: string;
  /** The writer's words on either side, up to the passage. */
  readonly before: string;
  readonly after: string;
  /** What is said, where it follows the cue. */
  readonly content: string;
}

const COLOURS = onFirstUse(() => ({
  strong: byForm(table.strong),
  weak: byForm(table.weak),
  plain: new Set(table.plain.split(" ").flatMap(formsOf)),
  manner: new Set(table.manner.split(" ")),
}));

function byForm(classes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(classes).flatMap(([kind, verbs]) =>
      verbs.split(" ").flatMap((verb) => formsOf(verb).map((form) => [form, kind] as const)),
    ),
  );
}

/** Irregular forms are led back to the first one by the token's lemma. */
function formsOf(verb: string): string[] {
  return [verb, ...Object.values(inflect(verb))];
}

/** The class of a verb, in whatever form it stands. */
function classOf({ key, lemma }: Token, classes: ReadonlyMap<string, string>): string | undefined {
  return classes.get(key) ?? classes.get(lemma);
}

/** The loaded words of a cue ("sheepishly said", "admitted"), or null for one that only says that something was said. */
export function loadedCue({ cue, before, after, content }: CueInContext): LoadedCue | null {
  const verb = tokens(cue);
  const lead = tokens(before).slice(-3);
  if (isNoun(lead) || isNegated(lead) || isToCome(lead)) return null;
  const manner = mannerOf([...lead.slice(-1), ...verb, ...tokens(after).slice(0, 1)]);
  if (manner)
    return {
      words: [manner.text, ...verb.filter((token) => token !== manner).map(printed)].join(" "),
      kind: "manner",
      strong: true,
    };
  const { strong, weak } = COLOURS();
  for (const token of verb) {
    const kind = classOf(token, strong) ?? classOf(token, weak);
    if (!kind || isIdiom(token, after + content) || isDeed(token, cue, after, content)) continue;
    const pressed = kind === "guilt" ? pressure(before) : null;
    return {
      words: [pressed, token.text].filter(Boolean).join(" "),
      kind,
      strong: classOf(token, strong) !== undefined || pressed !== null,
    };
  }
  return null;
}

const printed = ({ text }: Token) => text;

/** A verb that says no more than that something was said: said, told, wrote, acknowledged. */
export function isPlainCue(cue: string): boolean {
  const { plain } = COLOURS();
  return (
    /^according\b/i.test(cue.trim()) || tokens(cue).some((token) => plain.has(token.key) || plain.has(token.lemma))
  );
}

function mannerOf(near: readonly Token[]): Token | null {
  return near.find((token) => COLOURS().manner.has(token.key)) ?? null;
}

/** "His claim that …", "the lawsuit's claims": a noun, whatever its verb would say. */
function isNoun(lead: readonly Token[]): boolean {
  return /^(?:his|her|their|its|our|the|an?|this|that|these|those|such|of|by|any|no)$/u.test(lead.at(-1)?.key ?? "");
}

function isNegated(lead: readonly Token[]): boolean {
  return lead.some((token) => /^(?:not|never|without|n't)$/u.test(token.key));
}

/** "should insist", "would have pleaded", "might claim": nobody has spoken. */
function isToCome(lead: readonly Token[]): boolean {
  const near = lead.at(-1)?.key === "have" ? lead.at(-2) : lead.at(-1);
  return /^(?:should|would|will|wo|must|might|may|can|could|shall|let)$/u.test(near?.key ?? "");
}

/** Deeds that borrow a verb of speaking: claimed responsibility, claimed three lives, was admitted to hospital, pleaded guilty. */
function isIdiom(verb: Token, after: string): boolean {
  const rest = after.trimStart();
  if (verb.lemma.startsWith("plead")) return /^(?:not )?(?:guilty|innocent|no contest|with|for)\b/i.test(rest);
  if (verb.lemma.startsWith("claim"))
    return /^(?:(?:full |sole )?responsibility|credit|victory|asylum|damages|benefits|(?:the |her |his |their |its )?(?:mantle|moral high ground|throne|top spot|title|crown|seat|prize|(?:[a-zà-ž\d,]+ )?lives|life|gold|silver|bronze))\b/i.test(
      rest,
    );
  return (
    verb.lemma.startsWith("admit") &&
    /^(?:(?:him|her|them|\d+ patients) )?to (?:the |an? )?(?:hospital|bar|ward|clinic|intensive)\b/i.test(rest)
  );
}

/** What makes a clause of what follows: somebody does or is something. */
const CLAUSE =
  /^(?:that|he|she|it|they|we|i|there|the|an?|his|her|its|their|our)\b|^(?:\S+ ){1,4}(?:is|are|was|were|has|have|had|will|would|did|does|can|could)\b/i;

/** Words that report nothing said where a thing and no clause follows: "alleged fraud", "boasts two rivers", "claimed another victim"; insisting on something is a demand. */
function isDeed(verb: Token, cue: string, after: string, content: string): boolean {
  const rest = (after + content).trimStart();
  if (verb.lemma.startsWith("insist"))
    return (
      (/\bon$/.test(cue.trim()) && /^\p{Ll}/u.test(rest)) ||
      /^on \p{Ll}|^that (?:\S+ ){1,6}(?:be|should|must)\b/u.test(rest)
    );
  if (content === "" || after.trim() !== "" || tokens(cue).length > 1 || CLAUSE.test(rest)) return false;
  if (verb.key === "alleged") return true;
  if (verb.lemma.startsWith("boast")) return /^\p{Ll}/u.test(rest) && !/^(?:about|of|to|how)\b/.test(rest);
  return (
    verb.lemma.startsWith("claim") && /^(?:another|some|several|more|early|first|\d+|two|three) \p{Ll}/u.test(rest)
  );
}

/** Words right before "admit" that make a confession of it. */
function pressure(before: string): string | null {
  return (
    /\b(?:(?:was|were|been|being) (?:finally )?forced to(?: finally)?|had(?: finally)? to|finally|at last|eventually|reluctantly|belatedly)\s*$/i
      .exec(before)?.[0]
      .trim() ?? null
  );
}
