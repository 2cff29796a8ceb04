/** The named signs that the phrase and the verb of a stretch give for or against it as the name of what a figure counts. */

import type { LanguagePack } from "../../languages/contract";
import type { NounPhrase } from "../../syntax";
import type { Draft } from "../draft";
import { wordsOf } from "../name/words";
import { markAt, type ReadPassage } from "../passage";
import type { Tally } from "../tally";
import type { Named } from "./stretches";

/** Takes signs in, whatever comes of them. */
export type Taker = Pick<Tally<unknown>, "add" | "addPair">;

/** Tokens of a stretch with all its parts. */
export function lengthOf({ ranges }: Named): number {
  let length = 0;
  for (const { from, to } of ranges) length += to - from;
  return length;
}

/** What a phrase and the figure are to the same verb. */
export function addRelation(
  tally: Taker,
  { syntax }: ReadPassage,
  figure: NounPhrase,
  phrase: NounPhrase | null,
): void {
  const own = syntax.relations.get(figure.index)?.[0];
  if (!phrase || !own) return;
  const its = syntax.relations.get(phrase.index)?.find(({ verb }) => verb === own.verb);
  if (!its) return;
  const { isCopula, voice } = own.verb;
  tally.add(`${its.as}Of:${own.as}`, 1);
  tally.add(`${its.as}Of:${isCopula ? "copula" : voice}`, 1);
}

function isMoving(passage: ReadPassage, at: number): boolean {
  return markAt(passage, "moves", at) !== null || markAt(passage, "amounts", at) !== null;
}

const MOST_BEFORE_WHOLE = 3;

/** "six of | our valued | colleagues": the first noun behind words that say of what a figure is a part. */
function isWholeOf(passage: ReadPassage, { to }: Draft, { from }: NounPhrase): boolean {
  return from > to && from - to <= MOST_BEFORE_WHOLE && markAt(passage, "partitive", to) !== null;
}

/** What a stretch whose phrase is its noun itself says besides. */
export function addNoun(
  tally: Taker,
  passage: ReadPassage,
  draft: Draft,
  figure: NounPhrase,
  named: Named,
): void {
  const { phrase } = named;
  if (!phrase) return;
  tally.add("complement", Number(phrase.complementOf === figure.index));
  tally.add("whole", Number(isWholeOf(passage, draft, phrase)));
  tally.add("hangs", Number(phrase.complementOf !== null));
  const isBare = named.steps.length === 0 && lengthOf(named) <= 2;
  tally.add("bareMeasure", Number(isBare && markAt(passage, "measure-noun", phrase.head) !== null));
  const lead = phrase.from >= draft.to ? passage.tokens[phrase.adposition?.from ?? -1]?.folded : undefined;
  if (lead) tally.addPair("in:", lead);
}

export function addPhrase(tally: Taker, passage: ReadPassage, figure: NounPhrase, phrase: NounPhrase): void {
  const { syntax } = passage;
  const told = syntax.relations.get(phrase.index)?.[0];
  const { head, sort } = phrase;
  tally.add("holder", Number(figure.complementOf === phrase.index));
  tally.add("proper", Number(sort === "proper"));
  tally.add("pronoun", Number(sort === "pronoun"));
  tally.add("plural", Number(syntax.plurals.has(head)));
  tally.add("person", Number(markAt(passage, "person", head) !== null));
  tally.add("measured", Number(markAt(passage, "measured", head) !== null));
  tally.add("adjective", Number(syntax.tags[head]?.pos === "ADJ"));
  tally.add("measureNoun", Number(markAt(passage, "measure-noun", head) !== null));
  tally.add("event", Number(markAt(passage, "kind", head) !== null));
  tally.add("counted", Number(phrase.numeral !== null));
  tally.add("moved", Number(told !== undefined && isMoving(passage, told.verb.head)));
}

const reportingOf = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Verbs that report what somebody said. */
export function reporting({ pack }: ReadPassage): ReadonlySet<string> {
  const known = reportingOf.get(pack) ?? wordsOf(pack.statements.verbs);
  reportingOf.set(pack, known);
  return known;
}

export function addVerb(tally: Taker, passage: ReadPassage, figure: NounPhrase, { verb, form }: Named): void {
  if (!verb) return;
  const own = passage.syntax.relations.get(figure.index)?.[0];
  if (own?.verb === verb) {
    tally.add("ownVerb", 1);
    tally.add(`${form}~${own.as}`, 1);
  }
  tally.add("passive", Number(verb.voice === "passive"));
  tally.add("copula", Number(verb.isCopula));
  tally.add("negated", Number(verb.isNegated));
  tally.add("moves", Number(isMoving(passage, verb.head)));
  tally.add("ing", Number(verb.form === "Ger"));
  tally.add("infinitive", Number(verb.form === "Inf"));
  tally.add("reports", Number(reporting(passage).has(passage.tokens[verb.head]?.folded ?? "")));
  tally.add("inner", Number(verb.clause === "relative" || verb.clause === "subordinate"));
}
