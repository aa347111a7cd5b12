/** What a character is to the marks beside it, as bits. */
export const Kind = {
  /** A letter or a digit. */
  Word: 1 << 0,
  Space: 1 << 1,
  /** May stand in front of an opening mark: nothing, space, a bracket, a dash, another mark. */
  OpeningSide: 1 << 2,
  /** May stand behind a closing mark. */
  ClosingSide: 1 << 3,
  /** May open or close a quotation. */
  Mark: 1 << 4,
  /** A stop, comma or the like, after which a space is due. */
  Stop: 1 << 5,
  /** Ends a line, and with it a paragraph. */
  LineEnd: 1 << 6,
} as const;

const TESTS: readonly (readonly [kind: number, test: RegExp])[] = [
  [Kind.Word, /[\p{L}\p{N}]/u],
  [Kind.Space, /\s/u],
  [Kind.OpeningSide, /[\s([{—–―\-/“”„«‘’"'‚‹>:;,¿¡]/u],
  [Kind.ClosingSide, /[\s.,;:!?…)\]}—–―\-/”“"'’»›<]/u],
  [Kind.Mark, /[“”„‟"«»‘’‚‛'‹›`´＂]/u],
  [Kind.Stop, /[.,!?;:…]/u],
  [Kind.LineEnd, /[\r\n\u2028\u2029]/u],
];

/** Set when a code unit has been looked at; it may be of no kind. */
const KNOWN = 1 << 7;

/** Kinds by UTF-16 code unit, filled as texts are read: a look-up costs a tenth of a regular expression. */
const kinds = new Uint8Array(1 << 16);

/** Bits of `Kind` for the code unit at `index`. */
export function kindAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const known = kinds[unit]!;
  return known !== 0 ? known : lookAt(unit);
}

function lookAt(unit: number): number {
  const character = String.fromCharCode(unit);
  let kind = KNOWN;
  for (const [bit, test] of TESTS) if (test.test(character)) kind |= bit;
  kinds[unit] = kind;
  return kind;
}
