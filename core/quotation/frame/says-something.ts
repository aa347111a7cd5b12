import type { Token } from "../reading/token.ts";
import type { Frame } from "./frame.ts";
import { isNobodys, isReaders } from "./nothing-said/by-nobody.ts";
import { isOfThing } from "./nothing-said/by-thing.ts";
import { isCourtesy } from "./nothing-said/courtesy.ts";
import { isDoneToObject } from "./nothing-said/done-to-object.ts";
import { hasItsComplement } from "./nothing-said/its-complement.ts";
import { isWithoutWords } from "./nothing-said/without-words.ts";
import { worksOnObject } from "./nothing-said/works-on-object.ts";

/** Is a report one? A verb of saying does not always say something. */
export function saysSomething(tokens: readonly Token[], frame: Frame): boolean {
  return (
    hasItsComplement(tokens, frame) &&
    !isNobodys(tokens, frame) &&
    !isOfThing(tokens, frame) &&
    !isDoneToObject(tokens, frame) &&
    !isCourtesy(tokens, frame)
  );
}

/** Is it told what was said? Otherwise the verb still has a speaker for words in marks, and lends its subject: "wrote a letter, saying that". */
export function tellsWhat(tokens: readonly Token[], frame: Frame): boolean {
  return frame.told && !isReaders(tokens, frame) && !isWithoutWords(tokens, frame) && !worksOnObject(tokens, frame);
}
