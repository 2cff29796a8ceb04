/** Statements of one sentence: where a source stands, and what stretch of the sentence it is credited with. */
import type { LanguagePack } from "../languages/contract";
import type { Attribution, Span } from "../model";
import type { AttributedText } from "./attribution";
import type { StatementMarks } from "./statement-lexicon";

export interface Statement {
  /** The words that make the statement: the source and its verb. */
  readonly at: Span;
  readonly covers: Span;
  readonly attribution: Attribution;
}

interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
}

interface Reading {
  readonly passage: AttributedText;
  readonly sentence: Sentence;
  readonly marks: StatementMarks;
  readonly pack: LanguagePack;
  readonly last: Attribution | null;
}

/** A stretch of tokens. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const LONGEST_SOURCE = 12;
const LONGEST_LABEL = 7;
const PUNCTUATION = /^[.,;:!?…،؛؟«»“”„()[\]—–]$/u;
const COMMA = /^[,،]$/u;
const CAPITAL = /^\p{Lu}/u;
const QUOTE_END = /^["”»'’]$/u;

function tokenText(reading: Reading, at: number): string {
  return reading.passage.tokens[at]?.text ?? "";
}

function isEnd(reading: Reading, at: number): boolean {
  return at < reading.sentence.from || at >= reading.sentence.to || PUNCTUATION.test(tokenText(reading, at));
}

function spanOf(reading: Reading, { from, to }: Range): Span {
  const { tokens } = reading.passage;
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function textOf(reading: Reading, range: Range): string {
  const { start, end } = spanOf(reading, range);
  return reading.passage.text.slice(start, end);
}

/** The name that begins at a token. */
function nameAfter(reading: Reading, from: number): Range {
  let to = from;
  while (
    to - from < LONGEST_SOURCE &&
    !isEnd(reading, to) &&
    (to === from || reading.marks.from("stop", to) === null)
  ) {
    if (reading.marks.from("that", to) !== null && to > from) break;
    if (to > from && reading.marks.from("verb", to) !== null && !reading.pack.statements.verbFirst) break;
    to++;
  }
  return reading.marks.from("stop", from) !== null || reading.marks.from("that", from) !== null
    ? { from, to: from }
    : { from, to };
}

/** The name that ends before a token; an apposition between commas belongs to it. */
function nameBefore(reading: Reading, to: number): Range {
  let end = to;
  while (end > reading.sentence.from && COMMA.test(tokenText(reading, end - 1))) end--;
  let from = end;
  const isSetOff = end < to;
  let commas = 0;
  while (to - from < LONGEST_SOURCE && from > reading.sentence.from) {
    const at = from - 1;
    if (isSetOff && COMMA.test(tokenText(reading, at)) && commas++ === 0) {
      from--;
      continue;
    }
    if (
      isEnd(reading, at) ||
      reading.marks.from("stop", at) !== null ||
      reading.marks.from("verb", at) !== null
    )
      break;
    from--;
  }
  return { from, to: end };
}

/** Whether a stretch names somebody who can speak. */
function names(reading: Reading, { from, to }: Range): boolean {
  if (to <= from) return false;
  if (reading.marks.within("speaker", from, to) || reading.marks.within("agency", from, to)) return true;
  if (!reading.pack.statements.capitals) return reading.pack.statements.verbFirst;
  for (let at = from; at < to; at++)
    if (CAPITAL.test(tokenText(reading, at)) && (at > reading.sentence.from || to - from <= 4)) return true;
  return false;
}

function isPronoun(reading: Reading, { from, to }: Range): boolean {
  return reading.marks.from("pronoun", from) === to;
}

function credited(reading: Reading, range: Range): Attribution | null {
  if (range.to > range.from && isPronoun(reading, range)) {
    if (reading.last) return { ...reading.last };
    return reading.marks.within("speaker", range.from, range.to)
      ? { source: textOf(reading, range), relay: null }
      : null;
  }
  return names(reading, range) ? { source: textOf(reading, range), relay: null } : null;
}

function whole(reading: Reading): Span {
  return { start: reading.sentence.start, end: reading.sentence.end };
}

function statement(
  reading: Reading,
  range: Range,
  attribution: Attribution | null,
  covers: Span,
): Statement | null {
  return attribution && { at: spanOf(reading, range), covers, attribution };
}

/** "according to X", «وفق X»: the whole sentence is X's. */
function accordingTo(reading: Reading, at: number): Statement | null {
  const end = reading.marks.from("according-to", at);
  if (end === null) return null;
  const name = nameAfter(reading, end);
  const attribution = name.to > name.from ? credited(reading, name) : null;
  return statement(reading, { from: at, to: name.to }, attribution, whole(reading));
}

/** "by the sheriff's reckoning". */
function accordingAfter(reading: Reading, at: number): Statement | null {
  const end = reading.marks.from("according-after", at);
  if (end === null) return null;
  const name = nameBefore(reading, at);
  return statement(reading, { from: name.from, to: end }, credited(reading, name), whole(reading));
}

