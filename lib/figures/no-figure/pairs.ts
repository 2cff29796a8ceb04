/** Duals that count nothing new. */
import { fold } from "../../text/fold";
import { marksAt } from "../passage";
import type { Test } from "./shapes";

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
