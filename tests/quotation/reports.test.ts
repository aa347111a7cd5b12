import { describe, expect, it } from "vitest";
import { findQuotations } from "../../core/quotation/find-quotations.ts";

/** What is reported without marks, piece by piece. */
function reported(text: string): string[] {
  return findQuotations({ text, language: "en" })
    .filter(({ kind }) => kind === "indirect")
    .map((quotation) => quotation.text);
}

type Case = readonly [text: string, ...pieces: string[]];

function reports(cases: readonly Case[]): void {
  it.each(cases.map(([text, ...pieces]) => [text, pieces] as const))("%s", (text, pieces) => {
    expect(reported(text)).toEqual(pieces);
  });
}

describe("verbs that report, and what they take", () => {
  reports([
    ["The mayor said that the bridge was safe.", "the bridge was safe"],
    ["The mayor conceded the bridge had been neglected.", "the bridge had been neglected"],
    ["Engineers caution that the river is rising.", "the river is rising"],
    ["Inspectors blast Springfield council.", "Springfield council"],
    ["The guild denies any fault and points to the weather.", "any fault", "the weather"],
    ["Dole spoke out sharply against the toll.", "the toll"],
    ["Dole advocated for a lower toll.", "a lower toll"],
    ["Dole argued for decades that the toll was too high.", "the toll was too high"],
    ["Dole demanded the full report by April.", "the full report by April"],
    ["Poe lashed out at the council.", "the council"],
    ["Dole asked Poe about his years in the navy.", "his years in the navy"],
    ["Poe testified before the committee about the missing letters.", "the missing letters"],
    ["Dole accused the guild of hiding the report.", "the guild of hiding the report"],
    ["The agency warned drivers against using the bridge.", "drivers against using the bridge"],
    ["She told them not to cross at night.", "them not to cross at night"],
    ["Dole warned that inflation erodes savings.", "inflation erodes savings"],
    ["Ministers signalled that the toll would go.", "the toll would go"],
    ["The judge allowed that some drivers were careful.", "some drivers were careful"],
    ["Dole promised to campaign for the ferry.", "to campaign for the ferry"],
    [
      "Dole urged Poe last year not to sell the ferry before spring.",
      "Poe last year not to sell the ferry before spring",
    ],
    ["Poe told the Gazette's Today programme that talks went on.", "talks went on"],
    ["Poe threatened to sell the ferry.", "to sell the ferry"],
    ["There were reports that the ferry had been sold.", "the ferry had been sold"],
    ["The council reported at least six boats missing.", "at least six boats missing"],
    ["He complained about not getting an answer.", "not getting an answer"],
    ["She talked about how the bridge was built.", "how the bridge was built"],
    ["Acme and Bolt, both reporting losses, closed early.", "losses"],
    ["The agency warned drivers of floods.", "floods"],
    ["The agency warned residents of Kent about the floods.", "the floods"],
    ["Acme notified the guild of nine breaches.", "nine breaches"],
    ["Dole reminded him of what Bo Poe, the mayor, had said.", "what Bo Poe, the mayor, had said"],
    ["Dole reminded him of how the bridge was built.", "how the bridge was built"],
    ["Dole told members of the guild that the ferry was late.", "the ferry was late"],
    ["Dole told a crowd of about fifty people that the ferry was late.", "the ferry was late"],
    ["The doctor told him to get rid of the cat.", "him to get rid of the cat"],
    ["Poe testified Monday that the letters were lost.", "the letters were lost"],
    ["Poe agreed on Monday that the toll was too high.", "the toll was too high"],
  ]);
});

