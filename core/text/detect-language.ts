/** Everyday words that tell languages of one script apart. A word that two of them share votes for both. */
const WORDS: Record<string, string> = {
  en: "the of and to in that is was for it with as on he by at from his said not are this have be",
  de: "der die das und ist nicht von den mit dem ein eine auf für sich des im sie zu dass auch hat wird",
  fr: "le la les des et est une dans que qui pour pas sur au par avec il elle du ce sont plus été",
  es: "el la los las de y que en un una es por con para del se no lo su al como más ha fue",
  it: "il la di che e è per un una non con del della sono si le dei da ha nel al alla gli anche",
  pt: "o a os as de e que em um uma é por com para do da não se no na foi ao mais dos",
  nl: "de het een en van is niet dat op te in met voor zijn er aan ook als bij",
  pl: "w i na z się nie do jest to że o jak po przez za od ale był",
  ru: "и в не на что с по как это он его из для но от был к о за",
  uk: "і в не на що з та як це він його із для але від був до про за у є",
};

const VOTERS = Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(" "))] as const);

/** Characters read; the language of an article shows early. */
const SAMPLE = 3000;

/** Votes a language needs, as a share of the words read. English text has about 0.4. */
const QUORUM = 0.08;

/**
 * The language of a text as a BCP 47 primary subtag, by its everyday words; null when none stands out.
 * Letters that only one language writes count as well: і, ї, є and ґ are Ukrainian, ы and э Russian.
 */
export function detectLanguage(text: string): string | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return null;
  let best: string | null = null;
  let most = words.length * QUORUM;
  for (const [language, voters] of VOTERS) {
    let votes = 0;
    for (const word of words) if (voters.has(word) || ownLetter(language, word)) votes++;
    if (votes > most) [best, most] = [language, votes];
  }
  return best;
}

function ownLetter(language: string, word: string): boolean {
  if (language === "uk") return /[іїєґ]/u.test(word);
  return language === "ru" && /[ыэъё]/u.test(word);
}
