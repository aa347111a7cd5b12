/** A kind of text that breaks readers which go back too far, at any length. */
export interface HostileText {
  /** What is done to the reader, in a few words. */
  readonly name: string;
  /** `length` characters of it (UTF-16 code units). */
  of(length: number): string;
  /** BCP 47 primary subtag it is read as; English unless told. */
  readonly language?: string;
}

/** Letters only, another name for every number: 0 → "Bab", 27 → "Cyb". */
function surname(number: number): string {
  const [consonants, vowels] = ["bcdfghklmnprstvz", "aeiouy"];
  let [rest, name] = [number, ""];
  do {
    name += consonants[rest % 16]! + vowels[Math.floor(rest / 16) % 6]!;
    rest = Math.floor(rest / 96);
  } while (rest > 0);
  return `${name[0]!.toUpperCase()}${name.slice(1)}b`;
}

/** The pieces `piece(0)`, `piece(1)`, … one after another, cut at the length. */
function row(name: string, piece: (index: number) => string, language?: string): HostileText {
  const of = (length: number) => {
    const pieces: string[] = [];
    for (let size = 0, i = 0; size < length; i++) {
      const next = piece(i);
      pieces.push(next);
      size += next.length;
    }
    return pieces.join("").slice(0, length);
  };
  return { name, of, ...(language ? { language } : {}) };
}

const repeated = (name: string, unit: string, language?: string): HostileText => row(name, () => unit, language);

/** `open` for the first half, `close` for the second. */
function nested(name: string, open: string, close: string): HostileText {
  const half = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return { name, of: (length) => half(open, length >> 1) + half(close, length - (length >> 1)) };
}

/** `head`, then `unit` again and again, then `tail`. */
function within(name: string, head: string, unit: string, tail: string): HostileText {
  return {
    name,
    of: (length) => {
      const room = Math.max(0, length - head.length - tail.length);
      return head + unit.repeat(Math.ceil(room / unit.length)).slice(0, room) + tail;
    },
  };
}

const FIRST = ["Ann", "Bob", "Carla", "David", "Emma", "Frank"];
const first = (index: number) => FIRST[index % FIRST.length]!;

/** Marks with nothing or little between them. */
const MARKS: readonly HostileText[] = [
  repeated("a wall of opening marks", "“"),
  repeated("a wall of closing marks", "”"),
  repeated("a wall of straight marks", '"'),
  repeated("a wall of apostrophes", "'"),
  repeated("apostrophes with spaces", "' "),
  repeated("a wall of opening singles", "‘"),
  repeated("a wall of guillemets", "«"),
  repeated("guillemets of both hands", "«»"),
  repeated("marks of every drawing", "“«„‘\"'‚‹»”’› "),
  repeated("opening marks, each with a word", "“a "),
  repeated("closing marks, each with a word", "a” "),
  nested("marks open for one half, closed in the other", "“a ", "b” "),
  nested("doubles and singles in each other", "“a ‘b ", "c’ d” "),
  repeated("marks left open at every sentence", "He said “it is. "),
  repeated("singles left open inside doubles", "“a ‘b "),
  repeated("straight marks with space on both sides", ' " a " b'),
  repeated("an opening mark at every paragraph", "“So it was\n\n"),
  repeated("every paragraph the same quotation", "“This is what it was”\n\n"),
  row("every paragraph a quotation of its own", (i) => `“This is ${surname(i)} and what it was”\n\n`),
  repeated("short quotations side by side", "“a b c d” "),
  repeated("short quotations without space", "“a”"),
  repeated("titles in a row", "“X Y,” "),
  repeated("one word, one quotation", "word “a” "),
  repeated("closing marks behind dots", "…”"),
  repeated("backquotes and apostrophes", "``a'' "),
  repeated("elisions", "’twas ’em "),
];

/** One of something that news has in moderation. */
const GIANTS: readonly HostileText[] = [
  within("one giant quotation", "Ann Dole said: “", "It was so and so, and so it went. ", "”"),
  within("one giant quotation without an end", "Ann Dole said: “", "It was so and so, and so it went. ", ""),
  within("one giant quotation full of quotations", "“", "I said ‘it was so’ and he said ‘no’, ", "” Ann Dole said."),
  within("one giant quotation without a space", "“", "a", "” Ann Dole said."),
  repeated("one word", "a"),
  repeated("one word of capitals", "A"),
  repeated("one word with hyphens", "a-"),
  repeated("one word with points", "a."),
  repeated("one number", "1,000"),
  repeated("white space", " "),
  repeated("line ends", "\n"),
  repeated("no-break spaces and line ends", "\u00a0\n"),
  repeated("soft hyphens in words", "so\u00ad"),
  repeated("accents without a letter", "\u0301"),
  repeated("halves of surrogate pairs", "\ud800"),
  repeated("one sentence without a stop", "the mayor of the town of the county of "),
  repeated("one paragraph of sentences", "The mayor said it was safe. She said it would open. Nobody was hurt. "),
  row("one paragraph, every word in capitals", (i) => `${surname(i)} `),
  repeated("stops", "."),
  repeated("question marks and words", "a? "),
];

