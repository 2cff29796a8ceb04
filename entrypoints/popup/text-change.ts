import type { AnalysedArticle, Article } from "../../lib/model";
import { analyse, compareVersions, copyDiff } from "../../lib/pipeline";
import { figureChanges, type TextChange } from "../../lib/view/figure-changes";

/** All that is read of an article, its headline first, as paragraphs: none of it is left out of a comparison word by word. */
function everyPassage(article: Article): Article {
  const { headline, passages } = article;
  const named = passages.some(({ role }) => role === "headline") || headline === "";
  const all = named ? passages : [{ role: "headline", text: headline, offset: null } as const, ...passages];
  return { ...article, passages: all.map((passage) => ({ ...passage, role: "paragraph" })) };
}

/** What changed from one text of an article to the next, both read already. */
export function changeBetween(before: AnalysedArticle, after: AnalysedArticle): TextChange {
  return {
    before: before.article,
    after: after.article,
    changes: figureChanges(compareVersions(before, after)),
    wording: copyDiff(everyPassage(before.article), everyPassage(after.article)),
  };
}

export function textChange(before: Article, after: Article): TextChange {
  return changeBetween(analyse("before", before), analyse("after", after));
}
