import { defineConfig } from "wxt";
import { asciiScripts } from "./tools/ascii-scripts.ts";

/** Added to every host the reader allows; nothing is asked for at install (ARCHITECTURE.md, "Permissions"). */
const OPTIONAL_HOSTS = ["*://*/*"];

/** The corpus that every installation begins with; made by `npm run starter-pack`. */
const STARTER_PACK = "starter.pack";

/** Made by `node tools/tables/word-vectors.ts`; the background reads it when it has to compare meanings. */
const WORD_VECTORS = "word-vectors.bin";

/**
 * "No request is made to anyone" as a rule that the browser keeps: our pages and the background load and fetch nothing but
 * our own files. Not while developing, when pages are renewed from a local server.
 */
const OWN_FILES_ONLY = "default-src 'self'; script-src 'self'; object-src 'self'; base-uri 'none'";

export default defineConfig({
  manifestVersion: 3,
  publicDir: "public",
  outDir: ".output",
  vite: () => ({
    plugins: [asciiScripts()],
    // Dexie's own choice is written for browsers of 2015 and copies itself at every start.
    resolve: { alias: [{ find: /^dexie$/, replacement: "dexie/dist/modern/dexie.mjs" }] },
    // The bundler would copy the public-suffix list (150 kB of text) to every place that reads it.
    build: { rolldownOptions: { optimization: { inlineConst: false } } },
  }),
  hooks: {
    "build:publicAssets": (wxt, files) => {
      files.push({ absoluteSrc: `${wxt.config.root}/assets/${STARTER_PACK}`, relativeDest: STARTER_PACK });
      files.push({ absoluteSrc: `${wxt.config.root}/assets/meaning/${WORD_VECTORS}`, relativeDest: WORD_VECTORS });
    },
    "prepare:publicPaths": (_, paths) => {
      paths.push(STARTER_PACK, WORD_VECTORS);
    },
  },
  manifest: ({ browser, command }) => ({
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "en",
    permissions: ["activeTab", "scripting", "storage", "unlimitedStorage", "contextMenus", "alarms"],
    optional_host_permissions: OPTIONAL_HOSTS,
    incognito: "not_allowed",
    ...(command === "build" && { content_security_policy: { extension_pages: OWN_FILES_ONLY } }),
    action: { default_title: "__MSG_actionTitle__" },
    commands: {
      "check-selection": { suggested_key: { default: "Alt+Shift+Q" }, description: "__MSG_commandCheckSelection__" },
      // Not S, which opens a menu in Firefox on Linux, nor W or X, which Chromium keeps for itself.
      "open-panel": { suggested_key: { default: "Alt+Shift+K" }, description: "__MSG_commandOpenPanel__" },
    },
    web_accessible_resources: [
      // The card is an extension-origin frame inside the page. Chrome gives it a new address each session.
      { resources: ["card.html"], matches: ["<all_urls>"], ...(browser === "chrome" && { use_dynamic_url: true }) },
    ],
    // The first with URL.parse, the newest thing we use; light-dark() and Map.groupBy are older.
    ...(browser === "chrome" && { minimum_chrome_version: "126" }),
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "second-source@second-source.example",
          strict_min_version: "142.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
  }),
});
