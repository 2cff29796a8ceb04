/** What the library's second copy is given of the browser: its files, a memory of its own, the reader's wish. */
import * as v from "valibot";
import { browser } from "wxt/browser";
import { Count, type JournalHost, PrivateFolder, type Remembered } from "../store";

import { readSettings } from "./settings";

const KEY = "library";
/** Held by whoever writes or mends. */
const LOCK = "variorum-journal";

const RememberedShape = v.object({ generation: Count, cursor: Count, articles: Count });

async function remembered(): Promise<Remembered | null> {
  const parsed = v.safeParse(RememberedShape, (await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : null;
}

/** The second copy's surroundings in this browser. */
export function secondCopy(): JournalHost {
  return {
    folder: new PrivateFolder("journal"),
    remembered,
    remember: (known) => browser.storage.local.set({ [KEY]: known }),
    wanted: async () => (await readSettings()).secondCopy,
    alone: (work) => navigator.locks.request(LOCK, () => work()),
  };
}
