/** The outlets as the page shows them, read again whenever one has changed. */
import { useEffect, useState } from "preact/hooks";
import type { FollowedOutlet } from "../../components/outlets/outlet-list";
import {
  changeFollowing,
  left,
  type OutletRecord,
  onFollowingChanged,
  paused,
  readFollowing,
} from "../../lib/browser/connect";
import { returnUnused } from "./permissions";

function shown(outlet: OutletRecord): FollowedOutlet {
  const { id, name, paused: isPaused, lastSuccess, problem, taken, queue, unread } = outlet;
  return {
    id,
    name,
    host: new URL(id).host,
    paused: isPaused,
    lastSuccess,
    problem: problem === null ? null : `outlets.problem.${problem}`,
    taken,
    waiting: queue.length,
    unread,
  };
}

export function useOutlets(stored: readonly OutletRecord[]) {
  const [outlets, setOutlets] = useState(stored);
  const [removed, setRemoved] = useState<string | null>(null);
  const refresh = async (): Promise<void> => setOutlets(Object.values((await readFollowing()).outlets));
  useEffect(() => onFollowingChanged(() => void refresh()), []);
  const remove = async (id: string): Promise<void> => {
    const outlet = outlets.find((each) => each.id === id);
    if (outlet === undefined) return;
    await changeFollowing((following) => left(following, id));
    await returnUnused(outlet.origins);
    await refresh();
    setRemoved(outlet.name);
  };
  return {
    stored: outlets,
    outlets: outlets.map(shown),
    removed,
    onPause: (id: string, isPaused: boolean) =>
      void changeFollowing((following) => paused(following, id, isPaused)),
    onRemove: (id: string) => void remove(id),
  };
}
