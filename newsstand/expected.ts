import type { Stance, Subtype } from "../core/model.ts";

/**
 * What is true of the newsstand, written by hand from the articles and not from what the matcher answers. Each utterance
 * (or fact) has the words by which each article reports it; relations then say how a report there stands to the words here.
 */
export const REPORTS = {
  "why-closed": {
    "courier-bridge": "We closed the bridge because the engineers could no longer promise us that it would stand",
    "ledger-bridge": "We closed the bridge because the engineers could no longer promise us that it would stand",
    "post-bridge": "We closed the bridge because the engineers could no longer promise us that it would stand",
    "kestrel-bridge": "the engineers could no longer promise us that it would stand",
  },
  gamble: {
    "courier-bridge": "Nobody on this council is going to gamble with fourteen thousand crossings a day",
    "ledger-bridge": "Nobody on this council is going to gamble with 14,000 crossings a day",
  },
  "free-ferry": {
    "courier-bridge": "The ferry will be free for everyone until the day the bridge opens again",
    "ledger-bridge": "passengers would pay nothing on the ferry for as long as the bridge stayed shut",
  },
  "honest-date": {
    "courier-bridge": "I think we owe people an honest date, and we do not have one yet",
    "ledger-bridge": "I … I think we owe people an honest date",
    "kestrel-bridge": "I think we owe people an honest date, and we do not have one yet",
  },
  "safe-on-foot": {
    "courier-bridge":
      "The bridge is safe for foot traffic as long as the temporary props stay in place and nobody drives on the eastern span",
    "ledger-bridge":
      "the bridge was safe on foot provided that the props remained where they were and no vehicle used the eastern span",
    "kestrel-bridge": "The bridge is safe for foot traffic",
  },
  cracks: {
    "courier-bridge": "We found no cracks that we had not already measured",
    "post-bridge": "We found cracks that we had not already measured",
  },
  weeks: {
    "courier-bridge": "The repairs will take eleven weeks if the river stays low",
    "ledger-bridge": "The repairs will take eleven weeks if the river stays low",
    "post-bridge": "The repairs will take seven weeks if the river stays low",
  },
  "somebody-signed": {
    "courier-bridge": "Somebody signed those inspection sheets without ever climbing the pier",
    "ledger-bridge": "Somebody signed those inspection sheets without ever climbing the pier",
    "post-bridge": "Somebody signed those inspection sheets without ever climbing the pier",
  },
  "nobody-climbed": {
    "courier-bridge": "Nobody in the county office has climbed the eastern pier since 2019",
    "brightwater-bridge": "Nobody in the county office had climbed the eastern pier since 2019",
  },
  "winter-survey": {
    "courier-bridge": "skipped the winter survey and invoiced for it",
    "ledger-bridge": "did not carry out the survey that was due in January",
    "kestrel-bridge": "his firm had skipped the winter survey or had sent a bill for it",
  },
  cameras: {
    "courier-bridge": "before the cameras came",
    "kestrel-bridge": "The county knew about the bearings for months and did nothing before the cameras came",
  },
  warned: {
    "ledger-bridge": "the county was warned about the bearings in October",
    "brightwater-bridge": "The county was not warned about the bearings in October",
  },
  "emergency-survey": {
    "kestrel-bridge": "emergency survey",
    "courier-bridge": "emergency survey",
  },
  "sign-it": {
    "brightwater-bridge": "They told me, ‘Hanna, sign it or somebody else will,’ and somebody else did",
    "tern-bridge": "Hanna, sign it or somebody else will",
  },
  buses: {
    "courier-bridge": "I will not name a date for the buses today",
    "tern-bridge": "The buses will cross again on the Monday after Easter",
  },
  cost: {
    "courier-bridge": "will cost about 4.2 million crowns",
    "ledger-bridge": "He put the bill at just over four million crowns",
  },
  "safety-first": {
    "courier-bridge": "Safety comes first",
    "star-ferry": "Safety comes first",
  },
  "not-abandoning": {
    "star-ferry": "We are not abandoning the island; we are giving it time to choose another ship",
    "ledger-ferry": "We do not desert the island, we leave it time to pick a different vessel",
    "brightwater-ferry": "We do not desert the island, we leave it time to pick a different vessel",
    "kestrel-ferry": "We are not abandoning the island",
  },
  crews: {
    "star-ferry": "Eleven crews have asked me the same question",
    "ledger-ferry":
      "Eleven crews have asked me the same question and I have no answer that I would give to my own brother",
    "brightwater-ferry":
      "Eleven crews have asked me the same question and I have no answer that I would give to my own brother",
    "kestrel-ferry": "Eleven crews have asked me the same question",
  },
  jobs: {
    "star-ferry": "Sorelle will cut 312 jobs on the two sides of the sound",
    "ledger-ferry": "The company will cut 213 jobs",
    "brightwater-ferry": "The company will cut 213 jobs",
    "post-ferry": "About 300 people will lose their work there and on the coast",
    "courier-ferry": "312 people would lose their jobs",
  },
  "safe-until-spring": {
    "star-ferry": "When the minister told us, 'The boat is safe until spring,' we believed him",
    "post-ferry": "he had told the people of Skelby that their boat was safe until spring",
  },
  "any-ship": {
    "star-ferry": "The council will accept any ship that can carry a lorry and an ambulance",
    "ledger-ferry": "the council would take any vessel able to carry a lorry and an ambulance",
    "kestrel-ferry": "The council will refuse any ship that can carry a lorry and an ambulance",
  },
  harbour: {
    "star-ferry": "The harbour is ours, and it stays open",
    "post-ferry": "The harbour is ours, and it stays open",
  },
  nickname: {
    "star-ferry": "Old Greta",
    "kestrel-ferry": "Old Greta",
  },
} as const satisfies Record<string, Record<string, string>>;

