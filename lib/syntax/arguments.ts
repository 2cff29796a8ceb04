/** Which noun phrases are a verb's subject, its objects and its obliques. */
import type { Sentence } from "../text/passage";
import type { NounPhrase, VerbGroup, Voice } from "./model";
import { isJoint, posAt, type Tagged, textAt } from "./noun-phrases";
import type { BareGroup } from "./verb-groups";

/** A sentence with its phrases and with the verbs read so far. */
interface Scene {
  readonly tagged: Tagged;
  readonly sentence: Sentence;
  readonly phrases: readonly NounPhrase[];
  readonly phraseAt: readonly (NounPhrase | undefined)[];
  readonly verbs: VerbGroup[];
  readonly verbAt: (VerbGroup | undefined)[];
}

const COMMA = /^[,،]$/u;
const WALL = /^[;:؛()[\]—–]$/u;
const QUOTE = /^["“”«»„]$/u;

/** "who", and "that" between a noun and a verb. */
function isRelative({ tagged, phraseAt }: Scene, at: number): boolean {
  if (tagged.marks.is("relative", at)) return true;
  if (!tagged.marks.is("relative-behind-noun", at) || !phraseAt[at - 1]) return false;
  const next = posAt(tagged, at + 1);
  return next === "VERB" || next === "AUX" || (next === "ADV" && posAt(tagged, at + 2) === "VERB");
}

function byIndex({ phrases }: Scene, index: number): NounPhrase | undefined {
  return phrases[index - (phrases[0]?.index ?? 0)];
}

/** The outermost phrase that a phrase is a complement of. */
function root(scene: Scene, phrase: NounPhrase): NounPhrase {
  let at = phrase;
  for (let steps = 0; at.complementOf !== null && steps < 8; steps++) {
    const next = byIndex(scene, at.complementOf);
    if (!next) break;
    at = next;
  }
  return at;
}

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

/** Whether a verb belongs to a noun and not to the sentence's own course. */
function isInner({ clause }: VerbGroup): boolean {
  return clause === "relative" || clause === "participle";
}

interface Found {
  readonly subject: number | null;
  readonly clause: VerbGroup["clause"];
}

const NOBODY: Found = { subject: null, clause: "main" };

/** Whether a phrase is the object of a verb straight before it in a clause that a pronoun or participle opened. */
function isInnerObject(scene: Scene, phrase: NounPhrase): VerbGroup | null {
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

/** Looks back from a verb for its subject, over adpositions' phrases and whole inner clauses. */
function subjectBehind(scene: Scene, group: BareGroup): Found {
  let clause: VerbGroup["clause"] = "main";
  const joined = scene.tagged.pack.grammar.verbFirst ? null : joinedVerb(scene, group);
  if (joined) return { subject: joined.subject, clause: joined.clause };
  const ages = beforeAges(scene, group);
  for (let at = ages ?? group.from - 1; at >= scene.sentence.from; ) {
    if (isWall(scene, at) || scene.tagged.marks.is("subordinator", at)) {
      const before = beforeAside(scene, at, group);
      if (before === null) return { ...NOBODY, clause };
      at = before;
      continue;
    }
    const verb = scene.verbAt[at];
    if (verb) {
      if (isInner(verb)) {
        at = Math.min(beforeClause(scene, verb), verb.from - 1);
        continue;
      }
      const joins =
        posAt(scene.tagged, group.from - 1) === "CCONJ" ||
        COMMA.test(textAt(scene.tagged, group.from - 1)) ||
        isInfinitiveOf(scene, group, verb);
      return joins || scene.tagged.marks.isJoined(group.from)
        ? { subject: verb.subject, clause: verb.clause }
        : { ...NOBODY, clause };
    }
    if (isRelative(scene, at)) {
      const antecedent = antecedentOf(scene, at);
      if (antecedent) return { subject: antecedent.index, clause: "relative" };
      clause = "subordinate";
      at--;
      continue;
    }
    const phrase = scene.phraseAt[at];
    if (!phrase) {
      at--;
      continue;
    }
    if (isRelative(scene, phrase.from) || isRelative(scene, phrase.from - 1))
      return { subject: phrase.index, clause: "relative" };
    const inner = isInnerObject(scene, phrase);
    const infinitive = inner ? null : beforeInfinitive(scene, phrase);
    if (inner) at = Math.min(beforeClause(scene, inner), inner.from - 1);
    else if (infinitive !== null) at = infinitive;
    else if (phrase.adposition) at = Math.min(phrase.adposition.from, phrase.from) - 1;
    else {
      const first = firstJoined(scene, phrase);
      const inserted = insertedBefore(scene, first, group);
      if (inserted !== null) {
        at = inserted;
        continue;
      }
      return { subject: (ages === null ? appositive(scene, first, group) : first).index, clause };
    }
  }
  return { ...NOBODY, clause };
}

/** A mark that parts clauses; a hyphen alone before the verb stands for a dash. */
function isWall({ tagged }: Scene, at: number): boolean {
  const text = textAt(tagged, at);
  return WALL.test(text) || (text === "-" && !isJoint(tagged, at) && isApart(tagged, at));
}

function isApart({ passage: { tokens } }: Tagged, at: number): boolean {
  const touchesWord = (left: number, word: number) =>
    tokens[left]?.end === tokens[left + 1]?.start && tokens[word]?.type !== "mark";
  return !touchesWord(at - 1, at - 1) && !touchesWord(at, at + 1);
}

/** "Two men including a nurse and a cook, | were hurt": before words in an adposition that a comma parts from the verb. */
function insertedBefore(scene: Scene, phrase: NounPhrase, { from }: BareGroup): number | null {
  const before = phrase.joinedTo === null ? undefined : byIndex(scene, phrase.joinedTo);
  const outer = before && root(scene, before);
  if (!before || !outer?.adposition) return null;
  const isApart = COMMA.test(textAt(scene.tagged, from - 1)) && phrase.to === from - 1;
  return isApart || isOneName(scene, before, phrase) ? outer.adposition.from - 1 : null;
}

/** "the Securities | and Exchange Commission": a name that holds a conjunction. */
function isOneName({ tagged }: Scene, first: NounPhrase, second: NounPhrase): boolean {
  const isCapital = (at: number) => CAPITAL.test(textAt(tagged, at));
  const isDetermined = posAt(tagged, first.from) === "DET" && !isCapital(first.from);
  const isNext = second.from === first.to + 1 && posAt(tagged, second.from) !== "DET";
  return isDetermined && isNext && isCapital(first.head) && isCapital(second.from);
}

const CAPITAL = /^\p{Lu}/u;

/** "Six people — five men and a woman — | were hurt": before a relative clause, or words without a verb, that two dashes or brackets set off. */
function beforeAside(scene: Scene, wall: number, { from }: BareGroup): number | null {
  if (wall !== from - 1) return null;
  const opener = OPENERS[textAt(scene.tagged, wall)];
  let hasVerb = false;
  const beforeDashes = (dash: number) => {
    let at = dash;
    while (DASHES.includes(textAt(scene.tagged, at))) at--;
    return at;
  };
  for (
    let at = beforeDashes(wall - 1);
    opener && at >= scene.sentence.from && at > wall - LONGEST_ASIDE;
    at--
  ) {
    hasVerb ||= scene.verbAt[at] !== undefined;
    if (opener.includes(textAt(scene.tagged, at)) && !isJoint(scene.tagged, at))
      return hasVerb && !isRelative(scene, at + 1) ? null : beforeDashes(at - 1);
  }
  return null;
}

const DASHES = ["—", "–", "-"];
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  "—": DASHES,
  "–": DASHES,
  "-": DASHES,
  ")": ["("],
};
/** Tokens of an aside between dashes or in brackets; a longer one is a clause of its own. */
const LONGEST_ASIDE = 24;

/** "Two men, | ages 20 and 25, | were hurt": where the words end that numbers set off by commas belong to. */
function beforeAges(scene: Scene, { from }: BareGroup): number | null {
  if (!COMMA.test(textAt(scene.tagged, from - 1))) return null;
  let hasNumeral = false;
  for (let at = from - 2; at >= scene.sentence.from && at > from - LONGEST_AGES; at--) {
    const phrase = scene.phraseAt[at];
    if (COMMA.test(textAt(scene.tagged, at))) {
      const isClosed = hasNumeral && scene.phraseAt[at - 1]?.sort !== "numeral";
      if (isClosed) return at - 1;
      continue;
    }
    if (scene.verbAt[at] || (phrase?.numeral && phrase.sort !== "numeral")) return null;
    hasNumeral ||= phrase?.sort === "numeral";
  }
  return null;
}

/** Tokens of a list of ages between names and their verb. */
const LONGEST_AGES = 12;

/** "Joe Marsh, head of the unit, said": the phrase before the comma is the subject. */
function appositive(scene: Scene, phrase: NounPhrase, group: BareGroup, steps = 0): NounPhrase {
  if (steps > MOST_PASSED) return phrase;
  if (!COMMA.test(textAt(scene.tagged, group.from - 1))) return phrase;
  if (!COMMA.test(textAt(scene.tagged, phrase.from - 1))) return phrase;
  const before = scene.phraseAt[phrase.from - 2];
  const named = before && withoutAdpositions(scene, before);
  if (!before || !named) return phrase;
  const isApposedToo = before !== named && COMMA.test(textAt(scene.tagged, named.from - 1));
  return isApposedToo ? appositive(scene, named, group, steps + 1) : named;
}

/** "the top official | in the state": the phrase on which others hang by their adpositions; null where one opens the sentence. */
function withoutAdpositions(scene: Scene, phrase: NounPhrase): NounPhrase | null {
  let found: NounPhrase | undefined = phrase;
  for (let steps = 0; found?.adposition && steps < MOST_PASSED; steps++)
    found = beforeAdposition(scene, found.adposition.from);
  return found && !found.adposition ? found : null;
}

/** "Ann Marsh, | of Arden": the phrase before an adposition, over a comma. */
function beforeAdposition(scene: Scene, adposition: number): NounPhrase | undefined {
  const isApart = COMMA.test(textAt(scene.tagged, adposition - 1));
  return scene.phraseAt[adposition - (isApart ? 2 : 1)];
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

/** Appositions or adpositional phrases passed in a row on the way to a head. */
const MOST_PASSED = 3;

function phraseBehind(scene: Scene, at: number): NounPhrase | null {
  for (let next = at; next < scene.sentence.to; next++) {
    const phrase = scene.phraseAt[next];
    if (phrase) return phrase.from === next ? phrase : null;
    const pos = posAt(scene.tagged, next);
    if (pos !== "ADV" && pos !== "PART") return null;
  }
  return null;
}

/** A phrase with all that is joined to it, up to the next verb. */
function withJoined(scene: Scene, first: NounPhrase): number[] {
  const found = [first.index];
  for (const phrase of scene.phrases.slice(first.index - (scene.phrases[0]?.index ?? 0) + 1)) {
    if (phrase.joinedTo === null || !reaches(scene, phrase.joinedTo, found)) {
      if (phrase.adposition) continue;
      break;
    }
    if (isSubjectOfNext(scene, phrase)) break;
    found.push(phrase.index);
  }
  return found;
}

function reaches(scene: Scene, index: number, among: readonly number[]): boolean {
  const phrase = byIndex(scene, index);
  return among.includes(index) || (phrase !== undefined && among.includes(root(scene, phrase).index));
}

/** "shot four students and | two were hurt": a finite verb straight behind takes the phrase for its subject. */
function isSubjectOfNext(scene: Scene, phrase: NounPhrase): boolean {
  const tag = scene.tagged.tags[phrase.to];
  // "three people | believed to be bandmates"
  if (tag?.pos === "VERB" && posAt(scene.tagged, phrase.to + 1) === "PART") return false;
  return tag?.pos === "AUX" || (tag?.pos === "VERB" && tag.form === "Fin");
}

/** The last of the phrases in adpositions that hang on a phrase: "the stand | on the settlements | has changed". */
function withComplements(scene: Scene, phrase: NounPhrase): NounPhrase {
  let last = phrase;
  for (const next of scene.phrases.slice(phrase.index - (scene.phrases[0]?.index ?? 0) + 1)) {
    if (!next.adposition || next.adposition.from !== last.to) break;
    last = next;
  }
  return last;
}

/** Whether the verb is turned round behind what was said: '"…," said Ann Marsh'. */
function isInverted(scene: Scene, group: BareGroup, behind: NounPhrase, subject: number | null): boolean {
  const { marks } = scene.tagged;
  if (behind.adposition !== null || isSubjectOfNext(scene, withComplements(scene, behind))) return false;
  if (!marks.is("reporting", group.head) || marks.is("telling", group.head)) return false;
  const before = textAt(scene.tagged, group.from - 1);
  if (QUOTE.test(before) || group.from === scene.sentence.from) return true;
  const own = subject === null ? undefined : byIndex(scene, subject);
  const isApposed = own !== undefined && COMMA.test(textAt(scene.tagged, own.to)) && own.to < group.from - 1;
  return COMMA.test(before) && !isApposed;
}

function obliquesOf(scene: Scene, group: BareGroup, end: number): number[] {
  const found: number[] = [];
  for (const { from, index, adposition, complementOf } of scene.phrases)
    if (adposition && complementOf === null && from >= group.to && from < end) found.push(index);
  return found;
}

/** Where a verb's own clause ends: before the next verb's, or at a mark that parts clauses. */
function clauseEnd(scene: Scene, group: BareGroup, next: BareGroup | undefined): number {
  let at = group.to;
  const limit = next?.from ?? scene.sentence.to;
  while (at < limit && !WALL.test(textAt(scene.tagged, at)) && !scene.tagged.marks.is("subordinator", at))
    at++;
  return at;
}

/** Whether another verb of a stretch between clauses is finite, so that a form in "-ed" beside it is a participle. */
function hasOtherFinite(scene: Scene, group: BareGroup): boolean {
  const isWall = (at: number) =>
    WALL.test(textAt(scene.tagged, at)) || scene.tagged.marks.is("subordinator", at);
  const isOther = (at: number) => {
    const tag = scene.tagged.tags[at];
    return (
      (at < group.from || at >= group.to) &&
      (tag?.pos === "AUX" || (tag?.pos === "VERB" && tag.form === "Fin"))
    );
  };
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
function reducedOf(scene: Scene, group: BareGroup): NounPhrase | null {
  const { tagged, phraseAt } = scene;
  if ((group.form !== "Part" && group.form !== "Ger") || isRelative(scene, group.from - 1)) return null;
  const isBehindOblique = phraseAt[group.from - 1]?.adposition != null;
  if (group.form === "Part" && !isBehindOblique && !isParticiple(scene, group)) return null;
  const isApart = group.form === "Ger" && COMMA.test(textAt(tagged, group.from - 1));
  return phraseAt[group.from - (isApart ? 2 : 1)] ?? null;
}

/** "The jury charged them, | saying …": behind a whole clause a participle set apart has the subject of that clause. */
function ownerOf(scene: Scene, group: BareGroup, reduced: NounPhrase): number {
  if (!COMMA.test(textAt(scene.tagged, group.from - 1))) return reduced.index;
  const main = scene.verbs.findLast((verb) => !isInner(verb) && verb.subject !== null && verb.form === "Fin");
  return main?.subject ?? reduced.index;
}

/** "responsible for four people | being killed": the phrase straight before, whatever governs it. */
function ofParticipialPassive(scene: Scene, group: BareGroup): NounPhrase | null {
  if (group.voice !== "passive" || !scene.tagged.marks.is("participial-passive", group.from)) return null;
  return scene.phraseAt[group.from - 1] ?? null;
}

type Arguments = Found & Pick<VerbGroup, "objects">;

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
    : subjectBehind(scene, group);
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

function hasWall({ tagged }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (WALL.test(textAt(tagged, at)) || tagged.marks.is("subordinator", at)) return true;
  return false;
}

/** Where a verb may come first, the phrase behind it is its subject, unless one stands at the clause's head. */
function verbFirst(
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
