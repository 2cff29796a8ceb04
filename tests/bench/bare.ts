/** Extensions that do nothing but what their scripts say: what something costs before, or apart from, what is ours. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

interface Bare {
  /** Its code, by what it runs in; what it imports is found from this folder. */
  readonly popup?: string;
  readonly worker?: string;
}

const pageOf = (script: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title></head>
<body>${script}</body></html>`;

async function bundle(folder: string, name: "popup" | "worker", code: string): Promise<void> {
  const entry = join(import.meta.dirname, `bare-${name}.ts`);
  await build({
    configFile: false,
    logLevel: "silent",
    resolve: { alias: { preact: fileURLToPath(import.meta.resolve("preact")) } },
    plugins: [
      {
        name: "bare-entry",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: [name === "popup" ? "es" : "iife"], name, fileName: () => `${name}.js` },
    },
  });
}

/** Builds such an extension into a folder of its own; the folder's path. */
export async function buildBare({ popup, worker }: Bare): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "bare-extension-"));
  if (popup !== undefined) await bundle(folder, "popup", popup);
  if (worker !== undefined) await bundle(folder, "worker", worker);
  const manifest = {
    manifest_version: 3,
    name: "Bare",
    version: "1",
    action: { default_popup: "popup.html" },
    ...(worker === undefined ? {} : { background: { service_worker: "worker.js", scripts: ["worker.js"] } }),
    browser_specific_settings: { gecko: { id: "bare@variorum.app" } },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  const script = popup === undefined ? "" : '<script type="module" src="/popup.js"></script>';
  writeFileSync(join(folder, "popup.html"), pageOf(script));
  return folder;
}
