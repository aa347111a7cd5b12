import type { PageCapture } from "../../core/messages.ts";

/**
 * Two reports of one evening, as two outlets might bring them, with what makes most rules look: the same words, cut and altered
 * ones, another figure, a denial, a coloured verb, reported speech, initials, titles and numbers in both spellings.
 */
const HERE = `<html lang="en"><head><title>Council votes for second ferry to Quillhaven</title>
<meta property="article:published_time" content="2026-03-03T18:00:00Z"/></head><body><article><h1>Council votes for second ferry to Quillhaven</h1>
<p class="byline">By Tom Reed</p>
<p>Quillhaven will get a second ferry, the council decided on Monday evening after four hours of debate.</p>
<p>“We have waited eleven years for this boat, and we will not wait another winter,” said Ana Brisk, the harbour master. “It is the
best news the island has had since the bridge was built,” she added.</p>
<p>According to the U.S. yard Marl &amp; Sons, which will build it, the ferry will cost $42 million and carry 320 passengers. “The
keel will be laid in May if the state pays its share,” its director, Dr. Paul Ostrander, told the Courier.</p>
<p>Gov. Helen Tarrow said that the state would pay a third of the price. “I never promised the island a free boat,” she said at a
press conference in Port Ellery on Tuesday. Her opponents called the plan “a floating bill”.</p>
<p>“He took the money and left the island without a word,” a source close to the council said of the former mayor, Karl Voss. Mr
Voss, 61, did not respond to a request for comment.</p>
<p>Tickets would not become dearer before 2028, Brisk promised. More than two thousand islanders had signed a petition for the ferry
last autumn; the old one has broken down nine times since January.</p></article></body></html>`;

const THERE = `<html lang="en"><head><title>Island gets its ferry, taxpayers get the bill</title>
<meta property="article:published_time" content="2026-03-04T07:30:00Z"/></head><body><article><h1>Island gets its ferry, taxpayers get the bill</h1>
<p>PORT ELLERY (AP) – After years of empty talk, the council of Quillhaven has finally bought itself a second ferry.</p>
<p>“We have waited twelve years for this boat, and we will not wait another winter,” harbour master Ana Brisk claimed on Monday. So much
for modesty. “The best news the island has had,” she gushed.</p>
<p>The boat costs 45 million dollars, the yard's director Paul Ostrander admitted. “The keel will be laid in May,” he told the Courier.</p>
<p>“I never promised the island a boat,” Governor Helen Tarrow said on Tuesday, although the state is to pay thirty-three percent. Her
spokesman, J. P. Lund, denied that she had called the plan a mistake.</p>
<p>The report that the former mayor took money is “complete nonsense”, his lawyer said. “He took the money and left the island without a
word,” a source close to the council had told the Courier.</p>
<p>Brisk said fares would stay the same until 2028. Some 1,900 islanders signed a petition for the ferry in the autumn, which critics
call a shameless campaign.</p></article></body></html>`;

/** The page that is read, and the one that its quotations are held against. */
export const REHEARSED: { readonly here: PageCapture; readonly there: PageCapture } = {
  here: { url: "https://courier.example/second-ferry", markup: HERE, cut: null },
  there: { url: "https://star.example/ferry-bill", markup: THERE, cut: null },
};
