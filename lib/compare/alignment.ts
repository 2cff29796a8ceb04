/** Statements of several articles joined into facts: best evidence first, one statement an article, unsure ones apart. */
import { comparable, evidenceOf } from "./evidence";
import { contradict, sameNumber } from "./intervals";
import type { Mention } from "./mentions";
import { backgroundOf, settingOf } from "./setting";
import type { Statement } from "./statements";
import { logOdds } from "./weights";

/** Log-odds from which statements are joined, by what joining them would say. */
export const THRESHOLDS = { same: 0, compatible: 0, differ: 0, strict: 1.5 };

type Scores = ReadonlyMap<Statement, ReadonlyMap<Statement, number>>;
type Groups = readonly (readonly Statement[])[];

export function mentionsIn({ main, others }: Statement): readonly Mention[] {
  return [main, ...others];
}

/** The figures of an article that are still without a partner in another one. */
function openMentions(statements: readonly Statement[], other: string, groups: Groups): Mention[] {
  const settled = new Set(
    groups.filter((group) => group.some(({ articleId }) => articleId === other)).flat(),
  );
  return statements.filter((statement) => !settled.has(statement)).flatMap(mentionsIn);
}

/** Calls back for every pair of statements of two articles that can be about one thing. */
export function forEachPair(
  articles: Groups,
  groups: Groups,
  visit: (a: Statement, b: Statement, odds: () => ReturnType<typeof evidenceOf>[]) => void,
): void {
  const background = backgroundOf(articles.flat().flatMap(mentionsIn));
  articles.forEach((statements, i) => {
    for (const others of articles.slice(0, i)) {
      const [idA, idB] = [statements[0]?.articleId ?? "", others[0]?.articleId ?? ""];
      const [openA, openB] = [openMentions(statements, idB, groups), openMentions(others, idA, groups)];
      for (const a of statements) {
        const as = [...new Set([...openA, ...mentionsIn(a)])];
        for (const b of others) {
          const bs = [...new Set([...openB, ...mentionsIn(b)])];
          const pairs = mentionsIn(a).flatMap((x) => mentionsIn(b).map((y) => [x, y] as const));
          const fitting = pairs.filter(([x, y]) => comparable(x, y));
          if (fitting.length === 0) continue;
          visit(a, b, () => fitting.map(([x, y]) => evidenceOf(x, y, settingOf(x, y, as, bs, background))));
        }
      }
    }
  });
}

function scoreAll(articles: Groups, groups: Groups): Scores {
  const scores = new Map<Statement, Map<Statement, number>>();
  const keep = (a: Statement, b: Statement, score: number) => {
    scores.set(a, (scores.get(a) ?? new Map()).set(b, score));
  };
  forEachPair(articles, groups, (a, b, evidence) => {
    const score = Math.max(...evidence().map(logOdds));
    keep(a, b, score);
    keep(b, a, score);
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

function join(start: Groups, scores: Scores, margin: number): Groups {
  let groups = start;
  for (;;) {
    let best: {
      readonly link: number;
      readonly pair: readonly [readonly Statement[], readonly Statement[]];
    } | null = null;
    for (let i = 0; i < groups.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [groups[i] ?? [], groups[j] ?? []];
        const link = linkage(a, b, scores);
        if (link > margin && (!best || link > best.link)) best = { link, pair: [a, b] };
      }
    }
    if (!best) return groups;
    const [a, b] = best.pair;
    groups = [...groups.filter((group) => group !== a && group !== b), [...a, ...b]];
  }
}

/** Joins what is certain; what is left over then has fewer rivals, which is evidence for the rest. */
export function align(articles: Groups): Groups {
  const single = articles.flat().map((statement) => [statement]);
  const certain = join(single, scoreAll(articles, single), THRESHOLDS.strict);
  return join(certain, scoreAll(articles, certain), 0);
}

export function certainGroups(articles: Groups): Groups {
  const single = articles.flat().map((statement) => [statement]);
  return join(single, scoreAll(articles, single), THRESHOLDS.strict);
}
