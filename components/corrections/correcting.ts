import type { Failure } from "../../lib/browser/protocol";
import type { Correction, KeptCorrection } from "../../lib/model";

/** What a correction did, for the words that tell of it. */
export type Deed =
  | "notFigure"
  | "kind"
  | "otherGroup"
  | "sameGroup"
  | "notSameEvent"
  | "sameEvent"
  | "takenBack";

/** The last change that the reader made, which can be undone until the next. */
export type CorrectionNotice =
  | { readonly state: "done"; readonly deed: Deed }
  | { readonly state: "undone" }
  | { readonly state: "failed"; readonly failure: Failure };

/** Where the reader's word is heard; the comparison follows it at once. */
export interface Correcting {
  /** What stands, the latest first. */
  readonly corrections: readonly KeptCorrection[];
  readonly notice: CorrectionNotice | null;
  readonly onCorrect: (corrections: readonly Correction[], deed: Deed) => void;
  readonly onTakeBack: (ids: readonly string[]) => void;
  readonly onUndo: () => void;
}
