/**
 * Takes out of what Readability found the lines that are no part of the article, told by their words and place: one
 * rule, one file in lines/, each with an example.
 */
import type { ArticleHeader } from "../../model.ts";
import type { LightElement } from "./light-dom.ts";
import { aboutAuthor } from "./lines/about-author.ts";
import { byline } from "./lines/byline.ts";
import { colophon } from "./lines/colophon.ts";
import { control } from "./lines/control.ts";
import { dateLine } from "./lines/date-line.ts";
import { headline } from "./lines/headline.ts";
import { invitation } from "./lines/invitation.ts";
import { type Line, type LineRule, letters, linesOf } from "./lines/line.ts";
import { linkLine } from "./lines/link-line.ts";
import { moreStories } from "./lines/more-stories.ts";
import { pictureCredit } from "./lines/picture-credit.ts";
import { repeated } from "./lines/repeated.ts";
import { seeAlso } from "./lines/see-also.ts";

const RULES: readonly LineRule[] = [
  headline,
  byline,
  dateLine,
  control,
  pictureCredit,
  seeAlso,
  linkLine,
  invitation,
  aboutAuthor,
  colophon,
  repeated,
];

export function trim(article: LightElement, header: ArticleHeader): void {
  const lines = linesOf(article);
  const dropped = new Set<Line>(moreStories(lines));
  const seen = new Set<string>();
  for (const line of lines) {
    if (RULES.some((rule) => rule(line, { header, seen }))) dropped.add(line);
    else seen.add(letters(line.words));
  }
  for (const { element } of dropped) element.remove();
}
