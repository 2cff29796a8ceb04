import type { Article, Attribution, Hedge, Kind, NotComparable, Quantity } from "../model";

/** A quantity as the command line prints it. */
export interface PrintedQuantity {
  /** Into the source that the command names; null in a headline or caption that is no part of it. */
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
  readonly sentence: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge: Hedge;
  readonly kind: Kind;
  readonly unit: string | null;
  readonly what: string;
  /** The credited source's words. */
  readonly attribution: string | null;
  /** Through whom it came. */
  readonly relay: string | null;
  /** What the sentence itself calls the source, where it was named more fully before. */
  readonly asWritten: string | null;
  readonly comparable: boolean;
  /** Why it is no comparable figure. */
  readonly notComparable: NotComparable | null;
  /** Replaced by the article itself. */
  readonly superseded: boolean;
}

function credit(
  attribution: Attribution | null,
): Pick<PrintedQuantity, "attribution" | "relay" | "asWritten"> {
  const { source = null, relay = null, asWritten = null } = attribution ?? {};
  return { attribution: source, relay, asWritten };
}

/** A quantity with offsets into its article's source instead of its passage. */
export function printedQuantity(article: Article, quantity: Quantity): PrintedQuantity {
  const passage = article.passages[quantity.passage];
  const offset = passage?.offset ?? null;
  return {
    start: offset === null ? null : offset + quantity.start,
    end: offset === null ? null : offset + quantity.end,
    text: quantity.text,
    sentence: passage?.text.slice(quantity.sentence.start, quantity.sentence.end) ?? "",
    min: quantity.min,
    max: quantity.max,
    hedge: quantity.hedge,
    kind: quantity.kind,
    unit: quantity.unit,
    what: quantity.what,
    ...credit(quantity.attribution),
    comparable: quantity.notComparable === null,
    notComparable: quantity.notComparable,
    superseded: quantity.superseded,
  };
}