/** Brackets and punctuation. */
const PUNCTUATION: readonly HostileText[] = [
  repeated("opening brackets", "("),
  nested("brackets open for one half, closed in the other", "(", ")"),
  repeated("names in brackets", "Ann (D) Dole (R-Wis.) "),
  repeated("dashes", "— "),
  repeated("asides between dashes", "he — she — said "),
  repeated("commas", "A, "),
  repeated("asides between commas", "by Ann Dole, who, said, "),
  repeated("colons", "said: "),
  repeated("a list behind colons", "She said:\n\n- the bridge: yes: no:\n\n"),
  repeated("paragraphs behind colons", "Ann Dole wrote on Monday:\n\nIt is so and so and so it was\n\n"),
  repeated("semicolons", "he said; she said; "),
  repeated("possessives", "Dole’s "),
  repeated("abbreviations", "Mr. U.S. Sen. "),
  repeated("posts with their author", "A bridge that stands is safe — Ann (@a) "),
  repeated("dashes before an author who never comes", "so it was — and — "),
  repeated("datelines", "OSLO, May 3 — "),
];

/** Reporting verbs where nobody has room for them. */
const CUES: readonly HostileText[] = [
  repeated("said said said", "said "),
  repeated("said, said, said", "said, "),
  repeated("cues of every shape", "said adding telling to say was told according to claims "),
  repeated("he said that he said that", "he said that "),
  repeated("who said", ", who said "),
  repeated("according to", "according to "),
  repeated("adding that", "and adding that "),
  repeated("was quoted as saying", "was quoted as saying by "),
  repeated("a list that says", "a, b, c said "),
  repeated("a cue behind every mark", "“a” said "),
  repeated("a cue in every mark", "“said "),
  repeated("his claim that his claim that", "his claim that "),
  repeated("asked whether asked whether", "asked whether "),
  repeated("verbs without end", "was is has had went said "),
  repeated("of and for", "the head of the aide for the friend of "),
  repeated("adverbs before a cue", "very really hardly ever said "),
  repeated("to to to", "to "),
  repeated("that that that", "that "),
  repeated("and and and", "and "),
];

/** Names, and the words that stand for them. */
const PEOPLE: readonly HostileText[] = [
  row("people without number", (i) => `${first(i)} ${surname(i)} said so. `),
  row("people of one family", (i) => `${surname(i)} Dole said it was so. `),
  row("people of one first name", (i) => `Ann ${surname(i)} said it was so. `),
  row("one family, then surnames", (i) => (i % 2 ? "Dole said so. " : `${surname(i)} Dole smiled. `)),
  row("people quoted, each in a paragraph", (i) => `“It is so,” ${first(i)} ${surname(i)} said.\n\n`),
  row("mayors without number", (i) => `${first(i)} ${surname(i)}, the mayor, left. “No,” the mayor said. `),
  repeated("pronouns that speak", "He said it was so. She said no. "),
  repeated("pronouns that nobody stands for", "“So,” he said. "),
  within("one name, then pronouns", "Ann Dole came. ", "“So it was,” she said. ", ""),
  row("a name of the other gender before every pronoun", (i) => `Bob ${surname(i)} came. “So,” she said. `),
  within("names, then pronouns far from them", "Ann Dole left. ", "It rained. It was “he” who did. She said no. ", ""),
  repeated("one name", "Ann Dole "),
  repeated("names joined", "Ann Dole and "),
  repeated("titles", "President Senator Mayor "),
  repeated("sources that have no name", "a source close to the man close to the mayor said it. "),
];

/** Speech that is set off without marks. */
const SET_OFF: readonly HostileText[] = [
  repeated("a transcript", "Ann: x\nBob: y\n"),
  row("a transcript of thousands", (i) => `Ann ${surname(i >> 1)}: it was so, he said.\n`),
  repeated("questions and answers", "Q: x\nA: y\n"),
  repeated("dialogue in dashes", "— Oui, dit-il. — Non.\n", "fr"),
  repeated("dialogue that never ends its line", "— oui — non, dit-il ", "fr"),
  repeated("dashes of dialogue alone", "—", "fr"),
  repeated("signed quotations", "“The bridge is safe.” — Ann Dole, mayor\n"),
];

/** The same in other languages, each with its own marks and verbs. */
const LANGUAGES: readonly HostileText[] = [
  repeated("German verbs", "sagte er „a“, so Anna Berg: ", "de"),
  row("German people", (i) => `„Es ist so“, sagte ${first(i)} ${surname(i)}. `, "de"),
  repeated("French verbs", "« a », a-t-il dit, selon Anne Roy : ", "fr"),
  row("French people", (i) => `« C’est ainsi », a dit ${first(i)} ${surname(i)}. Elle a ajouté : « Non ». `, "fr"),
  repeated("Spanish verbs", "«a», dijo según Ana Ruiz: ", "es"),
  repeated("Italian verbs", "«a», ha detto secondo Anna Riva: ", "it"),
  repeated("Russian verbs", "«а», — сказал, по словам Анны Орловой: ", "ru"),
  row("Russian people", (i) => `«Это так», — сказал Иван ${"Орлов".repeat(1 + (i % 3))}. Он добавил: «Нет». `, "ru"),
  repeated("Ukrainian verbs", "«а», — сказав, за словами Анни Орленко: ", "uk"),
  repeated("marks of a language without rules", "“a”, disse ele: «b» ", "pt"),
];

export const HOSTILE_TEXTS: readonly HostileText[] = [
  ...MARKS,
  ...GIANTS,
  ...PUNCTUATION,
  ...CUES,
  ...PEOPLE,
  ...SET_OFF,
  ...LANGUAGES,
];
