/** Joint evidence: what the other reports of an event say of a pair. */
import type { EventGroups } from "./events";

/** Say of the other reports beside the pair's own evidence, once there are enough of them. */
const OTHERS_SAY = 0.5;
/** Reports from which on the others have their full say. */
const ENOUGH_OTHERS = 4;
/** Log-odds for standing in one event, against standing in two. */
const GROUPED = 1;

export interface JointEvidence {
  /** Log-odds to add to the pair's own. */
  readonly shift: number;
  /** Other reports that had a say. */
  readonly others: number;
}

interface Mean {
  readonly sum: number;
  readonly count: number;
}

/** Ids of the articles that share an article's text: a copy tells nothing that its original has not told. */
export type CopiesOf = (id: string) => ReadonlySet<string>;

function meanTo(
  id: string,
  group: readonly string[],
  partner: string,
  groups: EventGroups,
  copies: CopiesOf,
): Mean {
  const others = group.filter(
    (other) => other !== id && other !== partner && !copies(id).has(other) && !copies(partner).has(other),
  );
  const sum = others.reduce((total, other) => total + groups.evidence(id, other), 0);
  return { sum, count: others.length };
}

/**
 * How far the other articles of either one's event speak for or against a pair whose own evidence is `own` (log-odds).
 * Nothing where neither stands in an event with others.
 */
export function jointEvidence(
  a: string,
  b: string,
  own: number,
  groups: EventGroups,
  copies: CopiesOf,
): JointEvidence {
  const [groupA, groupB] = [groups.groupOf(a), groups.groupOf(b)];
  const means = [meanTo(a, groupB, b, groups, copies), meanTo(b, groupA, a, groups, copies)].filter(
    ({ count }) => count > 0,
  );
  if (means.length === 0) return { shift: 0, others: 0 };
  const others = means.reduce((total, { count }) => total + count, 0);
  const mean = means.reduce((total, { sum, count }) => total + sum / count, 0) / means.length;
  const say = OTHERS_SAY * Math.min(1, others / ENOUGH_OTHERS);
  const grouped = groupA === groupB ? GROUPED : -GROUPED;
  return { shift: say * (mean - own) + grouped, others };
}
