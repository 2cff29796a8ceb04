/** Where in a sentence a stretch may begin that says what a figure counts or measures, with the named signs that speak for or against it. */
import type { NounPhrase, TokenRange } from "../../syntax";
import type { SignTable } from "../named-signs";
import { markAt } from "../passage";
import {
  isComma,
  isNominal,
  isOwned,
  isTime,
  isVerb,
  type MeasureContext,
  type MeasureLead,
  parts,
  posAt,
  tellsAmount,
  trimmed,
  verbBefore,
} from "./clause";
import { isDefinite, isDoer, isJoint, isOwnedBy, soundEnd, topicOf } from "./phrases";

/** Where a stretch may begin, with the signs of that. */
export interface Start {
  readonly from: number;
  /** Where the phrase ends that begins there, with what belongs to it. */
  readonly to: number;
  readonly signs: SignTable;
}

const FARTHEST_BEFORE = 40;
const FARTHEST_BEHIND = 10;
const MOST_COUNTED = 3;

function countWithin(from: number, to: number, test: (at: number) => boolean): number {
  let count = 0;
  for (let at = from; at < to && count < MOST_COUNTED; at++) if (test(at)) count++;
  return count;
}

/** How far a candidate stands from the figure, and what stands between them. */
function distanceSigns(measure: MeasureContext, { from, to }: TokenRange, lead: MeasureLead) {
  const { draft, passage } = measure;
  const isBehind = from >= draft.to;
  const [first, last] = isBehind ? [draft.to, from] : [to, lead.from];
  const gap = Math.max(0, last - first);
  const adposition = passage.syntax.phraseAt[from]?.adposition;
  const opens = isBehind && (adposition?.from ?? from) <= draft.to;
  return {
    gapBehind: isBehind ? Math.log2(1 + gap) : 0,
    gapBefore: isBehind ? 0 : Math.log2(1 + gap),
    behind: Number(isBehind),
    beside: Number(!isBehind && gap === 0),
    besideBehind: Number(opens),
    partitive: Number(opens && markAt(passage, "partitive", draft.to) !== null),
    offset: Number(opens && markAt(passage, "offset", draft.to) !== null),
    commas: countWithin(first, last, (at) => isComma(measure, at)),
    verbs: countWithin(first, last, (at) => isVerb(measure, at)),
    walls: countWithin(first, last, (at) => parts(measure, at)),
    numerals: countWithin(first, last, (at) => posAt(measure, at) === "NUM"),
  };
}

/** Whether nothing but phrases that complete one another stands between a token and the figure. */
function reaches({ passage }: MeasureContext, from: number, lead: MeasureLead): boolean {
  let at = from;
  while (at < lead.from) {
    const next = passage.syntax.phraseAt[at] ?? passage.syntax.phraseAt[at + 1];
    if (!isNominal(next) || !next.adposition || next.adposition.from !== at) return false;
    at = next.to;
  }
  return at === lead.from;
}

/** Whether a phrase opens its clause. */
function opensClause(measure: MeasureContext, { from, adposition }: NounPhrase): boolean {
  if (adposition) return false;
  const before = from - 1;
  return from === measure.draft.sentence.from || isComma(measure, before) || parts(measure, before);
}

/** Whether more than a few words stand between the figure and what is behind it. */
function isFar({ gapBehind }: { readonly gapBehind: number }): boolean {
  return gapBehind > 2;
}

/** What a phrase is in its clause. */
function clauseSigns(
  measure: MeasureContext,
  phrase: NounPhrase,
  { from }: TokenRange,
  lead: MeasureLead,
): SignTable {
  const { passage, lexicon } = measure;
  const { syntax, tokens } = passage;
  const verb = verbBefore(measure, lead.from);
  const before = phrase.from - 1;
  const told = isVerb(measure, before);
  const relation = (syntax.relations.get(phrase.index) ?? []).find((each) => each.verb.head === verb);
  return {
    topic: Number(verb !== null && topicOf(measure, verb)?.index === phrase.index),
    behindVerb: Number(told),
    behindAmount: Number(told && tellsAmount(measure, before)),
    behindLasting: Number(told && lexicon.is("lasting", tokens, before)),
    behindReporting: Number(told && lexicon.is("reporting", tokens, before)),
    besideVerb: Number(phrase.adposition !== null && isVerb(measure, phrase.adposition.from - 1)),
    subject: Number(relation?.as === "subject"),
    object: Number(relation?.as === "object"),
    oblique: Number(relation?.as === "oblique"),
    verbTells: Number(verb !== null && tellsAmount(measure, verb)),
    opens: Number(from === phrase.from && opensClause(measure, phrase)),
    chained: Number(phrase.to <= lead.from && reaches(measure, phrase.to, lead)),
    possessed: Number(lead.isPossessed),
    beforeRelative: Number(posAt(measure, phrase.to) === "PRON"),
  };
}

