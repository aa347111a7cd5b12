import type { Passage } from "../../../core/model.ts";
import { documentPage } from "../../../newsstand/server.ts";
import { WordSource } from "../generated-quotations.ts";
import { generatedArticles, sentence } from "./generated-corpus.ts";

/** Quotations of the page, each a window of so many words with so many altered. */
const PAGE = { quotations: 40, words: 25, altered: 3 };

/** Articles of the generated corpus from which they are taken. */
const TAKEN_FROM = 2000;

/** What stands between the quotations: nobody says anything in it. */
const FILLER = [
  "The road along the river was closed for most of the week.",
  "Two lorries stood empty in front of the old brewery.",
  "It had rained since the early morning, and the square was nearly empty.",
  "The market hall opened again in spring after three years of work.",
  "A second ferry is due before the end of the summer.",
  "Buses ran late on both sides of the bridge.",
  "The vote came at the end of a long evening.",
  "Most of the shops in the lower town were shut.",
  "Snow lay on the northern slopes until the middle of May.",
  "The harbour has been dredged twice in ten years.",
];

/** The page that is opened: forty quotations that the corpus has, each cut and altered a little, in an article of generated words. */
export function generatedPage(): string {
  const source = new WordSource(1);
  const known = generatedArticles(0, TAKEN_FROM)
    .flatMap((one) => one.passages)
    .filter(({ text }) => text.split(" ").length >= PAGE.words);
  const paragraphs = Array.from({ length: PAGE.quotations }, (_, i) => {
    const passage = known[Math.floor((i * known.length) / PAGE.quotations)] as Passage;
    const filler = `${FILLER[i % FILLER.length]} ${FILLER[(i * 3 + 1) % FILLER.length]}`;
    return `${filler} “${altered(passage.text, source)},” said ${passage.speaker?.name}.`;
  });
  return documentPage({
    id: "cold-page",
    title: sentence(source, 8),
    outlet: "The Cold Page",
    publishedAt: "2025-06-15",
    text: paragraphs.join("\n\n"),
  });
}

function altered(text: string, source: WordSource): string {
  const words = text.split(" ").slice(0, PAGE.words);
  for (let i = 0; i < PAGE.altered; i++) words[source.below(words.length)] = source.word();
  return words.join(" ");
}
