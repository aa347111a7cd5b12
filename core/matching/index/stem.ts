const VOWEL = /[aeiouy]/;
const DOUBLED = /(bb|dd|gg|mm|nn|pp|rr|tt)$/;

/**
 * Cuts English endings so that forms of one word share a posting list: `forces` and `force`, `stopped` and `stopping`.
 * The result is a key, not a word (`forc`, `stop`). Weaker than Porter's stemmer on purpose: it keeps derivations apart
 * (`nation`, `national`), because the aligner has the last word and a longer list costs every query.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return withoutFinalE(withoutTense(withoutPlural(word)));
}

function withoutPlural(word: string): string {
  if (!word.endsWith("s") || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(sh|ch|x|z|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function withoutTense(word: string): string {
  const ending = word.endsWith("ing") ? 3 : word.endsWith("ied") ? 3 : word.endsWith("ed") ? 2 : 0;
  if (ending === 0) return word;
  const root = word.slice(0, -ending);
  if (root.length < 3 || !VOWEL.test(root)) return word;
  if (word.endsWith("ied")) return `${root}y`;
  return DOUBLED.test(root) ? root.slice(0, -1) : root;
}

function withoutFinalE(word: string): string {
  return word.length > 3 && word.endsWith("e") ? word.slice(0, -1) : word;
}
