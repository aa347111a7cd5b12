import { describe, expect, it } from "vitest";
import { maySend, type Sender } from "../../entrypoints/shell/senders.ts";

const us = { id: "second-source", origin: "chrome-extension://second-source" };
const page: Sender = { id: us.id, origin: "https://herald.example", frameId: 0, tab: { id: 4 } };
const panel: Sender = { id: us.id, origin: us.origin, url: `${us.origin}/sidepanel.html` };
const card: Sender = { id: us.id, origin: us.origin, frameId: 7, tab: { id: 4 } };
const background: Sender = { id: us.id, origin: us.origin };

const CASES: readonly [boolean, string, string, Sender][] = [
  [true, "a page asks for its annotations", "annotatePage", page],
  [false, "a frame inside a page asks for annotations", "annotatePage", { ...page, frameId: 3 }],
  [false, "the panel poses as a page", "annotatePage", panel],
  [false, "a page asks for evidence", "evidence", page],
  [false, "a page starts an import", "importFile", page],
  [
    false,
    "a page claims our address but has its own origin",
    "importFile",
    { ...page, url: `${us.origin}/corpus.html` },
  ],
  [false, "another extension asks for evidence", "evidence", { ...panel, id: "somebody-else" }],
  [true, "the panel asks for evidence", "evidence", panel],
  [true, "the card in a page asks for evidence", "evidence", card],
  [true, "the background clears a page", "clear", background],
  [false, "a page orders another context to show a card", "showCard", page],
  [false, "a name nobody knows", "constructor", panel],
];

describe("who may send what", () => {
  for (const [allowed, story, name, sender] of CASES)
    it(`${allowed ? "allows" : "refuses"}: ${story}`, () => expect(maySend(name, sender, us)).toBe(allowed));
});
