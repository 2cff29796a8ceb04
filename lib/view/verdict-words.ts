/** What a fact's verdict is called: a difference by its basis, one that came with time by the way it went. */
import type { Basis, Claim, Fact, Verdict } from "../model";

type Judged = Pick<Fact, "verdict" | "basis" | "claims">;
export type Change = "rise" | "fall";
/** Names a text of the catalogues: `verdict.conflict`. */
export type VerdictCode = Verdict | Exclude<Basis, "over-time"> | Change;

function middle({ quantity: { min, max } }: Claim): number {
  return ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2;
}

/** Which way a count went with time; null where it differs for another reason, or not at all. Claims stand in its order. */
export function changeOf({ verdict, basis, claims }: Judged): Change | null {
  if (verdict !== "differ" || basis !== "over-time") return null;
  const [first, last] = [claims[0], claims.at(-1)];
  return first && last && middle(last) < middle(first) ? "fall" : "rise";
}

export function verdictCode(fact: Judged): VerdictCode {
  const { verdict, basis } = fact;
  if (verdict !== "differ" || basis === null) return verdict;
  return basis === "over-time" ? (changeOf(fact) ?? "rise") : basis;
}
