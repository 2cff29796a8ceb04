/** What the rest of its report says of a figure: whether it is told again, in a headline, or as something else. */
import { EVENT_KINDS, type Kind } from "../../model";
import type { Draft, DraftedPassage } from "../draft";
import type { SignTable } from "../named-signs";

/** Passages behind which a count that the report gives nowhere else is mostly of another event. */
const LATE = 6;
const VERY_LATE = 14;

/** All figures of one kind in a report. */
interface Tally {
  figures: number;
  /** The highest of them. */
  most: number;
  /** How often each number stands, in headlines and in all. */
  readonly inHeadlines: Map<number, number>;
  readonly inAll: Map<number, number>;
}

export type Tallies = ReadonlyMap<Kind, Tally>;

const lowest = ({ min, max }: Draft): number => min ?? max ?? 0;

function increase(counts: Map<number, number>, value: number): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** The comparable figures of a report by their kinds. */
export function talliesOf(drafted: readonly DraftedPassage[]): Tallies {
  const tallies = new Map<Kind, Tally>();
  for (const { role, drafts } of drafted)
    for (const draft of drafts) {
      if (draft.notComparable) continue;
      const kind = draft.kind ?? "other";
      const own = tallies.get(kind) ?? { figures: 0, most: 0, inHeadlines: new Map(), inAll: new Map() };
      const value = lowest(draft);
      tallies.set(kind, own);
      own.figures++;
      own.most = Math.max(own.most, value);
      increase(own.inAll, value);
      if (role === "headline") increase(own.inHeadlines, value);
    }
  return tallies;
}

/** Signs of what a report says elsewhere of those whom a passage of it counts as killed, wounded and the like. */
export function elsewhereSigns(tallies: Tallies, { passage, role }: DraftedPassage, draft: Draft): SignTable {
  const own = tallies.get(draft.kind ?? "other");
  if (!own) return {};
  const value = lowest(draft);
  const isAgain = (own.inAll.get(value) ?? 0) > 1;
  const isInHeadline = own.inHeadlines.has(value);
  const others = [...tallies].filter(([kind]) => kind !== draft.kind);
  const isOther = ([kind, { inAll }]: readonly [Kind, Tally]) => EVENT_KINDS.has(kind) && inAll.has(value);
  const signs = {
    headline: isInHeadline,
    "headline-otherwise": !isInHeadline && others.some(([, { inHeadlines }]) => inHeadlines.has(value)),
    again: isAgain,
    "as-people": !isAgain && tallies.get("people")?.inAll.has(value),
    "as-other-kind": !isAgain && others.some(isOther),
    "of-more": !isInHeadline && own.most > (draft.max ?? value),
    lede: role !== "headline" && passage.index <= 1,
    "very-late": passage.index > VERY_LATE,
    "once-late": passage.index > LATE && own.figures === 1 && draft.form !== "zero",
  };
  return Object.fromEntries(Object.entries(signs).flatMap(([sign, is]) => (is ? [[sign, 1]] : [])));
}
