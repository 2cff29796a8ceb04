import { useEffect, useState } from "preact/hooks";
import type { RestoredLibrary } from "../../components/library/restored-notice";
import type { Corpus } from "../../lib/store";

/** What came back of a library that the browser had lost, until the reader has seen it. */
export function useRestored(corpus: Corpus, onFailure: (error: unknown) => void) {
  const [restored, setRestored] = useState<RestoredLibrary | null>(null);
  useEffect(() => void corpus.copy.restored().then(setRestored, onFailure), [corpus]);
  const seen = async (): Promise<void> => {
    await corpus.copy.seen();
    setRestored(null);
  };
  return { restored, onSeenRestored: () => void seen().catch(onFailure) };
}
