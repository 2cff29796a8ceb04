/** The whole subject of a verb of stating: from its owner, its host or its place on, with all that hangs on it. */
import type { NounPhrase } from "../syntax";
import { appositionAt, endOfPhrase, HYPHEN, MOST_LINKS, phraseAt, throughHyphen } from "./phrase";
import { COMMA, type ReadSentence, type TokenRange, tokenText, touches } from "./reading";

/** A phrase's own words, with the possessor before it: "the state's | four caucuses". */
function startOfPhrase(reading: ReadSentence, phrase: NounPhrase): number {
  const { tags } = reading.passage.syntax;
  let at = phrase.from;
  while (tags[at - 1]?.pos === "PART" || /^['’]$/u.test(tokenText(reading, at - 1))) at--;
  const owner = at < phrase.from ? phraseAt(reading, at - 1) : null;
  return owner && owner.to === at && at > reading.sentence.from ? owner.from : phrase.from;
}

/** Where the adposition of a phrase begins, which may open a clause elsewhere: "with". */
function adpositionOf(reading: ReadSentence, { adposition, from }: NounPhrase): number | null {
  if (adposition) return adposition.from;
  return reading.passage.syntax.tags[from - 1]?.pos === "ADP" ? from - 1 : null;
}

/** "officials | with the county | said": the phrase that a subject in an adposition hangs on; itself where none is. */
function hostOf(reading: ReadSentence, phrase: NounPhrase): NounPhrase {
  let host = phrase;
  for (let links = 0; links < MOST_LINKS; links++) {
    const governed = adpositionOf(reading, host);
    const before = governed === null ? null : phraseAt(reading, governed - 1);
    if (!before || before.to !== governed || before.from < reading.sentence.from) break;
    host = before;
  }
  const speaks =
    reading.marks.upTo("speaker", host.to) !== null ||
    reading.marks.upTo("document", host.to) !== null ||
    (host.sort === "proper" && host.index !== phrase.index);
  return adpositionOf(reading, host) === null && speaks ? host : phrase;
}

/** "police in Oakland, | California say": a place behind a comma belongs to the place before it. */
function beforePlace(reading: ReadSentence, phrase: NounPhrase): NounPhrase {
  const { phrases } = reading.passage.syntax;
  const before = COMMA.test(tokenText(reading, phrase.from - 1)) ? phraseAt(reading, phrase.from - 2) : null;
  const isPlace = phrase.sort === "proper" && before?.sort === "proper" && before.to === phrase.from - 1;
  if (!isPlace || !before?.adposition || before.from < reading.sentence.from) return phrase;
  const host = hostOf(reading, before);
  return host.index === before.index ? phrase : (phrases[host.index] ?? phrase);
}

/** "Macy | 's said": a name that has the shape of an owner's, straight before its verb. */
function withOwner({ passage }: ReadSentence, to: number, verb: number): number {
  let end = to;
  while (end < verb && passage.syntax.tags[end]?.pos === "PART") end++;
  return end === verb ? end : to;
}

/** "KBTV | -TV in Marlow": the part of a name before its hyphen. */
function beforeHyphen(reading: ReadSentence, from: number): number {
  const isJoined =
    HYPHEN.test(tokenText(reading, from - 1)) && touches(reading, from - 2) && touches(reading, from - 1);
  return isJoined && from - 2 >= reading.sentence.from
    ? (phraseAt(reading, from - 2)?.from ?? from - 2)
    : from;
}

/** A subject with all that hangs on it, up to its verb; without what stands between commas, but for an apposition. */
export function wholeSubject(reading: ReadSentence, phrase: NounPhrase, verb: number): TokenRange {
  const from = beforeHyphen(reading, startOfPhrase(reading, beforePlace(reading, hostOf(reading, phrase))));
  const to = withOwner(reading, throughHyphen(reading, endOfPhrase(reading, phrase, verb)), verb);
  return { from, to: appositionAt(reading, to, verb) ?? to };
}
