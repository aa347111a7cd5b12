import { lemma } from "./lemma.ts";
import { tokens } from "./tokens.ts";

/**
 * Reporting verbs that say more than that something was said: doubt (claimed), guilt (admitted), temper (ranted), vanity
 * (boasted). "Warned", "insisted", "argued", "denied" name a kind of speech and stay neutral.
 */
const LOADED = new Map(
  Object.entries({
    doubt: "claim allege purport pretend profess feign",
    guilt: "admit confess concede",
    temper:
      "rant rave rage fume bark snap snarl growl scream shriek yell shout bellow thunder explode erupt lash slam blast rip hiss seethe sneer scoff",
    vanity: "boast brag gloat crow trumpet gush preen",
    weakness: "whine moan bleat grumble whimper babble ramble stammer stutter blurt mumble plead wail",
    malice: "sneer jeer taunt mock deride smear spew spout peddle parrot regurgitate lecture preach hector",
  }).flatMap(([kind, verbs]) => verbs.split(" ").map((verb) => [lemma(verb), kind] as const)),
);
/** Adverbs at the cue that colour it ("sheepishly said"). */
const COLOURING =
  /^(?:sheepishly|angrily|bizarrely|smugly|defiantly|desperately|falsely|laughably|ominously|petulantly|brazenly|bluntly|breathlessly|cynically|dismissively|furiously|grudgingly|haughtily|hysterically|incredibly|infamously|menacingly|mockingly|outrageously|ridiculously|sarcastically|shamelessly|shamefully|snidely|stubbornly|tearfully|wildly|gleefully|lamely|coyly)$/u;

export interface LoadedCue {
  readonly word: string;
  readonly kind: string;
}

/** The loaded word of a cue ("sheepishly admitted"), or null for a neutral one. */
export function loadedCue(cue: string): LoadedCue | null {
  for (const token of tokens(cue)) {
    if (COLOURING.test(token.key)) return { word: token.text, kind: "manner" };
    const kind = LOADED.get(token.lemma);
    if (kind) return { word: token.text, kind };
  }
  return null;
}
