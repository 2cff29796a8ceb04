/** Facts that would be shown twice: each report gives both of their numbers, under two names. */
import { sameNumber, statedBounds } from "../measures";
import type { Groups } from "./links";
import type { Assertion } from "./statements";

type Group = readonly Assertion[];

function keyOf({ articleId, main: { quantity, dimension } }: Assertion): string {
  return [articleId, quantity.kind, dimension, ...statedBounds(quantity)].join(" ");
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((key) => b.has(key));
}

/** True where what two groups count may be one thing: a measure, or counts under one head or none. */
function mayBeOne(a: Group, b: Group): boolean {
  return a.some(({ main: x }) =>
    b.some(({ main: y }) => {
      if (x.counted.size > 0 && y.counted.size > 0 && !meets(x.counted, y.counted)) return false;
      return x.dimension !== "" || x.head.size === 0 || y.head.size === 0 || meets(x.head, y.head);
    }),
  );
}

/** Reports that disagree: that two of them agree twice may be chance. */
function disagrees(group: Group): boolean {
  const [first] = group;
  return group.some(({ main }) => first && !sameNumber(first.main.quantity, main.quantity));
}

/** The second group's statements stand beneath the first one's of the same report. */
function joined(into: Group, twin: Group): Group {
  return into.map((statement) => {
    const own = twin.find(({ articleId }) => articleId === statement.articleId);
    return own ? { ...statement, others: [...statement.others, own.main, ...own.others] } : statement;
  });
}

/** Groups whose reports disagree by the same numbers, once each. */
export function withoutTwins(groups: Groups): Groups {
  const kept = new Map<string, Group>();
  for (const [at, group] of groups.entries()) {
    const key = disagrees(group) ? group.map(keyOf).sort().join("|") : String(at);
    const twin = kept.get(key);
    if (twin && mayBeOne(twin, group)) kept.set(key, joined(twin, group));
    else kept.set(twin ? `${key} ${at}` : key, group);
  }
  return [...kept.values()];
}
