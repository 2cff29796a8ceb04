/** Choosing from the listing: by words of the headline, outlet, language, day, event, and what is unread. */
import type { ListingChunk } from "./chunk";

export interface ListFilter {
  /** Folded words that headlines are sought for; see `queryOf`. */
  readonly words: readonly string[];
  readonly outlet: string | null;
  readonly language: string | null;
  /** Milliseconds since 1970, `until` exclusive. */
  readonly since: number | null;
  readonly until: number | null;
  /** Only these articles, or none of those. */
  readonly only: ReadonlySet<string> | null;
  readonly without: ReadonlySet<string> | null;
  /** What the newest is: the last saved, or the last published. */
  readonly order: "saved" | "published";
}

export const NO_FILTER: ListFilter = {
  words: [],
  outlet: null,
  language: null,
  since: null,
  until: null,
  only: null,
  without: null,
  order: "saved",
};

/** Documents, the newest first. */
export interface Choice {
  /** All words stand in the headline. */
  readonly headline: Uint32Array;
  /** All but the words fits: their texts are still to be searched. */
  readonly others: Uint32Array;
}

export function chooseFrom(chunks: readonly ListingChunk[], filter: ListFilter): Choice {
  const headline = new Chosen();
  const others = new Chosen();
  for (const chunk of chunks) {
    const fits = fitterOf(chunk, filter);
    const headlines = filter.words.length === 0 ? null : chunk.headlines.split("\n");
    for (let at = chunk.docs.length - 1; at >= 0; at--) {
      if (!fits(at)) continue;
      const line = headlines?.[at] ?? "";
      const named = filter.words.every((word) => line.includes(word));
      (named ? headline : others).add(chunk, at);
    }
  }
  return { headline: headline.inOrder(filter.order), others: others.inOrder(filter.order) };
}

/** Documents in the order of the listing, with their dates. */
class Chosen {
  readonly #docs: number[] = [];
  readonly #dates: number[] = [];

  add({ docs, dates }: ListingChunk, at: number): void {
    this.#docs.push(docs[at] ?? 0);
    this.#dates.push(dates[at] ?? 0);
  }

  inOrder(order: ListFilter["order"]): Uint32Array {
    if (order === "saved") return Uint32Array.from(this.#docs);
    const dates = this.#dates;
    const places = this.#docs.map((_doc, at) => at);
    places.sort((a, b) => (dates[b] ?? 0) - (dates[a] ?? 0));
    return Uint32Array.from(places, (at) => this.#docs[at] ?? 0);
  }
}

function fitterOf(chunk: ListingChunk, filter: ListFilter): (at: number) => boolean {
  const { outlet, language, since, until, only, without } = filter;
  const ids = only || without ? chunk.ids.split("\n") : [];
  return (at) => {
    const date = chunk.dates[at] ?? 0;
    const id = ids[at] ?? "";
    return (
      (outlet === null || chunk.outlets[at] === outlet) &&
      (language === null || chunk.languages[at] === language) &&
      (since === null || date >= since) &&
      (until === null || date < until) &&
      (only === null || only.has(id)) &&
      (without === null || !without.has(id))
    );
  };
}

/** Ids of some documents, in the listing's order. */
export function idsOf(chunks: readonly ListingChunk[], docs: Uint32Array): string[] {
  const wanted = new Set(docs);
  return chunks.flatMap((chunk) => {
    const ids = chunk.ids.split("\n");
    return ids.filter((_id, at) => wanted.has(chunk.docs[at] ?? 0));
  });
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** What can be filtered by, the most frequent first. */
export interface Facets {
  readonly outlets: readonly Facet[];
  readonly languages: readonly Facet[];
}

export function facetsOf(chunks: readonly ListingChunk[]): Facets {
  return {
    outlets: counted(chunks.map(({ outlets }) => outlets)),
    languages: counted(chunks.map(({ languages }) => languages)),
  };
}

function counted(lists: readonly (readonly string[])[]): Facet[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
