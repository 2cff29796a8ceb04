import { useEffect, useState } from "preact/hooks";
import { retention } from "../../lib/browser/settings";
import type { Corpus, Leaving } from "../../lib/store";

/** What is announced to go by itself, until the reader has seen or kept it; asked again after `round` changes. */
export function useLeaving(corpus: Corpus, round: unknown, onFailure: (error: unknown) => void) {
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const read = async (): Promise<void> => setLeaving(await corpus.leaving.told(await retention(), true));
  useEffect(() => void read().catch(onFailure), [corpus, round]);
  const after = (work: () => Promise<void>): void => void work().then(read).catch(onFailure);
  return {
    leaving,
    onKeepLeaving: () => after(async () => corpus.leaving.keep(await retention())),
    onSeenLeaving: () => after(async () => corpus.leaving.seen(await retention())),
  };
}
