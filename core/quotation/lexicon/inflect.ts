/** The regular forms of an English verb. */
export interface VerbForms {
  readonly s: string;
  readonly past: string;
  readonly ing: string;
  /** Past and -ing as British papers write them, where they double the last letter and American ones do not. */
  readonly british?: { readonly past: string; readonly ing: string };
}

/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLING = /^(?:admit|submit|rebut|refer|commit|prefer|occur|regret|permit|compel|rebel|deadpan|demur)$/;

/** say → says, said is irregular and given beside it; rip → ripped; deny → denied; argue → arguing; signal → signaled, signalled. */
export function inflect(lemma: string): VerbForms {
  const s = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const stem = doubles(lemma) ? lemma + lemma.at(-1) : lemma;
  if (/[^aeiou]y$/.test(lemma)) return { s, past: `${lemma.slice(0, -1)}ied`, ing: `${lemma}ing` };
  if (/ie$/.test(lemma)) return { s, past: `${lemma}d`, ing: `${lemma.slice(0, -2)}ying` };
  if (/e$/.test(lemma))
    return { s, past: `${lemma}d`, ing: /(?:ee|ye|oe)$/.test(lemma) ? `${lemma}ing` : `${lemma.slice(0, -1)}ing` };
  const forms = { s, past: `${stem}ed`, ing: `${stem}ing` };
  return stem === lemma && /[^aeiou][aeiou]l$/.test(lemma)
    ? { ...forms, british: { past: `${lemma}led`, ing: `${lemma}ling` } }
    : forms;
}

/** A short last syllable (consonant, vowel, consonant) doubles: quip, brag, plug, spin. */
function doubles(lemma: string): boolean {
  if (!/(?:^|[^aeiou])[aeiou][bdgklmnprt]$/.test(lemma) && !/^qui[pt]$/.test(lemma)) return false;
  return lemma.replace(/^qu/, "q").match(/[aeiouy]+/g)?.length === 1 || DOUBLING.test(lemma);
}
