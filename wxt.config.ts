import preact from "@preact/preset-vite";
import type { Plugin } from "vite";
import { defineConfig } from "wxt";

/** The add-on's fixed id: Firefox derives storage and the toolbar widget's name from it. */
const GECKO_ID = "variorum@variorum.app";

/** Where the popup's own code begins. */
const POPUP = /\/entrypoints\/popup\/main\.tsx$/;

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}
type ImportersOf = (id: string) => readonly string[];

function isOfPopup(id: string, importersOf: ImportersOf, seen = new Set<string>()): boolean {
  if (POPUP.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return importersOf(id).some((importer) => isOfPopup(importer, importersOf, seen));
}

/** One script for all that the popup loads at once: each file more is waited for, while the reader waits. */
function popupInOne(): Plugin {
  return {
    name: "popup-in-one",
    outputOptions(options) {
      if (options.format !== "es") return options;
      const name = (id: string, graph: ModuleGraph) =>
        !POPUP.test(id) && isOfPopup(id, (of) => graph.getModuleInfo(of)?.importers ?? []) ? "shared" : null;
      return { ...options, codeSplitting: { groups: [{ name }] } };
    },
  };
}

export default defineConfig({
  publicDir: "assets/public",
  imports: false,
  vite: () => ({
    plugins: [preact(), popupInOne()],
    build: { target: "es2022", modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    permissions: ["activeTab", "scripting", "storage", "unlimitedStorage", "contextMenus"],
    // Asked for one site at a time, where the reader wants its articles saved while reading.
    optional_host_permissions: ["*://*/*"],
    // Asked for where the reader wants the open tabs saved, to list them; given back afterwards.
    optional_permissions: ["tabs"],
    action: { default_title: "__MSG_action__" },
    commands: {
      _execute_action: { suggested_key: { default: "Alt+Shift+V" } },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "123" }),
  }),
});
