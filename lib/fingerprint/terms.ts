import { expectedShare } from "./prior";
import type { Reading, ReadPassage } from "./reading";

/** A term that more articles than this hold is grammar, not content. */
const GRAMMAR_SHARE = 0.3;
const MAX_TERMS = 220;
const LEDE_WORDS = 70;

/** True for a term that tells something of the event. */
function isContent(term: string, reading: Reading): boolean {
  return !reading.lexicon.reporting.has(term) && expectedShare(reading.language, term) <= GRAMMAR_SHARE;
}

function contentTerms(passages: readonly ReadPassage[], reading: Reading): string[] {
  return passages.flatMap(({ terms }) => terms.flat()).filter((term) => isContent(term, reading));
}

/** Content terms with their counts, most frequent first and rarer words before common ones; bounded. */
export function countTerms(reading: Reading): [string, number][] {
  const counts = new Map<string, number>();
  const said = reading.passages.filter(({ role }) => role !== "caption");
  for (const term of contentTerms(said, reading)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const gain = ([term, count]: readonly [string, number]) =>
    (1 + Math.log(count)) * -Math.log(expectedShare(reading.language, term));
  return [...counts]
    .map((entry) => ({ entry, gain: gain(entry) }))
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MAX_TERMS)
    .map(({ entry }) => entry)
    .sort((a, b) => b[1] - a[1]);
}

/** Content terms of the headline. */
export function headlineTerms(reading: Reading): string[] {
  return [
    ...new Set(
      contentTerms(
        reading.passages.filter(({ role }) => role === "headline"),
        reading,
      ),
    ),
  ];
}

/** Content terms of headline and lede: the first paragraphs, up to some seventy words. */
export function ledeTerms(reading: Reading): string[] {
  const lede = reading.passages.filter(
    ({ role, wordsBefore }) => role !== "caption" && wordsBefore < LEDE_WORDS,
  );
  return [...new Set(contentTerms(lede, reading))].slice(0, MAX_TERMS);
}
