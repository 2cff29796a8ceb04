/** Participles without an auxiliary, which belong to a noun. */
import type { NounPhrase } from "../model";
import { COMMA, isFiniteVerb, posAt, textAt } from "../tagged";
import type { BareGroup } from "../verb-groups";
import { isInner, isRelative, type Scene, WALL } from "./scene";
import type { Found } from "./subjects";

/** Whether another verb of a stretch between clauses is finite, so that a form in "-ed" beside it is a participle. */
function hasOtherFinite(scene: Scene, group: BareGroup): boolean {
  const isWall = (at: number) =>
    WALL.test(textAt(scene.tagged, at)) || scene.tagged.marks.is("subordinator", at);
  const isOther = (at: number) => (at < group.from || at >= group.to) && isFiniteVerb(scene.tagged, at);
  for (let at = group.from - 1; at >= scene.sentence.from && !isWall(at); at--) if (isOther(at)) return true;
  for (let at = group.to; at < scene.sentence.to && !isWall(at); at++) if (isOther(at)) return true;
  return false;
}

/** A form in "-ed" beside another finite verb; of a verb of stating only where an adposition follows: "reported by". */
function isParticiple(scene: Scene, group: BareGroup): boolean {
  if (scene.tagged.marks.is("reporting", group.head) && posAt(scene.tagged, group.to) !== "ADP") return false;
  return hasOtherFinite(scene, group);
}

/**
 * The noun that a participle without an auxiliary belongs to: straight before it, or before a comma: "Ms. Orr, citing a
 * report, said".
 */
export function reducedOf(scene: Scene, group: BareGroup): NounPhrase | null {
  const { tagged, phraseAt } = scene;
  if ((group.form !== "Part" && group.form !== "Ger") || isRelative(scene, group.from - 1)) return null;
  const isBehindOblique = phraseAt[group.from - 1]?.adposition != null;
  if (group.form === "Part" && !isBehindOblique && !isParticiple(scene, group)) return null;
  const isApart = group.form === "Ger" && COMMA.test(textAt(tagged, group.from - 1));
  return phraseAt[group.from - (isApart ? 2 : 1)] ?? null;
}

/** "The jury charged them, | saying …": behind a whole clause a participle set apart has the subject of that clause. */
export function ownerOf(scene: Scene, group: BareGroup, reduced: NounPhrase): number {
  if (!COMMA.test(textAt(scene.tagged, group.from - 1))) return reduced.index;
  const main = scene.verbs.findLast((verb) => !isInner(verb) && verb.subject !== null && verb.form === "Fin");
  return main?.subject ?? reduced.index;
}

/** "went to a hospital | after being shot": behind a word that opens a clause a form in "-ing" has the subject of the clause before. */
export function controlled(scene: Scene, { form, from }: BareGroup): Found | null {
  const { marks } = scene.tagged;
  const opener = posAt(scene.tagged, from - 1);
  const isOpened = opener === "SCONJ" || (opener === "ADP" && marks.is("subordinating", from - 1));
  if (!isOpened || (form !== "Ger" && !marks.is("participial-passive", from))) return null;
  const main = scene.verbs.findLast((verb) => !isInner(verb) && verb.subject !== null && verb.form === "Fin");
  return main ? { subject: main.subject, clause: "subordinate" } : null;
}

/** "responsible for four people | being killed": the phrase straight before, whatever governs it. */
export function ofParticipialPassive(scene: Scene, group: BareGroup): NounPhrase | null {
  if (group.voice !== "passive" || !scene.tagged.marks.is("participial-passive", group.from)) return null;
  return scene.phraseAt[group.from - 1] ?? null;
}
