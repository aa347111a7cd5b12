import { describe, expect, it } from "vitest";
import { matchArticle } from "../../core/matching/match-article.ts";
import { memoryCorpus } from "../../core/matching/memory-corpus.ts";
import { toldArticle } from "./told-article.ts";

const article = (id: string, text: string) => toldArticle(id, "The mill on the Orrin", text);

/** What the page's `n`th quotation is shown of the other article: subtypes with the other's words. */
async function shown(page: string, other: string, n = 0): Promise<string[]> {
  const annotations = await matchArticle(article("horn", page), memoryCorpus([article("bugle", other).record]));
  return (annotations[n]?.matches ?? []).map(({ subtype, text }) => `${subtype}: ${text}`);
}

const MILL =
  "Dunmore Mills has 300 workers on the Orrin.\n\n“We are looking at every option for the site and for its people,” Dunmore chairwoman Edith Carrow said on Monday.\n\nA report is due in June.";
const QUOTED =
  "“We are looking at every option for the site and for its people,” Dunmore chairwoman Edith Carrow said.";

describe("comment around a report of the same words", () => {
  it.each([
    [
      "an aside to the reader two sentences before",
      `Tell that to the tenants on the fourth floor. The hapless Carrow has never met a crisis she could not make worse.\n\n${QUOTED}\n\nNobody asked what that means.`,
    ],
    [
      "mockery in the sentence behind",
      `The mill may close.\n\n${QUOTED} Good luck with that, says nobody who has seen the shambolic accounts.`,
    ],
    [
      "a judgement in the sentence itself",
      "The mill may close.\n\nThe delusional chairwoman of Dunmore, Edith Carrow, said: “We are looking at every option for the site and for its people.”",
    ],
  ])("is shown as such: %s", async (_, other) => {
    expect(await shown(MILL, other)).toContainEqual(expect.stringMatching(/^loaded_framing/));
  });

  it.each([
    [
      "a plain report",
      `The mill may close. It opened in 1911 and burned down once.\n\n${QUOTED}\n\nA report is due in June.`,
    ],
    [
      "grave matter, told plainly",
      `A worker was killed at the mill in May, and two were badly injured in the same accident.\n\n${QUOTED}\n\nPolice are investigating.`,
    ],
    [
      "somebody else's judgement in marks",
      `“It is a shameless farce and a disgrace,” the union's leader, Kit Orme, said.\n\n${QUOTED}\n\nA report is due in June.`,
    ],
    [
      "somebody else's judgement in indirect speech",
      `The union called the plan shameful and accused the owners of greed.\n\n${QUOTED}\n\nA report is due in June.`,
    ],
    [
      "comment far off, on another matter",
      `The mayor's laughable budget was mocked again.\n\nThe choir of Marlow sang on Sunday.\n\nRain is forecast for the week.\n\n${QUOTED}\n\nA report is due in June.`,
    ],
  ])("is not heard in %s", async (_, other) => {
    expect(await shown(MILL, other)).toContainEqual(expect.stringMatching(/^same_words/));
  });

  it("is no news where this page comments as much", async () => {
    const page = `The delusional chairwoman is at it again. Good luck with that.\n\n${QUOTED}\n\nA report is due in June.`;
    const other = `The mill may close.\n\nThe delusional chairwoman of Dunmore, Edith Carrow, said: “We are looking at every option for the site and for its people.”`;
    expect(await shown(page, other)).toContainEqual(expect.stringMatching(/^same_words/));
  });
});

describe("words that nobody spoke, beside a report of what was said", () => {
  it("are shown where the outlet says that it translates", async () => {
    const other = `The mill may close.\n\n${QUOTED} Translation: “We are broke.”\n\nA report is due in June.`;
    expect(await shown(MILL, other)).toContainEqual("scare_quote: We are broke.");
  });

  it("are not looked for in another person's words", async () => {
    const other = `The mill may close.\n\n${QUOTED}\n\n“They are broke,” the union's leader, Kit Orme, said.`;
    expect(await shown(MILL, other)).not.toContainEqual(expect.stringMatching(/broke/));
  });

  it("are shown where the outlet sums up in words of its own", async () => {
    const page =
      "A second bridge over the Orrin at Marlow is “simply not affordable” for the town, Mayor Ines Falk said on Monday.";
    const other =
      "A second bridge over the Orrin at Marlow is “simply not affordable” for the town, Mayor Ines Falk said.\n\nFalk's message could not have been clearer: Marlow will never pay for a second bridge over the Orrin.";
    const twisted = other.replace("clearer", "clear");
    expect(await shown(page, twisted, 0)).toContainEqual(expect.stringMatching(/^unattributed_voice/));
  });
});

describe("an avowal that the other report makes a confession of", () => {
  const COMMON =
    "“There was fog on the sound from midnight on, and no boat could have gone out,” harbour master Olaf Brink said.";
  const PAGE = `${COMMON}\n\nPilot Ines Farrow said she had “made a mistake in the log of that night”.`;

  it("is shown though the two share no word", async () => {
    const other = `${COMMON}\n\nPilot Ines Farrow sheepishly admitted that she had been asleep in the harbour all the time.`;
    expect(await shown(PAGE, other, 1)).toContainEqual(expect.stringMatching(/^loaded_attribution/));
  });

  it.each([
    ["is told plainly", "Pilot Ines Farrow acknowledged that she had been asleep in the harbour all the time."],
    ["is another person's", "Pilot Tom Risk sheepishly admitted that he had been asleep in the harbour all the time."],
  ])("is not where it %s", async (_, sentence) => {
    expect(await shown(PAGE, `${COMMON}\n\n${sentence}`, 1)).toEqual([]);
  });
});
