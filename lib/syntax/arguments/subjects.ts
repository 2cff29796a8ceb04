/** Looking back from a verb for its subject. */
import type { NounPhrase, VerbGroup } from "../model";
import { COMMA, posAt, textAt } from "../tagged";
import type { BareGroup } from "../verb-groups";
import { appositive, beforeAges, beforeAside, insertedBefore } from "./asides";
import { byIndex, isInner, isRelative, isWall, MOST_PASSED, root, type Scene } from "./scene";

/** "they are juveniles but | a source told": an object belongs to the clause before, but not behind "said". */
function isObject({ verbAt, tagged }: Scene, { from }: NounPhrase): boolean {
  const verb = verbAt[from - 1];
  return verb !== undefined && !tagged.marks.is("reporting", verb.head);
}

/** The first of phrases joined to one another, as far as they can be one subject. */
function firstJoined(scene: Scene, phrase: NounPhrase): NounPhrase {
  let at = phrase;
  for (let steps = 0; steps < MOST_JOINED; steps++) {
    const before = at.joinedTo === null ? bearerOfAges(scene, at) : byIndex(scene, at.joinedTo);
    const first = before && root(scene, before);
    if (!first || first.adposition || isObject(scene, first)) break;
    at = first;
  }
  return at;
}

const MOST_JOINED = 12;

/** "two pupils, ages | 9 and 12, and their aunt were hurt": whose ages numbers behind a comma are. */
function bearerOfAges(scene: Scene, { sort, adposition, from }: NounPhrase): NounPhrase | undefined {
  if (sort !== "numeral" || adposition) return undefined;
  const noun = scene.phraseAt[from - 1];
  const start = noun && noun.to - noun.from === 1 ? noun.from : from;
  const bearer = COMMA.test(textAt(scene.tagged, start - 1)) ? scene.phraseAt[start - 2] : undefined;
  return bearer && bearer.sort !== "numeral" ? bearer : undefined;
}

export interface Found {
  readonly subject: number | null;
  readonly clause: VerbGroup["clause"];
}

const NOBODY: Found = { subject: null, clause: "main" };

/** The verb straight before a phrase whose object it is, in a clause that a pronoun or participle opened. */
function innerVerbOf(scene: Scene, phrase: NounPhrase): VerbGroup | null {
  const verb = scene.verbAt[phrase.from - 1];
  return verb && isInner(verb) && !scene.tagged.marks.is("reporting", verb.head) ? verb : null;
}

/** "plans | to cut carbon": before an infinitive that belongs to a noun, and whose object a phrase is. */
function beforeInfinitive(scene: Scene, phrase: NounPhrase): number | null {
  const verb = scene.verbAt[phrase.from - 1];
  if (verb?.form !== "Inf" || posAt(scene.tagged, verb.from - 1) !== "PART") return null;
  return scene.phraseAt[verb.from - 2] ? verb.from - 2 : null;
}

/** Where the phrase begins that a relative clause or a participle belongs to. */
function beforeClause(scene: Scene, verb: VerbGroup): number {
  if (verb.clause === "participle") return verb.from - 1;
  let at = verb.from - 1;
  while (at >= scene.sentence.from && !isRelative(scene, at)) at--;
  return at - 1;
}

/** "is | to be laid off": an infinitive shares the subject of the verb before it. */
function isInfinitiveOf(scene: Scene, { from }: BareGroup, { to }: VerbGroup): boolean {
  return to === from - 1 && posAt(scene.tagged, from - 1) === "PART";
}

/** "has cut the fare and | says": a verb straight behind a conjunction has the subject of the verb that it is joined to. */
function joinedVerb(scene: Scene, group: BareGroup): VerbGroup | null {
  let at = group.from - 1;
  while (posAt(scene.tagged, at) === "ADV") at--;
  if (posAt(scene.tagged, at) !== "CCONJ") return null;
  // "puts the number lost at 71 and | says": a verb whose subject is another's object stands lower in the sentence.
  const isOwn = ({ subject }: VerbGroup) => {
    const phrase = subject === null ? undefined : byIndex(scene, subject);
    return phrase !== undefined && !isObject(scene, phrase);
  };
  const before = scene.verbs.filter(
    (verb) => isOwn(verb) && !isInner(verb) && verb.form !== "Inf" && verb.form !== "Ger",
  );
  const isReporting = (head: number) => scene.tagged.marks.is("reporting", head);
  const alike = isReporting(group.head) ? before.findLast(({ head }) => isReporting(head)) : undefined;
  return alike ?? before.at(-1) ?? null;
}

