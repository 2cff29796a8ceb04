/** Which place a figure is given for, where a report tells of several: a toll of one is no toll of all. */
import type { AnalysedArticle, Span } from "../model";
import { fold } from "../text/fold";
import { tokenize } from "../text/tokens";
import { isPause, type Word } from "./surroundings";

/** Names of places that the articles give, each under its first word, but for those that an opening names. */
export function localPlaces(
  articles: readonly AnalysedArticle[],
  openings: readonly string[],
): ReadonlySet<string> {
  const known = new Set(openings.flatMap((text) => tokenize(text).map(({ folded }) => folded)));
  const names = articles.flatMap(({ fingerprint }) => fingerprint.places);
  const firsts = names.flatMap((name) => fold(name).split(" ").slice(0, 1));
  return new Set(firsts.filter((first) => first.length > 2 && !known.has(first)));
}

/** The place that a figure shares with the one behind it: "27 were killed, and 100 hurt in Ardal". */
function behindNext(after: readonly Word[], isPlace: (word: Word) => boolean): Word[] {
  const next = after.findIndex(({ type }) => type === "digits");
  return next < 0 ? [] : after.slice(next).filter(isPlace).slice(0, 1);
}

/** The places of a figure: those behind it before another number, otherwise the last one before it, or the next one's. */
export function placesBeside({ places }: { readonly places: ReadonlySet<string> }) {
  return ({ start, end }: Span, words: readonly Word[]): ReadonlySet<string> => {
    const isPlace = ({ folded }: Word) => places.has(folded);
    const after = words.filter((word) => word.start >= end);
    const next = after.findIndex((word) => word.type === "digits" || isPause(word));
    const behind = (next < 0 ? after : after.slice(0, next)).filter(isPlace);
    const before = words.filter((word) => word.end <= start && isPlace(word)).slice(-1);
    const nearest = [behind, before, behindNext(after, isPlace)].find((found) => found.length > 0);
    return new Set((nearest ?? []).map(({ folded }) => folded));
  };
}
