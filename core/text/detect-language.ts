import { onFirstUse } from "./on-first-use.ts";

/**
 * Everyday words that tell languages of one script apart. A word that several of them share (a, de, la, in, no) tells
 * little and votes for each of them with a share of its vote; single letters are left out, as English has them in names
 * and lists.
 */
const WORDS: Record<string, string> = {
  en: "the of and to in that is was for it with as on he by at from his said not are this have be she they were would who which her been has had but their will what about there when one all if my we you me do so up out can no an or",
  de: "der die das und ist nicht von den mit dem ein eine auf für sich des im sie zu dass auch hat wird in wie bei nach aus aber noch war werden einen einer am um über nur wir ich haben sind sagte oder vor bis zum zur",
  fr: "le la les des et est une dans que qui pour pas sur au par avec il elle du ce sont plus été de un en ne se sa son cette mais nous vous ont leur aux comme était après selon deux même être",
  es: "el la los las de que en un una es por con para del se no lo su al como más ha fue sus pero este esta son dijo sobre entre muy ya también desde cuando sin hay está han según años",
  it: "il la di che per un una non con del della sono si le dei da ha nel al alla gli anche in lo è più dal come ma ed delle nella dalla suo sua questo hanno stato dopo ai degli essere due",
  pt: "os as de que em um uma por com para do da não se na foi ao mais dos das no como mas ele ela seu sua são pelo pela disse também já há está isso sobre entre até foram quando",
  nl: "de het een en van is niet dat op te in met voor zijn er aan ook als bij om maar nog wordt heeft hij naar door over uit was worden deze die dan ze werd moet",
  pl: "na się nie do jest to że jak po przez za od ale był dla co ma oraz tym jego już tego które który są czy tak było być może także roku pod",
  sv: "och att det som en på är av för med den till inte om ett har de han var men från kan vi så hade när",
  ru: "не на что по как это он из для но от был за его она они мы все так же уже или бы если при до чтобы года сказал",
  uk: "не на що та це він його для але від був про за як до по із або ще вони вона ми якщо при щоб року вже під",
  bg: "на да се от за че не са със по това как като ще към или след който има",
  sr: "је да се на од за су није који као али са из што то би или после",
};

const LANGUAGES = Object.keys(WORDS);

/** Each everyday word with what it gives to each of its languages; a word of one language gives 1. */
const votes = onFirstUse(() => {
  const holders = new Map<string, number[]>();
  LANGUAGES.forEach((language, index) => {
    for (const word of WORDS[language]!.split(" ")) holders.set(word, [...(holders.get(word) ?? []), index]);
  });
  return holders;
});

/** Characters read; the language of an article shows early. */
const SAMPLE = 3000;

/** Votes a language needs, as a share of the words read. Most texts have 0.3 and more of their own. */
const QUORUM = 0.1;

/** Votes any language needs at least, and how far it must be ahead of English. Short texts are English until they say otherwise. */
const LEAST = 2;
const AHEAD_OF_ENGLISH = 1.5;

/**
 * The language of a text as a BCP 47 primary subtag, by its everyday words; null when none stands out.
 * Letters that only one language writes count as well: і, ї, є and ґ are Ukrainian, ы, э and ё Russian.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const words = sample.match(/\p{L}+/gu) ?? [];
  const counted = new Float64Array(LANGUAGES.length);
  const letters = OWN_LETTERS.filter((own) => own.letters.test(sample));
  for (const word of words) count(word, letters, counted);
  const most = Math.max(...counted);
  const best = LANGUAGES[counted.indexOf(most)]!;
  if (most < LEAST || most <= words.length * QUORUM) return null;
  return best === "en" || most > counted[ENGLISH]! * AHEAD_OF_ENGLISH ? best : null;
}

const ENGLISH = LANGUAGES.indexOf("en");

function count(word: string, ownLetters: typeof OWN_LETTERS, into: Float64Array): void {
  const holders = votes().get(word) ?? NONE;
  for (const language of holders) into[language]! += 1 / holders.length;
  const own = ownLetters.find(({ letters }) => letters.test(word));
  if (own && holders.length !== 1) into[own.language]! += 1;
}

const NONE: readonly number[] = [];

const OWN_LETTERS = [
  { language: LANGUAGES.indexOf("uk"), letters: /[іїєґ]/u },
  { language: LANGUAGES.indexOf("ru"), letters: /[ыэё]/u },
];
