import type { TextChange } from "../../components/library/version-steps";
import type { AnalysedArticle, Article } from "../../lib/model";
import { analyse, compareVersions, copyDiff } from "../../lib/pipeline";
import { figureChanges } from "../../lib/view/figure-changes";

/** What changed from one text of an article to the next, both read already. */
export function changeBetween(before: AnalysedArticle, after: AnalysedArticle): TextChange {
  return {
    before: before.article,
    after: after.article,
    changes: figureChanges(compareVersions(before, after)),
    wording: copyDiff(before.article, after.article),
  };
}

export function textChange(before: Article, after: Article): TextChange {
  return changeBetween(analyse("before", before), analyse("after", after));
}
