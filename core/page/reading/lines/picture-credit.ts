import type { LineRule } from "./line.ts";

/** “(Photo: Harbour Authority)”, “FILE PHOTO: The port on Monday”. */
export const pictureCredit: LineRule = ({ words }) => words.length <= 350 && PICTURE_CREDIT.test(words);

const PICTURE_CREDIT =
  /^[([]?\s*(?:(?:file )?(?:photo(?:graph|s)?|image|picture|video|graphic|illustration|media|cover)\s*(?:credits?|copyright|source|caption|by|courtesy(?: of)?|playback)?\s*(?::|©|copyright\b|(?:is|playback is) unsupported)|credits?\s*:|©)|^(?:image|media) caption/i;
