/** The words of a comparison word by word that are the same in both texts: only those near a change are shown. */

/** Unchanged words kept on either side of a change; more are counted instead. */
const KEPT = 12;

export interface Kept {
  readonly before: string;
  /** Words left out between the two; 0 where none is. */
  readonly skipped: number;
  readonly after: string;
}

/** @param isFirst, isLast no change stands before the run, or behind it */
export function keptOf(text: string, isFirst: boolean, isLast: boolean): Kept {
  const words = text.split(/(?<=\S)(?=\s)/u);
  const before = isFirst ? 0 : KEPT;
  const after = isLast ? 0 : KEPT;
  const skipped = words.length - before - after;
  if (skipped <= KEPT) return { before: text, skipped: 0, after: "" };
  return {
    before: words.slice(0, before).join(""),
    skipped,
    after: words.slice(words.length - after).join(""),
  };
}
