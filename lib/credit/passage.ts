import type { Syntax } from "../syntax";
import type { TextPassage } from "../text/passage";

/** A passage as attribution reads it. */
export interface AttributedText extends TextPassage {
  /** Tokens at which figures begin; no source's name reaches over one that is not counted in it. */
  readonly figures: ReadonlySet<number>;
  /** Its phrases and clauses. */
  readonly syntax: Syntax;
}
