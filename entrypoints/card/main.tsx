import "../../assets/ui/card.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { browser } from "wxt/browser";
import { Card, type CardProps } from "../../components/evidence/Card.tsx";
import { say } from "../../components/words/say.ts";
import { decodeCardTarget } from "../shell/card-address.ts";
import { sendMessage } from "../shell/messaging.ts";
import { speak } from "../shell/speak.ts";
import { closeCard, followFrame } from "./frame.ts";

const evidence = signal<CardProps["evidence"]>("looking");
const panel = signal<CardProps["panel"]>(null);

const root = document.getElementById("root") as HTMLElement;

function InPageCard() {
  return (
    <>
      <h1 class="unseen">{say("cardTitle")}</h1>
      <Card evidence={evidence.value} panel={panel.value} />
    </>
  );
}

async function lookUp(): Promise<void> {
  const target = decodeCardTarget(location.hash);
  evidence.value = target
    ? await sendMessage("evidence", { tabId: null, target }).catch(() => "failed" as const)
    : "failed";
}

/**
 * Chrome opens its side panel on a click, if the call comes before anything is awaited: so the tab is asked for now.
 * Firefox opens a sidebar for its own buttons and keys only, and gives framed pages neither interface.
 */
async function offerPanel(): Promise<void> {
  const tabId = browser.sidePanel ? (await browser.tabs.getCurrent())?.id : undefined;
  panel.value =
    tabId === undefined
      ? { keys: await sendMessage("panelKeys").catch(() => null) }
      : { open: () => void browser.sidePanel.open({ tabId }).then(closeCard) };
}

speak();
document.title = say("cardTitle");
render(<InPageCard />, root);
void lookUp();
void offerPanel();
followFrame(root);
addEventListener("hashchange", () => {
  evidence.value = "looking";
  void lookUp();
});
