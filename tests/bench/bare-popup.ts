/** An extension whose popup does nothing but what its script says: what any popup costs before it is ours. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const MANIFEST = {
  manifest_version: 3,
  name: "Bare",
  version: "1",
  action: { default_popup: "popup.html" },
  browser_specific_settings: { gecko: { id: "bare@variorum.app" } },
};
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title></head>
<body><script type="module" src="/popup.js"></script></body></html>`;
/** A line shown by Preact. */
const SCRIPT = `import { h, render } from "preact";
render(h("main", null, h("h1", null, "A popup")), document.body);`;

/** Builds it into a folder of its own; the folder's path. */
export async function buildBarePopup(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "bare-popup-"));
  const entry = join(folder, "entry.js");
  writeFileSync(entry, SCRIPT);
  await build({
    configFile: false,
    logLevel: "silent",
    resolve: { alias: { preact: fileURLToPath(import.meta.resolve("preact")) } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: ["es"], fileName: () => "popup.js" },
    },
  });
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, "popup.html"), PAGE);
  return folder;
}
