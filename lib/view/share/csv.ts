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

/** A cell that begins like a formula would be run by a spreadsheet; the apostrophe makes it text (OWASP, CSV injection). */
function cell(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  const safe = typeof value === "string" && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
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
