import { lemma } from "./lemma.ts";

/** What kind of thing a number measures. Two of one kind can be compared in its base unit. */
export type Dimension =
  | "length"
  | "area"
  | "mass"
  | "volume"
  | "duration"
  | "speed"
  | "percent"
  | `money ${string}`
  | "year"
  | "day of month"
  | "clock"
  | "age"
  | "magnitude"
  | "rank"
  | "score"
  | "count";

/** Units with their base: metres, square metres, kilograms, litres, seconds, kilometres an hour. */
const UNITS: ReadonlyMap<string, readonly [Dimension, number]> = new Map(
  (
    [
      ["mile", "length", 1609.344],
      ["mi", "length", 1609.344],
      ["kilometer", "length", 1000],
      ["kilometre", "length", 1000],
      ["km", "length", 1000],
      ["metre", "length", 1],
      ["meter", "length", 1],
      ["m", "length", 1],
      ["centimetre", "length", 0.01],
      ["centimeter", "length", 0.01],
      ["cm", "length", 0.01],
      ["millimetre", "length", 0.001],
      ["millimeter", "length", 0.001],
      ["mm", "length", 0.001],
      ["foot", "length", 0.3048],
      ["ft", "length", 0.3048],
      ["yard", "length", 0.9144],
      ["yd", "length", 0.9144],
      ["inch", "length", 0.0254],
      ["acre", "area", 4046.86],
      ["hectare", "area", 10_000],
      ["kilogram", "mass", 1],
      ["kilo", "mass", 1],
      ["kg", "mass", 1],
      ["gram", "mass", 0.001],
      ["ton", "mass", 1000],
      ["tonne", "mass", 1000],
      ["pound-weight", "mass", 0.4536],
      ["lb", "mass", 0.4536],
      ["lbs", "mass", 0.4536],
      ["ounce", "mass", 0.02835],
      ["oz", "mass", 0.02835],
      ["litre", "volume", 1],
      ["liter", "volume", 1],
      ["gallon", "volume", 3.785],
      ["barrel", "volume", 158.99],
      ["pint", "volume", 0.4732],
      ["second", "duration", 1],
      ["minute", "duration", 60],
      ["hour", "duration", 3600],
      ["day", "duration", 86_400],
      ["week", "duration", 604_800],
      ["month", "duration", 2_629_800],
      ["year", "duration", 31_557_600],
      ["decade", "duration", 315_576_000],
      ["mph", "speed", 1.609],
      ["kph", "speed", 1],
      ["percent", "percent", 1],
      ["point", "count", 1],
    ] as const
  ).flatMap(([unit, dimension, factor]) =>
    [unit, lemma(unit)].map((form) => [form, [dimension, factor] as const] as const),
  ),
);

/** The unit that a word names, in either of its forms; undefined where it names none. */
export function unitNamed(...forms: readonly string[]): readonly [Dimension, number] | undefined {
  const form = forms.find((one) => UNITS.has(one));
  return form === undefined ? undefined : UNITS.get(form);
}

const CURRENCY_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/(?:US|U\.S\.)\s?\$$/u, "usd"],
  [/(?:A|AU)\$$/u, "aud"],
  [/(?:C|CA)\$$/u, "cad"],
  [/\$$/u, "usd"],
  [/£$/u, "gbp"],
  [/€$/u, "eur"],
  [/¥$/u, "jpy"],
  [/₹$/u, "inr"],
];
const CURRENCY_WORDS = new Map([
  ["dollar", "usd"],
  ["usd", "usd"],
  ["euro", "eur"],
  ["yen", "jpy"],
  ["rupee", "inr"],
  ["ruble", "rub"],
  ["rouble", "rub"],
  ["yuan", "cny"],
  ["crown", "crowns"],
  ["krona", "crowns"],
  ["kronor", "crowns"],
  ["krone", "crowns"],
  ["franc", "francs"],
  ["peso", "pesos"],
  ["lira", "lira"],
  ["zloty", "zloty"],
  ["rand", "zar"],
  ["shekel", "ils"],
  ["dirham", "dirhams"],
  ["shilling", "shillings"],
  ["cent", "cents"],
  ["penny", "pence"],
]);

/** The currency whose sign stands at the end of `before`: "US$" → "usd". */
export function currencyBefore(before: string): string | undefined {
  const text = before.trimEnd();
  return CURRENCY_SIGNS.find(([sign]) => sign.test(text))?.[1];
}

/** The currency that a dictionary form names ("euro" → "eur"). */
export function currencyNamed(lemma: string): string | undefined {
  return CURRENCY_WORDS.get(lemma);
}
