import type { JSX } from "preact";
import { Icon } from "./Icon.tsx";
import { Mark } from "./Mark.tsx";
import { say } from "./words/say.ts";

/** Our name, and the way to what the corpus holds. */
export function Masthead({ onShelf }: { readonly onShelf: (() => void) | null }): JSX.Element {
  return (
    <header class="masthead">
      <Mark />
      <span class="name">{say("extensionName")}</span>
      {onShelf && (
        <button type="button" class="quiet" onClick={onShelf}>
          <Icon name="shelf" /> {say("openCorpus")}
        </button>
      )}
    </header>
  );
}
