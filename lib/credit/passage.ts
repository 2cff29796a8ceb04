import type { TextPassage } from "../text/passage";

/** A passage as attribution reads it. */
export interface AttributedText extends TextPassage {
  /** Tokens at which figures begin; no source's name reaches over one. */
  readonly figures: ReadonlySet<number>;
}
