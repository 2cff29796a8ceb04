/** What may stand between a subject and its verb: asides, ages, appositions, words that are inserted. */
import type { NounPhrase } from "../model";
import { CAPITAL, COMMA, isJoint, posAt, textAt } from "../tagged";
import type { BareGroup } from "../verb-groups";
import { byIndex, isRelative, MOST_PASSED, root, type Scene } from "./scene";

/** "Two men including a nurse and a cook, | were hurt": before words in an adposition that a comma parts from the verb. */
export function insertedBefore(scene: Scene, phrase: NounPhrase, { from }: BareGroup): number | null {
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

/** "Six people — five men and a woman — | were hurt": before a relative clause, or words without a verb, that two dashes or brackets set off. */
export function beforeAside(scene: Scene, wall: number, { from }: BareGroup): number | null {
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
export function beforeAges(scene: Scene, { from }: BareGroup): number | null {
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
export function appositive(scene: Scene, phrase: NounPhrase, group: BareGroup, steps = 0): NounPhrase {
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
