/** Verbs of stating and their sources. */
import type { Attribution } from "../model";
import { behindClitic } from "../text/clitics";
import { covered } from "./coverage";
import { hasArticle } from "./name-ends";
import { nameAfter, nameBefore } from "./names";
import { beginsClauseOf, hasPronounBefore, isObjectOf, isParted, isTaken } from "./no-statement";
import { hasNamedSubject, isSubject, tellsInWriting } from "./phrase";
import { CLOSES_ANY, QUOTE } from "./quotes";
import {
  COMMA,
  type ReadSentence,
  type Statement,
  spanOf,
  statement,
  statingAt,
  type TokenRange,
  textOf,
  tokenText,
  type Verb,
} from "./reading";
import { relay } from "./relays";
import { credited, hasSpeaker, isPronoun, meansDocument, pointedAt } from "./speakers";
import { isCompared, statesNothing } from "./states-nothing";
import { hasNoSubject, hasSubjectBefore, isAcceptable, opensSentence, subjectOf } from "./subjects";

/** "the director, Ines Farrow, told Reuters": the comma before the verb closes a speaker's second name. */
function closesApposition(reading: ReadSentence, verb: Verb): boolean {
  const name = nameBefore(reading, verb.from);
  let comma = name.from;
  while (comma < name.to && !COMMA.test(tokenText(reading, comma))) comma++;
  return comma < name.to && hasSpeaker(reading, { from: name.from, to: comma });
}

/** ", 44, who runs a firm": what follows a name tells of the person, and is no longer what was said. */
function describes(reading: ReadSentence, comma: number): boolean {
  if (!COMMA.test(tokenText(reading, comma))) return false;
  const { tokens } = reading.passage;
  return tokens[comma + 1]?.type === "digits" || reading.marks.from("relative", comma + 1) !== null;
}

/** '"…," said Ann Orr, | a writer who …': behind a quotation and its speaker the report tells on, if nothing more is quoted. */
function isToldBehind(reading: ReadSentence, verb: Verb, to: number): boolean {
  if (!CLOSES_ANY.test(tokenText(reading, verb.from - 1)) || !COMMA.test(tokenText(reading, to)))
    return false;
  if (reading.passage.syntax.tags[to + 1]?.pos !== "DET") return false;
  for (let at = to; at < reading.sentence.to; at++) if (QUOTE.test(tokenText(reading, at))) return false;
  return true;
}

/** A weak verb states before its source only where an agency or a paper is that: ", reports The Marlow Times". */
function isUncertain(reading: ReadSentence, verb: Verb): boolean {
  if (closesApposition(reading, verb)) return true;
  return verb.isWeak && !reading.marks.within("agency", verb.to, verb.to + 2);
}

/** Verb, then source: «قال المتحدث إن», ", said Gus Tallman". */
function verbThenSource(reading: ReadSentence, verb: Verb): Statement | null {
  // «مضيفا: أشكر والدتي»: a participle's subject stands before it.
  if (reading.pack.statements.verbFirst && reading.marks.from("participle", verb.from) !== null) return null;
  const before = tokenText(reading, verb.from - 1);
  const isInverted = CLOSES_ANY.test(before) || COMMA.test(before);
  const tells = reading.marks.from("telling", verb.from) !== null;
  if (tells && !reading.pack.statements.verbFirst) return null;
  if (!reading.pack.statements.verbFirst && (!isInverted || isUncertain(reading, verb))) return null;
  const found = nameAfter(reading, verb.to);
  const name = tells ? beforeHearer(reading, found) : beforeWarning(reading, verb, found);
  if (isHearer(reading, name) || isObjectOf(reading, name) || hasPronounBefore(reading, verb)) return null;
  const opensSpeech = COMMA.test(before) && reading.marks.from("pronoun", verb.to) !== null;
  if (opensSpeech && !reading.pack.statements.verbFirst) return null;
  if (COMMA.test(before) && (followsNothingSaid(reading, verb, name) || beginsClauseOf(reading, name)))
    return null;
  if (!isAcceptable(reading, name, verb)) return null;
  const range = { from: verb.from, to: name.to };
  const covers = covered(reading, range, verb);
  const isDescribed =
    !reading.pack.statements.verbFirst &&
    (describes(reading, name.to) || isToldBehind(reading, verb, name.to));
  const end = isDescribed ? spanOf(reading, range).end : covers.end;
  return statement("inverted", reading, range, throughAside(reading, name, isSubject(reading, verb, name)), {
    ...covers,
    end,
  });
}

/** "The envoy, in remarks to the council, | said the wall …": a name with an aside is all that stands before the verb. */
function followsNothingSaid(reading: ReadSentence, verb: Verb, name: TokenRange): boolean {
  if (reading.pack.statements.verbFirst || hasSpeaker(reading, name)) return false;
  const { syntax } = reading.passage;
  let hasAside = false;
  for (let at = reading.sentence.from; at < verb.from - 1; at++) {
    if (syntax.verbAt[at]?.form === "Fin") return false;
    hasAside ||= COMMA.test(tokenText(reading, at));
  }
  return hasAside && syntax.phraseAt[name.from]?.sort === "common";
}

/** «أبلغت مصادر | رويترز»: the agency that was told stands straight behind who told it. */
function beforeHearer(reading: ReadSentence, { from, to }: TokenRange): TokenRange {
  for (let at = from + 1; at < to; at++)
    if (reading.marks.from("agency", at) !== null && reading.marks.cliticOf("agency", at) === "")
      return { from, to: at };
  return { from, to: accusedFrom(reading, { from, to }) };
}

