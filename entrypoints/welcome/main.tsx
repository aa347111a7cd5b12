import "../../assets/ui/welcome.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { browser } from "wxt/browser";
import { passageText, type SamplePassage } from "../../components/welcome/sample-passage.ts";
import { WelcomePage, type WelcomeState } from "../../components/welcome/WelcomePage.tsx";
import { say } from "../../components/words/say.ts";
import type { CardTarget, ImportProgress } from "../../core/messages.ts";
import { onMessage, sendMessage } from "../shell/messaging.ts";
import { speak } from "../shell/speak.ts";
import { SAMPLE_STORY } from "./sample-story.ts";

const state = signal<WelcomeState>({
  sample: SAMPLE_STORY,
  evidence: new Map(),
  loading: null,
  opened: null,
  keys: null,
});

const change = (part: Partial<WelcomeState>) => {
  state.value = { ...state.value, ...part };
};

const events = {
  onOpen: (opened: string | null) => change({ opened }),
  onShelf: () => void browser.runtime.openOptionsPage(),
};

function Welcome() {
  return <WelcomePage state={state.value} on={events} />;
}

/** The sample's quotations are asked about like words selected in any page: with the words around them. */
function askAbout(passage: SamplePassage): { words: string; target: CardTarget }[] {
  return passage.flatMap((part, n) => {
    if (typeof part === "string") return [];
    const words = {
      text: part.quotation,
      prefix: `${passageText(passage.slice(0, n))}“`,
      suffix: `”${passageText(passage.slice(n + 1))}`,
    };
    return [{ words: part.quotation, target: { kind: "selection", words } }];
  });
}

async function lookUpSample(): Promise<void> {
  for (const { words, target } of SAMPLE_STORY.flatMap(askAbout)) {
    const evidence = await sendMessage("evidence", { tabId: null, target }).catch(() => null);
    if (evidence) change({ evidence: new Map([...state.value.evidence, [words, evidence]]) });
  }
}

/** The starter corpus is read in right after installing; badges come as soon as it is there. */
async function followLoading(): Promise<void> {
  const imports = await sendMessage("importProgress").catch((): readonly ImportProgress[] => []);
  change({ loading: imports.find(isGoing) ?? null });
  await lookUpSample();
}

function isGoing({ state }: ImportProgress): boolean {
  return state === "waiting" || state === "running";
}

speak();
document.title = say("welcomeTitle");
render(<Welcome />, document.getElementById("root") as HTMLElement);
onMessage("importAdvanced", (progress) => {
  change({ loading: isGoing(progress) ? progress : null });
  if (!isGoing(progress)) void lookUpSample();
});
void followLoading();
sendMessage("panelKeys").then(
  (keys) => change({ keys }),
  () => undefined,
);