describe("what is told in court and to the papers", () => {
  reports([
    ["The court heard that Poe had forged three letters.", "Poe had forged three letters"],
    ["Springfield Crown Court heard he had forged three letters.", "he had forged three letters"],
    ["The Springfield Gazette understands the ferry will be sold.", "the ferry will be sold"],
    ["The ferry will be sold, the Gazette has learned.", "The ferry will be sold"],
    ["It is understood that the ferry will be sold.", "the ferry will be sold"],
    ["Poe is understood to have left.", "to have left"],
    ["Dole made it clear that the toll would rise.", "the toll would rise"],
    ["Dole made clear the toll would rise.", "the toll would rise"],
    ["Court papers obtained by the Gazette on Monday showed that Poe had left.", "Poe had left"],
    ["Figures from the agency show that drivers avoid the bridge.", "drivers avoid the bridge"],
    ["Backers of the plan say it allows more ferries.", "it allows more ferries"],
    ["Dole said during a congressional hearing last year that she was ill.", "she was ill"],
  ]);

  it.each([
    "Dole heard that Poe had left.",
    "The jury heard evidence from Poe.",
    "Dole understands that the ferry will be sold.",
    "Dole made a speech that was clear to all.",
  ])("is no report: %s", (text) => {
    expect(reported(text)).toEqual([]);
  });
});

describe("nouns that hold a report", () => {
  reports([
    ["The announcement that the bridge would close surprised drivers.", "the bridge would close"],
    ["The mayor's claim that nobody was hurt has been disputed.", "nobody was hurt"],
    ["He repeated his promise to mend the bridge.", "to mend the bridge"],
    ["The ruling renewed calls for a new bridge.", "a new bridge"],
    [
      "The guild faces allegations of fraud, a spokesman for the court confirmed.",
      "The guild faces allegations of fraud",
    ],
    ["The guild faces allegations of fraud.", "fraud"],
    ["There was no answer to complaints that the tolls were too high.", "the tolls were too high"],
    ["Her argument on Sunday was that the ferry pays for itself.", "the ferry pays for itself"],
    ["A petition calling for a ferry was signed by thousands.", "a ferry"],
    ["The guild said in a statement on Monday that the ferry would stay.", "the ferry would stay"],
    ["He repeated his promise to mend it in a way that drivers like.", "to mend it in a way that drivers like"],
  ]);

  it.each([
    "The statement that was read in court filled nine pages.",
    "The flood is a threat to the bridge.",
    "It was a long conference call for the board.",
    "The report that came in May was thin.",
  ])("holds none: %s", (text) => {
    expect(reported(text)).toEqual([]);
  });
});

describe("passives", () => {
  reports([
    ["Poe was criticized for closing the bridge.", "closing the bridge"],
    ["The council was accused by a reporter, who once worked there, of hiding letters.", "hiding letters"],
    ["Poe was last night accused by the mayor of Kent of lying.", "lying"],
    ["Poe was accused of fraud by the guild.", "fraud"],
    ["The clerk accused of forging letters is a driver's son.", "forging letters"],
    ["A clerk accused of hitting a guard who tried to stop him was arrested.", "hitting a guard who tried to stop him"],
    ["It was announced on Monday that the toll would rise.", "the toll would rise"],
    ["Drivers were told in May that the bridge would close.", "the bridge would close"],
    ["Drivers were told the bridge would close.", "the bridge would close"],
    ["It is alleged he forged three letters.", "he forged three letters"],
    ["The sale was dubbed a waste of money by drivers.", "a waste of money"],
    ["The ferry has been described as a ruin.", "a ruin"],
    ["Two men were charged with theft.", "theft"],
    ["The senator is said to have left the country.", "to have left the country"],
    ["The former mayor of Kent is said to have wept.", "The former mayor of Kent", "to have wept"],
    ["Drivers were told that the bridge would close.", "the bridge would close"],
    ["Poe was asked about the letters.", "the letters"],
    ["When asked at the hearing about the letters, Poe left.", "the letters"],
    ["Asked by a neighbour whether he would stay, Poe nodded.", "whether he would stay"],
    ["The sale of the ferry was announced by the ministry.", "The sale of the ferry"],
    ["As first reported by the Gazette, the guild has sold the ferry.", "the guild has sold the ferry"],
    [
      "The Gazette quoted an engineer as saying that the bridge was old, but not unsafe.",
      "the bridge was old, but not unsafe",
    ],
  ]);

  it.each([
    "Her views were echoed by several experts.",
    "Customers were charged nine crowns.",
    "It should be noted that the bridge is old.",
    "The plan was criticized over the years.",
    "Poe was promised a job.",
    "Poe was reported missing on Monday.",
    "A flood warning was issued on Monday.",
    "It could be argued that the bridge is safe.",
    "They were criticized.",
  ])("tell nothing: %s", (text) => {
    expect(reported(text)).toEqual([]);
  });
});

