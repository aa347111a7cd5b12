import "../../assets/ui/panel.css";
import { render } from "preact";
import { browser } from "wxt/browser";
import { SidePanel } from "../../components/panel/SidePanel.tsx";
import { say } from "../../components/words/say.ts";
import { onMessage, sendMessage } from "../shell/messaging.ts";
import { allowSite, forbidSite, siteAllowed, sitePattern } from "../shell/site-access.ts";
import { speak } from "../shell/speak.ts";
import { type PanelCalls, PanelSession } from "./panel-session.ts";

const calls: PanelCalls = {
  pageReport: (tabId) => sendMessage("pageReport", { tabId }),
  panelTarget: (tabId) => sendMessage("panelTarget", { tabId }),
  evidence: (tabId, target) => sendMessage("evidence", { tabId, target }),
  annotateTab: (tabId) => sendMessage("annotateTab", { tabId }),
  revealInPage: (tabId, quotation) => sendMessage("revealInPage", { tabId, quotation }),
  siteAllowed,
  allowSite,
  forbidSite: async (url) => {
    const pattern = sitePattern(url);
    if (pattern) await forbidSite(pattern);
  },
  copy: (text) => navigator.clipboard.writeText(text),
  openCorpusPage: () => void browser.runtime.openOptionsPage(),
};

const session = new PanelSession(calls);

function Panel() {
  return <SidePanel state={session.state.value} on={session.events} />;
}

/** The panel belongs to a window and follows its front tab. */
async function followFrontTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await session.follow(tab.id);
}

speak();
document.title = say("extensionName");
render(<Panel />, document.getElementById("root") as HTMLElement);
onMessage("pageChanged", ({ tabId }) => session.pageChanged(tabId));
onMessage("targetChanged", ({ tabId, target }) => session.targetChanged(tabId, target));
browser.tabs.onActivated.addListener(() => void followFrontTab());
// A page that we have no script in leaves and arrives unheard; the browser tells of it.
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status === "complete") void session.pageChanged(tabId);
});
void followFrontTab();
