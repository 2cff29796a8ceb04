/** Builds what the stages keep for a language before an article needs it: a worker just woken has none of it yet. */
import { packFor } from "./languages";
import type { Article, LanguageCode } from "./model";
import { analyse, compareWith } from "./pipeline";

/** A sentence or two of the pack's own words: tables are built whole at the first word that is looked up. */
function textOf(language: LanguageCode): string {
  const { statements, quantities } = packFor(language);
  const first = (phrases: string): string => phrases.split("|", 1)[0] ?? "";
  const [speaker, verb, person] = [statements.speakers, statements.verbs, quantities.persons].map(first);
  return `${speaker} ${verb} 12 ${person}. ${verb} ${speaker} 2024 ${person}.`;
}

function sampleIn(language: LanguageCode): Article {
  const text = textOf(language);
  const paragraph = { role: "paragraph", text, offset: null } as const;
  return {
    url: null,
    canonicalUrl: null,
    headline: text,
    byline: null,
    outlet: null,
    publishedAt: null,
    language,
    direction: packFor(language).direction,
    passages: [{ role: "headline", text, offset: null }, paragraph, paragraph],
    removed: [],
    partial: null,
  };
}

const ready = new Set<LanguageCode>();

/**
 * Makes ready what articles of a language are read and compared with. Takes as long as a first analysis when it is
 * first asked for, and no time from then on; nothing is done for a language that is not known.
 */
export function warmUp(language: LanguageCode): void {
  const { code } = packFor(language);
  if (language === "" || ready.has(code)) return;
  ready.add(code);
  const sample = sampleIn(code);
  compareWith(analyse("subject", sample), [analyse("other", sample)]);
}
