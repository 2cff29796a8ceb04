/** The articles that the filters leave: those whose headlines fit first, then those found by their texts. */
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ListedRow } from "../../components/library/article-row";
import { type Choice, type Corpus, chooseFrom, facetsOf, idsOf, type ListedArticle } from "../../lib/store";
import { type Query, queryOf } from "../../lib/text/search";
import { type Filters, rangeOf } from "../../lib/view/filters";
import { NearRows } from "../../lib/view/near-rows";
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

interface TextSearchOf {
  readonly query: Query;
  readonly choice: Choice;
  readonly languages: readonly string[];
  /** Texts are searched once the list is whole: each of its parts would start the search over. */
  readonly whole: boolean;
}

/** Searches the texts of what the headlines did not give, from newest to oldest. */
function useTextSearch(
  corpus: Corpus,
  { query, choice, languages, whole }: TextSearchOf,
  onFailure: (error: unknown) => void,
) {
  const [search, setSearch] = useState(NO_SEARCH);
  const stop = useRef(() => {});
  useEffect(() => {
    const docs = choice.others;
    const asked = whole && docs.length > 0 && query.words.some((word) => word.length >= SHORTEST);
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
  }, [choice, query, whole]);
  return { search, stop: () => stop.current() };
}

/** The rows in sight, read as they are needed; of the others only those near are kept. */
function useRows(
  corpus: Corpus,
  docAt: (index: number) => number | undefined,
  onFailure: (error: unknown) => void,
) {
  const [near] = useState(() => new NearRows<ListedArticle | null>());
  const [rows, setRows] = useState(near.rows);
  const need = useCallback(
    (start: number, end: number): void => {
      const docs = (from: number, to: number): number[] => {
        const places = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
        return places.flatMap((index) => docAt(index) ?? []);
      };
      const kept = new Set(docs(Math.max(0, start - KEPT), end + KEPT));
      const missing = near.move(docs(start, end), kept);
      if (missing.length === 0) return;
      corpus.articlesAt(missing).then((articles) => {
        if (near.put(missing.map((doc, at) => [doc, articles[at] ?? null]))) setRows(near.rows);
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
  const { search, stop } = useTextSearch(
    corpus,
    { query, choice, languages, whole: listing.whole },
    onFailure,
  );
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
    const hit = query.findAny(article.headline);
    return { article, hit, snippet, unread: opened !== null && !opened.has(article.id) };
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
