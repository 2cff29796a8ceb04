import { withoutOverrides } from "./overrides";
import { type Shared, type SharedClaim, type SharedFact, titleLine } from "./shared";

const COLUMNS = [
  "fact",
  "verdict",
  "kind",
  "figure",
  "min",
  "max",
  "hedge",
  "unit",
  "counted",
  "source",
  "relay",
  "outlet",
  "headline",
  "published",
  "url",
  "sentence",
] as const;

/** Excel takes UTF-8 for what it is only where this mark stands first. */
export const BYTE_ORDER_MARK = "\ufeff";

/** What a spreadsheet takes for the beginning of a formula; also as Japanese keyboards write it. */
const FORMULA = "=+\\-@\uff1d\uff0b\uff0d\uff20";
/** At a cell's beginning, or where a spreadsheet that parts cells elsewhere would see one begin. */
const CELL_LIKE_FORMULA = new RegExp(`(^\\s*|[;\\t|,]|[\\r\\n]\\s*)(?=[${FORMULA}])`, "gu");

/**
 * A cell that begins like a formula would be run by a spreadsheet; the apostrophe makes it text (OWASP, CSV injection).
 * Whoever opens the file chooses what parts the cells, so that any of these may begin one.
 */
function cell(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  if (typeof value !== "string") return text;
  const safe = withoutOverrides(text).replace(CELL_LIKE_FORMULA, "$1'");
  return /[",;\t|\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}

/** One line of a table, without its end (RFC 4180). */
export function csvLine(values: readonly (string | number | null)[]): string {
  return values.map(cell).join(",");
}

function row(shared: SharedFact, { claim, article, outlet, sentence }: SharedClaim): string {
  const { fact } = shared;
  const { text, min, max, hedge, unit, what, attribution } = claim.quantity;
  return csvLine([
    ...[titleLine(shared), fact.verdict, fact.kind, text, min, max, hedge, unit, what],
    ...[attribution?.source ?? null, attribution?.relay ?? null],
    ...[outlet, article.headline, article.publishedAt, article.url, sentence.text],
  ]);
}

/** Every figure of a comparison, one a line (RFC 4180); names of columns and codes are the same in every language. */
export function toCsv({ facts }: Shared): string {
  const rows = facts.flatMap((fact) => fact.everyClaim.map((claim) => row(fact, claim)));
  return `${BYTE_ORDER_MARK}${[COLUMNS.join(","), ...rows].join("\r\n")}\r\n`;
}
