import type { Span } from "../../model.ts";
import { ownWords } from "./loaded/own-words.ts";

/** A stretch of the outlet's own words by which it comments, and how plainly: 1 leans, 2 leaves no doubt. */
export interface CommentSign extends Span {
  readonly weight: number;
}

/**
 * Ways of commenting that no single judging word gives away. Written from knowledge of how news columns, tabloids and
 * blogs talk; each was tried on sentences of our own, and left out where plain reports use it too.
 * Letters are written [a-zà-ž]: \p{L} needs the flag u, under which ignoring case makes an expression slow to compile.
 */
const SIGNS: readonly (readonly [weight: number, pattern: RegExp])[] = [
  // Asides to the reader.
  [
    2,
    /\b(?:yeah,? right|nice try|spoiler alert|big surprise|surprise, surprise|no kidding|you don['’]t say|go figure)\b/gi,
  ],
  [
    2,
    /\b(?:you can['’]t make (?:this|it) up|let that sink in|pass the popcorn|what could (?:possibly )?go wrong|oh,? the irony)\b/gi,
  ],
  [
    2,
    /\bgood luck (?:with|getting|finding|explaining|selling)\b|\b(?:tell that|try telling that|try that) (?:to|on)\b/gi,
  ],
  [2, /\b(?:so much for|cue the|color me|colour me|because of course|bless (?:his|her|their) heart)\b/gi],
  [
    2,
    /\byou (?:know (?:you|it['’]?s?|he|she|the|there|things|something)|can tell|have to (?:wonder|ask|laugh|admire|hand it)|['’]ve got to|would think|['’]d think|may want to|might want to|couldn['’]t)\b/gi,
  ],
  [2, /\b(?:let us|let me|let['’]s) (?:translate|guess|be (?:honest|real|clear)|face it|not forget)\b/gi],
  [2, /\b(?:lol|lmao|wtf|omg|smh|meh|duh|yikes|whoops|oops|facepalm|nope|yep|gee|hooray|boo-hoo)\b/gi],
  [2, /\b(?:fuck\w*|shit\w*|bullshit|goddamn|asshole\w*|dumbass\w*|badass\w*|crap(?:py)?|douche\w*|bitch\w*)\b/gi],
  [1, /\b(?:folks|dude|dudes|bro|chump\w*|whole lotta|gonna|gotta|ain['’]t|kinda|sorta)\b/gi],
  [1, /\b(?:we|i) (?:imagine|guess|bet|suspect|dare say|can['’]t help|can only|wonder|hate to)\b/gi],
  [
    2,
    /\b(?:pull the other (?:one|leg)|with a straight face|crocodile tears|(?:has|have|had) the (?:gall|nerve|audacity|cheek|chutzpah) to|give (?:me|us) a break|don['’]t make (?:me|us) laugh)\b/gi,
  ],
  [2, /\binsult(?:s|ed|ing)? (?:the|our|your|everyone['’]s|voters['’]) intelligence\b/gi],
  [
    1.5,
    /\b(?:yet another|one more|(?:his|her|its|their|the) latest) (?:[a-zà-ž-]+ ){0,2}(?:fairy ?tales?|stunt|blunder|gaffe|fiasco|farce|excuse|climbdown|u-turn|humiliation|shambles|broken promise)\b/gi,
  ],
  [
    1.5,
    /\b(?:sorry|sickening|pathetic|shameful|disgraceful|ludicrous|absurd|pitiful|nauseating) (?:spectacle|display|performance|excuse|attempt|charade|stunt|sight)\b/gi,
  ],
  // Adverbs by which a writer nudges.
  [
    1.5,
    /\b(?:unsurprisingly|predictably|laughably|hilariously|bizarrely|inexplicably|astonishingly|astoundingly|amazingly|incredibly|conveniently|ironically|tellingly|naturally|curiously|oddly(?: enough)?|shockingly|mercifully|thankfully)[, ]/gi,
  ],
  [
    1,
    /\b(?:of course|needless to say|no wonder|to put it mildly|to say the least|believe it or not|as if|literally|seriously(?=[,?!])|supposedly)\b/gi,
  ],
  [
    1.5,
    /\b(?:sheepishly|smugly|petulantly|breathlessly|lamely|gleefully|snidely|haughtily|grudgingly|hysterically|defiantly|shamelessly|brazenly|tearfully|coyly|cynically|mockingly|sarcastically) (?:admit|confess|conced|acknowledg|claim|declar|announc|insist|boast|told|said|repl|repeat|assert|denie|explain|suggest|defend|add)[a-zà-ž]*/gi,
  ],
  // A sentence called out; “Yahoo!” is a name.
  [1.5, /(?<=[\s’'-])\p{Ll}+!+(?=\s|$)/gu],
  // Life held against fiction, and similes that mock.
  [
    1.5,
    /\blike (?:a|an|some) (?:[a-zà-ž-]+ ){0,3}(?:character|villain|scene|extra|plot|subplot|episode|punch ?line) (?:in|from|of|out of)\b/gi,
  ],
  [
    1.5,
    /\b(?:straight|something) out of an? (?:[a-zà-ž-]+ ){0,2}(?:movie|film|novel|script|sitcom|cartoon|comic|playbook|soap opera|thriller|farce)\b|\breads like an? (?:[a-zà-ž-]+ ){0,2}[a-zà-ž]+/gi,
  ],
  [
    1.5,
    /\b(?:as|about as) (?:horribly|badly|gracefully|subtle|subtly|convincing|useful|popular|welcome|graceful|exciting|smoothly|credible|likely|trustworthy|fun|thrilling) as (?:an? |the )[a-zà-ž]+/gi,
  ],
  // Idioms of the playground and the bar.
  [1.5, /\bout for (?:[a-zà-ž]+['’]s? |(?:your|his|her|their) )?blood\b/gi],
  [1.5, /\b(?:having|had) none of it\b|\bnot having any of it\b/gi],
  [
    1.5,
    /\b(?:egg on (?:his|her|its|their) face|eat(?:ing)? (?:crow|humble pie)|tail between (?:his|her|its|their) legs|foot in (?:his|her|its|their) mouth|hand in the (?:cookie jar|till))\b/gi,
  ],
  [
    1.5,
    /\b(?:threw|throw|threw|toss\w*|thrown) (?:[a-zà-ž]+ ){1,3}under the bus\b|\b(?:lost|losing) (?:his|her|its|their) (?:mind|marbles|cool|temper|nerve)\b/gi,
  ],
  [
    1.5,
    /\b(?:blew|blow|blown) (?:his|her|its|their) (?:top|stack|lid)\b|\bhit the roof\b|\b(?:went|go|going) (?:ballistic|nuts|bananas|berserk|to town on)\b/gi,
  ],
  [
    1.5,
    /\b(?:scuttl\w+ (?:off|away|out)|slunk|slink\w*|skulk\w*|bumbl\w+|grovel\w*|gush(?:ed|ing)|swoon\w*|fawn(?:ed|ing) over)\b/gi,
  ],
  [
    1.5,
    /\bafter (?:all (?:that|this) )?(?:weeks|months|years) of (?:denials?|dithering|excuses|spin|stonewalling|silence|evasion)\b/gi,
  ],
];

/** The comment in the outlet's own words of a stretch of text; what stands in marks is somebody else's. In text order. */
export function commentSigns(text: string): CommentSign[] {
  const own = ownWords(text).text;
  const found = SIGNS.flatMap(([weight, pattern]) =>
    [...own.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, weight })),
  );
  return found.sort((a, b) => a.start - b.start);
}