describe("where the report stands", () => {
  reports([
    ["The bridge was safe, the mayor said.", "The bridge was safe"],
    ["The bridge was safe, the mayor said as she left the hall.", "The bridge was safe"],
    ["The firm had to adapt quickly, Dole said while visiting a fair.", "The firm had to adapt quickly"],
    ["When it rains, the bridge is shut, Dole said.", "When it rains, the bridge is shut"],
    ["No damage was reported, the governor was quoted by Interfax as saying.", "No damage was reported"],
    ["The bridge was safe, Dole was quoted as saying on Monday.", "The bridge was safe"],
    ["In May, Dole was quoted as saying the bridge was safe.", "the bridge was safe"],
    ["According to a paper published in May in a journal, the bridge is old.", "the bridge is old"],
    ["The plan, according to letters written by his staff, has three parts.", "The plan", "has three parts"],
    ["The key to success, says Poe, is the crew.", "The key to success", "is the crew"],
    ["The ferry was late, Dole said in opening the fair.", "The ferry was late"],
    ["Two people died, the Gazette reported, citing police.", "Two people died"],
    ["Dole, of Kent, admitted theft at Springfield Crown Court.", "theft at Springfield Crown Court"],
    ["The guild, which runs the ferry, said Ann Dole, 40, would stay.", "Ann Dole, 40, would stay"],
    ["Prosecutors allege the clerk, Bo Poe, 61, started the fire.", "the clerk, Bo Poe, 61, started the fire"],
    ["You can only cut costs so far, said certified financial planner Ann Dole.", "You can only cut costs so far"],
    ["Two blasts were heard, state media reported.", "Two blasts were heard"],
    ["Two blasts were heard, according to reports from Russian state media.", "Two blasts were heard"],
    ["The bridge was closed at noon, said several observers.", "The bridge was closed at noon"],
    ["Over the years, she said, the bridge had grown on her.", "Over the years", "the bridge had grown on her"],
    ["In an interview, she said, the mayor had wept.", "the mayor had wept"],
    ["He was calm, the crew added, and had slept well.", "He was calm", "and had slept well"],
    ["Sen. Ann Dole (D-Ohio), said after lunch that she was tired.", "she was tired"],
    ["Acme just this week announced it would close two plants.", "it would close two plants"],
    ["Poe a week later announced two closures.", "two closures"],
    ["The talks are said to be over, two drivers said on Monday.", "The talks are said to be over"],
    ["Dole said she had called 999 twice.", "she had called 999 twice"],
    ["Dole asked the guild when it would leave.", "when it would leave"],
    ["Dole said he had left at 4 a.m. and promised that he would pay.", "he had left at 4 a.m.", "he would pay"],
    ["The bridge, she said, shuts at 9 p.m. Dole said it was late.", "The bridge", "shuts at 9 p.m.", "it was late"],
    ["They're for the toll but concede that most drivers are not.", "most drivers are not"],
    [
      "Dole says the bridge is old, which cost it a loan, according to Poe.",
      "the bridge is old",
      "which cost it a loan",
    ],
    ["Although he says he loves the ferry, he also accuses it of greed.", "he loves the ferry", "it of greed"],
  ]);
});

describe("where what was said begins", () => {
  reports([
    ["The mayor said there was no danger.", "there was no danger"],
    ["The mayor stressed there’s no danger.", "there’s no danger"],
    ["The guild announced this morning that the ferry would stay.", "the ferry would stay"],
    ["Dole told police Poe had a gun.", "Poe had a gun"],
    ["Dole told the jurors Ann Poe had lied.", "Ann Poe had lied"],
    ["Dole told engineer Ann Poe that he would stay.", "he would stay"],
    ["Dole told the Interfax news agency four boats were lost.", "four boats were lost"],
    ["According to the Interfax news agency, four boats were lost.", "four boats were lost"],
    ["Acme announced Nov. 18 that it was selling the ferry.", "it was selling the ferry"],
    ["Dole told her colleagues behind closed doors that she would leave.", "she would leave"],
    ["Dole said after the vote was taken that she would stay.", "she would stay"],
    ["Reports suggest as many as nine boats sank.", "as many as nine boats sank"],
  ]);
});

