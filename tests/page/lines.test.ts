import { describe, expect, it } from "vitest";
import { aboutAuthor } from "../../core/page/reading/lines/about-author.ts";
import { byline } from "../../core/page/reading/lines/byline.ts";
import { colophon } from "../../core/page/reading/lines/colophon.ts";
import { control } from "../../core/page/reading/lines/control.ts";
import { dateLine } from "../../core/page/reading/lines/date-line.ts";
import { invitation } from "../../core/page/reading/lines/invitation.ts";
import type { Line, LineRule, Setting } from "../../core/page/reading/lines/line.ts";
import { linkLine } from "../../core/page/reading/lines/link-line.ts";
import { pictureCredit } from "../../core/page/reading/lines/picture-credit.ts";
import { seeAlso } from "../../core/page/reading/lines/see-also.ts";
import { nameWords } from "../../core/page/reading/prune.ts";

const setting = { header: { title: "Gates stay shut", byline: "Nora Lind" }, seen: new Set() } as unknown as Setting;

interface Case {
  readonly rule: LineRule;
  readonly drops: readonly (string | [string, Partial<Line>])[];
  readonly keeps: readonly (string | [string, Partial<Line>])[];
}

const CASES: Readonly<Record<string, Case>> = {
  control: {
    rule: control,
    drops: ["Share", "Advertisement", "Image 2 of 5", "Share this story", "Read more…"],
    keeps: ["Share prices fell.", "More rain is on its way", "AFP"],
  },
  "date line": {
    rule: dateLine,
    drops: ["Published: Monday, 3 March 2031, 10:15 GMT", "Updated 3 hours ago", "03/03/2031"],
    keeps: ["10:15 p.m.", "In March 2031 the gate was lifted.", "Monday"],
  },
  byline: {
    rule: byline,
    drops: [["By Nora Lind and Tom Hale", { fromTop: 1 }], "Nora Lind"],
    keeps: [["By Monday the ships were out of water.", { fromTop: 1 }], "Mira Holm", "By Tom Hale"],
  },
  "see also": {
    rule: seeAlso,
    drops: [
      ["Read more: Pilots walk out", { linked: 0.6 }],
      ["More on this: the gate", { linked: 0.5 }],
      ["Watch the gate fall", { linked: 1 }],
    ],
    keeps: ["Read more: Pilots walk out", ["More than forty ships waited in the roads", { linked: 0.5 }]],
  },
  "link line": {
    rule: linkLine,
    drops: [["Pilots walk out of talks with the port", { linked: 1 }]],
    keeps: [
      ["The pilots have walked out of the talks.", { linked: 1 }],
      ["Pilots walk out of talks", { linked: 0.5 }],
    ],
  },
  invitation: {
    rule: invitation,
    drops: [
      "Sign up for our newsletter and get the harbour in your inbox.",
      "Follow Nora Lind on Twitter @noralind.",
      "If you enjoy our reporting, become a member.",
    ],
    keeps: [
      "Follow the river down to the sea.",
      "Support for the pilots has grown.",
      "If you use Twitter, you have seen the gate fall.",
    ],
  },
  colophon: {
    rule: colophon,
    drops: ["(Reporting by A. Noor; editing by B. Gray)", "© 2031 Ardsby Post"],
    keeps: [
      "Source: Northwire",
      "This article first appeared in the Ardsby Post.",
      ["© 2031 Ardsby Post", { fromBottom: 30 }],
    ],
  },
  "picture credit": {
    rule: pictureCredit,
    drops: ["(Photo: Port of Ardsby)", "FILE PHOTO: The gate on Monday", "© Northwire", "Image caption The gate"],
    keeps: ["Pictures of the gate were shown.", "Source: Northwire", "Image matters to the port."],
  },
  "about the author": {
    rule: aboutAuthor,
    drops: ["Nora Lind is a reporter who covers the coast.", "Email her at nora@post.example.", "nora@post.example"],
    keeps: [
      "Mira Holm is the harbour master.",
      "Witnesses are asked to write to harbour@ardsby.example.",
      ["Nora Lind is here.", { fromBottom: 20 }],
    ],
  },
};

for (const [name, { rule, drops, keeps }] of Object.entries(CASES))
  describe(name, () => {
    for (const given of drops) it(`drops “${wordsOf(given)}”`, () => expect(rule(line(given), setting)).toBe(true));
    for (const given of keeps) it(`keeps “${wordsOf(given)}”`, () => expect(rule(line(given), setting)).toBe(false));
  });

function wordsOf(given: Case["drops"][number]): string {
  return typeof given === "string" ? given : given[0];
}

function line(given: Case["drops"][number]): Line {
  const place = typeof given === "string" ? {} : given[1];
  return { element: null as never, words: wordsOf(given), linked: 0, fromTop: 9, fromBottom: 3, ...place };
}

it("takes names apart into words, and ids made by machines into none", () => {
  expect(nameWords("articleBody__relatedLinks-2 x1ad27f")).toEqual([
    "article",
    "body",
    "related",
    "links",
    "",
    "x1ad27f",
  ]);
});
