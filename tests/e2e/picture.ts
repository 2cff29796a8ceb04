import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { View } from "../../scripts/drive/driver";

const FOLDER = ".artifacts/e2e";

/** Leaves a picture for people to look at; none where a machine tests by itself, which has nobody to look. */
export async function picture(view: View, name: string): Promise<void> {
  if (process.env.CI) return;
  mkdirSync(FOLDER, { recursive: true });
  await view.screenshot(join(FOLDER, `${name}.png`));
}
