import type { Article, Comparison } from "../model";
import { groupReports } from "./report-groups";
import type { Texts } from "./sources";

export interface NamedArticle {
  readonly id: string;
  readonly article: Article;
}

/** One article for each text of a comparison, the one being read first: copies say nothing of their own. */
export function independentArticles(
  comparison: Comparison,
  texts: Texts,
  articles: Readonly<Record<string, Article>>,
): readonly NamedArticle[] {
  const own = comparison.subjectId;
  const others = groupReports(comparison, texts).groups.filter(({ text }) => text !== own);
  return [own, ...others.flatMap(({ reports: [first] }) => first?.articleId ?? [])].flatMap((id) => {
    const article = articles[id];
    return article ? [{ id, article }] : [];
  });
}
