import { type Kind, PERSON_KINDS } from "../../model";
import type { Draft } from "../draft";
import { markAt, markBefore, marksAt, type ReadPassage } from "../passage";
import { attributiveStart, type CountedPhrase, countedPhrase } from "../phrase";
import type { PassageFigures } from "./governor";

/** "34 of 60"; but "a crew of four" is a group of its own, and "of the six hospitalised" says itself what it counts. */
export function isOfWhole(passage: ReadPassage, draft: Draft): boolean {
  const of = markBefore(passage, "whole", draft.from);
  if (of === null || markBefore(passage, "kind", draft.from)) return false;
  if (markBefore(passage, "earlier", draft.from) || markBefore(passage, "counter", draft.from)) return false;
  return marksAt(passage, "kind", draft.to).every(({ sense }) => sense.role === "follows");
}

/** «5 من المشتبهين | السبعة»: the number of those of whom the number before is a part. */
function isWholeAsComplement({ syntax }: ReadPassage, { number }: Draft, part: Draft): boolean {
  const phrase = syntax.phraseAt[number.from];
  const own = syntax.phraseAt[part.number.from];
  return (
    phrase !== undefined &&
    phrase.head < number.from &&
    own?.sort === "numeral" &&
    phrase.index === own.index + 1 &&
    phrase.from - own.to <= 1
  );
}

/** "71 of the | 81 people": persons of whom the number straight before is a part, and whom nothing else happened to. */
export function isWholeOf(passage: ReadPassage, draft: Draft, part: Draft | undefined): boolean {
  const of = markBefore(passage, "whole", draft.from);
  if (!part || !PERSON_KINDS.has(part.kind ?? "other")) return false;
  // «56 شخصا ما زالوا موقوفين من بين | 381 شخصا»
  const isFar = of !== null && of.to - of.from > 1 && part.sentence === draft.sentence;
  return (of !== null && part.number.to === of.from) || isFar || isWholeAsComplement(passage, draft, part);
}

/** «ألف» begins as the article does. */
const SHORTEST_DEFINITE = 3;

function isDefiniteNumber({ tokens, pack }: ReadPassage, { from, to }: Draft["number"]): boolean {
  const { article } = pack.grammar;
  const word = tokens[from]?.folded ?? "";
  return article !== "" && to === from + 1 && word.startsWith(article) && word.length > SHORTEST_DEFINITE;
}

/** "a mother of 12", «أم لثلاثة»: of those so counted nothing is told. Where the word for it also means "or", a clitic tells. */
export function isKin(passage: ReadPassage, { number, start }: Draft): boolean {
  const kin = markBefore(passage, "kin", number.from);
  // «والده | وستة آخرين»
  if (!kin || (passage.pack.grammar.headFirst && passage.syntax.joined.has(number.from))) return false;
  // «أما | الأربعة»
  if (isDefiniteNumber(passage, number)) return false;
  const isAmbiguous = markAt(passage, "stop", kin.from)?.to === kin.to;
  return !isAmbiguous || start > (passage.tokens[number.from]?.start ?? start);
}

/** Smaller numbers are told of too many groups. */
const FEWEST_TOLD = 5;

/** "of the 19", «من الـ19», but not "picture 7 of 19". */
function isDefinite(passage: ReadPassage, draft: Draft): boolean {
  const part = markBefore(passage, "partitive", draft.number.from);
  return (part !== null && part.to - part.from > 1) || attributiveStart(passage, draft) !== null;
}

/** "eight of the 19": a part of whom nothing else is told counts what the whole's number counted before. */
export function toldKind(
  passage: ReadPassage,
  { partitive, from, noun }: CountedPhrase,
  next: Draft | undefined,
): Kind | null {
  if (!partitive || noun !== "none" || !next || next.number.to !== from) return null;
  if ((next.min ?? 0) < FEWEST_TOLD || !isDefinite(passage, next)) return null;
  return passage.told.get(next.min ?? 0) ?? null;
}

/**
 * What a figure counts that another is a part of; null where it is no such part. What happened to the part did not happen to the whole
 * ("34 of the 90 were hurt"): it has the part's noun, else what its number counted before, else counts people.
 */
export function wholeKind(
  passage: ReadPassage,
  draft: Draft,
  part: Draft | undefined,
  { numbers }: PassageFigures,
): Kind | null {
  if (!part?.kind || !isOfWhole(passage, draft)) return null;
  if (!PERSON_KINDS.has(part.kind)) return part.kind;
  const told = draft.min === null ? undefined : passage.told.get(draft.min);
  return countedPhrase(passage, part, numbers).kind ?? told ?? "people";
}
