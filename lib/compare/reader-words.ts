/** The reader's words on pairs of figures, brought to the statements that the figures stand in. */
import { Constraints, FigureFinder, type FigurePairWord } from "../corrections";
import type { AnalysedArticle, FigureAnchor } from "../model";
import type { ReaderWords } from "./alignment";
import type { Assertion } from "./statements";

/** One thing has one statement of each article, and one measure. */
function mayCountTheSame(as: readonly Assertion[], bs: readonly Assertion[]): boolean {
  return as.every((a) =>
    bs.every((b) => a.articleId !== b.articleId && a.main.dimension === b.main.dimension),
  );
}

/** What was said of statements; words on figures that are no longer there say nothing. */
export function saidOf(
  words: readonly FigurePairWord[],
  statements: readonly (readonly Assertion[])[],
  articles: readonly AnalysedArticle[],
): ReaderWords {
  const finders = new Map(articles.map(({ id, article }) => [id, new FigureFinder(id, article)]));
  const all = statements.flat();
  const statementAt = (anchor: FigureAnchor): Assertion | undefined =>
    all.find(
      ({ articleId, main, others }) =>
        articleId === anchor.articleId &&
        [main, ...others].some(({ quantity }) => finders.get(articleId)?.isAt(anchor, quantity)),
    );
  const pairs = words.flatMap(({ a, b, same }) => {
    const [first, second] = [statementAt(a), statementAt(b)];
    return first && second ? [{ a: first, b: second, same }] : [];
  });
  return new Constraints(pairs, mayCountTheSame);
}
