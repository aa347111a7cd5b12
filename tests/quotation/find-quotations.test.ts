import { describe, expect, it } from "vitest";
import { findQuotations } from "../../core/quotation/find-quotations.ts";

const kindsIn = (text: string) => findQuotations({ text }).map(({ kind, text: words }) => [kind, words]);
const speakersIn = (text: string) => findQuotations({ text }).map(({ speaker }) => speaker?.name ?? null);

describe("kinds of quotations", () => {
  it.each([
    ["a whole utterance is direct", "“The bridge is safe,” the mayor said.", [["direct", "The bridge is safe,"]]],
    ["a fragment is mixed", "The mayor said it was “perfectly safe” for lorries.", [["mixed", "perfectly safe"]]],
    [
      "a clause without marks is indirect",
      "The mayor said that the bridge was safe.",
      [["indirect", "the bridge was safe"]],
    ],
    [
      "words held with tongs are scare",
      "The line between “aid” and “theft” has blurred.",
      [
        ["scare", "aid"],
        ["scare", "theft"],
      ],
    ],
    ["a show is a title", "The mayor spoke on NBC's “Meet the Press.”", [["title", "Meet the Press."]]],
    ["a book is a title", "The memoir, “Tough Choices,” sold well.", [["title", "Tough Choices,"]]],
    ["a named thing is a title", "It is a phenomenon called “double counting”.", [["title", "double counting"]]],
    [
      "a name that nobody ever varies is a title",
      "Nobody here has called her anything but “Old Greta”.",
      [["title", "Old Greta"]],
    ],
    [
      "what a noun behind it explains is a title",
      "“The Last Crossing”, the film of the year, was shot here.",
      [["title", "The Last Crossing"]],
    ],
    [
      "what somebody has been called is said by others",
      "She has been called “the queen of crime”.",
      [["scare", "the queen of crime"]],
    ],
    [
      "small words of a title need no capital",
      "She presents “The Evening Hour with Bob Poe.”",
      [["title", "The Evening Hour with Bob Poe."]],
    ],
    ["a name that is told is a title", "The name of the bar is ‘Oxy Bay’.", [["title", "Oxy Bay"]]],
    ["a nickname is a title", "It earned the nickname of “lung of the town”.", [["title", "lung of the town"]]],
    ["what a band plays is a title", "They played “Don't Hold Me Now” and left.", [["title", "Don't Hold Me Now"]]],
    ["a show on air is a title", "Dole met “The Bo Poe Show” radio program.", [["title", "The Bo Poe Show"]]],
    [
      "a book about something is a title",
      "Poe's book about life elsewhere, “Far Out” (2018), is out.",
      [["title", "Far Out"]],
    ],
    ["a ship is a title", "The ship “Sea Rose” sank.", [["title", "Sea Rose"]]],
    ["a prize before its noun is a title", "He owned the “Miss Universe” pageant.", [["title", "Miss Universe"]]],
    [
      "titles in a row are titles",
      "They bought “The Wire,” “True Blood” and “Rome.”",
      [
        ["title", "The Wire,"],
        ["title", "True Blood"],
        ["title", "Rome."],
      ],
    ],
  ] as const)("%s", (_what, text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  it("what others called a thing is speech, not a title", () => {
    expect(kindsIn("Lawmakers called it “fraud”.")).toEqual([["mixed", "fraud"]]);
    expect(kindsIn("The street, called “the Gut” by the drivers, is narrow.")).toEqual([["mixed", "the Gut"]]);
  });
});

describe("reports without marks", () => {
  it.each([
    ["said that", "The mayor said that the bridge was safe.", "the bridge was safe"],
    ["said, without that", "The mayor said the bridge was safe.", "the bridge was safe"],
    ["said on a day", "The mayor said on Monday that the bridge was safe.", "the bridge was safe"],
    ["told somebody", "The mayor told reporters in Springfield that the bridge was safe.", "the bridge was safe"],
    ["behind its clause", "The bridge was safe, the mayor said.", "The bridge was safe"],
    ["inverted", "The bridge was safe, said Ann Dole, mayor since 2011.", "The bridge was safe"],
    ["according to", "The bridge was safe, according to the mayor.", "The bridge was safe"],
    ["according to, in front", "According to the mayor, the bridge was safe.", "the bridge was safe"],
    ["with an infinitive", "The mayor vowed to mend the bridge.", "to mend the bridge"],
    ["with a person urged", "The mayor urged the council to mend the bridge.", "the council to mend the bridge"],
    ["talked about", "The mayor criticized the council in an interview.", "the council"],
    ["called for", "The mayor called for a new bridge.", "a new bridge"],
    [
      "while another thing happened",
      "The mayor said the bridge was safe, while drivers stayed away.",
      "the bridge was safe",
    ],
    [
      "with the writer's remark behind it",
      "The mayor said the bridge was safe, a claim the guild disputes.",
      "the bridge was safe",
    ],
  ])("%s", (_how, text, clause) => {
    expect(kindsIn(text)[0]).toEqual(["indirect", clause]);
  });

  it("a clause around its report is one quotation in two pieces", () => {
    const [first, second] = findQuotations({ text: "The bridge, the mayor said, was safe." });
    expect([first?.text, second?.text]).toEqual(["The bridge", "was safe"]);
    expect(first?.group).toBe(second?.group);
  });

  it.each([
    "The reported deal fell through.",
    "It is hard to say.",
    "United States troops left.",
    "The mayor did not say that the bridge was safe.",
    "She called her mother.",
    "He asked questions.",
  ])("reports nothing: %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe("quotations in pieces", () => {
  it("an interrupted quotation shares a group", () => {
    const groups = findQuotations({ text: "“The bridge,” she said, “is safe.” Poe called it “a mess”." }).map(
      (q) => q.group,
    );
    expect(groups).toEqual([1, 1, undefined]);
  });

  it("keeps the speaker when a quotation continues in the next paragraph", () => {
    expect(speakersIn("“It was dark,” said Kofi Asante. “We waited.\n\n“Then we heard it.”")).toEqual([
      "Kofi Asante",
      "Kofi Asante",
      "Kofi Asante",
    ]);
  });

  it("gives a quotation inside a quotation to whom it names", () => {
    const nested = findQuotations({
      text: "“My wife told me, ‘Do not cross it tonight,’ and I listened,” said Kofi Asante.",
    })[1];
    expect(nested?.text).toBe("Do not cross it tonight,");
    expect(nested?.speaker?.name).toBe("my wife");
  });

  it("keeps the runs of a quotation inside a quotation together, and apart from the outer one", () => {
    const all = findQuotations({
      text: "“My wife said, ‘It is far too dark,’ then she said, ‘Do not go there.’ ‘We have all night,’ she said, ‘to get across it.’” Poe said.",
    });
    const group = (begins: string) => all.find(({ text }) => text.startsWith(begins))?.group;
    expect(group("We have")).toBe(group("to get"));
    expect(group("We have")).not.toBeUndefined();
    expect(group("My wife")).not.toBe(group("We have"));
  });

  it("counts a pull quote once", () => {
    const text =
      "“The bridge was never safe at all, not for a day,” she said.\n\n“The bridge was never safe at all”\n\nIt fell in May.";
    expect(kindsIn(text)).toHaveLength(1);
  });
});

describe("other forms", () => {
  it("reads a transcript by its labels", () => {
    expect(speakersIn("DOLE: It is safe.\n\nPOE: Is it, really?\n\nDOLE: It is.\n\nPOE: Then cross it.")).toEqual([
      "Dole",
      "Poe",
      "Dole",
      "Poe",
    ]);
  });

  it("gives the answers of an interview to whom it names most, and the questions to nobody", () => {
    const text =
      "Ann Dole built the bridge. Dole is 54.\n\nQ: Is it safe?\n\nA: It is.\n\nQ: Are you sure?\n\nA: I am.";
    expect(speakersIn(text)).toEqual([null, "Ann Dole", null, "Ann Dole"]);
  });

  it("takes a paragraph behind a cue and a colon for what was written", () => {
    const text = "On Monday the mayor, Ann Dole, wrote on her page:\n\nWe are sorry for what happened at the bridge.";
    expect(findQuotations({ text })).toMatchObject([
      { kind: "direct", text: "We are sorry for what happened at the bridge.", speaker: { name: "Ann Dole" } },
    ]);
  });

  it("leaves the dateline out of what was said", () => {
    expect(kindsIn("SPRINGFIELD, May 3 — The bridge is safe, the mayor said.")).toEqual([
      ["indirect", "The bridge is safe"],
    ]);
  });

  it("does not take one pronoun for another", () => {
    expect(speakersIn("“It is over,” he said. “Why?” she asked.")).toEqual(["he", "she"]);
  });

  it("reads a post with its author", () => {
    const [post] = findQuotations({
      text: "The bridge is safe and will stay open. — Ann Dole (@anndole) March 3, 2026",
    });
    expect(post).toMatchObject({
      text: "The bridge is safe and will stay open.",
      kind: "direct",
      speaker: { name: "Ann Dole" },
    });
  });

  it("does not join the end of a line to a name in the next", () => {
    expect(speakersIn("The letter came from Ewan Marsh and Ines Roth\n\nDole wrote back: “Never.”")).toEqual(["Dole"]);
  });

  it("takes a headline's name and colon", () => {
    expect(speakersIn("Ann Dole: ‘Bridge will never close’")).toEqual(["Ann Dole"]);
  });

  it("does not take the title of a show for the one who speaks on it", () => {
    expect(speakersIn("On “Face the Nation,” Ann Dole said: “Never.”")).toEqual([null, "Ann Dole"]);
  });

  it("reads an aside behind words in marks that open a text", () => {
    expect(speakersIn("“Never,” Dole, 44, insists.")).toEqual(["Dole"]);
    expect(speakersIn("“Never,” D-Ohio, said Dole.")).toHaveLength(1);
  });

  it("gives an empty text nothing", () => {
    expect(findQuotations({ text: "" })).toEqual([]);
  });
});

describe("other languages", () => {
  it.each([
    [
      "German",
      "„Die Brücke ist sicher“, sagte die Bürgermeisterin, und das war nicht für alle eine gute Nachricht.",
      ["Die Brücke ist sicher"],
    ],
    [
      "French",
      "— La porte est ouverte, dit la maire. Les gens sont venus pour la voir et elle est restée.",
      ["La porte est ouverte"],
    ],
    [
      "Spanish",
      "—El puente es seguro —dijo la alcaldesa de la ciudad—. Lo vamos a mirar con los demás.",
      ["El puente es seguro", "Lo vamos a mirar con los demás."],
    ],
    ["Russian", "— Мост не опасен, — сказал он и ушёл. — Это не так.", ["Мост не опасен", "Это не так."]],
    ["Ukrainian", "«Міст не є небезпечний», — сказав він, і це не так.", ["Міст не є небезпечний"]],
  ])("finds the words in %s", (_language, text, words) => {
    expect(findQuotations({ text }).map((quotation) => quotation.text)).toEqual(words);
  });
});

describe("confidence", () => {
  it("is higher for a name beside the words than for a subject of the sentence", () => {
    const [beside] = findQuotations({ text: "“The bridge is safe,” Ann Dole said." });
    const [inside] = findQuotations({ text: "Ann Dole has “no regrets at all about it”." });
    expect(beside!.confidence).toBeGreaterThan(0.9);
    expect(inside!.confidence).toBeLessThan(0.8);
  });
});
