import type { JSX } from "preact";
import type { Evidence } from "../../core/messages.ts";
import { Card } from "../evidence/Card.tsx";
import { Icon } from "../Icon.tsx";
import { say, sayCount } from "../words/say.ts";
import { STANCE_ICON, STANCES, stanceWords } from "../words/stance-words.ts";
import type { SamplePart } from "./sample-passage.ts";
import type { WelcomeState } from "./WelcomePage.tsx";

export interface SampleStoryProps {
  readonly state: WelcomeState;
  readonly onOpen: (words: string | null) => void;
}

/** A few paragraphs of an invented paper with live badges: the answers come from the starter corpus, as on any page. */
export function SampleStory({ state, onOpen }: SampleStoryProps): JSX.Element {
  return (
    <section class="sample" aria-label={say("sampleLabel")}>
      <p class="eyebrow">{say("sampleEyebrow")}</p>
      {state.sample.map((passage, n) => (
        <SampleParagraph key={n.toString()} parts={passage} state={state} onOpen={onOpen} />
      ))}
      {state.loading && (
        <p class="loading" role="status">
          {sayCount("starterLoading", state.loading.done)} <progress aria-label={say("starterLoadingLabel")} />
        </p>
      )}
    </section>
  );
}

function SampleParagraph({
  parts,
  state,
  onOpen,
}: SampleStoryProps & { readonly parts: readonly SamplePart[] }): JSX.Element {
  const opened = parts.find((part) => typeof part === "object" && part.quotation === state.opened);
  const evidence = opened && state.opened !== null ? state.evidence.get(state.opened) : undefined;
  return (
    <>
      <p>
        {parts.map((part) => {
          if (typeof part === "string") return part;
          return <SampleQuotation key={part.quotation} words={part.quotation} state={state} onOpen={onOpen} />;
        })}
      </p>
      {evidence && (
        <div class="sample-card">
          <Card evidence={evidence} panel={null} />
        </div>
      )}
    </>
  );
}

function SampleQuotation({ words, state, onOpen }: SampleStoryProps & { readonly words: string }): JSX.Element {
  const evidence = state.evidence.get(words);
  const open = state.opened === words;
  return (
    <>
      “<span class="marked">{words}</span>”
      {evidence && evidence.matches.length > 0 && (
        <button type="button" class="badge" aria-expanded={open} onClick={() => onOpen(open ? null : words)}>
          <SampleBadge evidence={evidence} />
        </button>
      )}
    </>
  );
}

function SampleBadge({ evidence }: { readonly evidence: Evidence }): JSX.Element {
  return (
    <>
      {STANCES.map((stance) => {
        const count = evidence.matches.filter((match) => match.stance === stance).length;
        return count === 0 ? null : (
          <span key={stance} class={stance}>
            <Icon name={STANCE_ICON[stance]} />
            {count}
            <span class="unseen"> {stanceWords(stance, count)} </span>
          </span>
        );
      })}
    </>
  );
}
