/** Which noun phrases are a verb's subject, its objects and its obliques. */
import type { Sentence } from "../../text/passage";
import type { NounPhrase, VerbGroup, Voice } from "../model";
import type { Tagged } from "../tagged";
import type { BareGroup } from "../verb-groups";
import { clauseEnd, isInverted, obliquesOf, phraseBehind, withJoined } from "./objects";
import { controlled, ofParticipialPassive, ownerOf, reducedOf } from "./participles";
import { isSubjectOfNext, type Scene } from "./scene";
import { type Found, subjectBehind } from "./subjects";
import { type Arguments, verbFirst } from "./verb-first";

function argumentsOf(
  scene: Scene,
  group: BareGroup,
  reduced: NounPhrase | null,
  next: BareGroup | undefined,
): Arguments {
  const behind = phraseBehind(scene, group.to);
  if (scene.tagged.pack.grammar.verbFirst) return verbFirst(scene, group, behind, next);
  const bearer = ofParticipialPassive(scene, group);
  if (bearer) return { subject: bearer.index, objects: [], clause: "participle" };
  const { subject, clause }: Found = reduced
    ? { subject: ownerOf(scene, group, reduced), clause: "participle" }
    : (controlled(scene, group) ?? subjectBehind(scene, group));
  const hasObject = behind !== null && behind.adposition === null && !isSubjectOfNext(scene, behind);
  if (behind && isInverted(scene, group, behind, subject))
    return { subject: behind.index, objects: [], clause };
  return { subject, objects: hasObject ? withJoined(scene, behind) : [], clause };
}

/** A form in "-ed" behind a noun that no other verb of its clause makes a participle is finite. */
function voiceOf(scene: Scene, { form, from, voice }: BareGroup, reduced: NounPhrase | null): Voice {
  return form === "Part" && !reduced && scene.phraseAt[from - 1] !== undefined ? "active" : voice;
}

/** All verbs are made here, field by field, so that they have one shape. */
function verbOf(scene: Scene, group: BareGroup, next: BareGroup | undefined, index: number): VerbGroup {
  const { from, to, head, form, isCopula, isNegated } = group;
  const reduced = reducedOf(scene, group);
  const voice = voiceOf(scene, group, reduced);
  const { subject, objects, clause } = argumentsOf(scene, group, reduced, next);
  const obliques = obliquesOf(scene, group, clauseEnd(scene, group, next));
  return { from, to, head, form, voice, isCopula, isNegated, index, subject, objects, obliques, clause };
}

/** Reads what each verb of a sentence takes. */
export function verbGroups(
  tagged: Tagged,
  sentence: Sentence,
  groups: readonly BareGroup[],
  phrases: readonly NounPhrase[],
  phraseAt: readonly (NounPhrase | undefined)[],
  verbAt: (VerbGroup | undefined)[],
  index: number,
): VerbGroup[] {
  const scene: Scene = { tagged, sentence, phrases, phraseAt, verbs: [], verbAt };
  for (const [place, group] of groups.entries()) {
    const verb = verbOf(scene, group, groups[place + 1], index + place);
    scene.verbs.push(verb);
    for (let at = verb.from; at < verb.to; at++) verbAt[at] = verb;
  }
  return scene.verbs;
}
