import { describe, expect, it } from "vitest";
import { findQuotations } from "../../core/quotation/find-quotations.ts";

/** Who the first quotation of a text is given to, as the article names him. */
function speakerOf(text: string): string | null {
  return findQuotations({ text, language: "en" })[0]?.speaker?.name ?? null;
}

function says(cases: readonly (readonly [text: string, name: string])[]): void {
  it.each(cases)("%s", (text, name) => {
    expect(speakerOf(text)).toBe(name);
  });
}

describe("what stands between a speaker and the verb", () => {
  says([
    ["Sen. Ann Dole, D-Ohio, the top member of the panel, said the bridge was “a ruin” to her.", "Ann Dole"],
    ["“Is it safe at all?” Leader Ann Dole, R-Ky., asked on Tuesday.", "Ann Dole"],
    ["“Is it safe at all?” Ann Dole, of Kent, asked on Tuesday.", "Ann Dole"],
    ["On Thursday, the guild president, Bo Poe, said the council was “deeply worried” about it.", "Bo Poe"],
    ["The guild's leader, Chuck Roe of Kent, rose and announced that he was leaving.", "Chuck Roe"],
    ["Dole over the weekend denied that it was old.", "Dole"],
    ["It came from a version he liked when he was a clerk in Ohio, Mr. Poe said.", "Poe"],
  ]);
});

describe("where the words for a speaker begin and end", () => {
  says([
    [
      "The sisters of the three injured divers requested “total privacy” and left.",
      "the sisters of the three injured divers",
    ],
    ["Three injured drivers told police the bridge was closed.", "three injured drivers"],
    ["Nobody at Acme picked up, and a recording said the offices were closed.", "a recording"],
    ["He met a friend in Kent and she said it was over.", "she"],
    ["My wife and I said it was over.", "my wife and I"],
    ["The plea did not sway lawmakers, who say the bridge is safe.", "lawmakers"],
    ["The results were thin, according to a June report by the guild.", "a June report by the guild"],
    ["The bridge is old, according to the current and former officials.", "the current and former officials"],
    ["Jobs will go, said The Gazette's recently named editor Ann Dole.", "Ann Dole"],
    ["As the row over Kent went on and threatened to widen, the guild said the bridge was “old”.", "the guild"],
  ]);
});

describe("whose a relative clause or a participle is", () => {
  says([
    ["It fell to James Roe, a clerk in Kent's 4th District, who said drivers were furious.", "James Roe"],
    ["A lawyer investigating Poe disputed the claim.", "a lawyer investigating Poe"],
    ["A letter to lenders indicated that jobs would go.", "a letter to lenders"],
    ["A May presentation to lenders indicated that jobs would go.", "a May presentation to lenders"],
    [
      "A team led by engineers out of the office in Kent confirmed that the bridge was old.",
      "a team led by engineers out of the office in Kent",
    ],
    ["People living near the plant said the smell was strong.", "people living near the plant"],
    ["Economists polled by the Gazette said rates would rise.", "economists polled by the Gazette"],
    ["A board appointed by President Ann Dole said the bridge was old.", "a board appointed by President Ann Dole"],
    ["Rep. Ann Dole (D-RI), at a breakfast on Monday suggested the mayor was to blame.", "Ann Dole"],
    ["In a letter to lenders Poe said the bridge was old.", "Poe"],
    ["A spokesman for the chief harbourmaster, Ann Dole, said it was old.", "a spokesman for the chief harbourmaster"],
    ["Dole walked out full of pride and relief saying she felt no anger.", "Dole"],
  ]);
});

describe("whose words in marks are", () => {
  says([
    ["“We all miss it,” Ann Dole weighed in.", "Ann Dole"],
    ["“Hands up, all of you!” an officer ordered.", "an officer"],
    ["“Not now,” Dole went on.", "Dole"],
    ["“Not now,” Dole deadpanned.", "Dole"],
    ["“Not now,” the caption reads.", "the caption"],
    ["“Not now,” Dole is heard saying.", "Dole"],
    ["“Not now,” Dole was quoted saying.", "Dole"],
    ["“Not now,” per the Gazette.", "the Gazette"],
    ["It was described by Bo Poe as “the art of bridges.”", "Bo Poe"],
    ["The bridge has been described as “a mess” by Bo Poe.", "Bo Poe"],
    ["Sheriff Bo Poe of Kent County, Ohio, who calls himself the “king of roads,” left.", "Bo Poe"],
    ["Ann Dole calls herself “a builder at heart”.", "Ann Dole"],
  ]);

  says([
    [
      "“It gets worse,” Leader Jeff Roe (D) and Deputy Sara Dole (D) said.",
      "Leader Jeff Roe (D) and Deputy Sara Dole (D)",
    ],
    ["That view, Dole continued, suggests that men rely on claims that “are not proven at all.”", "Dole"],
    ["In the video the lawmaker walks, while the reporter asks, “Hi, sir. How are you?”", "the reporter"],
    ["Mr. Poe, a member, can be seen in the film twice asking the young man to leave.", "Poe"],
  ]);

  it("goes on from who has the word, not from who is told of", () => {
    const text = "“I never doubted it,” Poe told a host, denying what some have said.\n\n“I spoke of his view.”";
    expect(findQuotations({ text }).at(-1)?.speaker?.name).toBe("Poe");
  });

  it("reads a signed quotation behind a bullet", () => {
    expect(speakerOf("Voices\n\n• “The best night of my life” – Ann Dole, fan")).toBe("Ann Dole");
  });

  it("does not take a show that goes on for a speaker", () => {
    expect(speakerOf("The show went on “without him” for years.")).not.toBe("the show");
  });
});

describe("what only names a thing", () => {
  it("gives nobody a word that things are sometimes called by", () => {
    const [word] = findQuotations({ text: "Pupils had extra hours, sometimes called “labs” for review." });
    expect(word?.kind).toBe("title");
  });
});
