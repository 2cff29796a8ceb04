/** Statements of one sentence: where a source stands, and what stretch of the sentence it is credited with. */
import type { LanguagePack } from "../languages/contract";
import type { Attribution, Span } from "../model";
import type { AttributedText } from "./attribution";
import { around, clauseEnd, covered, link, type Verb, whole } from "./coverage";
import {
  COMMA,
  credited,
  hasSpeaker,
  isClauseMark,
  isEnd,
  isKnownSpeaker,
  isPronoun,
  nameAcross,
  nameAfter,
  nameBefore,
  openingOf,
  pointedAt,
  quotedName,
  type Range,
  type Reading,
  spanOf,
  textOf,
  tokenText,
} from "./sources";
import type { StatementMarks } from "./statement-lexicon";
import { tokenAt } from "./words";

export interface Statement {
  /** The words that make the statement: the source and its verb. */
  readonly at: Span;
  readonly covers: Span;
  readonly attribution: Attribution;
  /** Whether it stands behind all that it covers: "…, the fire chief said". */
  readonly closes: boolean;
}

const LONGEST_LABEL = 7;
const LONGEST_LINK = 16;
const QUOTE_END = /^["”»'’]$/u;
const LONGEST_GAPPED = 4;

function statement(
  reading: Reading,
  range: Range,
  attribution: Attribution | null,
  covers: Span,
): Statement | null {
  if (!attribution) return null;
  const at = spanOf(reading, range);
  return { at, covers, attribution, closes: covers.start < at.start && closes(reading, range) };
}

/** Whether no figure follows in the sentence, and the source is none that only passes on. */
function closes(reading: Reading, { from, to }: Range): boolean {
  for (let at = to; at < reading.sentence.to; at++)
    if (reading.passage.figures.has(at) && !reading.passage.dateTokens.has(at)) return false;
  return !reading.marks.within("agency", from, to);
}

/** "a statement released by X", «نتائج أعلنتها اللجنة»: who stands behind a paper, or the paper where nobody is named. */
function issuerOf(reading: Reading, paper: Range): Range {
  for (let at = paper.from + 1; at <= paper.to && !isEnd(reading, at); at++) {
    const to = reading.marks.from("issued-by", at);
    const issuer = to === null ? paper : nameAfter(reading, to);
    if (to !== null && issuer.to > issuer.from) return issuer;
  }
  return paper;
}

/** "according to X", «وفق X», and «حسبما ذكرت الوكالة نقلاً عن X». */
function accordingTo(reading: Reading, at: number): Statement | null {
  const end = reading.marks.from("according-to", at);
  if (end === null) return null;
  const pointsBack = reading.marks.from("pronoun", end);
  const name =
    pointsBack === null ? issuerOf(reading, nameAfter(reading, end)) : { from: end, to: pointsBack };
  const takesAny = reading.marks.from("according-to-any", at) === end;
  const outer = name.to > name.from ? credited(reading, name, takesAny) : null;
  const inner = relayed(reading, name.to);
  const range = { from: at, to: name.to };
  if (!inner || !outer) return statement(reading, range, outer, around(reading, range));
  const attribution = { source: inner.attribution.source, relay: outer.source };
  return {
    at: { start: spanOf(reading, range).start, end: inner.at.end },
    covers: whole(reading),
    attribution,
    closes: false,
  };
}

/** "by the sheriff's reckoning". */
function accordingAfter(reading: Reading, at: number): Statement | null {
  const end = reading.marks.from("according-after", at);
  if (end === null) return null;
  const name = nameBefore(reading, at);
  return statement(reading, { from: name.from, to: end }, credited(reading, name), whole(reading));
}

function isAside(reading: Reading, range: Range): boolean {
  return COMMA.test(tokenText(reading, range.from - 1)) && COMMA.test(tokenText(reading, range.to));
}

/** «نقلت وكالة عن مسؤول قوله»: the agency passes on, the official is the source. */
function relayed(reading: Reading, at: number): Statement | null {
  const end = reading.marks.from("relay", at);
  if (end === null) return null;
  let link = end;
  while (link < end + LONGEST_LINK && reading.marks.from("relay-from", link) === null) {
    const quoted = quotedName(reading, link);
    if (quoted === null && isEnd(reading, link)) break;
    link = quoted ?? link + 1;
  }
  const opens = reading.marks.from("relay-from", link);
  const source = opens === null ? null : nameAfter(reading, opens);
  if (!source || source.to === source.from || isAside(reading, { from: at, to: source.to })) return null;
  const relay = { from: end, to: link };
  const attribution = {
    source: textOf(reading, source),
    relay: relay.to > relay.from ? textOf(reading, relay) : null,
  };
  const range = { from: at, to: source.to };
  return statement(reading, range, attribution, { ...whole(reading), start: spanOf(reading, range).start });
}

function verbAt(reading: Reading, at: number): Verb | null {
  const to = reading.marks.from("verb", at) ?? reading.marks.from("carrying", at);
  if (to !== null) return { from: at, to, isWeak: false };
  const weak = reading.marks.from("weak-verb", at);
  return weak === null ? null : { from: at, to: weak, isWeak: true };
}

const SHORTEST_NAME = 4;

/** «السالمي» after "the director Yahya al-Salmi": a name out of the last source's. */
function namesLast(reading: Reading, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const word = tokenText(reading, at);
    if (word.length >= SHORTEST_NAME && reading.last?.source.includes(word)) return true;
  }
  return false;
}

