/** Letters that carry no separable accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ð: "d",
  þ: "th",
  Þ: "Th",
  ı: "i",
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
};

/** Latin letters without their accents: José → Jose, Bjørn → Bjorn. */
export function foldLetters(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øØłŁđĐðþÞıßæÆœŒ]/gu, (letter) => PLAIN[letter]!);
}

/**
 * One spelling for the many that Cyrillic, Arabic and German names take in Latin letters:
 * Polyanskiy, Polyansky, Polyanski → polianski; Zelenskyy, Zelensky → zelenski; Yeltsin → eltsin; Qaddafi → kadafi;
 * Mueller → muler. Folded names in, lower case.
 */
export function transliterate(name: string): string {
  return name
    .replace(/[ -]/gu, "")
    .replace(/(?:iy|yy|yi|ij|ii|y|i)$/u, "i")
    .replace(/^[yi]e(?=[^\p{L}]|[^aeiou])/u, "e")
    .replace(/shch|sch/gu, "sh")
    .replace(/tch|tsch/gu, "ch")
    .replace(/kh|dh/gu, (pair) => (pair === "kh" ? "h" : "d"))
    .replace(/gh/gu, "g")
    .replace(/q/gu, "k")
    .replace(/ou|oo/gu, "u")
    .replace(/ue/gu, "u")
    .replace(/oe/gu, "o")
    .replace(/ae/gu, "a")
    .replace(/ph/gu, "f")
    .replace(/w/gu, "v")
    .replace(/ks/gu, "x")
    .replace(/ja|ia|ya/gu, "ia")
    .replace(/ju|iu|yu/gu, "iu")
    .replace(/yo|io/gu, "o")
    .replace(/ye|ie/gu, "e")
    .replace(/y|j/gu, "i")
    .replace(/(.)\1+/gu, "$1");
}
