import type { Line } from "./line.ts";

/** “You may also like” and what follows it, as long as it is links. */
export function moreStories(lines: readonly Line[]): Line[] {
  let inList = false;
  return lines.filter(({ words, linked }) => {
    if (words.length <= 60 && MORE_STORIES.test(words) && !/[.”"]$/.test(words)) inList = true;
    else if (linked < 0.5) inList = false;
    return inList;
  });
}

const MORE_STORIES =
  /^(?:you (?:may|might) (?:also )?(?:like|be interested)|(?:more|other|related|recommended|latest|popular|top|trending|great) (?:\S+ ){0,3}(?:stories|news|posts?|articles|reads?|reading|videos|coverage|headlines|links|content)|more (?:from|on|in)\b|most (?:read|popular|viewed|shared)|popular (?:on|in|now)\b|related(?: \w+)?|recommended(?: for you)?|read (?:next|more)|up next|around the web|from our partners|want more stories|trending(?: now)?|about the author)\b.{0,40}$/i;
