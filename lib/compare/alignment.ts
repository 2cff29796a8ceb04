/** Statements of several articles joined into facts: best evidence first, one statement an article, unsure ones apart. */
import { comparable, evidenceOf } from "./evidence";
import { contradict, sameNumber } from "./intervals";
import type { Mention } from "./mentions";
import { backgroundOf, settingOf } from "./setting";
import type { Statement } from "./statements";
import { logOdds } from "./weights";

/** Log-odds from which statements are joined, by what joining them would say. */
export const THRESHOLDS = { same: 0, compatible: 0, differ: 0.5, strict: 1.5 };

interface Link {
  readonly odds: number;
  /** True where the figures contradict each other and nothing but kind and nearness of value joins them. */
  readonly bare: boolean;
}

type Links = ReadonlyMap<Statement, ReadonlyMap<Statement, Link>>;
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

function linkAll(articles: Groups, groups: Groups): Links {
  const links = new Map<Statement, Map<Statement, Link>>();
  const keep = (a: Statement, b: Statement, link: Link) => {
    links.set(a, (links.get(a) ?? new Map()).set(b, link));
  };
  forEachPair(articles, groups, (a, b, evidence) => {
    const found = evidence().map((one) => ({ odds: logOdds(one), bare: one.apartBare > 0 }));
    const best = found.sort((x, y) => Number(x.bare) - Number(y.bare) || y.odds - x.odds)[0];
    if (!best) return;
    keep(a, b, best);
    keep(b, a, best);
  });
  return links;
}

function needed(a: Statement, b: Statement): number {
  const [p, q] = [a.main.quantity, b.main.quantity];
  if (sameNumber(p, q)) return THRESHOLDS.same;
  return contradict(p, q) ? THRESHOLDS.differ : THRESHOLDS.compatible;
}

/**
 * Mean by which two groups exceed what is needed; minus infinity where they may not join: two statements of one
 * article, or a contradiction that rests on nothing.
 */
function linkage(as: readonly Statement[], bs: readonly Statement[], links: Links): number {
  const pairs = as.flatMap((a) => bs.map((b) => ({ a, b, link: links.get(a)?.get(b) })));
  if (pairs.some(({ a, b, link }) => !link || a.articleId === b.articleId)) return -Infinity;
  const apart = pairs.filter(({ a, b }) => contradict(a.main.quantity, b.main.quantity));
  if (apart.length > 0 && apart.every(({ link }) => link?.bare)) return -Infinity;
  const excess = pairs.map(({ a, b, link }) => (link?.odds ?? 0) - needed(a, b));
  return excess.reduce((sum, one) => sum + one, 0) / excess.length;
}

function join(start: Groups, links: Links, margin: number): Groups {
  let groups = start;
  for (;;) {
    let best: {
      readonly link: number;
      readonly pair: readonly [readonly Statement[], readonly Statement[]];
    } | null = null;
    for (let i = 0; i < groups.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [groups[i] ?? [], groups[j] ?? []];
        const link = linkage(a, b, links);
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
  const certain = join(single, linkAll(articles, single), THRESHOLDS.strict);
  return join(certain, linkAll(articles, certain), 0);
}

export function certainGroups(articles: Groups): Groups {
  const single = articles.flat().map((statement) => [statement]);
  return join(single, linkAll(articles, single), THRESHOLDS.strict);
}
