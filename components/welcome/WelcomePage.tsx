import type { JSX } from "preact";
import type { Evidence, ImportProgress } from "../../core/messages.ts";
import { Masthead } from "../Masthead.tsx";
import { say } from "../words/say.ts";
import { SampleStory } from "./SampleStory.tsx";
import type { SamplePassage } from "./sample-passage.ts";

/** All that the welcome page shows. */
export interface WelcomeState {
  readonly sample: readonly SamplePassage[];
  /** By the quotation's words: what the starter corpus knows of it, as far as it has answered. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** The starter corpus, while it is still being read in. */
  readonly loading: ImportProgress | null;
  /** Words of the sample's quotation that is opened, or null. */
  readonly opened: string | null;
  /** Keys that open the panel, as the browser has them set; null when none are. */
  readonly keys: string | null;
}

export interface WelcomeEvents {
  readonly onOpen: (words: string | null) => void;
  readonly onShelf: () => void;
}

/** Opened once, after installing: what this is, shown on a story at once, and what stays on the reader's machine. */
export function WelcomePage({ state, on }: { readonly state: WelcomeState; readonly on: WelcomeEvents }): JSX.Element {
  return (
    <>
      <Masthead onShelf={on.onShelf} />
      <main>
        <h1>{say("welcomeHeading")}</h1>
        <p class="lead">{say("welcomeLead")}</p>
        <SampleStory state={state} onOpen={on.onOpen} />
        <div class="columns">
          <section>
            <h2>{say("tryHeading")}</h2>
            <ol class="how">
              <li>{say("tryClick")}</li>
              <li>{say("trySelect")}</li>
              <li>{state.keys ? say("tryPanelKeys", state.keys) : say("tryPanel")}</li>
            </ol>
          </section>
          <section>
            <h2>{say("privacyHeading")}</h2>
            <p>{say("privacyText")}</p>
            <p>{say("noVerdict")}</p>
          </section>
        </div>
      </main>
    </>
  );
}