/** A verb alone makes no source of what stands beside it: it takes a speaker, or that something said follows. */
function isAcceptable(reading: Reading, name: Range, verb: Verb): boolean {
  if (name.to <= name.from) return false;
  if (isPronoun(reading, name)) return pointedAt(reading, name.from) !== null;
  if (hasSpeaker(reading, name) || namesLast(reading, name)) return true;
  return (
    !verb.isWeak && (!reading.pack.statements.verbFirst || link(reading, Math.max(name.to, verb.to)) !== null)
  );
}

/** "the director, Ines Farrow, told Reuters": the comma before the verb closes a speaker's second name. */
function closesApposition(reading: Reading, verb: Verb): boolean {
  const name = nameBefore(reading, verb.from);
  let comma = name.from;
  while (comma < name.to && !COMMA.test(tokenText(reading, comma))) comma++;
  return comma < name.to && hasSpeaker(reading, { from: name.from, to: comma });
}

/** Verb, then source: «قال المتحدث إن», ", said Gus Tallman". */
function verbThenSource(reading: Reading, verb: Verb): Statement | null {
  const before = tokenText(reading, verb.from - 1);
  const isInverted = QUOTE_END.test(before) || COMMA.test(before);
  if (!reading.pack.statements.verbFirst && (!isInverted || verb.isWeak || closesApposition(reading, verb)))
    return null;
  const name = nameAfter(reading, verb.to);
  const opensSpeech = COMMA.test(before) && reading.marks.from("pronoun", verb.to) !== null;
  if (opensSpeech && !reading.pack.statements.verbFirst) return null;
  if (!isAcceptable(reading, name, verb)) return null;
  const range = { from: verb.from, to: name.to };
  const covers = covered(reading, range, verb);
  const isDescribed = !reading.pack.statements.verbFirst && describes(reading, name.to);
  const end = isDescribed ? spanOf(reading, range).end : covers.end;
  return statement(reading, range, credited(reading, name), { ...covers, end });
}

/** ", 44, who runs a firm": what follows a name tells of the person, and is no longer what was said. */
function describes(reading: Reading, comma: number): boolean {
  if (!COMMA.test(tokenText(reading, comma))) return false;
  const { tokens } = reading.passage;
  return tokens[comma + 1]?.type === "digits" || reading.marks.from("relative", comma + 1) !== null;
}

/** Where an expression of time that ends before a token begins, with its preposition: "records lodged in 2023 | show". */
function beforeDate(reading: Reading, end: number): number {
  let at = end;
  while (reading.passage.dateTokens.has(at - 1)) at--;
  return at < end ? (reading.marks.upTo("stop", at) ?? at) : end;
}

/** Where the subject of a verb ends: before auxiliaries, adverbs and "who". */
function subjectEnd(reading: Reading, verb: Verb): number {
  let to = beforeDate(reading, verb.from);
  for (let steps = 0; steps < 3; steps++) {
    const before = reading.marks.upTo("between", to) ?? reading.marks.upTo("relative", to);
    if (before === null || before < reading.sentence.from) break;
    to = before;
  }
  return to;
}

