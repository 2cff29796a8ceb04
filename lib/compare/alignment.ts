/** Statements of several articles joined into facts: best evidence first, one statement an article, unsure ones apart. */

import { comparable, evidenceOf } from "./evidence";
import { contradict, sameNumber } from "./intervals";
import type { Mention } from "./mentions";
import { backgroundOf, settingOf } from "./setting";
import type { Statement } from "./statements";
import { logOdds } from "./weights";

/** Log-odds from which statements are joined, by what joining them would say. */
export const THRESHOLDS = { same: 0, compatible: 0, differ: 0 };

type Scores = ReadonlyMap<Statement, ReadonlyMap<Statement, number>>;

function mentionsOf({ main, others }: Statement): readonly Mention[] {
  return [main, ...others];
}

function scoreAll(articles: readonly (readonly Statement[])[]): Scores {
  const all = articles.map((statements) => statements.flatMap(mentionsOf));
  const background = backgroundOf(all.flat());
  const scores = new Map<Statement, Map<Statement, number>>();
  const keep = (a: Statement, b: Statement, score: number) => {
    scores.set(a, (scores.get(a) ?? new Map()).set(b, score));
  };
  articles.forEach((statements, i) => {
    articles.slice(0, i).forEach((others, j) => {
      for (const a of statements) {
        for (const b of others) {
          const [as, bs] = [all[i] ?? [], all[j] ?? []];
          const pairs = mentionsOf(a).flatMap((x) => mentionsOf(b).map((y) => [x, y] as const));
          const odds = pairs
            .filter(([x, y]) => comparable(x, y))
            .map(([x, y]) => logOdds(evidenceOf(x, y, settingOf(x, y, as, bs, background))));
          if (odds.length === 0) continue;
          keep(a, b, Math.max(...odds));
          keep(b, a, Math.max(...odds));
        }
      }
    });
  });
  return scores;
}

function needed(a: Statement, b: Statement): number {
  const [p, q] = [a.main.quantity, b.main.quantity];
  if (sameNumber(p, q)) return THRESHOLDS.same;
  return contradict(p, q) ? THRESHOLDS.differ : THRESHOLDS.compatible;
}

/** Mean by which two groups exceed what is needed; minus infinity where they may not join. */
function linkage(as: readonly Statement[], bs: readonly Statement[], scores: Scores): number {
  if (as.some((a) => bs.some((b) => a.articleId === b.articleId))) return -Infinity;
  const links = as.flatMap((a) => bs.map((b) => (scores.get(a)?.get(b) ?? -Infinity) - needed(a, b)));
  return links.reduce((sum, link) => sum + link, 0) / links.length;
}

/** Groups of statements about one thing; every statement is in one group. */
export function align(articles: readonly (readonly Statement[])[]): Statement[][] {
  const scores = scoreAll(articles);
  let groups = articles.flat().map((statement) => [statement]);
  for (;;) {
    let best: { readonly link: number; readonly pair: readonly [Statement[], Statement[]] } | null = null;
    for (let i = 0; i < groups.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [groups[i] ?? [], groups[j] ?? []];
        const link = linkage(a, b, scores);
        if (link > 0 && (!best || link > best.link)) best = { link, pair: [a, b] };
      }
    }
    if (!best) return groups;
    const [a, b] = best.pair;
    groups = [...groups.filter((group) => group !== a && group !== b), [...a, ...b]];
  }
}
