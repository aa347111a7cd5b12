import { documentCount, passagesIn, rarity } from "./index/plan-query.ts";
import { spellingsIn } from "./index/scan-spellings.ts";
import type { Segment } from "./index/segment.ts";
import { termHashes } from "./index/terms.ts";
import { lemma } from "./language/lemma.ts";
import { commonness } from "./language/word-weight.ts";

/** Passages of English at large that a corpus is thought to hold besides its own. In a corpus of ten every word looks common. */
const PRIOR_PASSAGES = 5000;

/** Share of passages that hold a word, by how common it is in English: the commonest 300, 1,000, 2,500, 6,000 words, all others. */
const PRIOR_SHARE = [0.15, 0.004, 0.0015, 0.0006, 0.0001];

/**
 * Each distinct term of a text, by its hash, with how rare it is: inverse document frequency over the corpus and English at large
 * together (Dirichlet smoothing, as Zhai and Lafferty use it for language models, SIGIR 2001).
 */
export function raritiesIn(text: string, segments: readonly Segment[]): Map<number, number> {
  const total = passagesIn(segments) + PRIOR_PASSAGES;
  const found = new Map<number, number>();
  for (const spelling of spellingsIn(text)) {
    const term = termHashes(spelling)[0] as number;
    if (found.has(term)) continue;
    const key = spelling.toLowerCase();
    const prior = PRIOR_PASSAGES * (PRIOR_SHARE[commonness(key, lemma(key))] as number);
    found.set(term, rarity(documentCount(term, segments) + prior, total));
  }
  return found;
}
