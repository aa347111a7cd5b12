import type { JSX } from "preact";
import type { ImportProgress } from "../../core/messages.ts";
import { say, sayCount } from "../words/say.ts";

export interface ImportListProps {
  readonly imports: readonly ImportProgress[];
  readonly onCancel: (job: string) => void;
}

/** Every import and where it stands: waiting, running with its share done and a way to stop it, done, or failed and why. */
export function ImportList({ imports, onCancel }: ImportListProps): JSX.Element | null {
  if (imports.length === 0) return null;
  return (
    <ul class="imports" aria-label={say("importsLabel")}>
      {imports.map((progress) => (
        <li key={progress.job} class={progress.state}>
          <ImportRow progress={progress} onCancel={() => onCancel(progress.job)} />
        </li>
      ))}
    </ul>
  );
}

const STATE_WORDS = {
  waiting: "importWaiting",
  running: "importRunning",
  done: "importDone",
  failed: "importFailed",
  cancelled: "importCancelled",
} as const;

interface ImportRowProps {
  readonly progress: ImportProgress;
  readonly onCancel: () => void;
}

function ImportRow({ progress, onCancel }: ImportRowProps): JSX.Element {
  const { job, name = job, done, total, state, error, refused = 0, problems = [] } = progress;
  const going = state === "waiting" || state === "running";
  return (
    <>
      <p>
        <b dir="auto">{name}</b> <span class="state">{say(STATE_WORDS[state])}</span>
      </p>
      {going && (
        <div class="going">
          <progress aria-label={name} {...(total !== null && { max: Math.max(total, 1), value: done })} />
          <button type="button" class="quiet" aria-label={say("cancelImportOf", name)} onClick={onCancel}>
            {say("cancelImport")}
          </button>
        </div>
      )}
      {(total !== null || done > 0) && (
        <p class="count">{total === null ? sayCount("entries", done) : sayCount("entriesOf", total, done)}</p>
      )}
      {state === "done" && <p class="count">{outcome(progress)}</p>}
      {error && <p class="refused">{error}</p>}
      {refused > 0 && (
        <details>
          <summary>{sayCount("linesRefused", refused)}</summary>
          <ul class="problems">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** "210 new · 3 replaced older versions · 12 held already". */
function outcome({ added = 0, updated = 0, kept = 0 }: ImportProgress): string {
  const parts = [
    added > 0 && sayCount("importAdded", added),
    updated > 0 && sayCount("importUpdated", updated),
    kept > 0 && sayCount("importKept", kept),
  ];
  return parts.filter(Boolean).join(" · ");
}