describe("where what was said ends", () => {
  describe("at the writer's own words", () => {
    reports([
      ["The mayor said the bridge was safe, while drivers stayed away.", "the bridge was safe"],
      ["The mayor said the bridge was safe even as drivers stayed away.", "the bridge was safe"],
      ["The mayor insisted it was no show, but her van was parked in front.", "it was no show"],
      ["The mayor insisted it was no show, and on Monday, she drove there.", "it was no show"],
      ["The mayor said the guild had met Ann Dole, who lives in Kent.", "the guild had met Ann Dole"],
      ["Dole vowed to block the sale, which the court had allowed.", "to block the sale"],
      ["Dole praised the plan as the vote neared.", "the plan"],
      ["Dole accused the guild of using the Sept. 11 attacks.", "the guild of using the Sept. 11 attacks"],
      ["Dole met a man who said that the letters, if real, would end it.", "the letters, if real, would end it"],
      [
        "Dole met a man who said that Poe, under fire for the delays, would do better.",
        "Poe, under fire for the delays, would do better",
      ],
      ["Dole rejected the plan even before the vote.", "the plan"],
      ["Dole criticized the plan on Twitter.", "the plan"],
      ["Dole praised the plan and signed the letter.", "the plan"],
      ["Dole might praise the plan but would have to wait.", "the plan"],
      ["A woman who claims that the guild lied was shown the door.", "the guild lied"],
    ]);
  });

  describe("not before", () => {
    reports([
      ["The mayor said the bridge was old, but it would be mended.", "the bridge was old, but it would be mended"],
      ["Dole said her client was innocent and would appeal.", "her client was innocent and would appeal"],
      ["Dole described hearing two blasts before dawn.", "hearing two blasts before dawn"],
      ["Dole warned of a flood and promised a full inquiry.", "a flood", "a full inquiry"],
      ["Dole announced four closures, two sales and a new ship.", "four closures, two sales and a new ship"],
      ["Dole criticized the mayor of Kent, Bo Poe, for his silence.", "the mayor of Kent, Bo Poe, for his silence"],
      ["Dole called him a brave, caring and honest man.", "him a brave, caring and honest man"],
      ["Dole called for an engineer to look at it before the vote.", "an engineer to look at it before the vote"],
      ["Dole praised the crew, especially the cook.", "the crew, especially the cook"],
      [
        "Dole said the guild acted first - closing the bridge to lorries.",
        "the guild acted first - closing the bridge to lorries",
      ],
      ["The guild insisted that was no part of the deal.", "that was no part of the deal"],
    ]);
  });

  describe("at the next report", () => {
    reports([
      ["Dole said the bridge was old, adding that it was safe.", "the bridge was old", "it was safe"],
      ["Forty have said they are for it, nine have said they are not.", "they are for it", "they are not"],
      ["Dole joked that she would swim, but went on to say, “It is safe.”", "she would swim"],
      ["Dole said the bridge had lost its use: “Nobody crosses it.”", "the bridge had lost its use"],
    ]);
  });
});

describe("words that were not said", () => {
  it.each([
    "Dole declined to say when she would leave.",
    "The guild refused to comment on the sale.",
    "The guild has failed to explain why the ferry was late.",
    "Dole did not want to say whether the ferry was safe.",
    "Poe was too tired to say whether the ferry was safe.",
    "Dole stopped short of saying that the ferry was unsafe.",
    "Dole shied away from criticizing the guild.",
    "Dole avoided mentioning the ferry.",
    "His refusal to condemn the raid angered drivers.",
  ])("%s", (text) => {
    expect(reported(text)).toEqual([]);
  });

  reports([
    ["Dole did not hesitate to call the plan a mess.", "the plan a mess"],
    ["Dole never failed to mention that she was born there.", "she was born there"],
    ["Poe refused to leave, saying the ferry was his.", "the ferry was his"],
  ]);
});

