/** What the reading of phrases knows of a speaker: the subject of a verb, and how far its phrase goes. */
import type { NounPhrase, VerbGroup } from "../syntax";
import { COMMA, type Range, type Reading, tokenText } from "./reading";

/** Phrases that may hang on one speaker: "a spokesman | for the ministry | of health | in the capital". */
const MOST_LINKS = 5;

const HYPHEN_OR_DOT = /^[-‐‑.]$/u;

/** Whether the reading of phrases is sure enough to be asked: parts of speech were learnt, and heads come last. */
export function readsPhrases({ pack }: Reading): boolean {
  return pack.grammar.tagger !== null && !pack.grammar.headFirst;
}

/** The verb group that holds a verb of stating; null where the words are read as no verb. */
export function groupOf({ passage }: Reading, { from, to }: Range): VerbGroup | null {
  for (let at = from; at < to; at++) {
    const group = passage.syntax.verbAt[at];
    if (group) return group;
  }
  return null;
}

/** The phrase that holds a token. */
export function phraseAt({ passage }: Reading, at: number): NounPhrase | null {
  return passage.syntax.phraseAt[at] ?? null;
}

/** The noun phrase that is a verb's subject. */
export function subjectPhrase(reading: Reading, verb: Range): NounPhrase | null {
  const subject = groupOf(reading, verb)?.subject ?? null;
  const phrase = subject === null ? null : (reading.passage.syntax.phrases[subject] ?? null);
  return phrase && phrase.from >= reading.sentence.from && phrase.to <= reading.sentence.to ? phrase : null;
}

/** "the minister | in a statement": what tells where and when somebody spoke belongs to no name. */
function tellsHow(reading: Reading, { adposition, from }: NounPhrase): boolean {
  const at = adposition?.from ?? from;
  const stop = reading.marks.from("stop", at);
  return stop !== null && stop > at + 1;
}

/** The phrase straight behind a token that goes on with the one before it: in an adposition, or joined to it. */
function linkedAt(reading: Reading, at: number): NounPhrase | null {
  const { phrases, tags } = reading.passage.syntax;
  let next = at;
  while (next < at + 3 && (tags[next]?.pos === "ADP" || tags[next]?.pos === "CCONJ")) next++;
  const phrase = phraseAt(reading, next);
  if (!phrase || phrase.from !== next || next === at || next >= reading.sentence.to) return null;
  if (phrase.sort === "pronoun" || phrase.sort === "numeral" || tellsHow(reading, phrase)) return null;
  if (phrase.adposition) return phrase;
  const isOwn = tags[phrase.to]?.pos === "VERB" || tags[phrase.to]?.pos === "AUX";
  const joined = phrase.joinedTo === null ? null : phrases[phrase.joinedTo];
  return joined && !isOwn ? phrase : null;
}

/** Where a phrase ends with all that hangs on it, before `limit`. */
export function endOfPhrase(reading: Reading, phrase: NounPhrase, limit: number): number {
  let to = phrase.to;
  for (let links = 0; links < MOST_LINKS; links++) {
    const next = linkedAt(reading, to);
    if (!next || next.to > limit) break;
    to = next.to;
  }
  return Math.min(to, limit);
}

/** ", head of the unit": where an apposition that opens behind a comma ends; null where none does. */
export function appositionAt(reading: Reading, comma: number, limit: number): number | null {
  if (!COMMA.test(tokenText(reading, comma))) return null;
  const phrase = phraseAt(reading, comma + 1);
  if (!phrase || phrase.from !== comma + 1 || phrase.adposition) return null;
  if (phrase.sort === "pronoun" || phrase.sort === "numeral" || phrase.numeral) return null;
  const to = endOfPhrase(reading, phrase, limit);
  const { verbAt, tags } = reading.passage.syntax;
  const goesOn = verbAt[to] !== undefined || tags[to]?.pos === "CCONJ";
  return goesOn && to !== limit ? null : to;
}

/** A phrase's own words, with the possessor before it: "the state's | four caucuses". */
function startOfPhrase(reading: Reading, phrase: NounPhrase): number {
  const { tags } = reading.passage.syntax;
  let at = phrase.from;
  while (tags[at - 1]?.pos === "PART" || /^['’]$/u.test(tokenText(reading, at - 1))) at--;
  const owner = at < phrase.from ? phraseAt(reading, at - 1) : null;
  return owner && owner.to === at && at > reading.sentence.from ? owner.from : phrase.from;
}

/** A subject with all that hangs on it, up to its verb; without what stands between commas, but for an apposition. */
export function wholeSubject(reading: Reading, phrase: NounPhrase, verb: number): Range {
  const from = startOfPhrase(reading, phrase);
  const to = endOfPhrase(reading, phrase, verb);
  const apposed = appositionAt(reading, to, verb);
  const isClosed =
    apposed !== null &&
    (COMMA.test(tokenText(reading, apposed)) || HYPHEN_OR_DOT.test(tokenText(reading, apposed)));
  return { from, to: apposed !== null && (isClosed || apposed === verb) ? apposed : to };
}
