import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { say } from "../words/say.ts";

/** More characters than this are not a quotation to be checked. */
const LONGEST = 2000;

/** Any words, from anywhere, to be looked up like a quotation. Ctrl+Enter sends them too. */
export function CheckWords({ onCheck }: { readonly onCheck: (text: string) => void }): JSX.Element {
  const [words, change] = useState("");
  const text = words.trim();
  const holdsWords = /[\p{L}\p{N}]/u.test(text);
  const check = () => holdsWords && onCheck(text);
  return (
    <form
      class="check-words"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <label>
        <span>{say("checkWordsLabel")}</span>
        <textarea
          rows={2}
          maxLength={LONGEST}
          value={words}
          placeholder={say("checkWordsHint")}
          onInput={(event) => change(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && check()}
        />
      </label>
      <button type="submit" disabled={!holdsWords}>
        {say("checkWords")}
      </button>
    </form>
  );
}
