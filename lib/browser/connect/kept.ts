/**
 * What is kept of the outlets that the reader follows, an outlet a key of `storage.local`. The worker and the page of
 * outlets both change it, one after another under a lock.
 */
import * as v from "valibot";
import { browser } from "wxt/browser";
import { type Following, HostShape, OutletShape } from "../../connect";

const OUTLET = "outlet:";
const HOSTS = "outlet-hosts";
const LOCK = "variorum.outlets";

const HostsShape = v.fallback(v.record(v.string(), HostShape), {});

/** The outlets as kept; one that is damaged counts as not followed. */
export async function readFollowing(): Promise<Following> {
  const stored = await browser.storage.local.get(null);
  const outlets = Object.entries(stored).flatMap(([key, value]) => {
    const outlet = key.startsWith(OUTLET) ? v.safeParse(OutletShape, value) : null;
    return outlet?.success ? [[outlet.output.id, outlet.output] as const] : [];
  });
  return { outlets: Object.fromEntries(outlets), hosts: v.parse(HostsShape, stored[HOSTS] ?? {}) };
}

/** Changes what is kept; settles once it is written. */
export function changeFollowing(change: (following: Following) => Following): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    const before = await readFollowing();
    const after = change(before);
    const now = Date.now();
    const changed = Object.values(after.outlets).filter((outlet) => before.outlets[outlet.id] !== outlet);
    const hosts = Object.entries(after.hosts).filter(
      ([, { nextAt, failures }]) => nextAt > now || failures > 0,
    );
    const gone = Object.keys(before.outlets).filter((id) => !(id in after.outlets));
    await browser.storage.local.set({
      ...Object.fromEntries(changed.map((outlet) => [OUTLET + outlet.id, outlet])),
      [HOSTS]: Object.fromEntries(hosts),
    });
    if (gone.length > 0) await browser.storage.local.remove(gone.map((id) => OUTLET + id));
  });
}

/** Calls back whenever an outlet has changed; returns how to stop that. */
export function onFollowingChanged(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some((key) => key.startsWith(OUTLET))) callback();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
