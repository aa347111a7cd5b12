import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "./Icon.tsx";
import { say } from "./words/say.ts";

/** Copies a line; says so on itself and to screen readers. `onCopy` rejects when the browser refuses. */
export function CopyButton({
  text,
  onCopy,
}: {
  readonly text: string;
  readonly onCopy: (text: string) => Promise<void>;
}): JSX.Element {
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const copy = () =>
    onCopy(text).then(
      () => setState("copied"),
      () => setState("refused"),
    );
  const words = { idle: "copyCitation", copied: "copied", refused: "copyRefused" } as const;
  return (
    <button type="button" class="quiet" onClick={copy} onBlur={() => setState("idle")}>
      <Icon name={state === "copied" ? "check" : "copy"} />
      <span aria-live="polite">{say(words[state])}</span>
    </button>
  );
}
