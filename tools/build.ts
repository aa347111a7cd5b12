/** `npm run build`: the extension for both browsers, in .output/chrome-mv3 and .output/firefox-mv3. */
import { build } from "wxt";

for (const browser of ["chrome", "firefox"]) await build({ browser });
