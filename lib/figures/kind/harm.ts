/** Harm that no single word of an event tells: wounds that somebody has, a hospital that somebody is taken to. */
import type { NounPhrase, VerbGroup } from "../../syntax";
import { type As, markAt, marksAt, type ReadPassage } from "../passage";

function holds(passage: ReadPassage, as: As, { from, to }: { readonly from: number; readonly to: number }) {
  for (let at = from; at < to; at++) if (markAt(passage, as, at)) return true;
  return false;
}

/** Whether a phrase is about wounds: "non-life-threatening injuries", "gunshot wounds to the leg". */
function isOfWounds(passage: ReadPassage, { head }: NounPhrase): boolean {
  return markAt(passage, "wound", head) !== null;
}

/** "were found | lying in the road with wounds": what belongs to a participle right behind the verb belongs to it too. */
function argumentsOf({ syntax }: ReadPassage, { objects, obliques, to }: VerbGroup): NounPhrase[] {
  const behind = syntax.verbAt[to];
  const further = behind?.form === "Ger" ? behind.obliques : [];
  return [...objects, ...obliques, ...further].flatMap((index) => syntax.phrases[index] ?? []);
}

/** "suffered injuries", "were found with gunshot wounds": what a verb says that its subject or object bears. */
function bearsWounds(passage: ReadPassage, verb: VerbGroup, isSubject: boolean): boolean {
  return argumentsOf(passage, verb).some(
    (phrase) =>
      isOfWounds(passage, phrase) &&
      (phrase.adposition
        ? holds(passage, "bears", phrase.adposition)
        : isSubject && holds(passage, "bears", verb)),
  );
}

/** "were taken to a local hospital", "sent one person to the emergency room". */
function leadsToHospital(passage: ReadPassage, verb: VerbGroup): boolean {
  return (
    holds(passage, "carries", verb) &&
    argumentsOf(passage, verb).some(
      (phrase) =>
        (phrase.adposition !== null || verb.voice === "passive") && holds(passage, "hospital", phrase),
    )
  );
}

/** "remains | in extremely critical condition", the words of which may be parted. */
function isInBadState(passage: ReadPassage, verb: VerbGroup): boolean {
  return argumentsOf(passage, verb).some(({ adposition, from, to }) => {
    if (adposition === null || !markAt(passage, "contents", adposition.from)) return false;
    for (let at = from; at < to; at++)
      if (
        marksAt(passage, "kind", at).some(
          ({ sense, to: end }) => sense.kind === "wounded" && end === to && end > at + 1,
        )
      )
        return true;
    return false;
  });
}

/** "are | in the hospital". */
function isInHospital(passage: ReadPassage, verb: VerbGroup): boolean {
  return argumentsOf(passage, verb).some((phrase) => {
    const { adposition } = phrase;
    return (
      adposition !== null &&
      markAt(passage, "contents", adposition.from) !== null &&
      holds(passage, "hospital", phrase)
    );
  });
}

/** "left two women dead and two others | in the hospital": what stands behind the object of a verb of leaving. */
export function isLeftInHospital(passage: ReadPassage, phrase: NounPhrase, verb: VerbGroup): boolean {
  const next = passage.syntax.phrases[phrase.index + 1];
  const isBehind = next?.adposition?.from === phrase.to && holds(passage, "hospital", next);
  return isBehind && holds(passage, "leaving", verb);
}

/** "three people | with gunshot wounds": what stands straight behind those counted. */
export function isWithWounds(passage: ReadPassage, phrase: NounPhrase): boolean {
  const next = passage.syntax.phrases[phrase.index + 1];
  return (
    next?.adposition?.from === phrase.to &&
    isOfWounds(passage, next) &&
    holds(passage, "bears", next.adposition)
  );
}

/** Whether a verb tells of its subject, or else of its object, that they are hurt. */
export function tellsOfWounds(passage: ReadPassage, verb: VerbGroup, isSubject: boolean): boolean {
  const isThere = isSubject && verb.isCopula && isInHospital(passage, verb);
  return (
    isThere ||
    (isSubject && isInBadState(passage, verb)) ||
    bearsWounds(passage, verb, isSubject) ||
    leadsToHospital(passage, verb)
  );
}
