import "../../assets/ui/card.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { browser } from "wxt/browser";
import { Card, type CardProps } from "../../components/Card.tsx";
import { say } from "../../components/say.ts";
import { decodeCardTarget } from "../shell/card-address.ts";
import { sendMessage } from "../shell/messaging.ts";
import { panelKeys } from "../shell/panel-keys.ts";
import { speak } from "../shell/speak.ts";
import { followFrame, ownTab } from "./frame.ts";

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
 * Chrome opens its side panel on a click, if the call comes before anything is awaited: so the tab is known by then.
 * Firefox opens a sidebar for its own buttons and keys only.
 */
async function offerPanel(tabId: number | null): Promise<void> {
  panel.value =
    tabId !== null && browser.sidePanel
      ? { open: () => void browser.sidePanel.open({ tabId }) }
      : { keys: await panelKeys().catch(() => null) };
}

async function begin(): Promise<void> {
  const tabId = await ownTab().catch(() => null);
  if (tabId !== null) followFrame(tabId, root);
  await offerPanel(tabId);
}

speak();
document.title = say("cardTitle");
render(<InPageCard />, root);
void lookUp();
void begin();
addEventListener("hashchange", () => {
  evidence.value = "looking";
  void lookUp();
});
