/** A comparison's claims as rows of figures, in the terms of the codebook. */
import type { Article, Claim, Comparison, Fact } from "../../model";
import { outletOf } from "../sources";
import type { FigureRow } from "./columns";

/** An article whose figures are exported, with what the library knows of it. */
export interface ExportedArticle {
  readonly id: string;
  readonly article: Article;
  /** ISO time at which this text was saved. */
  readonly seenAt: string;
  /** SHA-256 of the text. */
  readonly textHash: string;
  /** What the reader noted on it. */
  readonly tags: readonly string[];
  readonly note: string;
}

export interface ExportedEvent {
  readonly id: number | null;
  readonly title: string;
  readonly tags: readonly string[];
  readonly note: string;
}

/** Tags in one cell. */
export function tagCell(tags: readonly string[]): string {
  return tags.join("; ");
}

function articleColumns({ id, article, seenAt, textHash, tags }: ExportedArticle, copyOf: string | null) {
  const { headline, language, publishedAt, url } = article;
  return {
    outlet: outletOf(article),
    headline,
    language,
    published: publishedAt,
    seen: seenAt,
    url,
    article: id,
    text_hash: textHash,
    tags: tagCell(tags),
    copy_of: copyOf,
  };
}

function factColumns({ id, label, labelLanguage, kind, verdict, basis }: Fact) {
  return {
    fact: id,
    label,
    label_language: label === null ? null : labelLanguage,
    kind,
    verdict,
    basis,
  };
}

function claimColumns({ quantity }: Claim, article: Article) {
  const { passage, start, end, sentence, min, max, hedge, unit, what, attribution, text } = quantity;
  return {
    as_written: text,
    min,
    max,
    hedge,
    unit,
    counted: what,
    source: attribution?.source ?? null,
    source_as_written: attribution?.asWritten ?? null,
    relay: attribution?.relay ?? null,
    sentence: (article.passages[passage]?.text ?? "").slice(sentence.start, sentence.end),
    passage,
    start,
    end,
  };
}

/**
 * One row a claim, in the order of facts and claims.
 *
 * @param articles by id; claims of articles that are not given are left out
 */
export function figureRows(
  { facts, reports }: Comparison,
  event: ExportedEvent,
  articles: ReadonlyMap<string, ExportedArticle>,
): FigureRow[] {
  const copies = new Map(reports.map(({ articleId, copyGroup }) => [articleId, copyGroup]));
  return facts.flatMap((fact) =>
    fact.claims.flatMap((claim): FigureRow[] => {
      const article = articles.get(claim.articleId);
      if (!article) return [];
      return [
        {
          event: event.id,
          event_title: event.title,
          event_tags: tagCell(event.tags),
          ...factColumns(fact),
          ...claimColumns(claim, article.article),
          ...articleColumns(article, copies.get(claim.articleId) ?? null),
        },
      ];
    }),
  );
}
