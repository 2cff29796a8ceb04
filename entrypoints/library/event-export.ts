/** What leaves the library as figures or articles: of one event, or of some articles with their events. */
import type { ShownEvent } from "../../components/event/event-shown";
import type { Noted } from "../../components/library/note-editor";
import { articleText, sha256 } from "../../lib/identity";
import type { Article } from "../../lib/model";
import { newestHeadline } from "../../lib/view/event-title";
import {
  articleRow,
  type ExportedArticle,
  type ExportedEvent,
  type ExportForm,
  type ExportSort,
  exportName,
  figureRows,
  headOf,
  linesOf,
} from "../../lib/view/export";
import { download } from "./export";

interface Report {
  readonly id: string;
  readonly article: Article;
  readonly seenAt: string;
}

type NoteOn = (articleId: string) => Promise<Noted>;

async function exportedArticles(
  reports: readonly Report[],
  noteOn: NoteOn,
): Promise<Map<string, ExportedArticle>> {
  const articles = await Promise.all(
    reports.map(async ({ id, article, seenAt }) => {
      const [textHash, { tags, text }] = await Promise.all([sha256(articleText(article)), noteOn(id)]);
      return [id, { id, article, seenAt, textHash, tags, note: text }] as const;
    }),
  );
  return new Map(articles);
}

/** An event that is exported; without a number a report that is in none yet. */
export interface EventToExport extends Pick<ShownEvent, "noted" | "comparison"> {
  readonly id: number | null;
  readonly reports: readonly Report[];
}

function exportedEvent({ id, noted, reports }: EventToExport): ExportedEvent {
  const newest = newestHeadline(reports.map(({ article }) => article));
  return { id, title: noted.title || (newest?.headline ?? ""), tags: noted.tags, note: noted.text };
}

/** An event's figures or articles as lines, without the table's head; of the chosen reports alone. */
export async function eventLines(
  event: EventToExport,
  sort: ExportSort,
  form: ExportForm,
  noteOn: NoteOn,
  chosen: (id: string) => boolean = () => true,
): Promise<string> {
  const articles = await exportedArticles(
    event.reports.filter(({ id }) => chosen(id)),
    noteOn,
  );
  const named = exportedEvent(event);
  if (sort === "articles")
    return linesOf(
      [...articles.values()].map((article) => articleRow(article, named)),
      sort,
      form,
    );
  return event.comparison ? linesOf(figureRows(event.comparison, named, articles), sort, form) : "";
}

const TYPES: Readonly<Record<ExportForm, string>> = { csv: "text/csv", jsonl: "application/x-ndjson" };

export function saveLines(
  lines: readonly (string | Blob)[],
  sort: ExportSort,
  form: ExportForm,
  now: Date,
): void {
  const blob = new Blob([headOf(sort, form), ...lines], { type: TYPES[form] });
  download(blob, exportName(sort, form, now));
}
