/** Articles of an invented event and a corpus to put them in, each in a database of its own. */
import "fake-indexeddb/auto";
import type { Article } from "../../lib/model";
import { type Analysis, Corpus } from "../../lib/store/corpus";
import { openDatabase } from "../../lib/store/open";
import type { Database } from "../../lib/store/schema";

/** Lower-case words as terms: enough for the library's own logic, and independent of the language packs. */
export const WORDS_ANALYSIS: Analysis = {
  version: 1,
  analyse: (id, article) => {
    const counts = new Map<string, number>();
    for (const word of article.passages
      .map(({ text }) => text)
      .join(" ")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)) {
      if (word.length > 2) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return {
      id,
      article,
      quantities: [],
      fingerprint: {
        language: article.language,
        terms: [...counts].sort((a, b) => b[1] - a[1]),
        headlineTerms: [],
        ledeTerms: [],
        names: [],
        places: [],
        persons: [],
        nameTerms: [],
        nameKeys: [],
        eventDays: [],
        publishedDay: null,
        dayHints: [],
        figureKeys: [],
        ages: [],
        copySketch: [],
        wordCount: counts.size,
        followUp: false,
      },
    };
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
  readonly corpus: Corpus;
}

export async function openLibrary(
  name = `library-${++opened}`,
  analysis = WORDS_ANALYSIS,
): Promise<OpenLibrary> {
  const db = await openDatabase(name);
  return { name, db, corpus: new Corpus(db, analysis) };
}
