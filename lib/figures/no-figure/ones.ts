/** "One", which mostly counts nothing. */
import type { Draft } from "../draft";
import { markAt, markBefore, marksAt, type ReadPassage } from "../passage";
import { countedPhrase } from "../phrase";
import { NEAR } from "./by-words";
import { countsNothing, isBare, type Test } from "./context";
import { OLDEST } from "./set-off-ages";

/** A part of a group may be some words away from what happened to it: "one of the members of the brigade was hurt". */
const FAR = 10;
const NO_NUMBERS: ReadonlyMap<number, number> = new Map();

/** Whether an event's word stands close enough to say that somebody is counted. */
function isGoverned(passage: ReadPassage, draft: Draft, far: number): boolean {
  const first = Math.max(draft.sentence.from, draft.from - NEAR);
  const last = Math.min(draft.sentence.to, draft.to + far);
  for (let at = first; at < last; at++)
    if (marksAt(passage, "kind", at).some(({ sense }) => sense.kind !== "people" && sense.kind !== "other"))
      return true;
  return false;
}

/** «في مباراة واحدة»: behind its noun, which stands in an adposition, "one" only says that it was the same. */
function isOneInPassing({ syntax, ...passage }: ReadPassage, { number }: Draft): boolean {
  const own = syntax.phraseAt[number.from];
  const noun =
    own && own.head >= number.from && own.complementOf !== null ? syntax.phrases[own.complementOf] : own;
  if (!noun?.adposition || noun.head >= number.from) return false;
  return markAt({ syntax, ...passage }, "votes", noun.head) === null;
}

/** «أحد | الرموز»: where "one" stands behind its noun, one before a definite noun is one of many. */
function isOneOf({ tokens, pack }: ReadPassage, { number }: Draft): boolean {
  const { headFirst, article } = pack.grammar;
  return headFirst && article !== "" && (tokens[number.to]?.folded.startsWith(article) ?? false);
}

/** «أحمد | واحد من الأطفال»: where "one" stands behind its noun, one of many straight behind a noun says what this is. */
function isPredicate({ syntax, pack }: ReadPassage, { number }: Draft): boolean {
  const pos = syntax.tags[number.from - 1]?.pos;
  return pack.grammar.headFirst && (pos === "NOUN" || pos === "PROPN");
}

/** «و | أحد مؤسسي الحزب»: behind what is joined before it, "one of" may be spelled like "one". */
function isJoinedOneOf({ tokens, pack }: ReadPassage, { number }: Draft): boolean {
  const word = tokens[number.from]?.text ?? "";
  const join = pack.grammar.joinedConjunctions.find((each) => word.startsWith(each));
  const bound = pack.numbers.bound?.split(/[ |]/u) ?? [];
  return join !== undefined && bound.includes(word.slice(join.length));
}

/** Words between a denial and the one that it denies. */
const DENIED_WITHIN = 4;

/** «لن يبقى لاعب | واحد», «لا تعرفون إلا | واحدة»: not a single one, or but one that is not counted by its noun. */
function isDeniedOne(passage: ReadPassage, { number, sentence }: Draft): boolean {
  if (!passage.pack.grammar.headFirst) return false;
  if (markBefore(passage, "save", number.from)) return true;
  for (let at = number.from - 1; at >= Math.max(sentence.from, number.from - DENIED_WITHIN); at--) {
    if (passage.tokens[at]?.type !== "word" || markAt(passage, "save", at)) return false;
    if (markAt(passage, "negator", at)) return true;
  }
  return false;
}

/** "one" counts only with a noun that can be counted, or where an event befalls it. */
export const isNoCount: Test = (passage, draft) => {
  if (draft.max !== 1 || draft.form !== "words") return null;
  if (isJoinedOneOf(passage, draft)) return "idiom";
  if (draft.unit !== null) return null;
  const isArticle = markAt(passage, "article", draft.number.from) !== null;
  if (!isArticle && !markAt(passage, "one", draft.number.from)) return null;
  const phrase = countedPhrase(passage, draft, NO_NUMBERS);
  if (phrase.kind) return null;
  if (isOneInPassing(passage, draft) || isDeniedOne(passage, draft)) return "idiom";
  if (isArticle) return "idiom";
  const isPointedAt = markBefore(passage, "demonstrative", draft.number.from) !== null;
  const counts = phrase.noun === "person" || (phrase.noun === "thing" && !isPointedAt);
  const far = phrase.partitive && isPredicate(passage, draft) ? 0 : FAR;
  const isBefallen = phrase.noun !== "thing" && isGoverned(passage, draft, far);
  const isPart = phrase.partitive || isOneOf(passage, draft);
  return (counts && !isPart) || isBefallen ? null : "idiom";
};

/** "two men, one | 17 and the other 21": digits straight behind "one" of those counted. */
export const isAgeOfOne: Test = (passage, draft) => {
  if (!isBare(draft) || draft.form !== "digits" || (draft.max ?? 0) > OLDEST) return null;
  const one = markBefore(passage, "one", draft.number.from);
  return one && passage.pack.grammar.agrees && countsNothing(passage, draft) ? "age" : null;
};
