// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { Card } from "../../components/evidence/Card.tsx";
import { SidePanel } from "../../components/panel/SidePanel.tsx";
import type { Evidence } from "../../core/messages.ts";
import { evidence, MATCHES, page, quotation } from "./fixtures.ts";
import { show } from "./show.ts";

/** Words as a page, a feed or a pack may hold them; the interface must show them as words. */
const HOSTILE = [
  "<script>globalThis.broken = true</script>",
  "<img src=x onerror=globalThis.broken=true>",
  "</blockquote><iframe srcdoc='<script>parent.broken=1</script>'></iframe>",
  '"><svg onload=globalThis.broken=true>',
  "javascript:globalThis.broken=true",
  "{{constructor.constructor('globalThis.broken=true')()}}",
  "\u202Etxet desrever\u202C",
];

function poisoned(words: string): Evidence {
  return evidence({
    words,
    matches: MATCHES.map((match) => ({
      ...match,
      text: words,
      alignment: [{ kind: "changed", here: { start: 0, end: words.length }, there: { start: 0, end: words.length } }],
      outletName: words,
      title: words,
      url: words,
      speaker: words,
      cue: words,
      origin: words,
      before: words,
      after: words,
      why: [{ code: words, words: { here: words, there: words } }],
    })),
  });
}

const nothing = () => undefined;
const events = {
  onFilter: nothing,
  onSearch: nothing,
  onCheck: nothing,
  onOpen: nothing,
  onClose: nothing,
  onRetry: nothing,
  onReveal: nothing,
  onCopy: async () => undefined,
  onAnnotate: nothing,
  onAllowSite: nothing,
  onForbidSite: nothing,
  onShelf: nothing,
};

function views(words: string) {
  const hostile = quotation(words, words, words);
  const opened = { words, quotation: hostile, number: 0, evidence: poisoned(words) };
  const report = page({ detail: words, state: "failed", reason: "error" });
  const base = { access: "always", filter: "all", search: words } as const;
  return [
    <SidePanel key="list" state={{ ...base, report, opened: null }} on={events} />,
    <SidePanel key="opened" state={{ ...base, report, opened }} on={events} />,
    <Card key="card" evidence={poisoned(words)} panel={{ keys: words }} />,
  ];
}

/** Every element of a view by its name, to compare two drawings. */
function elements(root: HTMLElement): string[] {
  return [...root.querySelectorAll("*")].map((element) => element.tagName);
}

test.each(HOSTILE)("%s is shown as words and makes no element", (words) => {
  const plain = views("plain").map((view) => elements(show(view)));
  const drawn = views(words).map((view) => elements(show(view)));
  expect(drawn).toEqual(plain);
  for (const view of views(words)) expect(show(view).querySelectorAll("a, iframe, img, script").length).toBe(0);
  expect("broken" in globalThis).toBe(false);
});
