import { useState } from "preact/hooks";
import { pauseSite, readSites, removeSite, type Site } from "../../lib/browser";

/** The sites saved as they are read, shown again after each change. */
export function useSites(stored: readonly Site[]) {
  const [sites, setSites] = useState(stored);
  const change = (changed: Promise<void>): Promise<void> => changed.then(readSites).then(setSites);
  return {
    sites,
    onPauseSite: (origin: string, paused: boolean) => change(pauseSite(origin, paused)),
    onRemoveSite: (origin: string) => change(removeSite(origin)),
  };
}
