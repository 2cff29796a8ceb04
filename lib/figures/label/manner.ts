/** What became of those counted, where their kind says it too broadly for a label: "shot", "abducted". */
import type { Manner } from "../../model";
import type { Draft } from "../draft";
import { namingOf } from "../name/words";
import type { ReadPassage } from "../passage";
import { nearestMark } from "./event-words";

/** The manner that the word tells by which a figure is of its kind; null where it tells none. */
export function mannerOf(passage: ReadPassage, draft: Draft): Manner | null {
  if (draft.form === "zero") return null;
  const word = nearestMark(passage, draft);
  return word && (namingOf(passage.pack)?.manner(passage.tokens, word) ?? null);
}
