/**
 * Takes out of what Readability found the lines that are no part of the article, told by their words and place. Each
 * rule has a name and an example; a rule reads one paragraph with its place, and never a site's own names.
 */
import type { ArticleHeader } from "../../model.ts";
import { isElement, type LightElement } from "./light-dom.ts";
import { wordsOf } from "./measure.ts";

interface Line {
  readonly element: LightElement;
  readonly words: string;
  /** Share of its words that are links, 0..1. */
  readonly linked: number;
  readonly fromTop: number;
  readonly fromBottom: number;
}

interface Setting {
  readonly header: ArticleHeader;
  readonly seen: ReadonlySet<string>;
}

type Rule = (line: Line, setting: Setting) => boolean;

const RULES: Readonly<Record<string, Rule>> = {
  // the headline itself, once more
  headline: ({ words }, { header }) => header.title !== "" && letters(words) === letters(header.title),

  // “Share”, “Image 2 of 5”, “Advertisement”
  control: ({ words }) => words.length <= 60 && CONTROL.test(words),

  // “Published: 3 March 2024, 10:15 GMT”
  dateLine: ({ words }) => words.length <= 120 && DATE.test(words) && words.replace(DATE_WORDS, "") === "",

  // “By Nora Lind and Tom Hale”
  byline: ({ words, fromTop }, { header }) =>
    (fromTop < 6 && words.length <= 90 && /^by\s+\p{Lu}/iu.test(words) && !/[.!?]$/.test(words)) ||
    (header.byline !== null && letters(words).replace(/^by/, "") === letters(header.byline)),

  // “Read more: Harbour strike enters third week”
  seeAlso: ({ words, linked }) =>
    words.length <= 250 && ((linked >= 0.3 && SEE_ALSO_LABEL.test(words)) || (linked >= 0.8 && SEE_ALSO.test(words))),

  // a paragraph or list item that is nothing but a headline's link
  linkLine: ({ words, linked }) => linked >= 0.95 && words.length >= 15 && !/[.!?]["”’]?$/.test(words),

  // “Sign up for our newsletter to get the best of the week in your inbox.”
  invitation: ({ words }) => words.length <= 400 && isInvitation(words) && !isSpeech(words),

  // “(Reporting by A. Noor; editing by B. Gray)”, “© 2024 The Herald. All rights reserved.”
  colophon: ({ words, fromBottom }) => fromBottom < 10 && words.length <= 500 && COLOPHON.test(words),

  // “(Photo: Harbour Authority)”, “FILE PHOTO: The port on Monday”
  pictureCredit: ({ words }) => words.length <= 350 && PICTURE_CREDIT.test(words),

  // “Nora Lind is a reporter who covers ports. Email her at …”
  aboutAuthor: ({ words, fromBottom }, { header }) =>
    fromBottom < 8 &&
    words.length <= 600 &&
    (isAboutAuthor(words, header.byline) || (words.length <= 250 && CONTACT.test(words) && EMAIL.test(words))),

  // pull quotes, and captions shown twice
  repeated: ({ words }, { seen }) => words.length >= 40 && seen.has(letters(words)),
};

const CONTROL =
  /^(?:advertisements?|ad|caption|close|comments?(?: \(\d*\))?|copy link|download|e-?mail|enlarge|facebook|getty(?: images)?|ap photo|highlights|home|image \d+ of \/?\s?\d+|latest|leave a (?:comment|reply)|listen|loading|menu|more|newsletters?|next|play|popular|post (?:a )?comment(?: \(\+\))?|previous|print|read (?:more|full story|next)|related|save|search|share(?: this)?(?: (?:article|story|on .+))?|show (?:more|less)|sign in|skip (?:ad|advertisement)|slide \d+ of \d+|story continues below|subscribe|tweet|topics?|twitter|view (?:all|gallery|more)|watch|whatsapp|sponsored(?: content)?)(?:\.{3}|…|:)?$/i;

/** A time alone may head an entry of a live report; a date says a day, too. */
const DATE = /\b(?:19|20)\d\d\b|\bago\b|\d{1,2}[/.]\d{1,2}[/.]\d{2}/;
const DATE_WORDS =
  /\b(?:first |last )?(?:published|updated|posted|modified|created|on|at|of|from|date|last|am|pm|a\.m|p\.m|noon|midnight|[ecmp][sd]?t|gmt|utc|bst|ist|amt|cet|cest|hrs|hours?|minutes?|min|days?|ago|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|th|st|nd|rd|\d+(?:st|nd|rd|th)?)\b|[\d\s.,:;|/()·•–—-]/gi;

const SEE_ALSO =
  /^[[(]?(?:related|read(?: more| also| next| this)?|see also|also read|also see|also on|more|more (?:on|from|about)|watch|listen|video|podcast|recommended|explore|further reading|don['’]t miss|in (?:photos|pictures)|editor['’]s (?:pick|choice)|you (?:may|might) (?:also )?(?:like|want))\b/i;
/** The same with a colon, or words that nobody begins a sentence with. */
const SEE_ALSO_LABEL = new RegExp(
  `${SEE_ALSO.source}(?: \\S+){0,3}?\\s*[:|]|^[[(]?(?:see also|also read|also on|read more)\\b`,
  "i",
);

/** How invitations begin, and what they invite to. Either alone stands in many an article. */
const INVITATIONS: readonly { readonly begins: RegExp; readonly invitesTo: RegExp }[] = [
  {
    begins:
      /^(?:sign up|subscribe|register|get|receive|want|stay|don['’]t miss|never miss|be the first|join|start|try|enjoy|need|for (?:more|exclusive)|welcome to|our free)\b/i,
    invitesTo:
      /newsletter|in-?box\b|subscri(?:be|ption)|mailing list|\bour (?:app|e-?mails?|alerts|podcast|channel|community|sister|site|deals)\b|breaking news|latest (?:news|updates)|special reports|membership|become a .{0,30}member/i,
  },
  {
    begins:
      /^(?:follow|like|find|join|share|connect|download|e-?mail|contact|reach|tell|send|listen|have a|click|tap)\b/i,
    invitesTo:
      /twitter|facebook|instagram|whatsapp|telegram|linkedin|youtube|podcast|\bour app\b|@\w|e-?mail|\btips?\b|\bfriend\b|this (?:article|story)/i,
  },
  {
    begins:
      /^(?:support|donate|give|help|since you|thank you|become|we['’]re in|if you (?:believe|enjoy|like|value|appreciate|found|read)|if you['’]re (?:enjoying|reading))/i,
    invitesTo:
      /donat|contribut|subscri|member|\bour (?:journalism|work|reporting|mission|newsroom|coverage)\b|this (?:article|story)|small favou?r/i,
  },
];

/** Lines that name an agency or another outlet as the origin stay: independence is judged by them. */
const COLOPHON =
  /^[([]?(?:©|copyright\b|all rights reserved|(?:additional |with )?reporting by|editing by|edited by|writing by)/i;

const PICTURE_CREDIT =
  /^[([]?\s*(?:(?:file )?(?:photo(?:graph|s)?|image|picture|video|graphic|illustration|media|cover)\s*(?:credits?|copyright|source|caption|by|courtesy(?: of)?|playback)?\s*(?::|©|copyright\b|(?:is|playback is) unsupported)|credits?\s*:|©)|^(?:image|media) caption/i;

/** “Reach her at …”, or an address and nothing else. A call for witnesses with an address is the article's. */
const CONTACT = /^(?:contact|e-?mail|reach|write to|follow|you can (?:reach|contact|follow)|\S+@\S+$)/i;
const EMAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i;

export function trim(article: LightElement, header: ArticleHeader): void {
  const seen = new Set<string>();
  const lines = linesOf(article);
  const dropped = new Set<Line>();
  for (const line of lines) {
    if (Object.values(RULES).some((rule) => rule(line, { header, seen }))) dropped.add(line);
    else seen.add(letters(line.words));
  }
  dropMoreStories(lines, dropped);
  for (const { element } of dropped) element.remove();
}

const MORE_STORIES =
  /^(?:you (?:may|might) (?:also )?(?:like|be interested)|(?:more|other|related|recommended|latest|popular|top|trending|great) (?:\S+ ){0,3}(?:stories|news|posts?|articles|reads?|reading|videos|coverage|headlines|links|content)|more (?:from|on|in)\b|most (?:read|popular|viewed|shared)|popular (?:on|in|now)\b|related(?: \w+)?|recommended(?: for you)?|read (?:next|more)|up next|around the web|from our partners|want more stories|trending(?: now)?|about the author)\b.{0,40}$/i;

/** “You may also like” and what follows it, as long as it is links and short lines. */
function dropMoreStories(lines: readonly Line[], dropped: Set<Line>): void {
  let inList = false;
  for (const line of lines) {
    if (line.words.length <= 60 && MORE_STORIES.test(line.words) && !/[.”"]$/.test(line.words)) inList = true;
    else if (line.linked < 0.5) inList = false;
    if (inList) dropped.add(line);
  }
}

function isAboutAuthor(words: string, byline: string | null): boolean {
  const name = byline?.split(/,| and | & |\|/)[0]?.trim();
  if (!name || name.length < 4 || !words.startsWith(name)) return false;
  return /^\S*,? (?:is|was|has|covers|writes|reports|studied|joined|works|contributed|'s|’s|on |at |\()/.test(
    words.slice(name.length),
  );
}

function isInvitation(words: string): boolean {
  return INVITATIONS.some(({ begins, invitesTo }) => begins.test(words) && invitesTo.test(words));
}

/** Words inside marks are somebody's, even if they sound like an invitation. */
function isSpeech(words: string): boolean {
  return /[“"][^”"]{15,}[”"]/.test(words);
}

/** Letters and digits only, for comparing lines. */
function letters(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

const BLOCK = new Set(
  "address article aside blockquote dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header li main ol p pre section table tbody td th thead tr ul".split(
    " ",
  ),
);

/** The innermost blocks with words in them, in order. */
function linesOf(article: LightElement): Line[] {
  const blocks: LightElement[] = [];
  const visit = (element: LightElement) => {
    const inner = element.children.filter((child) => isBlock(child));
    const isLine =
      inner.length === 0 || element.childNodes.some((node) => !isElement(node) && /\S/.test(node.textContent));
    if (isLine && element !== article) blocks.push(element);
    else for (const child of element.children) visit(child);
  };
  visit(article);
  const worded = blocks.map((element) => ({ element, words: wordsOf(element) })).filter(({ words }) => words !== "");
  return worded.map(({ element, words }, i) => ({
    element,
    words,
    linked: linkedShare(element, words.length),
    fromTop: i,
    fromBottom: worded.length - 1 - i,
  }));
}

function isBlock(element: LightElement): boolean {
  return BLOCK.has(element.localName) || element.children.some(isBlock);
}

function linkedShare(element: LightElement, length: number): number {
  if (element.localName === "a") return 1;
  const links = element.getElementsByTagName("a").reduce((sum, link) => sum + wordsOf(link).length, 0);
  return Math.min(1, links / Math.max(1, length));
}
