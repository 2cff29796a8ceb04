import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { View } from "./driver";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Each violation that axe finds in a view, with the elements that it concerns. */
export function violationsIn(view: View): Promise<string[]> {
  return view.evaluate<string[]>(`${AXE};
    window.axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 200)).join(" | ")));`);
}
