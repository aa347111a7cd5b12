import table from "../../../assets/lexicons/opposites.json" with { type: "json" };
import { lemma } from "./lemma.ts";
import { foldSpelling } from "./variants.ts";

/** Pairs that news reports turn on and WordNet lacks or spreads over other parts of speech. Every word left of "/" opposes every word right of it. */
const OURS = `rise climb surge soar jump gain grow increase expand up higher / fall drop decline plunge slump tumble sink decrease shrink down lower
raise boost hike lift / cut lower slash reduce trim
accept take embrace welcome approve endorse adopt ratify pass back / reject refuse decline oppose veto block
support back favour favor defend champion advocate / oppose resist fight reject condemn criticise criticize
admit confirm concede acknowledge affirm / deny refute dispute rebut reject
allow permit let authorise authorize legalise legalize legal lawful / forbid ban prohibit bar outlaw block criminalise criminalize illegal unlawful
win won victory victorious triumph winner / lose lost defeat loss loser
guilty convict convicted guilt / innocent acquit acquitted cleared exonerate innocence
alive live living survive survivor / dead die died killed kill
arrive enter join come / leave depart exit quit withdraw go
begin start launch open resume commence / end stop halt close finish cease suspend cancel
hire appoint elect / fire dismiss sack oust
protect save rescue preserve defend / harm hurt endanger destroy damage threaten
build create construct establish / destroy demolish dismantle abolish
safe safety secure / dangerous unsafe danger risky insecure
strong strength strengthen stronger strongest / weak weakness weaken weaker weakest
good great better best excellent right positive / bad terrible worse worst awful wrong negative
true truth correct real accurate genuine authentic / false lie incorrect fake untrue inaccurate bogus hoax
rich wealthy wealth / poor poverty
early earlier first / late later last
before prior / after following
always / never
all every everyone everybody everything both / none nobody nothing neither
most more majority / least less fewer minority
at-least more-than / at-most less-than
many much / few little
high higher highest / low lower lowest
older elder eldest / younger youngest
big bigger large larger major huge / small smaller little minor tiny
friend ally friendly partner / enemy foe adversary hostile rival
war conflict / peace ceasefire truce
success succeed successful / failure fail failed
agree agreement consent / disagree disagreement refuse
include inclusion / exclude exclusion
remember / forget
love like adore / hate dislike loathe
happy glad pleased / sad unhappy angry upset
easy easier simple / hard difficult tough
public / private
open / closed shut secret
fair just / unfair unjust
honest truthful / dishonest lying
possible likely / impossible unlikely
free release released freed / jail imprison imprisoned detain detained captive
cheap affordable / expensive costly
buy purchase acquire / sell
import / export
attack / defend
remain stay keep / leave quit drop abandon
inside within / outside
northern north / southern south
eastern east / western west
left / right
male man men boy / female woman women girl
husband / wife
domestic / foreign
temporary / permanent
voluntary / mandatory compulsory forced
improve improvement improving / worsen deteriorate worsening deterioration
optimistic confident certain sure / pessimistic doubtful uncertain unsure sceptical skeptical
encourage / discourage
trust / distrust mistrust suspect
hope / fear despair
respect / contempt disrespect
praise applaud commend / criticise criticize condemn denounce
ordinary normal usual / unusual abnormal extraordinary
useful helpful effective / useless unhelpful ineffective
important essential / unimportant irrelevant
qualified fit competent capable / unqualified unfit incompetent incapable
known / unknown
related linked connected / unrelated unconnected
deliberate intentional / accidental unintentional
united unity / divided division
tighten / loosen ease relax
escalate / de-escalate calm
guilty / blameless
together / apart
more / less fewer
attend / miss skip
work function / fail malfunction
reopen / shut close closed
sign / refuse reject
present / absent
harmless safe / poisonous toxic deadly
stranger / friend acquaintance
help / hurt hinder
easier / harder
bigger / smaller
safer / riskier`;

/** Adjectives that in- or im- turns round (many words in in- are no opposites). */
const IN_WORDS =
  /^(?:accurate|adequate|appropriate|capable|complete|consistent|correct|credible|decent|dependent|direct|effective|efficient|experienced|formal|humane|justice|mature|moral|mortal|partial|patient|perfect|polite|practical|precise|proper|secure|sensitive|sincere|stable|sufficient|tolerable|valid|visible|voluntary|eligible|compatible|conclusive|tolerant|action|sane|possible|probable|balance|flexible|evitable)$/u;
