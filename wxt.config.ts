import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import type { Plugin } from "vite";
import { defineConfig } from "wxt";
import { packsWhenAsked, phrasesJoined, workerCompressed } from "./scripts/build/worker";

/**
 * The add-ons' fixed ids: Firefox derives storage and the toolbar widget's name from them. The sealed edition keeps the
 * id of old, so that nobody's extension learns to connect by an update.
 */
const GECKO_ID = { sealed: "variorum@variorum.app", open: "variorum-open@variorum.app" };

/** The build's mode that makes the edition which may connect; every other makes the sealed one. */
const OPEN = "open";
/** What whoever manages a browser may set up, as Chromium wants it described. */
const MANAGED_SCHEMA = "managed-schema.json";
/** Pages and scripts that the open edition alone has. */
const OPEN_ENTRYPOINTS: ReadonlySet<string> = new Set(["outlets", "offscreen"]);

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

const CONNECTING =
  /\/lib\/(?:browser\/connect|connect|store\/sharing)\/|\/node_modules\/(?:@nats-io|feedsmith|fast-xml-parser)\//;

/** Leaves connecting code out where nothing calls it, and ends a build into which any line of it has come. */
function nothingConnects(): Plugin {
  return {
    name: "nothing-connects",
    transform: (code, id) => (CONNECTING.test(id) ? { code, moduleSideEffects: false } : null),
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        const modules = output.type === "chunk" ? Object.entries(output.modules) : [];
        const found = modules.filter(([id, { renderedLength }]) => renderedLength > 0 && CONNECTING.test(id));
        if (found.length > 0)
          this.error(`${output.fileName} connects: ${found.map(([id]) => id).join(", ")}`);
      }
    },
  };
}

/** Those of the popup's modules that check shapes. */
const POPUP_CHECKS = /\/lib\/browser\/(?:settings|sites|tabs-wish)\.ts$/;

/**
 * One script for all that the popup loads at once: each file more is waited for, while the reader waits. What checks
 * shapes on the other pages is a copy of its own, since a bundle holds of a module what any page uses of it.
 */
function popupInOne(): Plugin {
  let isOfPages = false;
  return {
    name: "popup-in-one",
    enforce: "pre",
    buildStart({ input }) {
      isOfPages = Object.keys(input ?? {}).includes("popup");
    },
    async resolveId(source, importer, options) {
      if (!isOfPages || source !== "valibot" || importer === undefined || POPUP_CHECKS.test(importer))
        return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && { ...found, id: `${found.id}?apart` };
    },
    outputOptions(options) {
      if (options.format !== "es") return options;
      const name = (id: string, graph: ModuleGraph) =>
        !POPUP.test(id) && isOfPopup(id, (of) => graph.getModuleInfo(of)?.importers ?? []) ? "shared" : null;
      return { ...options, codeSplitting: { groups: [{ name }] } };
    },
  };
}

/** What the extension's pages may load and ask: theirs alone, and of the network nothing or what the reader chose. */
function contentSecurityPolicy(connections: string): string {
  const own = "script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'";
  const shut = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  return `default-src 'none'; ${own}; connect-src ${connections}; ${shut}`;
}

const LEAST_PERMISSIONS = ["activeTab", "scripting", "storage", "unlimitedStorage", "contextMenus"];

/** What following takes: to wake by itself, to read pages apart (Chromium), to see where an answer redirects to. */
function openPermissions(browser: string): string[] {
  return ["alarms", "webRequest", ...(browser === "firefox" ? [] : ["offscreen"])];
}

export default defineConfig({
  publicDir: "assets/public",
  imports: false,
  hooks: {
    "entrypoints:found": ({ config }, found) => {
      if (config.mode === OPEN) return;
      const sealed = found.filter(({ name }) => !OPEN_ENTRYPOINTS.has(name));
      found.splice(0, found.length, ...sealed);
    },
    "build:publicAssets": ({ config }, assets) => {
      if (config.mode !== OPEN || config.browser === "firefox") return;
      const absoluteSrc = fileURLToPath(new URL(`assets/${MANAGED_SCHEMA}`, import.meta.url));
      assets.push({ absoluteSrc, relativeDest: MANAGED_SCHEMA });
    },
  },
  vite: ({ mode, command }) => {
    // Taken from the mode otherwise: a build for readers would name the folder and line of every element.
    if (command === "build") process.env.NODE_ENV = "production";
    return {
      plugins: [
        preact(),
        popupInOne(),
        packsWhenAsked(),
        phrasesJoined(),
        // Takes long; the open edition's worker may be larger.
        ...(mode === OPEN ? [] : [nothingConnects(), workerCompressed()]),
      ],
      // Dexie's entry is a CommonJS wrapper of the build for old browsers, which takes longer to read.
      resolve: { alias: [{ find: /^dexie$/, replacement: "dexie/dist/modern/dexie.min.mjs" }] },
      build: { target: "es2022", modulePreload: { polyfill: false } },
    };
  },
  manifest: ({ browser, mode }) => ({
    name: mode === OPEN ? "__MSG_name__" : "__MSG_nameSealed__",
    description: "__MSG_description__",
    default_locale: "en",
    permissions: [...LEAST_PERMISSIONS, ...(mode === OPEN ? openPermissions(browser) : [])],
    // Asked for one site at a time, where the reader wants its articles saved while reading.
    optional_host_permissions: ["*://*/*"],
    // Asked for where the reader wants the open tabs saved, to list them; given back afterwards.
    optional_permissions: ["tabs"],
    action: { default_title: "__MSG_action__" },
    commands: {
      _execute_action: { suggested_key: { default: "Alt+Shift+V" } },
    },
    content_security_policy: {
      extension_pages: contentSecurityPolicy(mode === OPEN ? "https: http: wss: ws:" : "'none'"),
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: mode === OPEN ? GECKO_ID.open : GECKO_ID.sealed,
              strict_min_version: "140.0",
              data_collection_permissions: {
                required: ["none"],
                // Joining a shared library asks for these (`lib/browser/connect/consent.ts`).
                ...(mode === OPEN && {
                  optional: ["authenticationInfo", "browsingActivity", "websiteContent"],
                }),
              },
            },
          },
        }
      : {
          minimum_chrome_version: "123",
          ...(mode === OPEN && { storage: { managed_schema: MANAGED_SCHEMA } }),
        }),
  }),
});
