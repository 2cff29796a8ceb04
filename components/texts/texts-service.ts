import type { CitedSource, NamedArticle, ToldByOne } from "../../lib/compare";

import type { Article, DiffRun } from "../../lib/model";

export interface TextsCompared {
  readonly cited: readonly CitedSource[];
  readonly told: ToldByOne;
}

/** Reads texts beyond their figures, when the reader asks for it. */
export interface TextsService {
  /** Whom independent articles cite, and what one of them alone tells. */
  readonly compare: (articles: readonly NamedArticle[]) => Promise<TextsCompared>;
  /** What the second text adds, leaves out and changes; null where the two have little in common. */
  readonly diff: (a: Article, b: Article) => Promise<readonly DiffRun[] | null>;
}