/** Words in un- and dis- whose rest is another word. */
const NO_PREFIX =
  /^(?:under|until|unit|union|unite|united|uniform|discover|discount|display|dispose|distribute|disease|discharge|dispatch|disclose|discuss|dismiss|distract|disable-not)$/u;

interface Forms {
  readonly key: string;
  readonly lemma: string;
}

const NONE: readonly string[] = [];
let pairs: Map<string, readonly string[]> | null = null;

/** Two words of opposite meaning, compared in dictionary form: "accepted" / "rejects", "fair" / "unfair". */
export function areOpposites(a: Forms, b: Forms): boolean {
  return (
    oppositesOf(a.lemma).includes(b.lemma) ||
    turned(a.key, b.key) ||
    turned(b.key, a.key) ||
    turned(a.lemma, b.lemma) ||
    turned(b.lemma, a.lemma)
  );
}

/** The dictionary forms that are listed as opposites of one; the table is read on first use. */
export function oppositesOf(word: string): readonly string[] {
  pairs ??= readPairs();
  return pairs.get(word) ?? NONE;
}

/** What a dictionary form says without the prefix that turns it round: "unsafe" → "safe"; null where it has none. */
export function unturned(word: string): string | null {
  const prefix = /^(?:un|dis|mis|non|il|ir|in|im)/u.exec(word)?.[0];
  const rest = prefix === undefined ? "" : word.slice(prefix.length);
  return turned(word, rest) ? rest : null;
}

function readPairs(): Map<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (a: string, b: string) => {
    const others = found.get(a);
    if (others) others.push(b);
    else found.set(a, [b]);
  };
  const oppose = (a: string, b: string) => {
    if (a === b) return;
    add(a, b);
    add(b, a);
  };
  for (const pair of table.pairs) oppose(...(pair.split(" ") as [string, string]));
  for (const row of OURS.split("\n")) {
    const [left = "", right = ""] = row.split(" / ");
    const others = right.split(" ").map(form);
    for (const word of left.split(" ").map(form)) for (const other of others) oppose(word, other);
  }
  return found;
}

function form(word: string): string {
  return lemma(foldSpelling(word, word));
}

/**
 * Words of opposite pairs that tell two things apart more often than they deny one: north and south, first and second. Also what
 * two sides of one deed do: one team's win is the other's defeat.
 */
const RELATIONS = new Set(
  `employer employee first second third last next previous former current old new young north south east west northern southern eastern western left right
  husband wife man woman male female boy girl mother father son daughter big small large little high low higher lower early late before after up down in out
  inside outside more less fewer most least upper lower top bottom day night public private domestic foreign local national buyer seller import export
  teacher student doctor patient threaten rescue save summer winter lawyer client liberal conservative democrat republican white black hot cold
  rich poor long short wide narrow deep shallow come go larger smaller bigger largest smallest biggest elder younger older aged
  win won lose lost victory defeat loss winner loser give take buy sell lend borrow`
    .split(/\s+/)
    .map((word) => form(word)),
);

/** Whether two of its kind usually stand beside each other in the world: their being opposite is no contradiction. */
export function isRelation(word: string): boolean {
  return RELATIONS.has(word);
}

/** Opposites that follow each other while a story runs: what was suspended on one day is resumed on another. */
const PHASES = new Set(
  "begin start launch open resume commence reopen end stop halt close finish cease suspend arrive leave depart enter exit shut"
    .split(" ")
    .map((word) => form(word)),
);

/** Whether two opposites may be two moments of one thing, rather than two accounts of it. */
export function arePhases(a: Forms, b: Forms): boolean {
  return PHASES.has(a.lemma) && PHASES.has(b.lemma);
}

/** `long` is `short` behind a prefix that turns it round. */
function turned(long: string, short: string): boolean {
  if (short.length < 4 || long.length <= short.length || !long.endsWith(short) || NO_PREFIX.test(long)) return false;
  const prefix = long.slice(0, -short.length);
  if (/^(?:un|dis|non|il|ir|anti|mis)$/u.test(prefix)) return true;
  return /^(?:in|im)$/u.test(prefix) && IN_WORDS.test(short);
}
