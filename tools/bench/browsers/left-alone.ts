import type { PageReport } from "../../../core/messages.ts";
import type { OwnPage } from "../../browser/reader-browser.ts";

/**
 * A browser with the built extension and a profile that is kept. What is measured happens while no driver is attached to the
 * background: a debugger stops a worker at its start, and that would be measured too.
 */
export interface LeftAloneBrowser {
  readonly version: string;
  /** A page of ours, for messages to the background. */
  ownPage(): Promise<OwnPage>;
  /** Grants the extension all sites of a match pattern. */
  allow(pattern: string): Promise<void>;
  /** Stops the background, opens `url` in a fresh tab, and gives what the extension says of it when it is painted. */
  openCold(url: string): Promise<PageReport>;
  /** What the background holds now, as far as the browser tells. */
  memory(): Promise<Memory | null>;
  close(): Promise<void>;
}

export interface Memory {
  /** What is counted: browsers tell different things. */
  readonly of: string;
  readonly MB: number;
}