/** The words that a verb may have for its subject: beside it, before a relative clause, or at the head of the sentence. */
function subjectOf(reading: Reading, verb: Verb): Range {
  const end = subjectEnd(reading, verb);
  const isJoined = reading.marks.upTo("join", end) !== null;
  const opening = isJoined && !reading.pack.statements.verbFirst ? openingOf(reading) : null;
  return opening ?? nameAcross(reading, end) ?? nameBefore(reading, end, verb.isWeak);
}

/** Source, then verb: "the coastguard said". */
function sourceThenVerb(reading: Reading, verb: Verb): Statement | null {
  const name = subjectOf(reading, verb);
  if (isCompared(reading, name) || !isAcceptable(reading, name, verb)) return null;
  const speaks = isPronoun(reading, name) || hasSpeaker(reading, { from: name.to - 1, to: name.to });
  if (verb.isWeak && !speaks) return null;
  if (reading.pack.statements.verbFirst && !opensSentence(reading, name, verb)) return null;
  const range = { from: name.from, to: verb.to };
  const attribution = credited(reading, name);
  const relay = hearer(reading, verb.to);
  return statement(reading, range, attribution && { ...attribution, relay }, covered(reading, range, verb));
}

/** The agency to which somebody told a thing: "told Reuters", "told the BBC". */
function hearer(reading: Reading, at: number): string | null {
  for (const from of [at, at + 1]) {
    const to = reading.marks.from("agency", from);
    if (to !== null) return textOf(reading, { from, to });
  }
  return null;
}

/** In a verb-first language only a speaker at the very start of a clause is taken for the subject of a later verb. */
function opensSentence(reading: Reading, name: Range, verb: Verb): boolean {
  if (reading.marks.from("participle", verb.from) !== null) return false;
  const auxiliary = reading.marks.upTo("between", name.from) ?? name.from;
  const isFirst = auxiliary === reading.sentence.from || reading.marks.upTo("that", name.from) !== null;
  return isFirst && hasSpeaker(reading, name);
}

/** «كانت الحصيلة قد تحدثت»: an auxiliary behind other words of the sentence parts a verb from its own subject. */
function hasSubjectBefore(reading: Reading, verb: Verb): boolean {
  const auxiliary = reading.pack.statements.verbFirst ? reading.marks.upTo("between", verb.from) : null;
  if (auxiliary === null || auxiliary <= reading.sentence.from) return false;
  return !isEnd(reading, auxiliary - 1) && reading.marks.upTo("between", auxiliary) === null;
}

/** Whether nothing stands before a token in its clause but a joining word or an auxiliary. */
function opensClause(reading: Reading, at: number): boolean {
  if (isEnd(reading, at - 1)) return true;
  const senses = ["between", "join", "break", "that", "relative"] as const;
  return senses.some((sense) => reading.marks.upTo(sense, at) !== null);
}

/** In a verb-first language: a participle, or a verb that opens its clause and has no words for a subject behind it. */
function hasNoSubject(reading: Reading, verb: Verb): boolean {
  if (reading.marks.from("participle", verb.from) !== null) return true;
  if (!opensClause(reading, verb.from)) return false;
  const that = reading.marks.from("that", verb.to);
  const goesOn = verb.isWeak ? that : (that ?? reading.marks.from("stop", verb.to));
  const isCarrying = reading.marks.from("carrying", verb.from) !== null;
  return goesOn !== null || (isCarrying && isEnd(reading, verb.to));
}

/** A verb that goes on with the last source: «وأضاف أن», or in a verb-first language any without a subject. */
function carriedOn(reading: Reading, verb: Verb): Statement | null {
  const source = pointedAt(reading, verb.from);
  if (!source || hasSubjectBefore(reading, verb)) return null;
  const { verbFirst } = reading.pack.statements;
  const isCarrying = reading.marks.from("carrying", verb.from) !== null;
  if (verbFirst ? !hasNoSubject(reading, verb) : !isCarrying) return null;
  return statement(reading, verb, source, covered(reading, verb, verb));
}

/** «أكثر مما أعلنته الوزارة»: what was said is only what a number is held against. */
function isCompared(reading: Reading, { from }: Range): boolean {
  return reading.marks.upTo("comparing", from) !== null;
}

