/** The name of what a count counts. */
import { PERSON_KINDS } from "../../model";
import { countedBy } from "../../syntax";
import type { Draft } from "../draft";
import { markAt, type ReadPassage } from "../passage";
import { inflectedName, toldName } from "./inflected";
import { standingName } from "./standing";
import type { Naming } from "./words";

const CAPITAL = /^\p{Lu}/u;
/** "Norwegians". */
export const PLURAL_NAME = /^\p{Lu}\p{Ll}{2,}s$/u;

function isOne({ min, max }: Draft): boolean {
  return min === 1 && max === 1;
}

/** Whether a head can be counted by that number: a plural, or a single one. */
function agrees({ tokens, syntax }: ReadPassage, draft: Draft, head: number): boolean {
  const text = tokens[head]?.text ?? "";
  if (syntax.tags[head]?.pos === "PROPN" || CAPITAL.test(text))
    return !isOne(draft) && PLURAL_NAME.test(text);
  return isOne(draft) || syntax.plurals.has(head);
}

function standing(passage: ReadPassage, naming: Naming, draft: Draft): string | null {
  const { syntax } = passage;
  const part = markAt(passage, "partitive", draft.number.to);
  const whole = part && syntax.phraseAt[part.to];
  const phrase = whole ?? syntax.phraseAt[draft.number.from];
  const head = whole ? whole.head : countedBy(syntax, draft.number);
  if (!phrase || head === null || head < draft.number.to || !agrees(passage, draft, head)) return null;
  return standingName(passage, naming, phrase, head, whole ? phrase.from : draft.number.to);
}

/** What is counted, as a heading says it; null where that is not certain or says nothing. */
export function countedName(passage: ReadPassage, naming: Naming, draft: Draft): string | null {
  if (draft.form === "zero") return null;
  const isPerson = PERSON_KINDS.has(draft.kind ?? "other");
  const { inflected } = naming;
  if (!inflected) return standing(passage, naming, draft);
  const reading = { passage, naming, inflected, draft };
  return inflectedName(reading, isPerson) ?? toldName(reading, isPerson);
}
