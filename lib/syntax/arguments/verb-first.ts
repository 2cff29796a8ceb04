/** The arguments of a verb where a verb may come before its subject. */
import type { NounPhrase, VerbGroup } from "../model";
import { textAt } from "../tagged";
import type { BareGroup } from "../verb-groups";
import { withJoined } from "./objects";
import { hasWall, isRelative, type Scene, WALL } from "./scene";
import { type Found, subjectBehind } from "./subjects";

export type Arguments = Found & Pick<VerbGroup, "objects">;

/** «متوسط الزيادة في مصانع الحديد | يبلغ»: of the phrases before a verb the first of its clause is the subject. */
function firstOfClause(scene: Scene, group: BareGroup, nearest: number | null): number | null {
  if (nearest === null) return null;
  const isOpener = (at: number) =>
    scene.verbAt[at] !== undefined ||
    WALL.test(textAt(scene.tagged, at)) ||
    scene.tagged.marks.is("subordinator", at) ||
    isRelative(scene, at);
  let start = group.from - 1;
  while (start >= scene.sentence.from && !isOpener(start)) start--;
  const first = scene.phrases.find(
    ({ from, adposition, sort }) =>
      from > start && from < group.from && adposition === null && sort !== "pronoun",
  );
  return first?.index ?? nearest;
}

/** The first phrase without an adposition behind a subject, over those with one: «بلغت الأصول في الخارج | 12 مليارا». */
function objectBehind(scene: Scene, own: NounPhrase, next: BareGroup | undefined): NounPhrase | null {
  const limit = next?.from ?? scene.sentence.to;
  const first = scene.phrases[0]?.index ?? 0;
  for (const phrase of scene.phrases.slice(own.index - first + 1)) {
    if (phrase.from >= limit || hasWall(scene, own.to, phrase.from)) return null;
    if (phrase.adposition === null && phrase.complementOf === null && phrase.joinedTo === null) return phrase;
  }
  return null;
}

/** Where a verb may come first, the phrase behind it is its subject, unless one stands at the clause's head. */
export function verbFirst(
  scene: Scene,
  group: BareGroup,
  behind: NounPhrase | null,
  next: BareGroup | undefined,
): Arguments {
  const nearest = subjectBehind(scene, group);
  const { clause } = nearest;
  const subject = firstOfClause(scene, group, nearest.subject);
  const joined = scene.tagged.marks.isJoined(group.from);
  const own = behind && behind.adposition === null ? behind : null;
  if (subject !== null && !joined && clause !== "subordinate")
    return { subject, objects: own ? withJoined(scene, own) : [], clause };
  if (!own) return { subject, objects: [], clause };
  const second = objectBehind(scene, own, next);
  const object = second ? withJoined(scene, second) : [];
  return { subject: own.index, objects: group.voice === "passive" ? [] : object, clause };
}
