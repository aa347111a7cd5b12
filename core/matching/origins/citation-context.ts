import aliases from "../../../assets/wire-aliases.json" with { type: "json" };

/** Characters before a name that may say it is the origin. */
const REACH = 120;

const PRESS_KIND =
  "newspaper|paper|daily|weekly|tabloid|magazine|journal|agency|newswire|wire|broadcaster|network|channel|station|website|site|outlet|service|blog|podcast|programme|program|show";
/** "a report from", "an interview published by the": between the verb of citing and the name. */
const BETWEEN = String.raw`(?:an? |the )?(?:(?:exclusive |new |earlier |recent )?(?:report|reports|reporting|article|story|interview|piece|account|statement) (?:from|by|in|with|to|on|published by|published in) )?(?:(?:an?|the|its|his|her|their) )?(?:(?:[\p{L}’'-]+ ){0,3}(?:${PRESS_KIND}) )?(?:(?:the )?\p{Lu}[\p{L}.]*['’]s )?(?:${aliases.stateQualifiers.join("|")} )?(?:the )?`;

const templates = aliases.templates.map((template) => {
  const [before = "", after = ""] = template.split("{name}");
  return { before: before.trim(), after: after.trim() };
});
const sources = (parts: readonly string[]) =>
  parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join("|");

/** "told …", "citing …": the words before are enough. */
const BEFORE = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${sources(templates.filter(({ after }) => !after).map(({ before }) => before))}) ${BETWEEN}$`,
  "iu",
);
/** "… reported", "…, citing two aides, reported", "…'s sources say": the words behind are enough. */
const AFTER = new RegExp(
  String.raw`^(?:(?:['’]s)?(?:,[^,.\n]{3,60},|,)? (?:${sources(templates.filter(({ before }) => !before).map(({ after }) => after))})|['’]s (?:\p{Ll}+ )?(?:sources?|reporters?|reporting|report|story|account))(?![\p{L}])`,
  "u",
);
const AROUND = templates
  .filter(({ before, after }) => before && after)
  .map(({ before, after }) => ({
    before: new RegExp(String.raw`(?:^|[^\p{L}])(?:${sources([before])}) $`, "iu"),
    after: new RegExp(String.raw`^ (?:${sources([after])})(?![\p{L}])`, "u"),
  }));
const QUALIFIED = new RegExp(`(?:${aliases.stateQualifiers.join("|")}) $`, "iu");

/** Given to one outlet: whoever else has these words has them from there. */
const GIVEN_TO = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:told|interview(?:ed)? (?:with|by)|(?:comments|remarks|statement|statement provided|statement sent) to|speaking (?:to|with)|spoke (?:to|with)|addressed) ${BETWEEN}$`,
  "iu",
);

/** Whether the words around `[start, end)` say that the article has something from there. */
export function isCited(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return (
    BEFORE.test(before) ||
    GIVEN_TO.test(before) ||
    AFTER.test(after) ||
    QUALIFIED.test(before) ||
    AROUND.some((around) => around.before.test(before) && around.after.test(after)) ||
    isDateline(before, after)
  );
}

/** Whether the words before say that somebody spoke to this agency or outlet. */
export function isGivenTo(text: string, start: number): boolean {
  return GIVEN_TO.test(text.slice(Math.max(0, start - REACH), start));
}

/** "Photo: AP", "[Image via AP Images]", "(AP Photo/…)": the picture is theirs, not the words. */
export function isPictureCredit(text: string, start: number, end: number): boolean {
  return (
    /\b(?:photo|image|picture|photograph|video|footage|graphic)s?(?: credit| courtesy)?(?: ?[:/]| by| via| from| of)? (?:the )?$/i.test(
      text.slice(Math.max(0, start - 30), start),
    ) || /^(?: (?:Photo|Images|Pictures|Video)\b|\/[A-Z]|\/Getty)/.test(text.slice(end, end + 12))
  );
}

/** "KYIV (Reuters) –", "/TASS/", "[AP]", "By …, Associated Press", "– Bernama" as a line of its own or at its end. */
function isDateline(before: string, after: string): boolean {
  if (/\($/.test(before)) return /^\)/.test(after);
  if (/\/$/.test(before)) return /^\//.test(after);
  if (/\[$/.test(before)) return /^\]/.test(after);
  return /(?:^|\n)(?:[^\n]{0,40}[–—-] ?)?$/.test(before) && /^(?:\s*\n|$)/.test(after);
}
