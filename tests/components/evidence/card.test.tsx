// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { bestMatches, Card, type CardProps } from "../../../components/evidence/Card.tsx";
import { evidence, MATCHES } from "../fixtures.ts";
import { button, click, show, textOf } from "../show.ts";

const card = (props: Partial<CardProps> = {}) =>
  show(<Card evidence={evidence()} panel={{ open: () => undefined }} {...props} />);

describe("the card", () => {
  test("shows three reports, and a difference never behind reports that agree", () => {
    expect(bestMatches(evidence()).map(({ outletName }) => outletName)).toEqual([
      "Harrow & Dale Gazette",
      "The Morning Plumb",
      "Vale Observer",
    ]);
    const agreeing = MATCHES.filter(({ stance }) => stance === "corroborates");
    expect(bestMatches(evidence({ matches: agreeing }))).toEqual(agreeing);
  });

  test("has outlet, day, label, difference, reason and origin of each", () => {
    const words = textOf(card().querySelector(".match.editorializes"));
    for (const part of ["The Morning Plumb", "8 Nov 2026", "coloured verb", "without", "boasted", "via Fell Wire"]) {
      expect(words).toContain(part);
    }
  });

  test("opens the panel where a click may", () => {
    const open = vi.fn();
    click(button(card({ panel: { open } }), "Open the panel"));
    expect(open).toHaveBeenCalledOnce();
  });

  test("tells the way to the sidebar where a click may not open it", () => {
    expect(textOf(card({ panel: { keys: "Alt+Shift+K" } }))).toContain("All reports in the sidebar: Alt+Shift+K");
    const unset = card({ panel: { keys: null } });
    expect(textOf(unset)).toContain("Open the Second Source sidebar");
    expect(unset.querySelectorAll("button").length).toBe(0);
  });

  test("says again the words that were selected, not a quotation that the page still shows", () => {
    expect(textOf(card({ evidence: evidence({ quotation: null }) }).querySelector(".asked"))).toContain(
      "We will lower",
    );
    expect(card().querySelector(".asked")).toBeNull();
  });

  test("explains that nothing was found", () => {
    expect(textOf(card({ evidence: evidence({ matches: [], reports: 0 }) }))).toContain("Searched: 1,240 articles");
  });

  test("can only show: beside the panel's button there is nothing to press, send or fill in", () => {
    expect(card().querySelectorAll("button, input, form, select, textarea").length).toBe(1);
  });
});
