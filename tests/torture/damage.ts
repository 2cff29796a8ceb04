/** What a power cut or a full disk leaves of a library's database while the browser is closed. */
import { readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DrivenBrowser } from "../../scripts/drive/launch";

function filesUnder(folder: string, named: RegExp): string[] {
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => named.test(path) && statSync(path).isFile());
  if (found.length === 0) throw new Error(`No database lies under ${folder}`);
  return found;
}

/** Ways to damage a profile's database, taken by turns; `share` of 0 to 1 says where. */
export const DAMAGE: Readonly<
  Record<DrivenBrowser["name"], readonly ((profile: string, share: number) => void)[]>
> = {
  chromium: [
    (profile, share) => {
      for (const path of filesUnder(profile, /IndexedDB.chrome-extension_.*\.log$/u))
        truncateSync(path, Math.round(statSync(path).size * share));
    },
  ],
  firefox: [
    (profile) => {
      for (const path of filesUnder(profile, /moz-extension[^^]*idb[^^]*\.sqlite$/u)) {
        writeFileSync(path, Buffer.alloc(statSync(path).size, 0x5a));
        rmSync(`${path}-wal`, { force: true });
      }
    },
    (profile) => {
      for (const path of filesUnder(profile, /moz-extension[^^]*idb[^^]*\.sqlite$/u)) {
        rmSync(path);
        rmSync(`${path}-wal`, { force: true });
      }
    },
    (profile, share) => {
      for (const path of filesUnder(profile, /moz-extension[^^]*idb[^^]*\.sqlite$/u))
        truncateSync(path, Math.round(statSync(path).size * share));
    },
  ],
};
