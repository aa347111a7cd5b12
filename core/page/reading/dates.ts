/**
 * Puts a date as pages write it into ISO 8601: a day stays a day, a time becomes UTC. A time without a zone is taken
 * as UTC, so that the answer does not depend on where the reader is. Null for what is no date.
 */
export function isoDate(written: string | null | undefined): string | null {
  const text = written?.trim() ?? "";
  const day = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  if (day) return plausible(Date.parse(`${day[1]}-${day[2]}-${day[3]}`), true);
  if (/^\d{10}(\d{3})?$/.test(text)) return plausible(Number(text) * (text.length === 10 ? 1000 : 1), false);
  if (!/\d/.test(text) || text.length < 6 || text.length > 60) return null;
  const isoTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text);
  const zoned = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})$/i.test(text);
  if (isoTime) return plausible(Date.parse(withColonZone(text.replace(" ", "T") + (zoned ? "" : "Z"))), false);
  const hasTime = /\d:\d{2}/.test(text);
  const spelled = tidy(text);
  return plausible(Date.parse(zoned ? spelled : `${spelled} UTC`), !hasTime);
}

/** "+0100" is what many systems write, "+01:00" what ISO 8601 with colons (and every engine) reads. */
function withColonZone(text: string): string {
  return text.replace(/ ?([+-]\d{2})(\d{2})$/, "$1:$2");
}

/** "Published: Monday, 3rd March 2024 at 10:15 am" without what Date.parse cannot take. */
function tidy(text: string): string {
  return text
    .replace(/^[a-z ]+:\s*/i, "")
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/gi, "$1")
    .replace(/\b(?:at|on)\b/gi, " ")
    .replace(/\b([ap])\.?m\.?\b\.?/gi, " $1m")
    .replace(/\s+/g, " ")
    .trim();
}

/** News is older than the web, but not than printing; tomorrow's paper may be read today. */
function plausible(time: number, dayOnly: boolean): string | null {
  if (Number.isNaN(time)) return null;
  const date = new Date(time);
  if (date.getUTCFullYear() < 1600 || date.getUTCFullYear() > 2200) return null;
  const iso = date.toISOString();
  return dayOnly ? iso.slice(0, 10) : iso.replace(".000Z", "Z");
}
