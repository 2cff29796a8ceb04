/** The name of what a verb tells the amount of, where it is a whole phrase that a heading can print as it stands. */
import { tokenize } from "../../text/tokens";
import { markAt } from "../passage";
import { type Inflected, plain } from "./inflection";
import { changed, type MeasuredDraft } from "./measured";

/** Words of a name that is looked for again in the sentence. */
const LONGEST = 5;
const TOLD_BY = "what: amount";
const ENDING: ReadonlySet<string> = new Set(["NOUN", "ADJ", "PROPN"]);

/** Where the words of what is told stand in the sentence; null where they are no one stretch of words. */
function placeOf({ passage, draft }: MeasuredDraft): { readonly from: number; readonly to: number } | null {
  const words = tokenize(draft.what);
  if (words.length === 0 || words.length > LONGEST || words.some(({ type }) => type !== "word")) return null;
  for (let from = draft.from - words.length; from >= draft.sentence.from; from--)
    if (words.every(({ text }, at) => passage.tokens[from + at]?.text.endsWith(text) ?? false))
      return { from, to: from + words.length };
  return null;
}

/** Whether a phrase is definite as a whole and begins with a plain noun that names no person. */
function isWhole(
  { passage, naming, draft }: MeasuredDraft,
  inflected: Inflected,
  from: number,
  to: number,
): boolean {
  const { tags } = passage.syntax;
  const word = (at: number) => plain(passage.tokens[at]?.text ?? "");
  for (let at = from; at < to; at++)
    if (!ENDING.has(tags[at]?.pos ?? "X") || passage.dateTokens.has(at)) return false;
  const isPerson = markAt(passage, "person", from) !== null || inflected.isPerson(word(from));
  if (tags[from]?.pos !== "NOUN" || isPerson || naming.isNoun("empty", passage.tokens, from)) return false;
  if (inflected.isDefinite(word(from)) && inflected.looksLikeAdjective(word(from)) && to === from + 1)
    return false;
  const isKnown = inflected.listed(word(from)) !== null || naming.measureIn(word(from)) !== null;
  // «المساحة المتنازع | عليها»: a participle that goes on.
  if (tags[to]?.pos === "ADV" && to < draft.from) return false;
  return (isKnown || to > from + 1) && inflected.isDefinite(word(to - 1));
}

/** The nearest verb before the figure that measures or tells a change. */
function tellingVerb({ passage, naming, draft }: MeasuredDraft): number | null {
  for (let at = draft.from - 1; at >= draft.sentence.from; at--)
    if (naming.is("measuring", passage.tokens, at)) return at;
  return null;
}

/** «بلغت خسائر المصنع | 3 مليارات»: what is told, with its change or its price; null where that is not certain. */
export function toldMeasure(measured: MeasuredDraft, inflected: Inflected): string | null {
  const { passage, draft } = measured;
  if (draft.kind === "duration" || !draft.decisions.includes(TOLD_BY)) return null;
  const place = placeOf(measured);
  const verb = place && tellingVerb(measured);
  if (!place || verb === null || !isWhole(measured, inflected, place.from, place.to)) return null;
  // «انخفاض الليرة» tells its change itself.
  if (measured.naming.changeAt(passage.tokens, place.from) !== null) return draft.what;
  return changed(measured, verb, draft.what, passage.tokens[place.from]?.folded);
}
