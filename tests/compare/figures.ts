import type { Claim, Hedge, Quantity } from "../../lib/model";

/** A figure that counts nothing in particular, with the bounds told. */
export function figure(
  min: number | null,
  max: number | null,
  hedge: Hedge = "exact",
  unit: string | null = null,
): Quantity {
  return {
    start: 0,
    end: 1,
    passage: 0,
    text: String(min ?? max ?? ""),
    sentence: { start: 0, end: 1 },
    min,
    max,
    hedge,
    kind: "other",
    unit,
    what: "",
    attribution: null,
    notComparable: null,
    superseded: false,
  };
}

export const exactly = (value: number, unit: string | null = null) => figure(value, value, "exact", unit);

/** A claim of the article named, with what more is told of it. */
export function claim(
  articleId: string,
  quantity: Quantity,
  { source, asOf = null }: { readonly source?: string; readonly asOf?: string | null } = {},
): Claim {
  const attribution = source === undefined ? null : { source, relay: null };
  return {
    articleId,
    quantity: { ...quantity, attribution },
    beneath: [],
    history: [],
    headline: null,
    later: false,
    asOf,
  };
}
