/** Words that carry grammar rather than content: sharing them says nothing, losing them changes little. */
const FUNCTION_WORDS = new Set(
  `a an the this that these those some any each every either neither both such own same other another
  i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours
  ourselves they them their theirs themselves who whom whose which what where when why how there here one ones
  be am is are was were been being have has had having do does did doing done
  will would shall should can could may might must ought
  and or but nor so yet if because as since while although though than then too also just even very really quite
  of to in on at by for from with without into onto out off over under about after before between through during
  up down around across along against upon within among per via like toward
  not no n't never none nothing nobody nowhere
  mr mrs ms dr said say says saying um uh er erm well oh now still again more most much many
  let get got go going gon okay yes yeah perhaps maybe however therefore thus only at-least at-most more-than less-than`
    .split(/\s+/)
    .filter(Boolean),
);

export function isFunctionWord(key: string): boolean {
  return FUNCTION_WORDS.has(key);
}

/** Sounds and phrases of speaking that reports leave out or keep at will. */
const DISFLUENCIES = new Set(
  "um uh er erm uhm hmm mm oh ah well like actually basically literally honestly frankly obviously just really very so okay yeah right look listen now kind sort you know i mean".split(
    " ",
  ),
);

/** True when every word of a stretch is filler, as in "you know, I mean, um". */
export function isDisfluency(keys: readonly string[]): boolean {
  return keys.every((key) => DISFLUENCIES.has(key));
}
