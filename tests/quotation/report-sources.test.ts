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
    ["The guild's leader, Chuck Roe of Kent, took the floor and announced that he would leave.", "Chuck Roe"],
    ["Dole over the weekend denied that it was old.", "Dole"],
    ["It came from a version he liked when he was a clerk in Ohio, Mr. Poe said.", "Poe"],
  ]);
});

describe("where the words for a speaker begin and end", () => {
  says([
    ["The families of the two wounded men requested “total privacy” and left.", "the families of the two wounded men"],
    ["Three injured drivers told police the bridge was closed.", "three injured drivers"],
    ["Calls to Acme were not answered, and a recording said the offices were closed.", "a recording"],
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
    ["It fell to James Roe, a clerk in Ohio's 16th District, who said drivers were furious.", "James Roe"],
    ["Dole walked out full of confidence and poise saying she felt no anger.", "Dole"],
  ]);
});

describe("what only names a thing", () => {
  it("gives nobody a word that things are sometimes called by", () => {
    const [word] = findQuotations({ text: "Pupils had extra hours, sometimes called “labs” for review." });
    expect(word?.kind).toBe("title");
  });
});
