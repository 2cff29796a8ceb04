import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Corpus, ListingChunk } from "../../lib/store";

export interface Listing {
  /** The newest chunk first. */
  readonly chunks: readonly ListingChunk[];
  /** Articles in the library; null until the first chunk is there. */
  readonly total: number | null;
  /** Articles in the chunks that are there. */
  readonly listed: number;
  /** True once all chunks are there. */
  readonly whole: boolean;
}

const listedIn = (chunks: readonly ListingChunk[]): number =>
  chunks.reduce((sum, { docs }) => sum + docs.length, 0);

/** The whole library's listing: at first part by part, after a change at once. */
export function useListing(corpus: Corpus, onFailure: (error: unknown) => void) {
  const [listing, setListing] = useState<Listing>({ chunks: [], total: null, listed: 0, whole: false });
  const turn = useRef(0);
  const known = useRef(false);
  const read = useCallback(async (): Promise<void> => {
    const mine = ++turn.current;
    const chunks: ListingChunk[] = [];
    let total = 0;
    for await (const part of corpus.listing()) {
      if (turn.current !== mine) return;
      chunks.push(...part.chunks);
      total = part.total;
      if (!known.current) setListing({ chunks: [...chunks], total, listed: listedIn(chunks), whole: false });
    }
    known.current = true;
    setListing({ chunks, total: listedIn(chunks), listed: listedIn(chunks), whole: true });
  }, [corpus]);
  const reload = useCallback(() => read().catch(onFailure), [read]);
  useEffect(() => void reload(), [reload]);
  return { listing, reload };
}

/** Ids of the articles that the reader has opened; null until they are known. */
export function useOpened(corpus: Corpus) {
  const [opened, setOpened] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    corpus.openings.all().then(setOpened, () => setOpened(new Set()));
  }, [corpus]);
  const note = async (id: string): Promise<void> => {
    setOpened((before) => new Set([...(before ?? []), id]));
    await corpus.openings.mark([id]);
  };
  return { opened, note };
}
