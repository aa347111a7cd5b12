import { spokenLanguage } from "./say.ts";

/** A date without a time of day was never in a time zone; it must not slip to the day before. */
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** "12 Mar 2026"; "" for a date that cannot be read. */
export function dayOf(iso: string | null): string {
  const date = dateOf(iso);
  return date && iso ? format(iso, { day: "numeric", month: "short", year: "numeric" }).format(date) : "";
}

/** "12 Mar 2026, 07:40" where the hour is known, else the day. */
export function momentOf(iso: string | null): string {
  const date = dateOf(iso);
  if (!date || !iso || DAY_ONLY.test(iso)) return dayOf(iso);
  const clock = { hour: "2-digit", minute: "2-digit" } as const;
  return format(iso, { day: "numeric", month: "short", year: "numeric", ...clock }).format(date);
}

/** "3 Mar – 9 Nov 2026": the shortest writing that leaves no doubt. "" when either end is unknown. */
export function periodOf(from: string | null, to: string | null): string {
  const [first, last] = [dateOf(from), dateOf(to)];
  if (!first || !last) return "";
  const days = new Intl.DateTimeFormat(spokenLanguage(), {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return days.formatRange(first, last);
}

/** Order of two reports in time, undated ones last. */
export function byDate(a: string | null, b: string | null): number {
  const [first, second] = [dateOf(a)?.getTime() ?? Infinity, dateOf(b)?.getTime() ?? Infinity];
  return first === second ? 0 : first - second;
}

function format(iso: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(spokenLanguage(), { ...options, ...(DAY_ONLY.test(iso) && { timeZone: "UTC" }) });
}

function dateOf(iso: string | null): Date | null {
  const date = iso === null ? null : new Date(iso);
  return date && !Number.isNaN(date.getTime()) ? date : null;
}