/** "the bank added 50 points": what goes on with a number has it for an object. */
function addsFigure(reading: Reading, verb: Verb): boolean {
  const isCarrying = !reading.pack.statements.verbFirst && reading.marks.from("carrying", verb.from) !== null;
  return isCarrying && reading.passage.figures.has(verb.to);
}

function stated(reading: Reading, at: number): Statement | null {
  const verb = verbAt(reading, at);
  if (!verb || addsFigure(reading, verb) || isCompared(reading, verb)) return null;
  const [first, second] = reading.pack.statements.verbFirst
    ? [sourceThenVerb, verbThenSource]
    : [verbThenSource, sourceThenVerb];
  return first(reading, verb) ?? second(reading, verb) ?? carriedOn(reading, verb);
}

/** Whether a stretch holds a verb or another word that no name holds. */
function isClause(reading: Reading, { from, to }: Range): boolean {
  return reading.marks.within("verb", from, to) || reading.marks.within("stop", from, to);
}

/** ", the county at $340m": a second source that shares the verb of the first. */
function gapped(reading: Reading, comma: number): Statement | null {
  if (!isClauseMark(reading, comma)) return null;
  const from = reading.marks.from("join", comma + 1) ?? comma + 1;
  for (let at = from + 1; at <= from + LONGEST_GAPPED; at++) {
    if (isEnd(reading, at)) return null;
    if (reading.marks.from("gap", at) === null) continue;
    const range = { from, to: at };
    if (!isKnownSpeaker(reading, range) || isClause(reading, range)) return null;
    const covers = { start: spanOf(reading, range).start, end: clauseEnd(reading, at) };
    return statement(reading, range, { source: textOf(reading, range), relay: null }, covers);
  }
  return null;
}

/** "Police: at least 12 killed". */
function labelled(reading: Reading): Statement | null {
  const { from, to } = reading.sentence;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_LABEL); at++) {
    const range = { from, to: at };
    if (tokenText(reading, at) === ":")
      return isKnownSpeaker(reading, { from, to: Math.min(at, from + 2) }) && verbAt(reading, from) === null
        ? statement(reading, range, { source: textOf(reading, range), relay: null }, whole(reading))
        : null;
    if (isEnd(reading, at)) return null;
  }
  return null;
}

function isAgencyName(reading: Reading, { at }: Statement): boolean {
  const { tokens } = reading.passage;
  for (let i = tokenAt(tokens, at.start); (tokens[i]?.end ?? Infinity) <= at.end; i++)
    if (reading.marks.from("agency", i) !== null) return true;
  return false;
}

/** "Reuters reported that an official said": the outer source that is an agency relays the inner one. */
function withRelays(reading: Reading, statements: readonly Statement[]): Statement[] {
  return statements.map((inner, index) => {
    const outer = statements[index - 1];
    if (!outer || inner.attribution.relay !== null || outer.covers.start > inner.at.start) return inner;
    if (!isAgencyName(reading, outer)) return inner;
    return { ...inner, attribution: { ...inner.attribution, relay: outer.attribution.source } };
  });
}

function tokenBehind(reading: Reading, { at }: Statement, from: number): number {
  let to = from + 1;
  while (to < reading.sentence.to && (reading.passage.tokens[to]?.end ?? 0) <= at.end) to++;
  return to;
}

/** All statements of a sentence, in order. `last` is the source that pronouns point back to. */
export function findStatements(
  passage: AttributedText,
  sentence: Reading["sentence"],
  marks: StatementMarks,
  pack: LanguagePack,
  last: Attribution | null,
): Statement[] {
  let reading: Reading = { passage, sentence, marks, pack, joins: passage.joins, last, opening: null };
  reading = { ...reading, opening: openingOf(reading) };
  const label = labelled(reading);
  const found: Statement[] = label ? [label] : [];
  for (let at = sentence.from; at < sentence.to; ) {
    const skipped = marks.from("no-statement", at);
    const next =
      skipped === null
        ? (accordingTo(reading, at) ??
          accordingAfter(reading, at) ??
          relayed(reading, at) ??
          stated(reading, at) ??
          (found.length > 0 ? gapped(reading, at) : null))
        : null;
    if (next) {
      found.push(next);
      reading = { ...reading, last: next.attribution, opening: null };
    }
    at = next ? tokenBehind(reading, next, at) : (skipped ?? at + 1);
  }
  return withRelays(reading, found);
}