export type ReportName = keyof typeof REPORTS;

/** The report in the article `there`, seen by who reads the article `here`. */
export interface ExpectedRelation {
  readonly report: ReportName;
  readonly here: string;
  readonly there: string;
  readonly subtype: Subtype;
  /** Labels as true as the first; a pair shows only one. */
  readonly also?: readonly Subtype[];
  /** Whether the other report counts as a witness of its own; left out where nothing can be said. */
  readonly independent?: boolean;
}

/** What must not be said of a pair. */
export interface ForbiddenRelation {
  readonly report: ReportName;
  readonly here: string;
  readonly there: string;
  /** `link`: they have nothing to do with each other. `contradicts`: they may be linked, but nothing is in dispute. */
  readonly never: "link" | "contradicts";
  readonly because: string;
}

type Note = Omit<ExpectedRelation, "report" | "here" | "there" | "subtype">;

function sees(report: ReportName, here: string, there: string, subtype: Subtype, note: Note = {}): ExpectedRelation {
  return { report, here, there, subtype, ...note };
}

/** The same relation from either side. */
function both(report: ReportName, one: string, other: string, subtype: Subtype, note: Note = {}): ExpectedRelation[] {
  return [sees(report, one, other, subtype, note), sees(report, other, one, subtype, note)];
}

