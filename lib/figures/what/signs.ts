/** The named signs that speak for or against a stretch of a sentence as the name of what a figure counts or measures. */

import type { LanguagePack } from "../../languages/contract";
import { EVENT_KINDS } from "../../model";
import type { NounPhrase, TokenRange } from "../../syntax";
import type { Draft } from "../draft";
import { namingOf, wordsOf } from "../name/words";
import { type Signs, type SignTable, signsIn } from "../named-signs";
import { markAt, type ReadPassage } from "../passage";
import type { Named } from "./stretches";

const COMMA = /^[,،]$/u;
const WALL = /^[.;:!?()[\]—–"“”]$/u;
const MOST_COUNTED = 3;

/** What sort of figure it is: each has weights of its own beside those for all. */
export function sortOf({ unit, kind, form }: Draft): string {
  if (form === "zero") return "zero";
  if (kind === "money" || kind === "duration" || kind === "percent" || kind === "distance") return kind;
  if (unit !== null || kind === "magnitude") return "measure";
  if (kind === "people") return "people";
  return kind !== null && EVENT_KINDS.has(kind) ? "event" : "count";
}

function countWithin(from: number, to: number, test: (at: number) => boolean): number {
  let count = 0;
  for (let at = from; at < to && count < MOST_COUNTED; at++) if (test(at)) count++;
  return count;
}

function placeSigns({ tokens, syntax }: ReadPassage, draft: Draft, range: TokenRange): SignTable {
  const isBehind = range.from >= draft.to;
  const [first, last] = isBehind ? [draft.to, range.from] : [range.to, draft.from];
  const gap = Math.max(0, last - first);
  const test = (mark: RegExp) => (at: number) => mark.test(tokens[at]?.text ?? "");
  return {
    gapBehind: isBehind ? Math.log2(1 + gap) : 0,
    gapBefore: isBehind ? 0 : Math.log2(1 + gap),
    behind: Number(isBehind),
    beside: Number(!isBehind && gap === 0),
    besideBehind: Number(isBehind && gap <= 1),
    commas: countWithin(first, last, test(COMMA)),
    walls: countWithin(first, last, test(WALL)),
    verbsBetween: countWithin(first, last, (at) => syntax.verbAt[at] !== undefined),
    numerals: countWithin(first, last, (at) => syntax.tags[at]?.pos === "NUM"),
    clauses: countWithin(first, last, (at) => syntax.tags[at]?.pos === "SCONJ"),
  };
}

function lengthOf({ ranges }: Named): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** What a phrase and the figure are to the same verb. */
function relationSigns({ syntax }: ReadPassage, figure: NounPhrase, { phrase }: Named): SignTable {
  const own = syntax.relations.get(figure.index)?.[0];
  if (!phrase || !own) return {};
  const its = syntax.relations.get(phrase.index)?.find(({ verb }) => verb === own.verb);
  if (!its) return {};
  const { isCopula, voice } = own.verb;
  return {
    [`${its.as}Of:${own.as}`]: 1,
    [`${its.as}Of:${isCopula ? "copula" : voice}`]: 1,
  };
}

function isMoving(passage: ReadPassage, at: number): boolean {
  return markAt(passage, "moves", at) !== null || markAt(passage, "amounts", at) !== null;
}

const MOST_BEFORE_WHOLE = 3;

/** "six of | our valued | colleagues": the first noun behind words that say of what a figure is a part. */
function isWholeOf(passage: ReadPassage, { to }: Draft, { from }: NounPhrase): boolean {
  return from > to && from - to <= MOST_BEFORE_WHOLE && markAt(passage, "partitive", to) !== null;
}

function phraseSigns(passage: ReadPassage, draft: Draft, figure: NounPhrase, named: Named): SignTable {
  const { syntax, tokens } = passage;
  const { phrase } = named;
  if (!phrase) return {};
  const told = syntax.relations.get(phrase.index)?.[0];
  const isNoun = named.form === "noun";
  const leads = isNoun && phrase.from >= draft.to ? tokens[phrase.adposition?.from ?? -1]?.folded : undefined;
  return {
    holder: Number(figure.complementOf === phrase.index),
    complement: Number(isNoun && phrase.complementOf === figure.index),
    whole: Number(isNoun && isWholeOf(passage, draft, phrase)),
    hangs: Number(isNoun && phrase.complementOf !== null),
    proper: Number(phrase.sort === "proper"),
    pronoun: Number(phrase.sort === "pronoun"),
    plural: Number(syntax.plurals.has(phrase.head)),
    person: Number(markAt(passage, "person", phrase.head) !== null),
    measured: Number(markAt(passage, "measured", phrase.head) !== null),
    adjective: Number(syntax.tags[phrase.head]?.pos === "ADJ"),
    bareMeasure: Number(
      isNoun &&
        named.steps.length === 0 &&
        lengthOf(named) <= 2 &&
        markAt(passage, "measure-noun", phrase.head) !== null,
    ),
    measureNoun: Number(markAt(passage, "measure-noun", phrase.head) !== null),
    event: Number(markAt(passage, "kind", phrase.head) !== null),
    counted: Number(phrase.numeral !== null),
    moved: Number(told !== undefined && isMoving(passage, told.verb.head)),
    ...(leads ? { [`in:${leads}`]: 1 } : {}),
  };
}

const reportingOf = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Verbs that report what somebody said. */
export function reporting({ pack }: ReadPassage): ReadonlySet<string> {
  const known = reportingOf.get(pack) ?? wordsOf(pack.statements.verbs);
  reportingOf.set(pack, known);
  return known;
}

function verbSigns(passage: ReadPassage, figure: NounPhrase, { verb, form }: Named): SignTable {
  if (!verb) return {};
  const own = passage.syntax.relations.get(figure.index)?.[0];
  return {
    ownVerb: Number(own?.verb === verb),
    ...(own?.verb === verb ? { [`${form}~${own.as}`]: 1 } : {}),
    passive: Number(verb.voice === "passive"),
    copula: Number(verb.isCopula),
    negated: Number(verb.isNegated),
    moves: Number(isMoving(passage, verb.head)),
    ing: Number(verb.form === "Ger"),
    infinitive: Number(verb.form === "Inf"),
    reports: Number(reporting(passage).has(passage.tokens[verb.head]?.folded ?? "")),
    inner: Number(verb.clause === "relative" || verb.clause === "subordinate"),
  };
}

const FOLLOWING: ReadonlySet<string> = new Set(["ADP", "ADV", "SCONJ", "PART"]);

/** What a stretch begins and ends with, and what stands on either side of it. */
function edgeSigns({ syntax }: ReadPassage, { ranges }: Named): SignTable {
  const posAt = (at: number) => syntax.tags[at]?.pos ?? "X";
  const from = ranges[0]?.from ?? 0;
  const to = ranges.at(-1)?.to ?? 0;
  return {
    [`opens:${posAt(from)}`]: 1,
    [`ends:${posAt(to - 1)}`]: 1,
    [`behind:${posAt(from - 1)}`]: 1,
    [`before:${posAt(to)}`]: 1,
  };
}

/** What stands within a stretch, and whether it breaks off within a phrase. */
function insideSigns({ tokens, syntax }: ReadPassage, { ranges }: Named): SignTable {
  const { from, to } = ranges.at(-1) ?? { from: 0, to: 0 };
  const within = (test: (at: number) => boolean) => countWithin(from, to, test);
  const next = syntax.tags[to]?.pos;
  return {
    innerCommas: within((at) => COMMA.test(tokens[at]?.text ?? "")),
    innerMarks: within((at) => WALL.test(tokens[at]?.text ?? "")),
    innerVerbs: within((at) => syntax.verbAt[at]?.head === at),
    innerClauses: within((at) => syntax.tags[at]?.pos === "SCONJ"),
    innerPronouns: within((at) => syntax.tags[at]?.pos === "PRON"),
    cut: Number(
      (syntax.phraseAt[to] !== undefined && syntax.phraseAt[to] === syntax.phraseAt[to - 1]) ||
        next === "NOUN",
    ),
    opensVerb: Number(syntax.verbAt[from] !== undefined),
  };
}

const PASSED_OVER: ReadonlySet<string> = new Set(["DET", "ADJ", "ADV"]);
const MOST_PASSED_OVER = 3;

/** "over | the past | two weeks": the adposition that leads to a figure. */
function leadOf(passage: ReadPassage, { from }: Draft): string | null {
  const { syntax, tokens } = passage;
  const isPassedOver = (at: number) =>
    PASSED_OVER.has(syntax.tags[at]?.pos ?? "X") || markAt(passage, "period", at) !== null;
  let at = from - 1;
  while (at >= from - MOST_PASSED_OVER && isPassedOver(at)) at--;
  return syntax.tags[at]?.pos === "ADP" ? (tokens[at]?.folded ?? null) : null;
}

/** All signs of a stretch; those of its form and steps stand also beside a head that says nothing by itself. */
export function signsOf(passage: ReadPassage, draft: Draft, named: Named, rules: readonly string[]): Signs {
  const { syntax, tokens, pack } = passage;
  const figure = syntax.phraseAt[draft.number.from];
  const [range] = named.ranges;
  if (!figure || !range) return NO_SIGNS;
  const { form, steps, phrase } = named;
  const isEmpty =
    phrase !== null &&
    (namingOf(pack)?.is("empty", tokens, phrase.head) ?? false) &&
    phrase.to - range.from <= 1;
  const extent = steps.length > 0 ? "on" : "bare";
  const lead = leadOf(passage, draft);
  const isFollowed = FOLLOWING.has(syntax.tags[draft.to]?.pos ?? "X") && form !== "own";
  const length = lengthOf(named);
  const signs = signsIn(
    { [form]: 1, [`${form}:${extent}`]: 1 },
    Object.fromEntries(steps.map((step) => [`${form}+${step}`, 1])),
    { steps: steps.length },
    isEmpty ? { [`${extent}:empty`]: 1, [`${extent}=${tokens[phrase.head]?.folded}`]: 1 } : {},
    lead ? { [`${form}<${lead}`]: 1 } : {},
    isFollowed ? { [`${form}>${tokens[draft.to]?.folded}`]: 1 } : {},
    insideSigns(passage, named),
    edgeSigns(passage, named),
    { single: Number(length === 1), length: Math.log2(length), long: Number(length > 6) },
    form === "own" ? {} : placeSigns(passage, draft, range),
    relationSigns(passage, figure, named),
    phraseSigns(passage, draft, figure, named),
    verbSigns(passage, figure, named),
  );
  for (const rule of rules) signs.set(`rule:${rule}`, 1);
  return signs;
}

const NO_SIGNS: Signs = new Map();
