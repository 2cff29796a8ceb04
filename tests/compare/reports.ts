import { compareArticles } from "../../lib/compare";
import { articleFromText } from "../../lib/extract/plain-text";
import { packFor } from "../../lib/languages";
import type { AnalysedArticle, Comparison, Fact, Relation, Report } from "../../lib/model";
import { analyse } from "../../lib/pipeline";

/** What a test says of an article: headline and paragraphs, one a line. */
export interface Told {
  readonly id: string;
  readonly text: string;
  readonly publishedAt?: string;
  /** To the first article; "same-event" where nothing is said. */
  readonly relation?: Relation;
  readonly copyGroup?: string;
}

/** Reads an article as the pipeline does. */
export function read({ id, text, publishedAt }: Told): AnalysedArticle {
  const found = articleFromText(text, id);
  if (found.state !== "article") throw new Error(`${id} is no article`);
  return analyse(id, { ...found.article, publishedAt: publishedAt ?? null });
}

function reportOf({ id, relation = "same-event", copyGroup }: Told): Report {
  return {
    articleId: id,
    relation,
    probability: relation === "different-event" ? 0.1 : 0.9,
    followUp: false,
    reasons: [],
    copyGroup: copyGroup ?? null,
  };
}

/** Compares the first article with the others, related as told. */
export function compare(subject: Told, ...others: readonly Told[]): Comparison {
  return compareArticles(read(subject), others.map(read), others.map(reportOf), packFor);
}

/** A fact as "verdict: article=figure | …", claims in the comparison's order. */
export function shown({ verdict, claims }: Fact): string {
  return `${verdict}: ${claims.map(({ articleId, quantity }) => `${articleId}=${quantity.text}`).join(" | ")}`;
}

/** All facts of a comparison as texts. */
export function factsOf(comparison: Comparison): string[] {
  return comparison.facts.map(shown);
}
