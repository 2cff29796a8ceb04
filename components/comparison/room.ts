import { useEffect, useState } from "preact/hooks";

/** From this width on, a table of facts × reports shows more than a list. */
const ROOM = "(width >= 46rem)";

/** True while the page is wide enough for a table; false where that cannot be told. */
export function useRoomForTable(): boolean {
  const query = typeof matchMedia === "function" ? matchMedia(ROOM) : null;
  const [hasRoom, setHasRoom] = useState(query?.matches ?? false);
  useEffect(() => {
    const follow = () => setHasRoom(query?.matches ?? false);
    query?.addEventListener("change", follow);
    return () => query?.removeEventListener("change", follow);
  }, []);
  return hasRoom;
}
