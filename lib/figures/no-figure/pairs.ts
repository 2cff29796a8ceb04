/** Duals that count nothing new. */
import { fold } from "../../text/fold";
import { markAt, markBefore, marksAt } from "../passage";
import { countsNothing, type Test } from "./context";

/** «الزعيمان»: a dual with the article means two people already named, unless it says what happened to them. */
export const isKnownPair: Test = (passage, draft) => {
  const { article } = passage.pack.grammar;
  if (draft.form !== "dual" || article === "" || draft.unit !== null) return null;
  if (!fold(passage.text.slice(draft.start, draft.end)).startsWith(article)) return null;
  const isHarmed = marksAt(passage, "kind", draft.number.from).some(
    ({ sense }) => sense.role === "counted" && sense.kind !== "other" && sense.kind !== "people",
  );
  return isHarmed ? null : "idiom";
};

/** What stands behind a dual without its nun where that is no owner. */
const NO_OWNERS: ReadonlySet<string> = new Set(["VERB", "AUX", "ADP", "SCONJ", "PRON", "PUNCT", "ADV"]);

/** «بندقيتي | ستعرفون»: the shape of a dual before its owner, where no owner follows, says that it is mine. */
export const isOwned: Test = (passage, draft) => {
  const { article, dualEndings } = passage.pack.grammar;
  if (draft.form !== "dual" || article === "" || draft.unit !== null) return null;
  const last = passage.tokens[draft.number.to - 1]?.folded ?? "";
  // Without an ending of its own the dual stands before an owner.
  if (dualEndings.some((ending) => last.endsWith(ending))) return null;
  const pos = passage.syntax.tags[draft.number.to]?.pos;
  const isDefinite = passage.tokens[draft.number.to]?.folded.startsWith(article) ?? false;
  const isDescribed = pos === "ADJ" && !(isDefinite && passage.syntax.joined.has(draft.number.to + 1));
  return pos === undefined || NO_OWNERS.has(pos) || isDescribed ? "idiom" : null;
};

/** «بلدة | نفقين»: the name of a place that has the shape of a dual. */
export const isNameOfPlace: Test = (passage, draft) =>
  draft.form === "dual" && draft.unit === null && markBefore(passage, "named-place", draft.number.from)
    ? "name"
    : null;

/** «المحامين | العامين»: an adjective of the plural before it, which only looks like a dual. */
export const isAdjectival: Test = (passage, draft) => {
  const { article } = passage.pack.grammar;
  if (draft.form !== "dual" || article === "") return null;
  const before = draft.number.from - 1;
  const has = (at: number) => passage.tokens[at]?.folded.startsWith(article) ?? false;
  const isPlural = passage.syntax.plurals.has(before) && passage.syntax.tags[before]?.pos === "NOUN";
  return isPlural && has(before) && has(draft.number.from) ? "idiom" : null;
};

/** «العامين 2009 و2011»: a dual of years that are named. */
export const isPairOfYears: Test = (passage, draft) =>
  draft.form === "dual" &&
  draft.unit === "year" &&
  passage.dateTokens.has(draft.number.to) &&
  passage.tokens[draft.number.to]?.type === "digits"
    ? "date"
    : null;

/** «الساحتين الإقليمية والدولية»: a dual with the article whose two members are named behind it. */
export const isPairOfNamed: Test = (passage, draft) => {
  const { article, dualEndings } = passage.pack.grammar;
  if (draft.form !== "dual" || article === "") return null;
  const at = draft.number.to;
  const isDefinite = (token: number) => passage.tokens[token]?.folded.startsWith(article) ?? false;
  const [first, second] = [passage.tokens[at], passage.tokens[at + 1]];
  const names = isDefinite(draft.number.from) && isDefinite(at) && passage.syntax.joined.has(at + 1);
  return names &&
    first?.type === "word" &&
    second?.type === "word" &&
    !dualEndings.some((ending) => first.folded.endsWith(ending))
    ? "name"
    : null;
};

/** «قريتي خشام والطابية»: a dual that names its two members counts nothing new. */
export const isNamedPair: Test = (passage, draft) => {
  if (draft.form !== "dual" || !markAt(passage, "named-dual", draft.number.from)) return null;
  return draft.number.to < draft.sentence.to && !countsNothing(passage, { ...draft, to: draft.number.to })
    ? "name"
    : null;
};
