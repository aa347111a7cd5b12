import { describe, expect, it } from "vitest";
import { mockQuotation } from "../../../core/matching/judge/editorializes/mock-quotation.ts";
import { judge } from "../../../core/matching/judge/judge.ts";
import { sideOf as sideOfText } from "../../../tools/cli/verbs/relate.ts";
import { sideOf } from "./side-of.ts";

/** A text with the words meant between ⟦ and ⟧, read as the command line's `relate` reads it. */
function read(marked: string) {
  const [start, end] = [marked.indexOf("⟦"), marked.indexOf("⟧") - 1];
  return sideOfText({ text: marked.replace(/[⟦⟧]/g, ""), start, end });
}

type Case = readonly [here: string, there: string];

const COLOURED: readonly Case[] = [
  [
    "“⟦The pump was switched off by mistake⟧,” said engineer Ruth Amsel.",
    "“⟦The pump was switched off by mistake⟧,” engineer Ruth Amsel admitted.",
  ],
  [
    "“⟦We never had enough boats⟧,” said harbour master Olaf Brink.",
    "“⟦We never had enough boats⟧,” harbour master Olaf Brink whined.",
  ],
  [
    "Ruth Amsel said ⟦the pump had been switched off by mistake⟧.",
    "Ruth Amsel was forced to admit that ⟦the pump had been switched off by mistake⟧.",
  ],
  [
    "“⟦Nobody in the valley was warned in time⟧,” said Mayor Ines Falk.",
    "“⟦Nobody in the valley was warned in time⟧,” Mayor Ines Falk claimed.",
  ],
  [
    "“⟦This is the finest bridge in the country⟧,” architect Paul Oakes said.",
    "“⟦This is the finest bridge in the country⟧,” architect Paul Oakes boasted.",
  ],
];

const UNCOLOURED: readonly Case[] = [
  [
    "“⟦The pump was switched off by mistake⟧,” said engineer Ruth Amsel.",
    "“⟦The pump was switched off by mistake⟧,” engineer Ruth Amsel acknowledged.",
  ],
  [
    "“⟦The pump was switched off by mistake⟧,” engineer Ruth Amsel admitted.",
    "“⟦The pump was switched off by mistake⟧,” engineer Ruth Amsel claimed.",
  ],
  [
    "“⟦We never had enough boats⟧,” said harbour master Olaf Brink.",
    "“⟦We never had enough boats⟧,” harbour master Olaf Brink warned.",
  ],
  [
    "Mayor Ines Falk argued that ⟦nobody in the valley was warned in time⟧.",
    "Mayor Ines Falk insisted that ⟦nobody in the valley was warned in time⟧.",
  ],
  [
    "“⟦The fund paid for a private yacht⟧,” the auditor said.",
    "The lawsuit alleges that “⟦the fund paid for a private yacht⟧”.",
  ],
  [
    "“⟦The ferry must stay in public hands⟧,” union leader Kit Orme said.",
    "Union leader Kit Orme should insist that “⟦the ferry must stay in public hands⟧”.",
  ],
  [
    "Carter Bligh said ⟦he had set fire to the barn⟧.",
    "Carter Bligh admitted to detectives that ⟦he had set fire to the barn⟧.",
  ],
  [
    "“⟦I never saw the letter⟧,” said councillor Dot Pringle.",
    "Dot Pringle claimed that the sum was small, although she also said: “⟦I never saw the letter⟧.”",
  ],
  [
    "“⟦The lease was forged⟧,” tenant Olaf Brink said.",
    "Tenant Olaf Brink sued the landlord, claiming that “⟦the lease was forged⟧”.",
  ],
  [
    "“⟦The board hid the leak⟧,” nurse Ruth Amsel said.",
    "In her lawsuit nurse Ruth Amsel alleged that “⟦the board hid the leak⟧”.",
  ],
  ["“⟦The boat is sinking⟧,” passenger Dot Pringle said.", "“⟦The boat is sinking⟧,” passenger Dot Pringle screamed."],
];

