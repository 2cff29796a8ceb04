/** Numbers of persons that a sentence gives as a level: "the number of visitors at 300,000". */

import type { Kind } from "../../model";
import type { NounPhrase } from "../../syntax";
import type { Draft } from "../draft";
import { markAt, markBefore, marksAt, type ReadPassage } from "../passage";
import { isInfection } from "../phrase";
import { movesBefore } from "../refine/history";
import { isWeak, type PassageFigures } from "./governor";

/** Words before a number within which a noun of counting speaks for it: "the number of those held, 12". */
const COUNTED_WITHIN = 5;
/** Between the word for a change and the value it led to: "risen from 13 to". */
const MOVED_WITHIN = 5;

/** "the number of visitors at 300,000": persons that are named as what is counted. */
export function isCountOfPersons(passage: ReadPassage, draft: Draft, { numbers }: PassageFigures): boolean {
  const first = Math.max(draft.sentence.from, draft.number.from - COUNTED_WITHIN);
  for (let at = draft.number.from - 1; at >= first && !numbers.has(at); at--)
    if (markAt(passage, "person", at) && markBefore(passage, "counter", at)) return !isInfection(passage, at);
  return false;
}

/** How far behind "number of" the event's word stands: "the number of people killed". */
const SUBJECT_WITHIN = 4;
const FARTHEST_SUBJECT = 40;

/** "the number of people killed when the bridge fell has risen from 13 to | 17": what is said to have moved. */
export function movedKind(passage: ReadPassage, draft: Draft): Kind | null {
  if (!movesBefore(passage, draft.from, Math.max(draft.sentence.from, draft.from - MOVED_WITHIN)))
    return null;
  const first = Math.max(draft.sentence.from, draft.from - FARTHEST_SUBJECT);
  for (let at = draft.from - 1; at >= first; at--) {
    const counter = markAt(passage, "counter", at);
    for (let word = counter?.to ?? at; counter && word < counter.to + SUBJECT_WITHIN; word++) {
      const kind = marksAt(passage, "kind", word).find(({ sense }) => !isWeak(sense))?.sense.kind;
      if (kind) return kind;
    }
    if (counter) return null;
  }
  return null;
}

/** Whether a phrase is about persons, or about how many they are: "the workforce", "the troop count", "the number of | guests". */
function isOfPersons(passage: ReadPassage, { index, from, head }: NounPhrase): boolean {
  if (markAt(passage, "person", head)) return true;
  if (!markAt(passage, "measure-noun", head)) return false;
  for (let at = from; at < head; at++) if (markAt(passage, "person", at)) return true;
  const whole = passage.syntax.phrases[index + 1];
  return whole?.complementOf === index && markAt(passage, "person", whole.head) !== null;
}

/** "the workforce stands at | 2,400", "bringing the number of guests to | 650": a bare number that a clause leads up to from persons. */
export function isLevelOfPersons(passage: ReadPassage, { number, unit }: Draft): boolean {
  const { syntax, pack } = passage;
  const phrase = syntax.phraseAt[number.from];
  if (unit !== null || pack.grammar.headFirst || phrase?.sort !== "numeral" || !phrase.adposition)
    return false;
  return (syntax.relations.get(phrase.index) ?? []).some(({ verb, as }) => {
    const told = syntax.phrases[verb.objects[0] ?? verb.subject ?? -1];
    const subject = syntax.phrases[verb.subject ?? -1];
    return as === "oblique" && [told, subject].some((one) => one && isOfPersons(passage, one));
  });
}