/** Whether a word names an action, by the pack's list or by its shape. */
function isAction({ passage, lexicon }: MeasureContext, at: number): boolean {
  const word = passage.tokens[at]?.folded ?? "";
  const isShaped =
    lexicon.words.actionShape.test(word) || (passage.pack.grammar.nounShape?.test(word) ?? false);
  return isShaped || lexicon.is("action", passage.tokens, at);
}

/** What a phrase is by itself. */
function shapeSigns(
  measure: MeasureContext,
  phrase: NounPhrase,
  { from, to }: TokenRange,
  lead: MeasureLead,
): SignTable {
  const { passage, lexicon } = measure;
  const { syntax, tokens } = passage;
  const { adposition } = phrase;
  const isWritten = adposition !== null && adposition.from === adposition.to;
  // What begins within a phrase is no name for the name before it.
  const isCommon = from > phrase.from && posAt(measure, from) === "NOUN";
  const sort = isCommon ? "common" : phrase.sort;
  const before = syntax.phraseAt[(adposition?.from ?? phrase.from) - 1];
  return {
    adposition: Number(adposition !== null && !isWritten),
    writtenAdposition: Number(isWritten),
    owned: Number(isOwnedBy(measure, phrase)),
    doer: Number(from === phrase.from && isDoer(measure, phrase)),
    owner: Number(lead.isPossessed && to === lead.from && (adposition === null || !isNominal(before))),
    hangs: Number(adposition !== null && isNominal(before)),
    root: Number(
      (adposition === null || !isNominal(before)) &&
        phrase.to <= lead.from &&
        reaches(measure, phrase.to, lead),
    ),
    complement: Number(phrase.complementOf !== null),
    joined: Number(syntax.joined.has(phrase.from)),
    within: Number(from > phrase.from),
    begins: Number(from > phrase.from && beginsAnew(measure, from)),
    definite: Number(isDefinite(measure, { ...phrase, from, to, sort })),
    proper: Number(sort === "proper"),
    person: Number(markAt(passage, "person", from) !== null),
    plural: Number(syntax.plurals.has(from)),
    action: Number(isAction(measure, from)),
    valued: Number(lexicon.is("valued", tokens, from)),
    durative: Number(lexicon.is("durative", tokens, from)),
    measureNoun: Number(markAt(passage, "measure-noun", from) !== null),
    measured: Number(markAt(passage, "measured", from) !== null),
    change: Number(markAt(passage, "moves", from) !== null),
    empty: Number(lexicon.is("empty", tokens, from)),
    pronoun: Number(lexicon.words.possessors.some((ending) => tokens[from]?.text.endsWith(ending))),
    single: Number(to === from + 1),
  };
}

/** Whether a candidate is joined to the phrase right before it. */
function besideSigns({ passage: { syntax } }: MeasureContext, from: number): SignTable {
  return { joinedBeside: Number(syntax.joined.has(from) && isNominal(syntax.phraseAt[from - 1])) };
}

/** What stands straight before a candidate that begins within a phrase, or behind a joint: what it belongs to, or another's end. */
function innerSigns(measure: MeasureContext, from: number): SignTable {
  const { phraseAt } = measure.passage.syntax;
  const at = isJoint(measure, from - 1) ? from - 2 : from - 1;
  if (at === from - 1 ? (phraseAt[from]?.from ?? from) === from : !isNominal(phraseAt[at])) return {};
  const changes = markAt(measure.passage, "moves", at) !== null;
  const measures = markAt(measure.passage, "measure-noun", at) !== null;
  const definite = beginsWithArticle(measure, at);
  const pos = posAt(measure, at);
  const plain = !changes && !measures && !definite && pos !== "VERB" && pos !== "ADP";
  return {
    innerPlain: Number(plain),
    innerChange: Number(changes),
    innerMeasure: Number(measures),
    innerDefinite: Number(definite),
  };
}

