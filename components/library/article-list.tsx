import { useEffect, useRef } from "preact/hooks";
import { useTranslation } from "../translation";
import { ArticleRow, type ListedRow } from "./article-row";
import { useVirtualRows } from "./virtual";

/** Height of a row before it is measured, in pixels. */
const ROW_HEIGHT = 68;

export interface ArticleListProps {
  /** Articles in the list. */
  readonly found: number;
  /** The article at a place of the list; undefined while it is read, "gone" where it was deleted elsewhere. */
  readonly rowAt: (index: number) => ListedRow | "gone" | undefined;
  /** Asks for the articles of a stretch of the list, `end` exclusive. */
  readonly onNeed: (start: number, end: number) => void;
  /** The reader's tags on an article, those on its event among them. */
  readonly tagsOf: (id: string) => readonly string[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (index: number, id: string, selected: boolean, range: boolean) => void;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (ids: readonly string[]) => void;
}

function Row({
  row,
  index,
  ...props
}: { row: ListedRow | "gone" | undefined; index: number } & ArticleListProps) {
  const { t } = useTranslation();
  if (row === undefined) return <div class="row waiting" aria-hidden="true" />;
  if (row === "gone") return <p class="row gone note">{t("library.gone")}</p>;
  const { id } = row.article;
  return (
    <ArticleRow
      row={row}
      tags={props.tagsOf(id)}
      selected={props.selected.has(id)}
      onSelect={(wanted, range) => props.onSelect(index, id, wanted, range)}
      onOpen={() => props.onOpen(id)}
      onDelete={() => props.onDelete([id])}
    />
  );
}

/** Arrow keys go from headline to headline; the rows beyond the window's edges are there already. */
function stepTo(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const item = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-index]") : null;
  if (step === 0 || !item) return;
  const next = list?.querySelector<HTMLElement>(
    `[data-index="${Number(item.dataset.index) + step}"] .row-headline`,
  );
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The saved articles; of a long list only what is in sight exists. */
export function ArticleList(props: ArticleListProps) {
  const { found, rowAt, onNeed } = props;
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const { rows, height, offset, measure } = useVirtualRows(found, ROW_HEIGHT, list);
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? -1;
  useEffect(() => onNeed(first, last + 1), [first, last, onNeed]);
  return (
    <ul
      ref={list}
      class="rows"
      aria-label={t("library.list")}
      style={{ blockSize: `${height}px` }}
      onKeyDown={(event) => stepTo(event, list.current)}
    >
      {rows.map(({ index, key, start }) => (
        <li
          key={key}
          ref={measure}
          data-index={index}
          aria-setsize={found}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - offset}px)` }}
        >
          <Row {...props} row={rowAt(index)} index={index} />
        </li>
      ))}
    </ul>
  );
}
