/** Statements of one sentence: where a source stands, and what stretch of the sentence it is credited with. */
import type { LanguagePack } from "../../languages/contract";
import type { Attribution } from "../../model";
import type { AttributedText } from "../attribution";
import { tokenAt } from "../words";
import type { StatementMarks } from "./lexicon";
import { accordingAfter, accordingTo, gapped, labelled, relayed } from "./phrases";
import type { Reading } from "./reading";
import { openingOf } from "./speakers";
import type { Statement } from "./statement";
import { stated } from "./verbs";

export { StatementMarks } from "./lexicon";
export type { Statement } from "./statement";

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