const FRAMED: readonly Case[] = [
  [
    "“⟦We are on the right track with the hospital⟧,” said manager Noel Frame.",
    "The clueless manager Noel Frame said: “⟦We are on the right track with the hospital⟧.”",
  ],
  [
    "“⟦We are on the right track with the hospital⟧,” said manager Noel Frame.",
    "“⟦We are on the right track with the hospital⟧,” said manager Noel Frame in a shameless display of bluster.",
  ],
  [
    "“⟦I never took a crown from the builders⟧,” said councillor Dot Pringle.",
    "“⟦I never took a crown from the builders⟧,” said councillor Dot Pringle. Yeah, right.",
  ],
  [
    "“⟦The trains will run on Monday⟧,” said minister Kit Orme.",
    "“⟦The trains will run on Monday⟧,” said minister Kit Orme. Good luck with that.",
  ],
  [
    "“⟦The trains will run on Monday⟧,” said minister Kit Orme.",
    "“⟦The trains will run on Monday⟧,” said minister Kit Orme, the disgraced crony of a bungling government.",
  ],
];

const UNFRAMED: readonly Case[] = [
  [
    "“⟦We are on the right track with the hospital⟧,” said manager Noel Frame.",
    "“⟦We are on the right track with the hospital⟧,” said manager Noel Frame, who took office in 2019.",
  ],
  [
    "“⟦I never took a crown from the builders⟧,” said councillor Dot Pringle.",
    "“⟦I never took a crown from the builders⟧,” said councillor Dot Pringle, who is charged with corruption.",
  ],
  [
    "“⟦The trains will run on Monday⟧,” said minister Kit Orme.",
    "“⟦The trains will run on Monday⟧,” said minister Kit Orme. The union called that “a shameless lie”.",
  ],
  [
    "“⟦The trains will run on Monday⟧,” said minister Kit Orme.",
    "Critics called minister Kit Orme hopeless and incompetent. “⟦The trains will run on Monday⟧,” he said.",
  ],
  [
    "“⟦We shall bury our dead first⟧,” said Mayor Ines Falk.",
    "Eleven people were killed in the attack. “⟦We shall bury our dead first⟧,” said Mayor Ines Falk.",
  ],
  [
    "“⟦The dam will hold⟧,” engineer Ruth Amsel said.",
    "The union argued that the reckless and shameful plan should be dropped. “⟦The dam will hold⟧,” engineer Ruth Amsel said.",
  ],
  [
    "“⟦The dam will hold⟧,” engineer Ruth Amsel said.",
    "The “⟦dam will hold⟧” talk is sickening, engineer Ruth Amsel said.",
  ],
  [
    "“⟦The dam will hold⟧,” engineer Ruth Amsel said.",
    "“⟦The dam will hold⟧,” engineer Ruth Amsel said of what villagers call a monstrous and cowardly decision.",
  ],
  [
    "“⟦Rinse the brushes twice⟧,” painter Noel Frame said.",
    "“⟦Rinse the brushes twice⟧,” painter Noel Frame said, since the vapour is toxic and ends up in the trash.",
  ],
];

const SCARE: readonly Case[] = [
  [
    "Some 40 ⟦volunteers from Karsk⟧ crossed the Orrin on Monday.",
    "On Monday 40 “⟦volunteers⟧” from Karsk crossed the Orrin in tanks.",
  ],
  [
    "The council opened its ⟦green corridor⟧ in Marlow on Sunday.",
    "The so-called “⟦green corridor⟧” in Marlow is a car park.",
  ],
  [
    "The bank's ⟦rescue package⟧ for Dunmore Mills runs to nine million.",
    "Dunmore Mills will pay back the bank's “⟦rescue package⟧” twice over.",
  ],
  [
    "Some 40 ⟦peaceful protesters from Karsk⟧ marched through Marlow on Monday.",
    "On Monday the “⟦peaceful protesters⟧” burned 40 cars in Marlow, all from Karsk.",
  ],
  [
    "⟦A panel of experts in Lund approved the varnish⟧, the agency said.",
    "In Lund the agency's varnish was approved by “⟦experts⟧”, of whom two work for its maker.",
  ],
];

