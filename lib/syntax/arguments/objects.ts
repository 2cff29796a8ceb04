/** What a verb takes behind it: its objects and its obliques, or its subject where the two are turned round. */
import type { NounPhrase } from "../model";
import { COMMA, posAt, textAt } from "../tagged";
import type { BareGroup } from "../verb-groups";
import { byIndex, isSubjectOfNext, root, type Scene, WALL } from "./scene";

const QUOTE = /^["“”«»„]$/u;

export function phraseBehind(scene: Scene, at: number): NounPhrase | null {
  for (let next = at; next < scene.sentence.to; next++) {
    const phrase = scene.phraseAt[next];
    if (phrase) return phrase.from === next ? phrase : null;
    const pos = posAt(scene.tagged, next);
    if (pos !== "ADV" && pos !== "PART") return null;
  }
  return null;
}

/** A phrase with all that is joined to it, up to the next verb. */
export function withJoined(scene: Scene, first: NounPhrase): number[] {
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
export function isInverted(
  scene: Scene,
  group: BareGroup,
  behind: NounPhrase,
  subject: number | null,
): boolean {
  const { marks } = scene.tagged;
  if (behind.adposition !== null || isSubjectOfNext(scene, withComplements(scene, behind))) return false;
  if (!marks.is("reporting", group.head) || marks.is("telling", group.head)) return false;
  const before = textAt(scene.tagged, group.from - 1);
  if (QUOTE.test(before) || group.from === scene.sentence.from) return true;
  const own = subject === null ? undefined : byIndex(scene, subject);
  const isApposed = own !== undefined && COMMA.test(textAt(scene.tagged, own.to)) && own.to < group.from - 1;
  return COMMA.test(before) && !isApposed;
}

export function obliquesOf(scene: Scene, group: BareGroup, end: number): number[] {
  const found: number[] = [];
  for (const { from, index, adposition, complementOf } of scene.phrases)
    if (adposition && complementOf === null && from >= group.to && from < end) found.push(index);
  return found;
}

/** Where a verb's own clause ends: before the next verb's, or at a mark that parts clauses. */
export function clauseEnd(scene: Scene, group: BareGroup, next: BareGroup | undefined): number {
  let at = group.to;
  const limit = next?.from ?? scene.sentence.to;
  while (at < limit && !WALL.test(textAt(scene.tagged, at)) && !scene.tagged.marks.is("subordinator", at))
    at++;
  return at;
}
