import type { JSX, TargetedDragEvent } from "preact";
import { useRef, useState } from "preact/hooks";
import { say } from "../words/say.ts";

/** A place to drop files, and a button for those who choose them. */
export function ImportBox({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): JSX.Element {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const dropped = (event: TargetedDragEvent<HTMLDivElement>) => {
    event.preventDefault();
    setOver(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same by keyboard
    <div
      class={`drop ${over ? "over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <p>{say("dropHere")}</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={say("chooseFile")}
        accept=".pack,.jsonl,.ndjson,.gz"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      <button type="button" class="primary" onClick={() => input.current?.click()}>
        {say("chooseFile")}
      </button>
    </div>
  );
}