const NOT_SCARE: readonly Case[] = [
  [
    "The couple were arrested for ⟦practising medicine⟧ in Marlow, the court said.",
    "In Marlow the couple were charged with “⟦practising medicine⟧” without a licence.",
  ],
  [
    "The council opened its ⟦green corridor⟧ in Marlow on Sunday.",
    "Mayor Ines Falk called it a “⟦green corridor⟧” when she opened it in Marlow on Sunday.",
  ],
  ["The band toured with the ⟦Grey Heron⟧ ferry in 1974.", "The “⟦Grey Heron⟧” ferry carried the band in 1974."],
  [
    "Doctors in Lund found a ⟦silent killer⟧ in the blood of 40 miners.",
    "The play about a “⟦silent killer⟧” opens in Brest.",
  ],
  [
    "The board kept its ⟦fast-track⟧ powers to grant licences in Lund, it said.",
    "The board in Lund grants licences under its “⟦fast-track⟧” powers.",
  ],
  [
    "The town has a ⟦cold drop⟧ in Marlow each autumn, forecasters said.",
    "Each autumn Marlow has what is known as a “⟦cold drop⟧”.",
  ],
  [
    "The couple were ⟦wonderfully unprepared⟧ for Lund, the guide said.",
    "According to the guide's report on Lund, the couple were “⟦wonderfully unprepared⟧”.",
  ],
];

const OWN_VOICE: readonly Case[] = [
  [
    "“⟦The tunnel was never safe for heavy lorries⟧,” said engineer Paul Oakes.",
    "⟦The tunnel was never safe for heavy lorries.⟧ It was dug in 1911.",
  ],
  [
    "Police chief Abel Rook said that ⟦the strikers had attacked his officers first⟧.",
    "⟦The strikers attacked officers first⟧, and the square was cleared within the hour.",
  ],
  [
    "“⟦Foreign trawlers are emptying our sea⟧,” said fisherman Olaf Brink.",
    "⟦Foreign trawlers are emptying the sea.⟧ The cod has gone from the sound.",
  ],
];

const ATTRIBUTED: readonly Case[] = [
  [
    "“⟦The tunnel was never safe for heavy lorries⟧,” said engineer Paul Oakes.",
    "According to Oakes, ⟦the tunnel was never safe for heavy lorries⟧.",
  ],
  [
    "Police said ⟦a lorry had overturned near the bridge at Marlow⟧.",
    "⟦A lorry overturned near the bridge at Marlow.⟧ The road was closed.",
  ],
  [
    "“⟦We lost 40 boats that night⟧,” said fisherman Olaf Brink.",
    "⟦The fleet lost 40 boats that night.⟧ The harbour was closed.",
  ],
  [
    "“⟦The tunnel was never safe for heavy lorries⟧,” said engineer Paul Oakes.",
    "Oakes had warned the board: “Look at the roof. ⟦The tunnel was never safe for heavy lorries.⟧ It was dug in 1911.”",
  ],
];

const GROUPS = [
  ["a coloured verb", "loaded_attribution", COLOURED, UNCOLOURED],
  ["comment around the words", "loaded_framing", FRAMED, UNFRAMED],
  ["scare quotes", "scare_quote", SCARE, NOT_SCARE],
  ["the outlet's own voice", "unattributed_voice", OWN_VOICE, ATTRIBUTED],
] as const;

describe.each(GROUPS)("%s", (_, subtype, hits, nearMisses) => {
  it.each(hits)("is seen, with the words that show it: %s | %s", (here, there) => {
    const judgement = judge(read(here), read(there));
    expect([judgement.stance, judgement.subtype]).toEqual(["editorializes", subtype]);
    expect(judgement.why[0]?.words?.there).toBeTruthy();
  });

  it.each(nearMisses)("is not read into: %s | %s", (here, there) => {
    expect(judge(read(here), read(there)).stance).not.toBe("editorializes");
  });

  it.each(hits)("is nothing against the plainer report, read the other way round: %s | %s", (here, there) => {
    expect(judge(read(there), read(here)).subtype).not.toBe(subtype);
  });
});

describe("a quotation made up in mockery", () => {
  const said = sideOf("We are reviewing our options for the site");

  it.each([
    "Dunmore is “reviewing its options”. Translation: “",
    "That is management-speak for “",
    "He shrugged, as if to say “",
    "Let us translate that for you: “",
  ])("is told by what announces it: %s", (before) => {
    expect(mockQuotation(said, sideOf("We are broke", { before }))?.subtype).toBe("scare_quote");
  });

  it.each([
    "The chairwoman, whose book was translated into nine languages, said: “",
    "Asked about the site, she said: “",
    "The translation of the letter is exact. It reads: “",
  ])("is not read into: %s", (before) => {
    expect(mockQuotation(said, sideOf("We are broke", { before }))).toBeNull();
  });
});
