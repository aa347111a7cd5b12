/** For the views' tests. */
export { english, speakEnglish } from "../../tools/demo/english.ts";
