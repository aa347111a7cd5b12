import { Tag } from "../lexicon/grammar.ts";

/** Longest noun phrase looked for, in tokens: beyond it a name is no longer what the reader would call one. */
export const LONGEST_PHRASE = 40;

export const NEVER_IN_PHRASE =
  Tag.Quote | Tag.Auxiliary | Tag.Modal | Tag.Subordinator | Tag.Conjunction | Tag.Pronoun | Tag.ObjectPronoun;

/** Prepositions that tie a second noun to a speaker's: a spokesman *for* the ministry, the head *of* the agency. */
export const TIES = new Set("of for from at in with behind near within against about under inside on".split(" "));

/** Nouns that "to" ties to whom they serve. */
export const SERVES =
  /^(?:adviser|advisers|advisor|advisors|aide|aides|ambassador|ambassadors|envoy|envoys|secretary|assistant|delegate|liaison|counsel|representative|deputy|close)$/;

/** Participles that tell where words come from: "a study published in", "data compiled by". */
export const MADE_KNOWN =
  /^(?:published|released|issued|conducted|commissioned|compiled|written|prepared|produced|posted|sent|signed|obtained|seen|shared|filed|submitted|delivered)$/;

/** "a source close to the talks", "people familiar with the plan": an adjective behind its noun. */
export const BEHIND_NOUN =
  /^(?:close|familiar|briefed|involved|connected|loyal|opposed|aligned|based|knowledgeable|present|acquainted|privy|sympathetic)$/;

/** What is about something "over" it. */
export const DISPUTE =
  /^(?:row|dispute|battle|fight|fury|anger|outrage|concern|concerns|debate|clash|feud|brawl|quarrel|lawsuit|talks|negotiations|protest|protests|outcry|wrangle|standoff|tension|tensions|worries|fears)$/;