describe("whose words they are", () => {
  it.each([
    ["Some judges who seemed kind to the guild voiced doubts about the plan.", "Some judges"],
    ["The man who lived with the mayor said she was ill.", "The man"],
    ["Those in favor of a toll have said that it pays for itself.", "Those in favor of a toll"],
    ["At a hearing last night at the College of Springfield, Dole said the bridge was safe.", "Dole"],
    [
      "Court papers obtained by the Gazette on Monday showed that Poe had left.",
      "Court papers obtained by the Gazette",
    ],
    ["A man who claims Poe threatened to kill him has left.", "who", "Poe"],
  ])("%s", (text, ...speakers) => {
    const found = findQuotations({ text, language: "en" }).filter(({ kind }) => kind === "indirect");
    expect(found.map(({ speaker }) => speaker?.text)).toEqual(speakers);
  });
});

describe("verbs of saying that do something else", () => {
  it.each([
    "Dole wrote two books on ferries.",
    "The striker added a third goal after an hour.",
    "The flood claimed the lives of nine people.",
    "The judge denied bail for the driver.",
    "The judge dismissed the case on Monday.",
    "The scan revealed a crack in the deck.",
    "Police questioned the driver for hours.",
    "Acme recalled 900 boats in May.",
    "The researchers observed the moon for nine nights.",
    "Dole told the story of a boy who built a bridge.",
    "Dole said nothing new as she left.",
    "Dole confirmed this in a statement.",
    "Dole dismissed that option.",
    "Dole denied these reports.",
    "The index added 20.72 points.",
    "The cuts Dole proposed would hurt the poor.",
    "That's according to a new survey from the guild.",
    "Dole called Poe several times on Monday.",
    "Dole wrote and published a book of songs.",
    "Poe pleaded guilty to theft.",
  ])("%s", (text) => {
    expect(reported(text)).toEqual([]);
  });

  reports([
    ["Dole wrote the toll would rise.", "the toll would rise"],
    ["Dole added the ferry was late.", "the ferry was late"],
    ["The guild claimed responsibility for the leak.", "responsibility for the leak"],
    ["The guild denied the claim.", "the claim"],
    ["Dole questioned the mayor's judgment.", "the mayor's judgment"],
    ["Dole added 40 people had left.", "40 people had left"],
    ["Dole denied being there.", "being there"],
    ["The poll shows most drivers will pay the toll.", "most drivers will pay the toll"],
    ["Dole claimed the tax erodes savings.", "the tax erodes savings"],
    ["Dole said nothing had changed.", "nothing had changed"],
    ["Dole said no one else was hurt.", "no one else was hurt"],
    ["Dole told reporters the story was wrong.", "the story was wrong"],
    ["Dole called her actions extremely careless.", "her actions extremely careless"],
    ["Poe had written a letter to the guild, saying the ferry was late.", "the ferry was late"],
  ]);
});

describe("what reports nothing", () => {
  it.each([
    "Speaking of ferries, Dole is due back in May.",
    "It would look as if you said that the bridge was safe.",
    "It would be a stretch to say that the bridge was safe.",
    "Nothing indicated that the bridge was unsafe.",
    "Police found no evidence to suggest that he had left.",
    "As the talks concluded on Monday, it was clear that the sale would fail.",
    "Though it was not the flood the agency forecast, boats were lost.",
    "The paper's original reporting caused a stir.",
    "Once the hall was full, the mayor objected.",
    "Poe was held over alleged attacks on guards.",
    "His controversial comments on the toll angered drivers.",
    "The tired jokes that filled the script fell flat.",
    "The guild's annual reports that cover the toll are public.",
    "The crew found damage estimated at nine million crowns.",
    "The course is part of Mindfulness-Based Stress Reduction.",
    "It is hard to say.",
    "The race was too close to call for weeks.",
    "She boasts a lead of nine points.",
    "The hall was kept for added comfort.",
    "The euro crisis highlighted old differences.",
    "Facebook found the letter and reported it to the police.",
    "Dole left without saying that she was ill.",
    "The mayor did not say that the bridge was safe.",
    "The flood threatened the bridge.",
    "Nobody said that the bridge was safe.",
    "The mayor said so.",
    "Police verified his identity.",
    "The judge allowed that evidence to stand.",
    "Dole thanked the crew.",
    "The builder asked not to be named because he feared for his work.",
    "No engineer has claimed that the bridge is safe.",
    "A group called Friends of the Bridge met in May.",
  ])("%s", (text) => {
    expect(reported(text)).toEqual([]);
  });
});
