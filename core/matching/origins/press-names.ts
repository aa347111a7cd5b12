/** Words that end (or open) the name of a paper, station or agency. */
const PRESS_WORD =
  "Times|Post|News|Herald|Tribune|Journal|Gazette|Magazine|Mail|Mirror|Chronicle|Observer|Review|Star|Globe|Press|Wire|Newswire|Insider|Agency|Radio|TV|Television|Today|Daily|Weekly|Standard|Register|Dispatch|Courier|Examiner|Inquirer|Bulletin|Broadcasting|Record|Telegraph|Ledger|Sentinel|Reporter|Geographic";

const PRESS_NAME = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}&-]*[ -]){1,3}(?:${PRESS_WORD})(?![\p{L}])|^(?:Radio|Channel|Daily|Sunday|Evening|Morning) (?:\p{Lu}[\p{L}’'-]*|\d+)(?: \p{Lu}[\p{L}’'-]*)?`,
  "u",
);

/** The name of a paper or station that stands at `at` and is known only by how it is built ("Harbour Gazette"), or null. */
export function pressNameAt(text: string, at: number): string | null {
  return text.slice(at, at + 60).match(PRESS_NAME)?.[0] ?? null;
}
