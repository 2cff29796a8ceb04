import type { EventKind } from "../languages/contract/quantities";
import type { NounPhrase } from "../syntax";
import { fold } from "../text/fold";
import type { Draft } from "./draft";
import { isJoinedOnto, markAt, markBefore, marksAt, marksBefore, type ReadPassage } from "./passage";

/** The words beside a figure that name what it counts. */
export interface CountedPhrase {
  readonly from: number;
  readonly to: number;
  /** Given by the counted noun itself ("deaths"). */
  readonly kind: EventKind | null;
  readonly noun: "person" | "thing" | "unknown" | "none";
  /** Survivors and the like. */
  readonly isSafe: boolean;
  /** A part of a group: "five of the soldiers". */
  readonly partitive: boolean;
}

/** Words of the phrase that is counted. */
const LONGEST = 6;
const JOINTS = /^['"“”„«»‘’#_-]$/u;

/** Whether a noun that is counted starts at a token. */
export function isNoun(passage: ReadPassage, at: number): boolean {
  if (markAt(passage, "person", at) || markAt(passage, "thing", at)) return true;
  return marksAt(passage, "kind", at).some(({ sense }) => sense.role === "counted");
}

/** Whether a token ends a noun phrase. */
function endsPhrase(passage: ReadPassage, at: number, end: number): boolean {
  const token = passage.tokens[at];
  if (at >= end || !token || token.type === "digits") return true;
  if (token.type === "mark") return !JOINTS.test(token.text);
  if (passage.dateTokens.has(at) || markAt(passage, "moves", at)) return true;
  return (
    markAt(passage, "stop", at) !== null || markAt(passage, "break", at) !== null || isEventVerb(passage, at)
  );
}

function isEventVerb(passage: ReadPassage, at: number): boolean {
  const kinds = marksAt(passage, "kind", at);
  return kinds.length > 0 && kinds.every(({ sense }) => sense.role !== "counted");
}

/** A word that begins what happened to others: in "18 dead and injuring 3" it counts nothing of the 18. */
function leadsOn(passage: ReadPassage, at: number): boolean {
  return marksAt(passage, "kind", at).some(({ sense }) => sense.role === "leads");
}

interface Start {
  readonly from: number;
  readonly partitive: boolean;
}

/** Behind the word by which a stated zero says "any": «لم يُصب أي جندي». */
function behindAny(passage: ReadPassage, draft: Draft): number | null {
  return draft.form === "zero" ? (markAt(passage, "any", draft.to)?.to ?? null) : null;
}

/** A noun may stand between the number and the hedge behind it: «100 شخص على الأقل». */
function behindNumber(passage: ReadPassage, draft: Draft): number {
  if (draft.unit !== null || draft.to === draft.number.to) return draft.to;
  const hedge = markAt(passage, "hedge-after", draft.number.to);
  return hedge?.to === draft.to ? draft.to : draft.number.to;
}

/** After the number and what joins it to its group; for a dual the noun is the number. */
function startOf(passage: ReadPassage, draft: Draft, numbers: ReadonlyMap<number, number>): Start {
  if (draft.form === "dual") return { from: draft.number.from, partitive: false };
  const first = behindAny(passage, draft) ?? behindNumber(passage, draft);
  const part = markAt(passage, "partitive", first);
  if (!part) return { from: first, partitive: false };
  return { from: numbers.get(part.to) ?? part.to, partitive: true };
}

function endOf(
  passage: ReadPassage,
  draft: Draft,
  from: number,
  numbers: ReadonlyMap<number, number>,
): number {
  let to = from;
  if (draft.form === "dual" || isNoun(passage, from)) to++;
  while (to < from + LONGEST && !numbers.has(to) && !endsPhrase(passage, to, draft.sentence.to)) {
    if (to > from && leadsOn(passage, to)) break;
    to++;
  }
  return Math.min(to, draft.sentence.to);
}

/** Where a number begins that stands behind its noun as an adjective does: «مخرج واحد», «الجرحى الـ21»; null for any other. */
export function attributiveStart(passage: ReadPassage, draft: Draft): number | null {
  const { number, form } = draft;
  const { adjectivesFollow } = passage.pack.quantities;
  if (!adjectivesFollow || form === "dual") return null;
  if (markAt(passage, "one", number.from)?.to === number.to) return number.from;
  if (isBehindDual(passage, draft)) return number.from;
  const article = fold(passage.pack.numbers.clitics?.article ?? "");
  const [first, before] = [passage.tokens[number.from], passage.tokens[number.from - 1]];
  if (before?.folded === article) return number.from - 1;
  const isDefinite =
    first?.type === "word" && first.folded.startsWith(article) && first.folded.length > SHORTEST_DEFINITE;
  if (!isDefinite || number.to !== number.from + 1 || countsBehind(passage, number, article)) return null;
  return number.from;
}

/** «موظفين | اثنين»: "two" behind a dual, which is said twice. */
function isBehindDual({ syntax, tokens, pack }: ReadPassage, { number, form, min, max }: Draft): boolean {
  if (form !== "words" || min !== 2 || max !== 2 || number.to !== number.from + 1) return false;
  const before = tokens[number.from - 1]?.folded ?? "";
  const isNominal = ["NOUN", "ADJ", "PROPN"].includes(syntax.tags[number.from - 1]?.pos ?? "");
  return isNominal && pack.grammar.dualEndings.some((ending) => before.endsWith(ending));
}

/** «الثمانية | مقاعد»: an indefinite noun behind a number with the article is what it counts, where no noun stands before. */
function countsBehind(
  { syntax, tokens }: ReadPassage,
  { from, to }: Draft["number"],
  article: string,
): boolean {
  const isNominal = (at: number) => syntax.tags[at]?.pos === "NOUN" || syntax.tags[at]?.pos === "PROPN";
  return isNominal(to) && !isNominal(from - 1) && !(tokens[to]?.folded.startsWith(article) ?? true);
}

/** «ألف» has the letters of the article, which such a short word cannot carry. */
const SHORTEST_DEFINITE = 4;

/** A noun that stands before its number. */
function nounBefore(passage: ReadPassage, draft: Draft): CountedPhrase | null {
  const from = attributiveStart(passage, draft);
  if (from === null) return null;
  const counted = marksBefore(passage, "kind", from).find(({ sense }) => sense.role === "counted");
  const described = describesHead(passage, from - 1) ? passage.syntax.phraseAt[from - 1]?.head : undefined;
  const isPair = isBehindDual(passage, draft);
  const ofHead = described !== undefined && isPair ? markAt(passage, "person", described) : null;
  const person = described === undefined ? markBefore(passage, "person", from) : ofHead;
  const isOne = markAt(passage, "one", draft.number.from)?.to === draft.number.to;
  const thing = markBefore(passage, "thing", from);
  // «الغواصات | الستة»: a plural of things may have the letters of one of persons.
  const isThing = thing !== null && !counted && thing.from <= (person?.from ?? thing.from);
  const found = (isOne ? null : counted) ?? (isThing ? null : person) ?? thing;
  const kind = !isOne && counted && counted.sense.kind !== "other" ? counted.sense.kind : null;
  return (
    found && {
      from: found.from,
      to: found.to,
      kind,
      noun: (person && !isThing) || kind ? "person" : "thing",
      isSafe: false,
      partitive: false,
    }
  );
}

interface Nouns {
  readonly kind: EventKind | null;
  readonly noun: CountedPhrase["noun"];
  readonly isSafe: boolean;
}

/** «إصابة» in a report on a disease. */
export function isInfection(passage: ReadPassage, at: number): boolean {
  return passage.isEpidemic && markAt(passage, "infection", at) !== null;
}

function endsAsPerson({ tokens, pack }: ReadPassage, at: number): boolean {
  const word = tokens[at]?.folded ?? "";
  return (pack.quantities.personEndings ?? []).some((ending) => word.endsWith(ending) && word !== ending);
}

/** What the longest phrase at a token is: a noun with a kind of its own, a person, a thing. */
function nounAt(passage: ReadPassage, at: number): EventKind | "person" | "thing" | null {
  const thing = passage.syntax.tags[at]?.pos === "VERB" ? null : markAt(passage, "thing", at);
  if (isInfection(passage, at)) return "thing";
  const nouns = marksAt(passage, "kind", at).filter(
    ({ sense, to }) => sense.role === "counted" && to >= (thing?.to ?? 0),
  );
  const counted = nouns.sort((a, b) => b.to - a.to)[0];
  if (counted) return counted.sense.kind;
  const person = markAt(passage, "person", at);
  if (thing && thing.to >= (person?.to ?? 0)) return "thing";
  return person || endsAsPerson(passage, at) ? "person" : null;
}

/** «الجماعات المسلحة | الثلاث»: an adjective of another noun of its phrase. */
function describesHead({ syntax }: ReadPassage, at: number): boolean {
  return (
    syntax.tags[at]?.pos === "ADJ" && syntax.phraseAt[at] !== undefined && syntax.phraseAt[at]?.head !== at
  );
}

/** Which kind and sort of noun a stretch of tokens names: its head is the last noun, or the first where adjectives follow. */
function readNouns(passage: ReadPassage, from: number, to: number): Nouns {
  let read: Nouns = { kind: null, noun: to > from ? "unknown" : "none", isSafe: false };
  const { adjectivesFollow } = passage.pack.quantities;
  const isHead = () => read.noun === "unknown" || !adjectivesFollow;
  let covered = from;
  for (let at = from; at < to; at++) {
    // "two blog | posts": a word inside a known phrase is no noun of its own.
    if (at < covered && !adjectivesFollow) continue;
    covered = Math.max(covered, markAt(passage, "thing", at)?.to ?? at);
    // «3 بحيرات | رئيسية»: what only describes a noun that no list knows makes no persons of it.
    if (adjectivesFollow && describesHead(passage, at)) continue;
    const found = nounAt(passage, at);
    if (found === "thing" && isHead())
      read = { ...read, noun: "thing", kind: passage.pack.quantities.adjectivesFollow ? read.kind : null };
    else if (found === "person" || found === "people")
      read = { ...read, noun: isHead() ? "person" : read.noun, isSafe: read.isSafe || found === "people" };
    else if (found && found !== "thing" && found !== "other") read = { ...read, kind: read.kind ?? found };
  }
  return read;
}

const NOTHING = { kind: null, noun: "none", isSafe: false, partitive: false } as const;

/** «34 والإصابات …»: a word that is joined on begins what comes next. */
function joinsOn(passage: ReadPassage, { form }: Draft, at: number): boolean {
  return form !== "dual" && isJoinedOnto(passage, at);
}

/** "17 national | labs": where heads come last, a word for persons before a noun in the plural only describes it. */
function describesOther(
  { syntax, pack, ...passage }: ReadPassage,
  from: number,
  { head }: NounPhrase,
): boolean {
  if (!pack.grammar.agrees || syntax.tags[head]?.pos !== "NOUN" || !syntax.plurals.has(head)) return false;
  const scene = { syntax, pack, ...passage };
  if (endsAsPerson(scene, head)) return false;
  for (let at = from; at <= head; at++) {
    const mark = markAt(scene, "person", at);
    const counted = marksAt(scene, "kind", at).some(({ sense, to }) => sense.role === "counted" && to > head);
    if ((mark && mark.to > head) || counted) return false;
  }
  return true;
}

/** What a phrase names from a token on; persons who only describe its head are not what it counts. */
function nounsOf(passage: ReadPassage, from: number, phrase: NounPhrase): Nouns {
  const nouns = readNouns(passage, from, phrase.to);
  return nouns.noun === "person" && describesOther(passage, from, phrase)
    ? { ...nouns, noun: "unknown" }
    : nouns;
}

/** "three | suffer wounds": a number straight before its verb counts nothing that is named. */
function isBeforeVerb({ syntax, pack }: ReadPassage, { sort, to }: NounPhrase): boolean {
  return (
    sort === "numeral" &&
    !pack.grammar.headFirst &&
    syntax.tags[to]?.form === "Fin" &&
    syntax.verbAt[to]?.from === to
  );
}

/** What a figure counts by the phrase that it was read in; null where it stands in none that names anything. */
function readPhrase(passage: ReadPassage, draft: Draft): CountedPhrase | null {
  const { syntax, pack } = passage;
  const phrase = syntax.phraseAt[draft.number.from];
  if (!phrase || !pack.grammar.tagger || draft.form === "zero" || draft.form === "dual") return null;
  if (phrase.head >= draft.number.to) {
    const from =
      draft.to > phrase.head
        ? draft.number.to
        : Math.max(draft.number.to, draft.unit === null ? draft.number.to : draft.to);
    if (from >= phrase.to) return null;
    return { from, to: phrase.to, ...nounsOf(passage, from, phrase), partitive: false };
  }
  if (isBeforeVerb(passage, phrase)) return { ...NOTHING, from: phrase.to, to: phrase.to };
  const whole = syntax.phrases[phrase.index + 1];
  if (!whole || whole.complementOf !== phrase.index || whole.sort === "numeral") return null;
  if (whole.sort === "pronoun")
    return markAt(passage, "person", phrase.to)?.to === whole.to
      ? { from: whole.from, to: whole.to, kind: null, noun: "person", isSafe: false, partitive: true }
      : null;
  const first = whole.numeral && whole.head >= whole.numeral.to ? whole.numeral.to : whole.from;
  return { from: first, to: whole.to, ...nounsOf(passage, first, whole), partitive: true };
}

/** «1600 | برصاص الجيش»: what stands in an adposition written onto it, known or before a definite noun, is not counted. */
function isPrepositioned(passage: ReadPassage, at: number): boolean {
  const { grammar } = passage.pack;
  const phrase = passage.syntax.phraseAt[at];
  if (!grammar.headFirst || phrase?.adposition?.from !== at || phrase.from !== at) return false;
  const noun = markAt(passage, "thing", at) ?? markAt(passage, "person", at);
  const isBehindClitic = noun !== null && noun.start !== passage.tokens[at]?.start;
  return isBehindClitic || (passage.tokens[at + 1]?.folded.startsWith(grammar.article) ?? false);
}

/** What a figure counts. `numbers` are the tokens at which other numbers begin, with those at which they end. */
export function countedPhrase(
  passage: ReadPassage,
  draft: Draft,
  numbers: ReadonlyMap<number, number>,
): CountedPhrase {
  const before = nounBefore(passage, draft);
  if (before) return before;
  const read = readPhrase(passage, draft);
  if (read) return read;
  const { from, partitive } = startOf(passage, draft, numbers);
  if (draft.form !== "dual" && isPrepositioned(passage, from)) return { ...NOTHING, from, to: from };
  if (joinsOn(passage, draft, from)) return { ...NOTHING, from, to: from };
  const to = endOf(passage, draft, from, numbers);
  const phrase = passage.syntax.phraseAt[from];
  const nouns = phrase?.to === to ? nounsOf(passage, from, phrase) : readNouns(passage, from, to);
  return { from, to, ...nouns, partitive };
}

/** Where the numbers of a passage begin and end. */
export function numberEnds(drafts: readonly Draft[]): ReadonlyMap<number, number> {
  return new Map(drafts.filter(({ form }) => form !== "zero").map(({ number }) => [number.from, number.to]));
}
