import { expectedShare } from "./prior";
import { ledeOf, type TermPassage, type TermReading } from "./reading";

/** A term that more articles than this hold is grammar, not content. */
const GRAMMAR_SHARE = 0.3;
const MAX_TERMS = 220;
const MAX_PAIRS = 300;
/** Above every position in the list of terms. */
export const PAIR_BASE = 256;

/** True for a term that tells something of the event. */
function isContent(term: string, reading: TermReading): boolean {
  return !reading.lexicon.reporting.has(term) && expectedShare(reading.language, term) <= GRAMMAR_SHARE;
}

function contentTerms(passages: readonly TermPassage[], reading: TermReading): string[] {
  return passages.flatMap(({ terms }) => terms.flat()).filter((term) => isContent(term, reading));
}

/** Content terms with their counts, most frequent first and rarer words before common ones; bounded. */
export function countTerms(reading: TermReading): [string, number][] {
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

/** Neighbouring content terms, coded as `Fingerprint.termPairs` says; words between them that tell nothing are passed over. */
export function pairTerms(reading: TermReading, terms: readonly (readonly [string, number])[]): number[] {
  const positions = new Map(terms.map(([term], at) => [term, at]));
  const pairs = new Set<number>();
  for (const passage of reading.passages) {
    if (passage.role === "caption") continue;
    let before: number | undefined;
    for (const term of contentTerms([passage], reading)) {
      const here = positions.get(term);
      if (before !== undefined && here !== undefined && before !== here) pairs.add(before * PAIR_BASE + here);
      before = here;
    }
  }
  return [...pairs].slice(0, MAX_PAIRS);
}

/** Content terms of the headline. */
export function headlineTerms(reading: TermReading): string[] {
  return [
    ...new Set(
      contentTerms(
        reading.passages.filter(({ role }) => role === "headline"),
        reading,
      ),
    ),
  ];
}

/** Content terms of headline and lede. */
export function ledeTerms(reading: TermReading): string[] {
  return [...new Set(contentTerms(ledeOf(reading), reading))].slice(0, MAX_TERMS);
}
