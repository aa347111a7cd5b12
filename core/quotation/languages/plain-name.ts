import type { Gender } from "../lexicon/names.ts";
import type { Language } from "./language.ts";

/**
 * A full name as it stands in no case, or null where that cannot be told. Where names have no cases it is the name itself.
 *
 *     ["Дмитрия", "Пескова"] → "Дмитрий Песков"      ["Анни", "Орленко"] → "Анна Орленко"
 */
export function plainName(parts: readonly string[], language: Language): string | null {
  const written = parts.join(" ");
  if (!language.cases || parts.length < 2) return written;
  const first = language.plainFirstName(parts[0]!.toLowerCase());
  // A first name that is not known stands in no case if it ends like a man's.
  if (first === undefined) return /[аеиоуыюяіїє]$/u.test(parts[0]!) ? null : written;
  if (first === parts[0]!.toLowerCase()) return written;
  const family = plainFamily(parts.at(-1)!, language.firstName(first) ?? null);
  return family && `${first[0]!.toUpperCase()}${first.slice(1)} ${family}`;
}

/** A surname put back from the genitive: Пескова (he) → Песков, Орловой (she) → Орлова, Зеленского → Зеленский. */
function plainFamily(family: string, gender: Gender | null): string | null {
  if (/(?:ко|[еиіоу]|ых|их)$/u.test(family) && !/(?:ого)$/u.test(family)) return family;
  if (gender !== "female" && /[сц]к(?:ого)$/u.test(family)) return family.replace(/ого$/u, "ий");
  if (gender !== "female" && /[сц]ького$/u.test(family)) return family.replace(/ого$/u, "ий");
  if (gender === "female") return plainWoman(family);
  return /[^аеиоуыэюяіїє]а$/u.test(family) ? family.slice(0, -1) : null;
}

function plainWoman(family: string): string {
  if (/(?:ов|ев|єв|ёв|ин|ін|їн)ой$/u.test(family)) return family.replace(/ой$/u, "а");
  if (/(?:ов|ев|єв|ін|їн|ськ|цьк)ої$/u.test(family)) return family.replace(/ої$/u, "а");
  return family.replace(/([сц]к)ой$/u, "$1ая");
}
