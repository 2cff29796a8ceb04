import { useEffect, useRef } from "preact/hooks";
import type { ArticleSummary } from "../../lib/browser/protocol";
import { useTranslation } from "../translation";
import { ArticleRow } from "./article-row";
import { useVirtualRows } from "./virtual";

/** Height of a row before it is measured, in pixels. */
const ROW_HEIGHT = 76;

export interface ArticleListProps {
  readonly total: number;
  /** The article at a place of the list; undefined while it is loaded. */
  readonly articleAt: (index: number) => ArticleSummary | undefined;
  /** Asks for the articles of a stretch of the list, `end` exclusive. */
  readonly onNeed: (start: number, end: number) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string, selected: boolean) => void;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (ids: readonly string[]) => void;
}

/** The saved articles; of a long list only what is in sight exists. */
export function ArticleList(props: ArticleListProps) {
  const { total, articleAt, onNeed, selected, onSelect, onOpen, onDelete } = props;
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const { rows, height, offset, measure } = useVirtualRows(total, ROW_HEIGHT, list);
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? -1;
  useEffect(() => onNeed(first, last + 1), [first, last, onNeed]);
  return (
    <ul ref={list} class="rows" aria-label={t("library.list")} style={{ blockSize: `${height}px` }}>
      {rows.map(({ index, key, start }) => {
        const article = articleAt(index);
        return (
          <li
            key={key}
            ref={measure}
            data-index={index}
            aria-setsize={total}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - offset}px)` }}
          >
            {article ? (
              <ArticleRow
                article={article}
                selected={selected.has(article.id)}
                onSelect={(wanted) => onSelect(article.id, wanted)}
                onOpen={() => onOpen(article.id)}
                onDelete={() => onDelete([article.id])}
              />
            ) : (
              <div class="row waiting" aria-hidden="true" />
            )}
          </li>
        );
      })}
    </ul>
  );
}
