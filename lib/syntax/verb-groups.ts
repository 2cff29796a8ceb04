/** Verbs with their auxiliaries, and what each takes for its subject and its objects. */
import type { Sentence } from "../text/passage";
import type { Form, NounPhrase, VerbGroup, Voice } from "./model";
import { posAt, type Tagged, textAt } from "./tagged";

/** A verb group before its arguments are known. */
export interface BareGroup {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly form: Form;
  readonly voice: Voice;
  readonly isCopula: boolean;
  readonly isNegated: boolean;
}

const APOSTROPHE = /^['’]$/u;

function isVerbal(tagged: Tagged, at: number): boolean {
  const pos = posAt(tagged, at);
  return pos === "VERB" || pos === "AUX";
}

/** "not", "n't", "to", an adverb or the parts of a shortened auxiliary: what may stand between a verb's words. */
function isBetween(tagged: Tagged, at: number): boolean {
  const pos = posAt(tagged, at);
  return (
    pos === "PART" ||
    pos === "ADV" ||
    (pos === "DET" && posAt(tagged, at + 1) === "VERB") ||
    tagged.marks.is("negation", at) ||
    APOSTROPHE.test(textAt(tagged, at))
  );
}

function endOfGroup(tagged: Tagged, from: number, end: number, isInside: (at: number) => boolean): number {
  let to = from + 1;
  if (posAt(tagged, from) === "VERB") return to;
  let next = to;
  while (next < end && !isInside(next)) {
    if (isVerbal(tagged, next)) {
      to = next + 1;
      if (posAt(tagged, next) === "VERB") break;
    } else if (!isBetween(tagged, next)) break;
    next++;
  }
  return to;
}

function groupOf(tagged: Tagged, from: number, to: number): BareGroup {
  let head = to - 1;
  while (head > from && !isVerbal(tagged, head)) head--;
  const verbs: number[] = [];
  for (let at = from; at < to; at++) if (posAt(tagged, at) === "VERB") verbs.push(at);
  if (verbs.length > 0) head = verbs.at(-1) ?? head;
  const form = tagged.tags[head]?.form ?? "";
  let [isNegated, isPassive] = [tagged.marks.is("negation", from - 1), form === "Pass"];
  for (let at = from; at < to; at++) {
    if (tagged.marks.is("negation", at)) isNegated = true;
    if (at < head && tagged.marks.is("passive", at) && form === "Part") isPassive = true;
  }
  const isCopula = posAt(tagged, head) === "AUX";
  // "were | not hurt", where the predicate was read as no verb
  if (isCopula && tagged.marks.is("negation", to)) isNegated = true;
  const isFiniteVerb = form === "Fin" || form === "Pass" || from < head || isCopula;
  return {
    from,
    to,
    head,
    form: isFiniteVerb ? "Fin" : form,
    voice: isPassive || (form === "Part" && !isFiniteVerb) ? "passive" : "active",
    isCopula,
    isNegated,
  };
}

/** The verb groups of a sentence that stand in none of its noun phrases. */
export function bareGroups(
  tagged: Tagged,
  sentence: Sentence,
  phraseAt: readonly (NounPhrase | undefined)[],
): BareGroup[] {
  const found: BareGroup[] = [];
  const isInside = (at: number) => phraseAt[at] !== undefined;
  for (let at = sentence.from; at < sentence.to; ) {
    if (!isVerbal(tagged, at) || isInside(at)) {
      at++;
      continue;
    }
    const to = endOfGroup(tagged, at, sentence.to, isInside);
    found.push(groupOf(tagged, at, to));
    at = to;
  }
  return found;
}

export type { VerbGroup };
