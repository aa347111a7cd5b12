/** What our drivers' code finds in an extension's own page or worker. */
declare const chrome: typeof import("wxt/browser").browser;
