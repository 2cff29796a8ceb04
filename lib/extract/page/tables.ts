import { tagOf } from "./blocks";

/** A cell with more text than this, or with a table or several paragraphs, lays out a page and states no value. */
const LONGEST_CELL = 240;
const LAYOUT = "table,ul,ol,h1,h2,h3,h4,h5,h6,p ~ p";

const isCell = (element: Element): boolean => /^T[DH]$/.test(tagOf(element));
const isValue = (cell: Element): boolean =>
  (cell.textContent ?? "").length <= LONGEST_CELL && cell.querySelector(LAYOUT) === null;

/** The cells of a row that hold something, where all of them hold values; none of a row that lays out a page. */
export function cellsOf(row: Element): readonly Element[] {
  const cells = [...row.children].filter(isCell);
  return cells.every(isValue) ? cells.filter((cell) => /\S/.test(cell.textContent ?? "")) : [];
}

/** True for an element that shows a table of values. */
export function holdsTable(element: Element): boolean {
  const rows = [...element.querySelectorAll("tr")];
  return rows.length > 1 && rows.filter((row) => cellsOf(row).length > 1).length * 2 > rows.length;
}