export const EXPECTED: readonly ExpectedRelation[] = [
  ...both("why-closed", "courier-bridge", "ledger-bridge", "same_words"),
  ...both("why-closed", "courier-bridge", "post-bridge", "same_words"),
  // Ledger and Post have one owner.
  ...both("why-closed", "ledger-bridge", "post-bridge", "same_words", { independent: false }),
  // "admitted": the words are hers, the verb is the Kestrel's.
  sees("why-closed", "courier-bridge", "kestrel-bridge", "loaded_attribution"),
  sees("why-closed", "ledger-bridge", "kestrel-bridge", "loaded_attribution"),
  sees("why-closed", "kestrel-bridge", "courier-bridge", "truncated", { also: ["loaded_attribution"] }),

  ...both("gamble", "courier-bridge", "ledger-bridge", "same_words", { also: ["benign_variation"] }),
  ...both("free-ferry", "courier-bridge", "ledger-bridge", "paraphrase"),
  ...both("honest-date", "courier-bridge", "ledger-bridge", "benign_variation", { also: ["truncated"] }),
  sees("honest-date", "courier-bridge", "kestrel-bridge", "loaded_framing"),
  sees("honest-date", "kestrel-bridge", "courier-bridge", "same_words", { also: ["loaded_framing"] }),

  sees("safe-on-foot", "kestrel-bridge", "courier-bridge", "cut_condition"),
  // The Kestrel clips it and adds: "Tell that to the mothers …"
  sees("safe-on-foot", "courier-bridge", "kestrel-bridge", "truncated", { also: ["cut_condition", "loaded_framing"] }),
  sees("safe-on-foot", "courier-bridge", "ledger-bridge", "paraphrase"),

  ...both("cracks", "courier-bridge", "post-bridge", "altered_words", { also: ["negation"] }),
  ...both("weeks", "ledger-bridge", "post-bridge", "number_conflict"),
  ...both("weeks", "courier-bridge", "post-bridge", "number_conflict"),
  ...both("somebody-signed", "courier-bridge", "ledger-bridge", "same_words"),
  ...both("somebody-signed", "courier-bridge", "post-bridge", "different_speaker"),
  ...both("somebody-signed", "ledger-bridge", "post-bridge", "different_speaker"),
  sees("nobody-climbed", "courier-bridge", "brightwater-bridge", "unattributed_voice"),

  ...both("winter-survey", "courier-bridge", "kestrel-bridge", "denial"),
  sees("winter-survey", "courier-bridge", "ledger-bridge", "paraphrase"),
  // "Almost nothing" is the Courier's; the mayor said "nothing".
  sees("cameras", "kestrel-bridge", "courier-bridge", "quoted_paraphrase"),
  sees("cameras", "courier-bridge", "kestrel-bridge", "truncated", { also: ["quoted_paraphrase", "loaded_framing"] }),
  ...both("warned", "ledger-bridge", "brightwater-bridge", "negation", { also: ["denial"] }),
  sees("emergency-survey", "kestrel-bridge", "courier-bridge", "scare_quote"),
  ...both("sign-it", "brightwater-bridge", "tern-bridge", "truncated"),

  ...both("not-abandoning", "star-ferry", "ledger-ferry", "translation_variant"),
  ...both("not-abandoning", "star-ferry", "brightwater-ferry", "translation_variant"),
  // Both have it from the agency, nearly word for word.
  ...both("not-abandoning", "ledger-ferry", "brightwater-ferry", "same_words", { independent: false }),
  sees("not-abandoning", "star-ferry", "kestrel-ferry", "loaded_attribution"),
  sees("not-abandoning", "kestrel-ferry", "star-ferry", "truncated", { also: ["loaded_attribution"] }),

  ...both("crews", "star-ferry", "ledger-ferry", "same_words", { also: ["truncated"] }),
  ...both("crews", "star-ferry", "kestrel-ferry", "same_words", { also: ["truncated"] }),
  ...both("crews", "ledger-ferry", "kestrel-ferry", "truncated"),
  ...both("crews", "ledger-ferry", "brightwater-ferry", "same_words", { independent: false }),

  ...both("jobs", "star-ferry", "ledger-ferry", "number_conflict"),
  ...both("jobs", "courier-ferry", "ledger-ferry", "number_conflict"),
  sees("jobs", "brightwater-ferry", "star-ferry", "number_conflict"),
  ...both("safe-until-spring", "star-ferry", "post-ferry", "denial"),
  ...both("any-ship", "star-ferry", "kestrel-ferry", "altered_words"),
  sees("any-ship", "star-ferry", "ledger-ferry", "paraphrase"),
  sees("any-ship", "kestrel-ferry", "ledger-ferry", "negation", { also: ["altered_words"] }),
  ...both("harbour", "star-ferry", "post-ferry", "same_words"),
];

function neither(
  report: ReportName,
  one: string,
  other: string,
  never: ForbiddenRelation["never"],
  because: string,
): ForbiddenRelation[] {
  return [
    { report, here: one, there: other, never, because },
    { report, here: other, there: one, never, because },
  ];
}

export const FORBIDDEN: readonly ForbiddenRelation[] = [
  ...neither("buses", "courier-bridge", "tern-bridge", "contradicts", "she said the second thing twelve days later"),
  ...neither(
    "safety-first",
    "courier-bridge",
    "star-ferry",
    "link",
    "a stock phrase, said of two things by two people",
  ),
  ...neither(
    "cost",
    "courier-bridge",
    "ledger-bridge",
    "contradicts",
    "just over four million is 4.2 million, rounded",
  ),
  ...neither("jobs", "star-ferry", "post-ferry", "contradicts", "about 300 is 312, rounded"),
  ...neither("weeks", "courier-bridge", "ledger-bridge", "contradicts", "the same weeks, with and without marks"),
  ...neither("sign-it", "brightwater-bridge", "tern-bridge", "contradicts", "her superior's words, told by her"),
  ...neither(
    "nickname",
    "star-ferry",
    "kestrel-ferry",
    "link",
    "the ship's nickname, which nobody has said of anything",
  ),
];

/** The article that quotes nobody. */
export const WITHOUT_QUOTATIONS = "tern-tides";

const CORROBORATES: readonly Subtype[] = [
  "same_words",
  "truncated",
  "benign_variation",
  "translation_variant",
  "paraphrase",
];
const EDITORIALIZES: readonly Subtype[] = ["loaded_attribution", "loaded_framing", "scare_quote", "unattributed_voice"];

/** The stance a subtype belongs to. */
export function stanceOf(subtype: Subtype): Stance {
  if (CORROBORATES.includes(subtype)) return "corroborates";
  return EDITORIALIZES.includes(subtype) ? "editorializes" : "contradicts";
}

/** The words by which an article reports something. Throws where it does not report it: an expectation is then mistyped. */
export function wordsOf(report: ReportName, article: string): string {
  const words = (REPORTS[report] as Readonly<Record<string, string>>)[article];
  if (words === undefined) throw new Error(`${article} has no words for "${report}"`);
  return words;
}
