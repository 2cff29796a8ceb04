import { markAt, type ReadPassage } from "../passage";
import { endOfWhole, isNamed } from "./what-phrases";

/** "one count | of making a weapon accessible": a noun that says what it is of by a verb. */
export function endOfGerund(passage: ReadPassage, to: number): number | null {
  const { syntax, pack } = passage;
  if (pack.grammar.headFirst || !markAt(passage, "acts", to - 1) || !markAt(passage, "partitive", to))
    return null;
  const verb = syntax.verbAt[to + 1];
  if (verb?.from !== to + 1 || syntax.tags[verb.head]?.form !== "Ger") return null;
  const object = syntax.phraseAt[verb.to];
  const isObject = object?.from === verb.to && isNamed(object) && !object.numeral;
  return isObject ? endOfWhole(passage, object) : verb.to;
}