/** «حذر الخبراء | من الخطر»: what a verb of warning warns of. */
function beforeWarning({ marks }: ReadSentence, verb: Verb, { from, to }: TokenRange): TokenRange {
  if (marks.from("warning", verb.from) === null) return { from, to };
  let end = from;
  while (end < to && marks.from("warned-of", end) === null) end++;
  return { from, to: end };
}

/** «اتهمت الوزارة | إسرائيل», «اتهمت المنظمة | #الجيش»: a name without the article behind a noun that has it is told of. */
function accusedFrom(reading: ReadSentence, { from, to }: TokenRange): number {
  for (let at = from + 1; at < to; at++) if (tokenText(reading, at) === "#") return at;
  const [last, before] = [to - 1, to - 2];
  const isApart = before >= from && hasArticle(reading, before) && !hasArticle(reading, last);
  const isJoined = before > from && reading.passage.syntax.joined.has(before);
  return (isApart || isJoined) && !reading.passage.syntax.joined.has(last) ? last : to;
}

/** «قال لإذاعة الوادي»: a preposition joined to the noun makes a hearer of it. */
function isHearer(reading: ReadSentence, { from }: TokenRange): boolean {
  const clitic = reading.marks.cliticOf("agency", from) ?? reading.marks.cliticOf("speaker", from);
  return clitic !== null && (reading.pack.statements.joinedHearers ?? []).includes(clitic);
}

/** «وأفادت الإذاعة، نقلاً عن مصادر، بأن»: an aside that names whom the first passes on. */
function throughAside(reading: ReadSentence, name: TokenRange, takesAny: boolean): Attribution | null {
  const outer = credited(reading, name, takesAny);
  const passesOn =
    reading.marks.within("agency", name.from, name.to) && COMMA.test(tokenText(reading, name.to));
  const inner = passesOn ? relay(reading, name.to + 1) : null;
  return outer && inner ? { source: textOf(reading, inner.source), relay: outer.source } : outer;
}

/** The agency to which somebody told a thing: "told Reuters", "told the BBC", «قال لإذاعة الشرق». */
function hearer(reading: ReadSentence, at: number): string | null {
  for (const from of [at, at + 1]) {
    const to = reading.marks.from("agency", from);
    if (to === null) continue;
    const clitic = reading.marks.cliticOf("agency", from) ?? "";
    const { end } = spanOf(reading, clitic === "" ? { from, to } : nameAfter(reading, from));
    return reading.passage.text.slice(behindClitic(reading.passage.tokens[from], clitic), end);
  }
  return null;
}

/** "a search continued for three": only who is known to speak goes on to say more. */
function isCarriedOnByThing(reading: ReadSentence, verb: Verb, name: TokenRange, isMeant: boolean): boolean {
  const isCarrying = reading.marks.from("carrying", verb.from) === verb.to;
  return !reading.pack.statements.verbFirst && isCarrying && !isMeant && !hasSpeaker(reading, name);
}

/** Source, then verb: "the coastguard said". */
function sourceThenVerb(reading: ReadSentence, verb: Verb): Statement | null {
  const name = subjectOf(reading, verb);
  if (
    isCompared(reading, name) ||
    isTaken(reading, name, verb) ||
    isParted(reading, name, verb) ||
    !isAcceptable(reading, name, verb)
  )
    return null;
  const nearest = reading.pack.statements.verbFirst ? name : { from: name.to - 1, to: name.to };
  const isMeant = isPronoun(reading, name) || meansDocument(reading, name);
  if (isCarriedOnByThing(reading, verb, name, isMeant)) return null;
  const speaks = isMeant || hasSpeaker(reading, nearest) || tellsInWriting(reading, verb);
  if (verb.isWeak && !speaks) return null;
  if (reading.pack.statements.verbFirst && !opensSentence(reading, name, verb)) return null;
  const range = { from: name.from, to: verb.to };
  const attribution = credited(reading, name, hasNamedSubject(reading, verb));
  const relay = hearer(reading, verb.to);
  return statement(
    "subject",
    reading,
    range,
    attribution && { ...attribution, relay },
    covered(reading, range, verb),
  );
}

/** «أطلقت المديرة حملة | قائلة»: who does something earlier in a sentence, in which nobody has spoken yet, may well speak. */
function isOfOther({ passage, sentence, opening, hasSpoken }: ReadSentence, verb: Verb): boolean {
  if (hasSpoken || opening !== null) return false;
  const { verbs } = passage.syntax;
  return verbs.some(({ from, subject }) => from >= sentence.from && from < verb.from && subject !== null);
}

/** A verb that goes on with the last source: «وأضاف أن», or in a verb-first language any without a subject. */
function carriedOn(reading: ReadSentence, verb: Verb): Statement | null {
  const { verbFirst } = reading.pack.statements;
  const isCarrying = reading.marks.from("carrying", verb.from) !== null;
  if (!verbFirst && !isCarrying) return null;
  const source = pointedAt(reading, verb.from);
  if (!source || hasSubjectBefore(reading, verb)) return null;
  // «الوزير، والذي قال إن»: who says it is the noun before the pronoun, not whoever spoke last.
  if (verbFirst && reading.marks.upTo("relative", verb.from) !== null) return null;
  if (verbFirst && isOfOther(reading, verb)) return null;
  if (verbFirst && !hasNoSubject(reading, verb)) return null;
  return statement("carried", reading, verb, source, covered(reading, verb, verb));
}

export function stated(reading: ReadSentence, at: number): Statement | null {
  const verb = statingAt(reading, at);
  if (!verb || statesNothing(reading, verb)) return null;
  const [first, second] = reading.pack.statements.verbFirst
    ? [sourceThenVerb, verbThenSource]
    : [verbThenSource, sourceThenVerb];
  return first(reading, verb) ?? second(reading, verb) ?? carriedOn(reading, verb);
}
