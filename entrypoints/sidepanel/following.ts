import { useEffect, useRef, useState } from "preact/hooks";
import { onPageMayDiffer } from "../../lib/browser/panel";
import { startReading, useReading } from "../popup/reading";

/**
 * The page in front of the reader where it may be read (the button was clicked there, or its site is allowed),
 * otherwise the one read last.
 */
export function useFollowing() {
  const reading = useReading(() => startReading(false));
  const [moved, setMoved] = useState(false);
  const current = useRef(reading);
  current.current = reading;
  const asked = useRef(0);
  const follow = async (): Promise<void> => {
    const turn = ++asked.current;
    const found = await startReading(false).result;
    // The reader has gone on while this page was read.
    if (turn !== asked.current) return;
    const { view, replace } = current.current;
    const stays = found.view.state !== "article" && view.state === "article";
    setMoved(stays);
    if (!stays) replace(found);
  };
  useEffect(() => onPageMayDiffer(follow), []);
  return { ...reading, moved };
}
