/** Number words and what they multiply. */
const UNITS = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, (i + 2) * 10] as const),
);
const SCALES = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["mn", 1e6],
  ["m", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["b", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
]);
const DOZEN = 12;

export interface ReadNumber {
  readonly value: number;
  /** Words taken. */
  readonly length: number;
}

/** Words after a figure that multiply it ("2.5 million", "40 thousand"). */
const SPELLED_SCALE = new Set(["hundred", "thousand", "million", "billion", "trillion", "bn", "mn", "tn"]);

/** The number that starts at word `at`, in figures ("1,240", "2.5 million", "7bn") or words ("two hundred and six"); null where none does. */
export function numberAt(keys: readonly string[], at: number): ReadNumber | null {
  const word = keys[at];
  if (word === undefined) return null;
  const figure = readFigure(word);
  if (figure !== null)
    return isSplit(keys, at) ? scaled(figure * 1000 + Number(keys[at + 1]), keys, at, 2) : scaled(figure, keys, at, 1);
  return readWords(keys, at);
}

/** "80 937": thousands set off by a space. */
function isSplit(keys: readonly string[], at: number): boolean {
  return /^[1-9]\d{0,2}$/u.test(keys[at] ?? "") && /^\d{3}$/u.test(keys[at + 1] ?? "");
}

/** "1,240" 1240 · "2.5" 2.5 · "7bn" 7e9 · "500m" 5e8 · "30ft" 30 (quantities.ts reads the unit). Ordinals, dates with letters and initials are no figures. */
function readFigure(word: string): number | null {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k|m|mn|bn|b|tn|ft|in|km|cm|mm|kg|lbs?|oz|mph|kph|yd|mi)?$/u.exec(
    word,
  );
  if (!match) return null;
  const value = Number((match[1] ?? "").replaceAll(",", "") + (match[2] ?? ""));
  return value * (SCALES.get(match[3] ?? "") ?? 1);
}

function scaled(value: number, keys: readonly string[], at: number, length: number): ReadNumber {
  let [total, taken] = [value, length];
  for (let next = keys[at + taken]; next !== undefined && SPELLED_SCALE.has(next); next = keys[at + taken]) {
    total *= SCALES.get(next) ?? 1;
    taken++;
  }
  return { value: total, length: taken };
}

/** "two hundred and fifty thousand": groups below a thousand, each closed by its scale. */
function readWords(keys: readonly string[], at: number): ReadNumber | null {
  let total = 0;
  let group = 0;
  let taken = 0;
  let last: "unit" | "ten" | "scale" | null = null;
  for (; ; taken++) {
    const word = keys[at + taken] ?? "";
    const unit = UNITS.get(word);
    const ten = TENS.get(word);
    if (unit !== undefined && last !== "unit" && !(last === "ten" && unit > 9)) {
      group += unit;
      last = "unit";
    } else if (ten !== undefined && last !== "unit" && last !== "ten") {
      group += ten;
      last = "ten";
    } else if (word === "hundred" && group > 0) {
      group *= 100;
      last = "scale";
    } else if (SPELLED_SCALE.has(word) && group > 0) {
      total += group * (SCALES.get(word) ?? 1);
      group = 0;
      last = "scale";
    } else if (word === "dozen" && group > 0) {
      group *= DOZEN;
      last = "scale";
    } else if (word === "and" && last === "scale" && startsNumber(keys[at + taken + 1])) {
      // "two hundred and six"
    } else break;
  }
  return last === null ? null : { value: total + group, length: taken };
}

function startsNumber(word: string | undefined): boolean {
  return word !== undefined && (UNITS.has(word) || TENS.has(word));
}

const PARTS = new Map([
  ["thirds", 3],
  ["quarters", 4],
  ["fifths", 5],
  ["sixths", 6],
  ["eighths", 8],
  ["tenths", 10],
]);

/** The share that "two" and "thirds" name together, 0..1; null where they name none. */
export function commonFraction(value: number, next: string | undefined): number | null {
  const parts = PARTS.get(next ?? "");
  return parts !== undefined && Number.isInteger(value) && value < parts ? value / parts : null;
}
