/** How an article's figures changed from one of its texts to the next. */
import type { Article, Claim, Comparison, DiffRun, Fact } from "../model";

export interface FigureChange {
  readonly fact: Fact;
  /** Null for a figure that the later text has added. */
  readonly before: Claim | null;
  /** Null for one that it no longer gives. */
  readonly after: Claim | null;
}

/** What changed from one text of an article to the next. */
export interface TextChange {
  readonly before: Article;
  readonly after: Article;
  readonly changes: readonly FigureChange[];
  /** What changed word by word, headline and deleted sentences too; null where little is the same. */
  readonly wording: readonly DiffRun[] | null;
}

function isSame({ quantity: a }: Claim, { quantity: b }: Claim): boolean {
  return a.min === b.min && a.max === b.max && a.hedge === b.hedge && a.unit === b.unit;
}

/**
 * The figures that are not what they were: changed ones first, then those that came, then those that went.
 *
 * @param comparison of the later text, its subject, with the earlier one; see `compareVersions`
 */
export function figureChanges({ subjectId, facts }: Comparison): FigureChange[] {
  const changes = facts.map((fact) => ({
    fact,
    before: fact.claims.find(({ articleId }) => articleId !== subjectId) ?? null,
    after: fact.claims.find(({ articleId }) => articleId === subjectId) ?? null,
  }));
  const rank = ({ before, after }: FigureChange) => (before && after ? 0 : after ? 1 : 2);
  return changes
    .filter(({ before, after }) => !before || !after || !isSame(before, after))
    .sort((a, b) => rank(a) - rank(b));
}
