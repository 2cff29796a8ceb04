/** What leaves the library as figures or articles: of one event, or of some articles with their events. */
import type { ShownEvent } from "../../components/event/event-shown";
import type { Article } from "../../lib/model";
import { articleText, sha256 } from "../../lib/store/identity";
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

async function exportedArticles(reports: readonly Report[]): Promise<Map<string, ExportedArticle>> {
  const articles = await Promise.all(
    reports.map(async ({ id, article, seenAt }) => {
      const textHash = await sha256(articleText(article));
      return [id, { id, article, seenAt, textHash }] as const;
    }),
  );
  return new Map(articles);
}

/** An event that is exported; without a number a report that is in none yet. */
export interface EventToExport extends Pick<ShownEvent, "title" | "reports" | "comparison"> {
  readonly id: number | null;
}

function titleOf({ id, title, reports }: EventToExport): ExportedEvent {
  return { id, title: title ?? newestHeadline(reports.map(({ article }) => article))?.headline ?? "" };
}

/** An event's figures or articles as lines, without the table's head; of the chosen reports alone. */
export async function eventLines(
  event: EventToExport,
  sort: ExportSort,
  form: ExportForm,
  chosen: (id: string) => boolean = () => true,
): Promise<string> {
  const articles = await exportedArticles(event.reports.filter(({ id }) => chosen(id)));
  const named = titleOf(event);
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
