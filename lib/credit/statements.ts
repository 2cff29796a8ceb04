/** Statements of one sentence: where a source stands, and what stretch of the sentence it is credited with. */
import type { LanguagePack } from "../languages/contract";
import { tokenAt } from "../text/words";
import { accordingTo } from "./according";
import { backgroundOf, type IsBackground, withoutBackground } from "./background";
import { issued, lastDocument, shown } from "./documents";
import type { StatementMarks } from "./lexicon";
import { namesIn } from "./named";
import type { AttributedText } from "./passage";
import { accordingAfter, asTold, closingLabel, gapped, labelled, passive } from "./phrases";
import { CLOSES_QUOTE } from "./quotes";
import type { Statement } from "./reading";
import { type ReadSentence, type TokenRange, textOf } from "./reading";
import { relayed } from "./relays";
import { openingOf } from "./speakers";
import { stated } from "./verbs";

function tokenBehind(reading: ReadSentence, { at }: Statement, from: number): number {
  let to = from + 1;
  while (to < reading.sentence.to && (reading.passage.tokens[to]?.end ?? 0) <= at.end) to++;
  return to;
}

/** The tokens that make a statement. */
function tokensOf(reading: ReadSentence, made: Statement): TokenRange {
  const from = tokenAt(reading.passage.tokens, made.at.start);
  return { from, to: tokenBehind(reading, made, from) };
}

function names(reading: ReadSentence, sense: "agency" | "paper", made: Statement): boolean {
  const { from, to } = tokensOf(reading, made);
  return reading.marks.within(sense, from, to);
}

/** "Reuters reported that an official said": the outer source that is an agency relays the inner one. */
function withRelays(reading: ReadSentence, statements: readonly Statement[]): Statement[] {
  return statements.map((inner, index) => {
    const outer = statements[index - 1];
    if (!outer || inner.attribution.relay !== null || outer.covers.start > inner.at.start) return inner;
    if (!names(reading, "agency", outer)) return inner;
    return { ...inner, attribution: { ...inner.attribution, relay: outer.attribution.source } };
  });
}

/** «قال المتحدث إن …، حسب ما نقلت الوكالة»: the agency that a sentence closes with passes on who spoke in it. */
function withClosingRelays(reading: ReadSentence, statements: readonly Statement[]): Statement[] {
  const made = [...statements];
  for (const [index, inner] of statements.entries()) {
    const outer = made[index + 1];
    if (!outer || inner.attribution.relay !== null || names(reading, "agency", inner)) continue;
    const isBehind = outer.covers.start < inner.covers.end && outer.covers.start < outer.at.start;
    if (!isBehind || !names(reading, "agency", outer) || inner.covers.start > outer.at.start) continue;
    made[index] = { ...inner, attribution: { ...inner.attribution, relay: outer.attribution.source } };
    made[index + 1] = { ...outer, covers: { start: outer.at.start, end: outer.covers.end } };
  }
  return made;
}

/** «قال المتحدث، حسب ما نقلت الوكالة، إن»: an agency beside somebody who speaks is not who goes on to speak. */
function passesOn(reading: ReadSentence, made: Statement, found: readonly Statement[]): boolean {
  const { from } = tokensOf(reading, made);
  const isBeside = reading.marks.from("according-to", from) !== null && names(reading, "agency", made);
  return isBeside && found.some((other) => other !== made && !names(reading, "agency", other));
}

/** Words that may stand between a speaker and the paper passed on: "said that the". */
const NEAR = 2;

/** "Smith said early figures suggested": a paper speaks through whoever passes it on. */
function withoutPapers(reading: ReadSentence, statements: readonly Statement[]): Statement[] {
  return statements.map((inner, index) => {
    const outer = statements[index - 1];
    if (!outer || tokensOf(reading, inner).from - tokensOf(reading, outer).to > NEAR) return inner;
    return names(reading, "paper", inner) ? { ...inner, attribution: outer.attribution } : inner;
  });
}

/** What is known of speakers before a sentence. */
export type Heard = Pick<ReadSentence, "last" | "earlier" | "person" | "document">;

/** What a sentence says of who says what. */
export interface SentenceStatements {
  /** All names of several words in the sentence. */
  readonly names: readonly string[];
  /** In their order. */
  readonly statements: readonly Statement[];
  /** Whether a verb of stating stands in it whose subject was not understood. */
  readonly isUnread: boolean;
  /** What of it the report tells by itself. */
  readonly isBackground: IsBackground;
  /** What is known of speakers behind it. */
  readonly heard: Heard;
}

/** '"…," the wiper said': behind a quotation somebody speaks whom the reading did not make out. */
function statesUnread({ marks, passage, sentence, pack }: ReadSentence): boolean {
  if (pack.statements.verbFirst) return false;
  let isBehind = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    isBehind ||= at > sentence.from && CLOSES_QUOTE.test(passage.tokens[at]?.text ?? "");
    if (!isBehind || marks.from("verb", at) === null) continue;
    if (passage.syntax.tags[at]?.pos === "VERB") return true;
  }
  return false;
}

/** Finds all statements of a sentence. */
export function findStatements(
  passage: AttributedText,
  sentence: ReadSentence["sentence"],
  marks: StatementMarks,
  pack: LanguagePack,
  heard: Heard,
): SentenceStatements {
  let reading: ReadSentence = {
    passage,
    sentence,
    marks,
    pack,
    joins: passage.joins,
    ...heard,
    opening: null,
    hasSpoken: false,
    isReported: false,
  };
  const opening = openingOf(reading);
  reading = { ...reading, opening };
  const label = labelled(reading) ?? closingLabel(reading);
  const found: Statement[] = label ? [label] : [];
  for (let at = sentence.from; at < sentence.to; ) {
    const skipped = marks.from("no-statement", at);
    const next =
      skipped === null
        ? (accordingTo(reading, at) ??
          accordingAfter(reading, at) ??
          relayed(reading, at) ??
          (found.length === 0 ? issued(reading, at) : null) ??
          shown(reading, at) ??
          asTold(reading, at) ??
          passive(reading, at) ??
          stated(reading, at) ??
          (found.length > 0 ? gapped(reading, at) : null))
        : null;
    if (next) {
      found.push(withoutBackground(reading, next));
      const isPaper = reading.last !== null && names(reading, "paper", next);
      const last = isPaper || passesOn(reading, next, found) ? reading.last : next.attribution;
      reading = {
        ...reading,
        last,
        earlier: last?.source === reading.last?.source ? reading.earlier : reading.last,
        person: null,
        opening: null,
        hasSpoken: true,
        isReported: marks.from("that", tokenAt(passage.tokens, next.covers.start)) !== null,
      };
    }
    at = next ? tokenBehind(reading, next, at) : (skipped ?? at + 1);
  }
  const passedOn = withRelays(reading, found);
  const statements = withoutPapers(
    reading,
    pack.statements.verbFirst ? withClosingRelays(reading, passedOn) : passedOn,
  );
  const isNamed = found.length === 0 && opening !== null && (opening.isNamed || reading.last === null);
  const person = isNamed ? { source: textOf(reading, opening), relay: null } : reading.person;
  const document = lastDocument(reading) ?? reading.document;
  const isUnread = statements.length === 0 && statesUnread(reading);
  const isBackground = backgroundOf(reading);
  return {
    statements,
    isUnread,
    isBackground,
    names: namesIn(reading),
    heard: { last: reading.last, earlier: reading.earlier, person, document },
  };
}
