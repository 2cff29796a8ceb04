/** The order in which a reader meets facts: harm to people before things, a conflict before a bound. */

import { distanceBetween } from "../measures";
import { type Basis, type Fact, type Kind, PERSON_KINDS, type Verdict } from "../model";

const HARM: readonly Kind[] = ["killed", "wounded", "missing", "displaced", "detained", "people"];
const BY_VERDICT: readonly Verdict[] = ["differ", "compatible", "agree", "single"];
const BY_BASIS: readonly (Basis | null)[] = ["conflict", "sources", "over-time", "bound", null];

/** Deaths first, then what else happened to people, then people counted, then things. */
function harmOf({ kind }: Fact): number {
  return PERSON_KINDS.has(kind) ? HARM.indexOf(kind) : HARM.length;
}

/** How far apart the values are that lie furthest from one another: the logarithm of their ratio. */
function spreadOf({ claims }: Fact): number {
  let spread = 0;
  for (const [at, a] of claims.entries())
    for (let other = 0; other < at; other++) {
      const b = claims[other];
      if (b) spread = Math.max(spread, distanceBetween(a.quantity, b.quantity));
    }
  return spread;
}

type Key = (fact: Fact) => number;

function sorted(facts: readonly Fact[], keys: readonly Key[]): Fact[] {
  return facts
    .map((fact) => ({ fact, rank: keys.map((key) => key(fact)) }))
    .sort((a, b) => {
      const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
      return at < 0 || (a.rank[at] ?? 0) === (b.rank[at] ?? 0)
        ? 0
        : (a.rank[at] ?? 0) < (b.rank[at] ?? 0)
          ? -1
          : 1;
    })
    .map(({ fact }) => fact);
}

const background: Key = ({ isBackground }) => (isBackground ? 1 : 0);
const verdict: Key = (fact) => BY_VERDICT.indexOf(fact.verdict);
const basis: Key = (fact) => BY_BASIS.indexOf(fact.basis);
const spread: Key = (fact) => -spreadOf(fact);
const reports: Key = ({ claims }) => -claims.length;

/** Facts that differ first, then by harm, basis and spread; what is alike in these stays as it stood. Background last. */
export function byVerdict(facts: readonly Fact[]): Fact[] {
  return sorted(facts, [background, verdict, harmOf, basis, spread, reports]);
}

/**
 * Facts by harm, whatever their verdict: all that is said of the dead, then of the wounded, things last; of one harm
 * those that differ first, then by basis and spread. Background last.
 */
export function byHarm(facts: readonly Fact[]): Fact[] {
  return sorted(facts, [background, harmOf, verdict, basis, spread, reports]);
}
