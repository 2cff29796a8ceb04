/** A sentence while the arguments of its verbs are being read, and what is asked of its phrases. */
import type { Sentence } from "../../text/passage";
import type { NounPhrase, VerbGroup } from "../model";
import { isFiniteVerb, isJoint, posAt, type Tagged, textAt } from "../tagged";

/** A sentence with its phrases and with the verbs read so far. */
export interface Scene {
  readonly tagged: Tagged;
  readonly sentence: Sentence;
  readonly phrases: readonly NounPhrase[];
  readonly phraseAt: readonly (NounPhrase | undefined)[];
  readonly verbs: VerbGroup[];
  readonly verbAt: (VerbGroup | undefined)[];
}

export const WALL = /^[;:؛()[\]—–]$/u;

/** "who", and "that" between a noun and a verb. */
export function isRelative({ tagged, phraseAt }: Scene, at: number): boolean {
  if (tagged.marks.is("relative", at)) return true;
  if (!tagged.marks.is("relative-behind-noun", at) || !phraseAt[at - 1]) return false;
  const next = posAt(tagged, at + 1);
  return next === "VERB" || next === "AUX" || (next === "ADV" && posAt(tagged, at + 2) === "VERB");
}

export function byIndex({ phrases }: Scene, index: number): NounPhrase | undefined {
  return phrases[index - (phrases[0]?.index ?? 0)];
}

/** Phrases in one another, each a complement of the next. */
const MOST_NESTED = 8;

/** The outermost phrase that a phrase is a complement of. */
export function root(scene: Scene, phrase: NounPhrase): NounPhrase {
  let at = phrase;
  for (let steps = 0; at.complementOf !== null && steps < MOST_NESTED; steps++) {
    const next = byIndex(scene, at.complementOf);
    if (!next) break;
    at = next;
  }
  return at;
}

/** Whether a verb belongs to a noun and not to the sentence's own course. */
export function isInner({ clause }: VerbGroup): boolean {
  return clause === "relative" || clause === "participle";
}

/** A mark that parts clauses; a hyphen alone before the verb stands for a dash. */
export function isWall({ tagged }: Scene, at: number): boolean {
  const text = textAt(tagged, at);
  return WALL.test(text) || (text === "-" && !isJoint(tagged, at) && isApart(tagged, at));
}

function isApart({ passage: { tokens } }: Tagged, at: number): boolean {
  const touchesWord = (left: number, word: number) =>
    tokens[left]?.end === tokens[left + 1]?.start && tokens[word]?.type !== "mark";
  return !touchesWord(at - 1, at - 1) && !touchesWord(at, at + 1);
}

/** Appositions or adpositional phrases passed in a row on the way to a head. */
export const MOST_PASSED = 3;

/** "shot four students and | two were hurt": a finite verb straight behind takes the phrase for its subject. */
export function isSubjectOfNext(scene: Scene, phrase: NounPhrase): boolean {
  const tag = scene.tagged.tags[phrase.to];
  // "three people | believed to be bandmates"
  if (tag?.pos === "VERB" && posAt(scene.tagged, phrase.to + 1) === "PART") return false;
  return isFiniteVerb(scene.tagged, phrase.to);
}

export function hasWall({ tagged }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (WALL.test(textAt(tagged, at)) || tagged.marks.is("subordinator", at)) return true;
  return false;
}
