/** Words that end (or open) the name of a paper, station or agency. */
const PRESS_WORD =
  "Times|Post|News|Herald|Tribune|Journal|Gazette|Magazine|Mail|Mirror|Chronicle|Observer|Review|Star|Globe|Press|Wire|Newswire|Insider|Agency|Radio|TV|Television|Today|Daily|Weekly|Standard|Register|Dispatch|Courier|Examiner|Inquirer|Bulletin|Broadcasting|Record|Telegraph|Ledger|Sentinel|Reporter|Geographic";

const PRESS_NAME = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}&-]*[ -]){1,3}(?:${PRESS_WORD})(?![\p{L}])|^(?:Radio|Channel|Daily|Sunday|Evening|Morning) (?:\p{Lu}[\p{L}’'-]*|\d+)(?: \p{Lu}[\p{L}’'-]*)?`,
  "u",
);

/** What every such name holds. The expression of names is dear, and asked for at every capital of an article. */
const PRESS_SIGN = new RegExp(`${PRESS_WORD}|Channel|Sunday|Evening|Morning`);

/** The name of a paper or station that stands at `at` and is known only by how it is built ("Harbour Gazette"), or null. */
export function pressNameAt(text: string, at: number): string | null {
  const ahead = text.slice(at, at + 60);
  return PRESS_SIGN.test(ahead) ? (ahead.match(PRESS_NAME)?.[0] ?? null) : null;
}

const SHORT_NAME = new RegExp(String.raw`^(?:${PRESS_WORD})(?![\p{L}-])`, "u");
const PRESS_NOUN =
  /^the (?:newspaper|paper|daily|weekly|tabloid|magazine|(?:news )?agency|broadcaster|network|station|outlet|website|site)(?![\p{L}-])/u;

/** The last word of a paper's name behind "the" ("told the Post"): whichever Post was named before. Null where there is none. */
export function shortNameAt(text: string, at: number): string | null {
  if (text.slice(at - 4, at).toLowerCase() !== "the ") return null;
  return text.slice(at, at + 20).match(SHORT_NAME)?.[0] ?? null;
}

/** "the paper": whichever was named last. Null where no such words stand at `at`. */
export function pressNounAt(text: string, at: number): string | null {
  return text.slice(at, at + 24).match(PRESS_NOUN)?.[0] ?? null;
}

/** One name for "The Courier" and "Courier", to be compared. */
export function foldPressName(name: string): string {
  return name.toLowerCase().replace(/^the /, "");
}
