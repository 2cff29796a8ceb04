/** Figures and articles as they leave the library: CSV for spreadsheets, JSON Lines for programs. */
import { BYTE_ORDER_MARK, csvLine } from "../share/csv";
import { ARTICLE_COLUMNS } from "./article-rows";
import { FIGURE_COLUMNS } from "./columns";

export { ARTICLE_COLUMNS, articleRow, type ExportedArticleRow } from "./article-rows";
export { CODEBOOK, FIGURE_COLUMNS, type FigureRow } from "./columns";
export { type ExportedArticle, type ExportedEvent, figureRows } from "./rows";

export const EXPORT_SORTS = ["figures", "articles"] as const;
export type ExportSort = (typeof EXPORT_SORTS)[number];
export const EXPORT_FORMS = ["csv", "jsonl"] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

type Row = Readonly<Record<string, string | number | null>>;

const COLUMNS: Readonly<Record<ExportSort, readonly string[]>> = {
  figures: FIGURE_COLUMNS,
  articles: ARTICLE_COLUMNS,
};

/** What stands before the first row. */
export function headOf(sort: ExportSort, form: ExportForm): string {
  return form === "csv" ? `${BYTE_ORDER_MARK}${csvLine(COLUMNS[sort])}\r\n` : "";
}

/** Rows as lines, each with its end; to be written one after another, however many there are. */
export function linesOf(rows: readonly Row[], sort: ExportSort, form: ExportForm): string {
  if (form === "jsonl") return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  return rows.map((row) => `${csvLine(COLUMNS[sort].map((name) => row[name] ?? null))}\r\n`).join("");
}

export function exportName(sort: ExportSort, form: ExportForm, now: Date): string {
  return `variorum-${sort}-${now.toISOString().slice(0, 10)}.${form}`;
}
