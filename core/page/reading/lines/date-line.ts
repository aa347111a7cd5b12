import type { LineRule } from "./line.ts";

/** A line that only dates the page: “Published: 3 March 2024, 10:15 GMT”. */
export const dateLine: LineRule = ({ words }) =>
  words.length <= 120 && DATE.test(words) && words.replace(DATE_WORDS, "") === "";

/** A time alone may head an entry of a live report; a date says a day, too. */
const DATE = /\b(?:19|20)\d\d\b|\bago\b|\d{1,2}[/.]\d{1,2}[/.]\d{2}/;
const DATE_WORDS =
  /\b(?:first |last )?(?:published|updated|posted|modified|created|on|at|of|from|date|last|am|pm|a\.m|p\.m|noon|midnight|[ecmp][sd]?t|gmt|utc|bst|ist|amt|cet|cest|hrs|hours?|minutes?|min|days?|ago|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|th|st|nd|rd|\d+(?:st|nd|rd|th)?)\b|[\d\s.,:;|/()·•–—-]/gi;