function beginsWithArticle({ passage, lexicon }: MeasureContext, at: number): boolean {
  return lexicon.words.definiteBeginnings.some((begin) => passage.tokens[at]?.folded.startsWith(begin));
}

function isDefiniteAt(measure: MeasureContext, at: number): boolean {
  return measure.passage.syntax.tags[at]?.pos === "PROPN" || beginsWithArticle(measure, at);
}

/** «كرة القدم | حرمان»: an indefinite noun behind a definite word or a name cannot belong to it, so another phrase begins. */
function beginsAnew(measure: MeasureContext, at: number): boolean {
  return isDefiniteAt(measure, at - 1) && !isDefiniteAt(measure, at);
}

/** «في عام 2017 | خسائر»: a phrase that begins with a date may go on with what else the sentence tells of. */
function isDated({ passage }: MeasureContext, { numeral }: NounPhrase): boolean {
  return numeral !== null && passage.dateTokens.has(numeral.from);
}

/** Where stretches begin: with each noun phrase, and within one with each common noun. */
function nouns(measure: MeasureContext): Map<number, NounPhrase> {
  const { draft, passage } = measure;
  const first = Math.max(draft.sentence.from, draft.from - FARTHEST_BEFORE);
  const last = Math.min(draft.sentence.to, draft.to + FARTHEST_BEHIND);
  const found = new Map<number, NounPhrase>();
  for (let at = first; at < last; at++) {
    const phrase = passage.syntax.phraseAt[at];
    if (phrase?.from !== at || !(isNominal(phrase) || isDated(measure, phrase))) continue;
    if (phrase.from < draft.to && phrase.to > draft.from) continue;
    const from = posAt(measure, at) === "DET" ? Math.min(at + 1, phrase.to - 1) : at;
    if (!isTime(measure, phrase) && isNominal(phrase)) found.set(from, phrase);
    for (let inner = Math.max(from + 1, phrase.numeral?.to ?? 0); inner < phrase.to; inner++)
      if (posAt(measure, inner) === "NOUN" && !passage.dateTokens.has(inner)) found.set(inner, phrase);
  }
  return found;
}

/** «مساعدات للأردن | قيمتها»: up to a noun of measuring that says whose measure it is; null where nothing is left. */
function withoutMeasure(measure: MeasureContext, { from, to }: TokenRange): TokenRange | null {
  let end = from;
  while (end < to && !(markAt(measure.passage, "measure-noun", end) && isOwned(measure, end))) end++;
  return end > from ? trimmed(measure, { from, to: end }) : null;
}

/** «اتفاقيات | واستثمارات»: of nouns that are joined only all together say what is measured. */
function isPartOf({ from, signs }: Start, others: readonly Start[]): boolean {
  return signs.joinedBeside === 1 && others.some((whole) => whole.from < from && whole.to > from);
}

/** Where what is counted or measured may begin, with a noun that the number does not stand before. */
export function startsOf(measure: MeasureContext, lead: MeasureLead): Start[] {
  const found: Start[] = [];
  for (const [from, phrase] of nouns(measure)) {
    const limit = from >= measure.draft.to ? measure.draft.sentence.to : lead.from;
    const range = withoutMeasure(measure, {
      from,
      to: Math.max(phrase.to, soundEnd(measure, phrase, limit)),
    });
    // «دولارا للبرميل»: a rate is a part of the figure.
    if (!range || markAt(measure.passage, "unit", from)) continue;
    const distance = distanceSigns(measure, range, lead);
    // What stands behind the figure says what it is of only in the same clause.
    if (distance.behind && (distance.commas || distance.walls || distance.verbs || isFar(distance))) continue;
    const signs = {
      ...distance,
      ...clauseSigns(measure, phrase, range, lead),
      ...shapeSigns(measure, phrase, range, lead),
      ...innerSigns(measure, range.from),
      ...besideSigns(measure, range.from),
    };
    found.push({ ...range, signs });
  }
  return found.filter((start) => !isPartOf(start, found));
}