/** «نقلت وكالة عن مسؤول قوله»: the agency passes on, the official is the source. */
function relayed(reading: Reading, at: number): Statement | null {
  const end = reading.marks.from("relay", at);
  if (end === null) return null;
  let link = end;
  while (
    link < end + LONGEST_SOURCE &&
    !isEnd(reading, link) &&
    reading.marks.from("relay-from", link) === null
  )
    link++;
  const opens = reading.marks.from("relay-from", link);
  if (opens === null) return null;
  const source = nameAfter(reading, opens);
  const relay = { from: end, to: link };
  if (source.to === source.from) return null;
  const attribution = {
    source: textOf(reading, source),
    relay: relay.to > relay.from ? textOf(reading, relay) : null,
  };
  return statement(reading, { from: at, to: source.to }, attribution, {
    ...whole(reading),
    start: spanOf(reading, { from: at, to: end }).start,
  });
}

function isVerb(reading: Reading, at: number): number | null {
  const verb = reading.marks.from("verb", at);
  const carrying = reading.marks.from("carrying", at);
  return verb === null || (carrying !== null && carrying > verb) ? carrying : verb;
}

/** From the verb's beginning on, and before it too where the statement closes what was said. */
function reach(reading: Reading, range: Range, closes: boolean): Span {
  return closes ? whole(reading) : { start: spanOf(reading, range).start, end: reading.sentence.end };
}

/** Verb, then source: «قال المتحدث إن», ", said Gus Tallman". */
function verbThenSource(reading: Reading, at: number, end: number): Statement | null {
  const closes = QUOTE_END.test(tokenText(reading, at - 1)) || COMMA.test(tokenText(reading, at - 1));
  if (!reading.pack.statements.verbFirst && !closes) return null;
  const name = nameAfter(reading, end);
  if (name.to === name.from) return null;
  return statement(
    reading,
    { from: at, to: name.to },
    credited(reading, name),
    reach(reading, { from: at, to: end }, closes),
  );
}

/** Source, then verb: "the coastguard said". */
function sourceThenVerb(reading: Reading, at: number, end: number): Statement | null {
  const relative = reading.marks.upTo("relative", at);
  const name = nameBefore(reading, relative ?? at);
  if (name.to === name.from) return null;
  if (reading.pack.statements.verbFirst && !opensWith(reading, name, end)) return null;
  const range = { from: name.from, to: end };
  return statement(
    reading,
    range,
    credited(reading, name),
    reach(reading, range, name.from > reading.sentence.from),
  );
}

/** A sentence of a verb-first language that puts its source in front and goes on with what was said. */
function opensWith(reading: Reading, name: Range, end: number): boolean {
  const next = reading.marks.from("stop", end) ?? reading.marks.from("that", end);
  return name.from === reading.sentence.from && next !== null;
}

/** A verb that goes on with the last source: «وأضاف أن», "he added". */
function carriedOn(reading: Reading, at: number, end: number): Statement | null {
  if (!reading.last || reading.marks.from("carrying", at) !== end) return null;
  return statement(
    reading,
    { from: at, to: end },
    { ...reading.last },
    reach(reading, { from: at, to: end }, false),
  );
}

function stated(reading: Reading, at: number): Statement | null {
  const end = isVerb(reading, at);
  if (end === null) return null;
  return verbThenSource(reading, at, end) ?? sourceThenVerb(reading, at, end) ?? carriedOn(reading, at, end);
}

/** "Police: at least 12 killed". */
function labelled(reading: Reading): Statement | null {
  const { from, to } = reading.sentence;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_LABEL); at++) {
    if (tokenText(reading, at) === ":") {
      const range = { from, to: at };
      const isSource = reading.marks.within("speaker", from, at) || reading.marks.within("agency", from, at);
      return isSource && isVerb(reading, from) === null
        ? statement(reading, range, { source: textOf(reading, range), relay: null }, whole(reading))
        : null;
    }
    if (isEnd(reading, at)) return null;
  }
  return null;
}

/** "Reuters reported that an official said": the outer source that is an agency relays the inner one. */
function withRelays(reading: Reading, statements: readonly Statement[]): Statement[] {
  return statements.map((inner, index) => {
    const outer = statements[index - 1];
    if (!outer || inner.attribution.relay !== null || outer.covers.start > inner.at.start) return inner;
    const isAgency = isAgencyName(reading, outer);
    return isAgency
      ? { ...inner, attribution: { ...inner.attribution, relay: outer.attribution.source } }
      : inner;
  });
}

function isAgencyName(reading: Reading, { at }: Statement): boolean {
  const { tokens } = reading.passage;
  for (let i = reading.sentence.from; i < reading.sentence.to; i++) {
    const token = tokens[i];
    if (token && token.start >= at.start && token.end <= at.end && reading.marks.from("agency", i) !== null)
      return true;
  }
  return false;
}

/** All statements of a sentence, in order. `last` is the source that pronouns point back to. */
export function findStatements(
  passage: AttributedText,
  sentence: Sentence,
  marks: StatementMarks,
  pack: LanguagePack,
  last: Attribution | null,
): Statement[] {
  let reading: Reading = { passage, sentence, marks, pack, last };
  const found: Statement[] = [];
  const label = labelled(reading);
  if (label) found.push(label);
  let covered = sentence.from;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (at < covered) continue;
    const next =
      accordingTo(reading, at) ?? accordingAfter(reading, at) ?? relayed(reading, at) ?? stated(reading, at);
    if (!next) continue;
    found.push(next);
    reading = { ...reading, last: next.attribution };
    covered = endToken(reading, next, at);
  }
  return withRelays(reading, found);
}

function endToken(reading: Reading, { at }: Statement, from: number): number {
  let to = from + 1;
  while (to < reading.sentence.to && (reading.passage.tokens[to]?.end ?? 0) <= at.end) to++;
  return to;
}
