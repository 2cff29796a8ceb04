/**
 * Events whose figures somebody read for what is one thing: `same-things.jsonl`, one event a line, {lang, reports: [{doc,
 * apart?, figures: [[passage, start, end, thing]]}]}. Passage 0 is the headline, then come the paragraphs of the text's
 * beginning. Figures of one number other than 0 give one thing; those of 0 give what no other does. A report that is
 * `apart` is on another occurrence than the first.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnalysedArticle, Article, Quantity } from "../../lib/model";
import { analyse } from "../../lib/pipeline";
import { type Labelled, readLabelled } from "./documents";
import { lines } from "./figures";

/** How much of each text was read. */
const READ_CHARS = 2000;

type Mark = readonly [passage: number, start: number, end: number, thing: number];

interface MarkedReport {
  readonly doc: string;
  readonly apart?: true;
  readonly figures: readonly Mark[];
}

interface MarkedRows {
  readonly lang: string;
  readonly reports: readonly MarkedReport[];
}

/** An event with the figures that were read. */
export interface ThingsEvent {
  readonly lang: string;
  readonly articles: readonly AnalysedArticle[];
  /** The thing that each figure gives, 0 where no other gives it; figures that nobody read have none. */
  readonly thingOf: ReadonlyMap<Quantity, number>;
  /** Kept for measuring: nothing is learnt from it. */
  readonly isHeld: boolean;
}

function articleOf({ title, text, date }: Labelled, lang: string): Article {
  const paragraphs = text.slice(0, READ_CHARS).split(/\n+/).filter(Boolean);
  return {
    url: null,
    canonicalUrl: null,
    headline: title,
    byline: null,
    outlet: null,
    publishedAt: date,
    language: lang,
    direction: lang === "ar" ? "rtl" : "ltr",
    passages: [
      { role: "headline", text: title, offset: null },
      ...paragraphs.map((paragraph) => ({ role: "paragraph" as const, text: paragraph, offset: 0 })),
    ],
    removed: [],
    partial: null,
  };
}

function thingsIn({ quantities }: AnalysedArticle, figures: readonly Mark[]): [Quantity, number][] {
  return quantities.flatMap((quantity): [Quantity, number][] => {
    const mark = figures.find(
      ([passage, start, end]) => passage === quantity.passage && start < quantity.end && quantity.start < end,
    );
    return mark ? [[quantity, mark[3]]] : [];
  });
}

/** One event in three is held out, by its first report. */
function isHeldOut(doc: string): boolean {
  return Number.parseInt(createHash("sha1").update(doc).digest("hex").slice(0, 8), 16) % 3 === 0;
}

/** The events that were read whose reports stand in some files of documents. */
export function thingsEvents(files: readonly string[]): ThingsEvent[] {
  const documents = new Map(files.flatMap(readLabelled).map((document) => [document.id, document]));
  const rows = lines<MarkedRows>(readFileSync(join(import.meta.dirname, "same-things.jsonl"), "utf8"));
  return rows.flatMap(({ lang, reports }) => {
    const known = reports.flatMap(({ doc, figures }) => {
      const document = documents.get(doc);
      if (!document) return [];
      const article = analyse(doc, articleOf(document, lang));
      return [{ article, things: thingsIn(article, figures) }];
    });
    if (known.length < reports.length) return [];
    const articles = known.map(({ article }) => article);
    const thingOf = new Map(known.flatMap(({ things }) => things));
    return [{ lang, articles, thingOf, isHeld: isHeldOut(reports[0]?.doc ?? "") }];
  });
}
