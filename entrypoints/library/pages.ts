import { useCallback, useRef, useState } from "preact/hooks";
import type { ArticleSummary } from "../../lib/browser/protocol";

/** Articles asked for at once. */
const PAGE = 100;

type Load = (
  offset: number,
  limit: number,
) => Promise<{ readonly total: number; readonly articles: readonly ArticleSummary[] }>;

/** A long list, loaded page by page as it comes into sight. */
export function usePages(load: Load) {
  const [total, setTotal] = useState<number | null>(null);
  const [loaded, setLoaded] = useState<ReadonlyMap<number, readonly ArticleSummary[]>>(new Map());
  const asked = useRef(new Set<number>());

  const loadPage = useCallback(
    async (page: number): Promise<void> => {
      if (asked.current.has(page)) return;
      asked.current.add(page);
      const { total: count, articles } = await load(page * PAGE, PAGE);
      setTotal(count);
      setLoaded((before) => new Map(before).set(page, articles));
    },
    [load],
  );

  const need = useCallback(
    (start: number, end: number): void => {
      for (let page = Math.floor(start / PAGE); page * PAGE < Math.max(end, 1); page++) loadPage(page);
    },
    [loadPage],
  );

  /** Forgets what was loaded and begins again at the top. */
  const reload = useCallback(async (): Promise<void> => {
    asked.current = new Set([0]);
    const { total: count, articles } = await load(0, PAGE);
    asked.current = new Set([0]);
    setTotal(count);
    setLoaded(new Map([[0, articles]]));
  }, [load]);

  const articleAt = (index: number): ArticleSummary | undefined =>
    loaded.get(Math.floor(index / PAGE))?.[index % PAGE];

  return { total, articleAt, need, reload };
}
