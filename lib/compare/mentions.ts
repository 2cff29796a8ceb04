/** Figures with what stands around them: what alignment compares. */
import type { LanguagePack } from "../languages/contract";
import type { AnalysedArticle, Passage, Quantity } from "../model";
import { addendsAmong, pointsBack } from "./parts";
import {
  distancesFrom,
  readWords,
  type Surroundings,
  surroundingsIn,
  type Weighted,
  weigh,
} from "./surroundings";
import { dimensionOf } from "./units";

/** One figure of one article with its surroundings. */
export interface Mention {
  readonly articleId: string;
  readonly language: string;
  readonly role: Passage["role"];
  readonly quantity: Quantity;
  /** Place among the article's figures. */
  readonly order: number;
  readonly dimension: string;
  /** Sorts of persons or things that the counted phrase names. */
  readonly counted: ReadonlySet<string>;
  readonly groups: Weighted;
  readonly happenings: Weighted;
  readonly stems: Weighted;
  /** True where it counts a part of what another figure counts. */
  readonly part: boolean;
  /** Years and stretches of time named beside it: a figure of another time. */
  readonly times: ReadonlySet<string>;
}

/** Figures of one article that are compared: more stand in tables and lists, which report no event. */
const MOST_FIGURES = 150;

function mentionOf(
  { id, article }: AnalysedArticle,
  quantity: Quantity,
  order: number,
  { words, times }: Surroundings,
  pack: LanguagePack,
): Mention {
  const around = distancesFrom(quantity, words);
  const counted = readWords(`${quantity.text} ${quantity.what}`, pack).flatMap(({ groups }) => groups);
  return {
    articleId: id,
    language: article.language,
    role: article.passages[quantity.passage]?.role ?? "paragraph",
    quantity,
    order,
    dimension: dimensionOf(quantity.unit),
    counted: new Set(counted),
    groups: weigh(around, ({ groups }) => groups),
    happenings: weigh(around, ({ happenings }) => happenings),
    stems: weigh(around, ({ stems }) => stems),
    part: pointsBack(quantity, words, pack),
    times,
  };
}

/** The comparable figures of an article with their surroundings, in reading order; bounded. */
export function mentionsOf(article: AnalysedArticle, pack: LanguagePack): Mention[] {
  const comparable = article.quantities.filter(({ notComparable }) => notComparable === null);
  const quantities = comparable.slice(0, MOST_FIGURES);
  const surroundings = surroundingsIn(article, pack);
  const addends = addendsAmong(quantities);
  return quantities.map((quantity, order) => {
    const mention = mentionOf(article, quantity, order, surroundings(quantity), pack);
    return addends.has(quantity) ? { ...mention, part: true } : mention;
  });
}
