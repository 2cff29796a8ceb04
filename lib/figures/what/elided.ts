/** Persons of whom only the number is said again: "Four boys were hurt, | two in the leg". */
import { PERSON_KINDS } from "../../model";
import type { TokenRange } from "../../syntax";
import type { Draft } from "../draft";
import type { ReadPassage } from "../passage";
import { isNamed } from "../refine/what-phrases";
import type { Before, Named } from "./stretches";

function isOfPersons({ kind, unit }: Draft): boolean {
  return unit === null && kind !== null && PERSON_KINDS.has(kind);
}

/** The noun that the figure before counts, where a part of them or all may be meant. */
export function elidedIn({ syntax, pack }: ReadPassage, draft: Draft, before: Before): TokenRange | null {
  if (pack.grammar.headFirst) return null;
  const [noun] = before.ranges;
  const isPart = (draft.max ?? 0) <= (before.draft.min ?? 0);
  const isNoun = noun && syntax.tags[noun.to - 1]?.pos === "NOUN";
  return isPart && isNoun && isOfPersons(draft) && isOfPersons(before.draft) ? noun : null;
}

/** "All four were | victims of the storm": a noun says by itself who they are. */
function isNoun({ syntax }: ReadPassage, [first]: Named["ranges"]): boolean {
  const phrase = first && syntax.phraseAt[first.from];
  return phrase !== undefined && phrase.from === first?.from && isNamed(phrase) && phrase.adposition === null;
}

/** What is told of persons names them only beside a noun: "boys … in the leg". */
export function withElided(
  passage: ReadPassage,
  draft: Draft,
  named: Named,
  before: Before | null,
): readonly Named[] {
  if (named.form !== "after" || !isOfPersons(draft) || isNoun(passage, named.ranges)) return [named];
  const noun = before && elidedIn(passage, draft, before);
  return noun ? [{ ...named, form: "elided", ranges: [noun, ...named.ranges] }] : [];
}
