/** The articles that the filters leave: those whose headlines fit first, then those found by their texts. */
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ListedRow } from "../../components/library/article-row";
import { type Choice, type Corpus, chooseFrom, facetsOf, idsOf, type ListedArticle } from "../../lib/store";
import { type Query, queryOf } from "../../lib/text/search";
import { type Filters, rangeOf } from "../../lib/view/filters";
import { snippetOf } from "../../lib/view/snippet";
import type { Listing } from "./listing";

/** Texts are searched once the reader has stopped typing for so long, in milliseconds. */
const PAUSE = 200;
/** Texts are searched for words of so many letters. */
const SHORTEST = 2;
/** Rows kept beyond those in sight. */
const KEPT = 300;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface TextSearch {
  readonly found: readonly number[];
  readonly looked: number;
  readonly of: number;
  readonly running: boolean;
}

const NO_SEARCH: TextSearch = { found: [], looked: 0, of: 0, running: false };

function useChoice(
  listing: Listing,
  filters: Filters,
  query: Query,
  opened: ReadonlySet<string> | null,
): Choice {
  const { outlet, language, period, since, until, unread, event, order } = filters;
  // As it was when the reader asked for it: what is opened meanwhile does not vanish from under the hand.
  const without = useMemo(() => (unread ? opened : null), [unread, opened === null]);
  return useMemo(
    () =>
      chooseFrom(listing.chunks, {
        words: query.words,
        outlet,
        language,
        ...rangeOf(filters, new Date()),
        only: event && new Set(event.ids),
        without,
        order,
      }),
    [listing.chunks, query, outlet, language, period, since, until, event, without, order],
  );
}

/** Searches the texts of what the headlines did not give, from newest to oldest. */
function useTextSearch(
  corpus: Corpus,
  { query, choice, languages }: { query: Query; choice: Choice; languages: readonly string[] },
  onFailure: (error: unknown) => void,
) {
  const [search, setSearch] = useState(NO_SEARCH);
  const stop = useRef(() => {});
  useEffect(() => {
    const docs = choice.others;
    const asked = docs.length > 0 && query.words.some((word) => word.length >= SHORTEST);
    setSearch(asked ? { ...NO_SEARCH, of: docs.length, running: true } : NO_SEARCH);
    let left = !asked;
    stop.current = () => {
      left = true;
      setSearch((before) => ({ ...before, running: false }));
    };
    const run = async (): Promise<void> => {
      await pause(PAUSE);
      if (left) return;
      const found: number[] = [];
      for await (const step of corpus.search(query, docs, languages)) {
        if (left) return;
        found.push(...step.found);
        setSearch({ found, looked: step.looked, of: docs.length, running: true });
      }
      setSearch((before) => ({ ...before, running: false }));
    };
    run().catch(onFailure);
    return () => {
      left = true;
    };
  }, [choice, query]);
  return { search, stop: () => stop.current() };
}

/** The rows in sight, read as they are needed; of the others only those near are kept. */
function useRows(
  corpus: Corpus,
  docAt: (index: number) => number | undefined,
  onFailure: (error: unknown) => void,
) {
  const [rows, setRows] = useState<ReadonlyMap<number, ListedArticle | null>>(new Map());
  const asked = useRef(new Set<number>());
  const need = useCallback(
    (start: number, end: number): void => {
      const docs: number[] = [];
      const near = new Set<number>();
      for (let index = Math.max(0, start - KEPT); index < end + KEPT; index++) {
        const doc = docAt(index);
        if (doc === undefined) continue;
        near.add(doc);
        if (index >= start && index < end && !asked.current.has(doc)) docs.push(doc);
      }
      if (docs.length === 0) return;
      for (const doc of docs) asked.current.add(doc);
      corpus.articlesAt(docs).then((articles) => {
        setRows((before) => {
          const kept = new Map([...before].filter(([doc]) => near.has(doc)));
          for (const [at, doc] of docs.entries()) kept.set(doc, articles[at] ?? null);
          asked.current = new Set(kept.keys());
          return kept;
        });
      }, onFailure);
    },
    [corpus, docAt],
  );
  return { rows, need };
}

export function useFound(
  corpus: Corpus,
  listing: Listing,
  { filters, opened }: { filters: Filters; opened: ReadonlySet<string> | null },
  onFailure: (error: unknown) => void,
) {
  const query = useMemo(() => queryOf(filters.query), [filters.query]);
  const facets = useMemo(() => facetsOf(listing.chunks), [listing.chunks]);
  const choice = useChoice(listing, filters, query, opened);
  const languages = facets.languages.map(({ value }) => value);
  const { search, stop } = useTextSearch(corpus, { query, choice, languages }, onFailure);
  const { headline } = choice;
  const docAt = useCallback(
    (index: number) => headline[index] ?? search.found[index - headline.length],
    [headline, search.found, search.found.length],
  );
  const { rows, need } = useRows(corpus, docAt, onFailure);
  const rowAt = (index: number): ListedRow | "gone" | undefined => {
    const article = rows.get(docAt(index) ?? 0);
    if (!article) return article === null ? "gone" : undefined;
    const snippet = snippetOf(article.article, query);
    return { article, snippet, unread: opened !== null && !opened.has(article.id) };
  };
  const idsBetween = (start: number, end: number): string[] => {
    const docs: number[] = [];
    for (let index = start; index < end; index++) docs.push(docAt(index) ?? 0);
    return idsOf(listing.chunks, Uint32Array.from(docs));
  };
  return {
    ...facets,
    found: headline.length + search.found.length,
    progress: search,
    onStopSearch: stop,
    rowAt,
    onNeed: need,
    idsBetween,
  };
}
