/** Opening the panel: Chrome's side panel, Firefox's sidebar. */
import { browser } from "wxt/browser";

/** Firefox's own interface, which WXT's types lack. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

const sidebarAction = () => (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;

/**
 * Opens the panel beside a tab. Only inside the event of a gesture, and before anything is awaited: both browsers refuse
 * it afterwards, Firefox also in anything but its menus, keys and buttons.
 */
export function openPanel(tabId: number): void {
  const opened = sidebarAction()?.open() ?? browser.sidePanel.open({ tabId });
  opened.catch(() => undefined);
}

/** Opens the panel; in Firefox it closes one that is open. Under the same rule as `openPanel`. */
export function togglePanel(tabId: number): void {
  const toggled = sidebarAction()?.toggle() ?? browser.sidePanel.open({ tabId });
  toggled.catch(() => undefined);
}

/** The keys of our command that opens the panel; null where the reader or another extension has taken them away. */
export async function panelKeys(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === "open-panel")?.shortcut || null;
}