/** The subject of a verb that another one stands before: the same where the two are joined. */
function besideVerb(scene: Scene, group: BareGroup, verb: VerbGroup): Found | null {
  const before = group.from - 1;
  const isJoined =
    posAt(scene.tagged, before) === "CCONJ" ||
    COMMA.test(textAt(scene.tagged, before)) ||
    isInfinitiveOf(scene, group, verb) ||
    scene.tagged.marks.isJoined(group.from);
  return isJoined ? { subject: verb.subject, clause: verb.clause } : null;
}

/** Where to look on before a phrase that is no subject: an object of an inner clause, or one in an adposition. */
function beforeNoSubject(scene: Scene, phrase: NounPhrase): number | null {
  const inner = innerVerbOf(scene, phrase);
  if (inner) return Math.min(beforeClause(scene, inner), inner.from - 1);
  const infinitive = beforeInfinitive(scene, phrase);
  if (infinitive !== null) return infinitive;
  return phrase.adposition ? Math.min(phrase.adposition.from, phrase.from) - 1 : null;
}

/** Looks back from a verb for its subject, over adpositions' phrases and whole inner clauses. */
export function subjectBehind(scene: Scene, group: BareGroup): Found {
  const joined = scene.tagged.pack.grammar.verbFirst ? null : joinedVerb(scene, group);
  if (joined) return { subject: joined.subject, clause: joined.clause };
  let clause: VerbGroup["clause"] = "main";
  const ages = beforeAges(scene, group);
  for (let at = ages ?? group.from - 1; at >= scene.sentence.from; ) {
    const verb = scene.verbAt[at];
    const phrase = scene.phraseAt[at];
    if (isWall(scene, at) || scene.tagged.marks.is("subordinator", at)) {
      const before = beforeAside(scene, at, group);
      if (before === null) break;
      at = before;
    } else if (verb) {
      if (!isInner(verb)) return besideVerb(scene, group, verb) ?? { ...NOBODY, clause };
      at = Math.min(beforeClause(scene, verb), verb.from - 1);
    } else if (isRelative(scene, at)) {
      const antecedent = antecedentOf(scene, at);
      if (antecedent) return { subject: antecedent.index, clause: "relative" };
      clause = "subordinate";
      at--;
    } else if (!phrase) at--;
    else if (isRelative(scene, phrase.from) || isRelative(scene, phrase.from - 1))
      return { subject: phrase.index, clause: "relative" };
    else {
      const passed = beforeNoSubject(scene, phrase);
      const first = passed === null ? firstJoined(scene, phrase) : phrase;
      const before = passed ?? insertedBefore(scene, first, group);
      if (before === null)
        return { subject: (ages === null ? appositive(scene, first, group) : first).index, clause };
      at = before;
    }
  }
  return { ...NOBODY, clause };
}

function antecedentOf(scene: Scene, relative: number): NounPhrase | null {
  let at = relative - 1;
  while (
    at >= scene.sentence.from &&
    (COMMA.test(textAt(scene.tagged, at)) || posAt(scene.tagged, at) === "ADP")
  )
    at--;
  const phrase = scene.phraseAt[at];
  return phrase ? personBefore(scene, phrase, relative) : null;
}

/** "three people in the apartment | who": only a person is "who", so that a place is passed over for one. */
function personBefore(scene: Scene, nearest: NounPhrase, relative: number): NounPhrase {
  if (!scene.tagged.marks.is("personal-relative", relative)) return nearest;
  let phrase: NounPhrase | undefined = nearest;
  for (let steps = 0; phrase?.adposition && steps < MOST_PASSED; steps++) {
    if (scene.tagged.marks.is("person", phrase.head) || phrase.sort === "proper") return nearest;
    const before: NounPhrase | undefined = scene.phraseAt[phrase.adposition.from - 1];
    if (before && scene.tagged.marks.is("person", before.head)) return before;
    phrase = before;
  }
  return nearest;
}
