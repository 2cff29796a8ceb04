/** The index's records apart from the buckets themselves. */

/** An immutable run of articles, its postings spread over 2^bits bucket records by the top bits of the key's hash. */
export interface PostingSegment {
  readonly id: number;
  readonly bits: number;
  readonly articles: number;
  readonly lastDoc: number;
}

/** A merge under way: everything up to slot `slot` of the target is written. */
export interface Merge {
  readonly target: PostingSegment;
  /** Segments that the target replaces, the newest ones. */
  readonly sources: readonly PostingSegment[];
  /** Tail chunks up to this one go into the target too. */
  readonly lastChunk: number;
  readonly slot: number;
}

export interface IndexState {
  readonly name: string;
  /** Oldest first; each holds higher documents than the one before. */
  readonly segments: readonly PostingSegment[];
  readonly nextSegment: number;
  readonly nextChunk: number;
  /** Documents in segments that are gone from the library, ascending. */
  readonly dead: readonly number[];
  readonly merge: Merge | null;
  /** Segments whose buckets are still to be removed. */
  readonly garbage: readonly number[];
  /** As of the last merge; while there is a tail, its last chunk knows better. */
  readonly head: Head;
}

export interface Head {
  /** Number of the next document. */
  readonly nextDoc: number;
  /** Articles in the library. */
  readonly live: number;
}

/** A record of fresh articles; only the last one is written to, by each save. */
export interface TailChunk {
  readonly chunk: number;
  readonly articles: number;
  /** See `tail.ts`. */
  readonly entries: Uint8Array;
  /** Documents that left the library while this chunk was the last. */
  readonly dead: readonly number[];
  readonly head: Head;
}

export const EMPTY_STATE: IndexState = {
  name: "index",
  segments: [],
  nextSegment: 1,
  nextChunk: 1,
  dead: [],
  merge: null,
  garbage: [],
  head: { nextDoc: 1, live: 0 },
};

/** Buckets of all segments share one table; a segment has at most 2^BUCKET_BITS of them. */
export const BUCKET_BITS = 16;

export function bucketId(segment: number, bucket: number): number {
  return segment * 2 ** BUCKET_BITS + bucket;
}
