/** Articles of an invented event and a corpus to put them in, each in a database of its own. */
import "fake-indexeddb/auto";
import { fingerprint } from "../../lib/fingerprint";
import { en } from "../../lib/languages/en";
import type { Article } from "../../lib/model";
import type { Analysis } from "../../lib/store/analysis";
import { FillableCorpus } from "../../lib/store/filling";
import { openDatabase } from "../../lib/store/open";
import type { Database } from "../../lib/store/schema";
import { readArticle } from "../../lib/text/passage";

/** Fingerprints only: what the library finds articles by, without their figures. */
export const WORDS_ANALYSIS: Analysis = {
  version: 1,
  analyse: (id, article) => {
    const print = fingerprint(readArticle(article, en), []);
    return { id, article, quantities: [], fingerprint: print };
  },
};

export function report(url: string | null, text: string, headline = "A report"): Article {
  return {
    url,
    canonicalUrl: null,
    headline,
    byline: null,
    outlet: null,
    publishedAt: null,
    language: "en",
    direction: "ltr",
    passages: [
      { role: "headline", text: headline, offset: null },
      { role: "paragraph", text, offset: 0 },
    ],
    removed: [],
    partial: null,
  };
}

let opened = 0;

export interface OpenLibrary {
  readonly name: string;
  readonly db: Database;
  readonly corpus: FillableCorpus;
}

export async function openLibrary(
  name = `library-${++opened}`,
  analysis = WORDS_ANALYSIS,
): Promise<OpenLibrary> {
  const db = await openDatabase(name);
  return { name, db, corpus: new FillableCorpus(db, analysis) };
}

/** Text of some length out of a sentence's words, each time in another order. */
export function filled(sentence: string, times: number): string {
  const words = sentence.split(" ");
  const turned = (by: number) => [...words.slice(by % words.length), ...words.slice(0, by % words.length)];
  return Array.from({ length: times }, (_, at) => `${turned(at).join(" ")}.`).join(" ");
}
