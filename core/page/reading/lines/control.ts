import type { LineRule } from "./line.ts";

/** A button or its label: “Share”, “Image 2 of 5”, “Advertisement”. */
export const control: LineRule = ({ words }) => words.length <= 60 && CONTROL.test(words);

const CONTROL =
  /^(?:advertisements?|ad|caption|close|comments?(?: \(\d*\))?|copy link|download|e-?mail|enlarge|facebook|getty(?: images)?|ap photo|highlights|home|image \d+ of \/?\s?\d+|latest|leave a (?:comment|reply)|listen|loading|menu|more|newsletters?|next|play|popular|post (?:a )?comment(?: \(\+\))?|previous|print|read (?:more|full story|next)|related|save|search|share(?: this)?(?: (?:article|story|on .+))?|show (?:more|less)|sign in|skip (?:ad|advertisement)|slide \d+ of \d+|story continues below|subscribe|tweet|topics?|twitter|view (?:all|gallery|more)|watch|whatsapp|sponsored(?: content)?)(?:\.{3}|…|:)?$/i;
