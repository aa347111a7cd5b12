import type { LineRule } from "./line.ts";

/**
 * Who made it and who owns it, at the end: “(Reporting by A. Noor; editing by B. Gray)”, “© 2024 The Herald”. Lines that
 * name an agency or another outlet as the origin stay: independence is judged by them.
 */
export const colophon: LineRule = ({ words, fromBottom }) =>
  fromBottom < 10 && words.length <= 500 && COLOPHON.test(words);

const COLOPHON =
  /^[([]?(?:©|copyright\b|all rights reserved|(?:additional |with )?reporting by|editing by|edited by|writing by)/i;
