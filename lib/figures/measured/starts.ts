/** Where in a sentence a stretch may begin that says what a figure counts or measures, with the named signs that speak for or against it. */
import type { NounPhrase, TokenRange } from "../../syntax";
import { markAt } from "../passage";
import type { Tally } from "../tally";
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
import { hasArticle } from "./steps";

/** Where a stretch may begin. */
export interface Start {
  readonly from: number;
  /** Where the phrase ends that begins there, with what belongs to it. */
  readonly to: number;
  readonly phrase: NounPhrase;
  /** It is joined to a phrase right before it. */
  readonly isJoined: boolean;
  /** What it is, as the first part of a sign with what leads to the figure: "person&". */
  traits: readonly string[];
  /** A verb tells how much of it there is, or how it changed. */
  isAmount: boolean;
}

export const FARTHEST_BEFORE = 40;
const FARTHEST_BEHIND = 10;
/** Tokens between the figure and what it is of behind it. */
const FARTHEST_SAME_CLAUSE = 3;

/** Whether what stands behind the figure may say what it is of: near, and in the same clause. */
function isNearBehind(measure: MeasureContext, from: number): boolean {
  if (from - measure.draft.to > FARTHEST_SAME_CLAUSE) return false;
  for (let at = measure.draft.to; at < from; at++)
    if (isComma(measure, at) || isVerb(measure, at) || parts(measure, at)) return false;
  return true;
}

/** How a candidate stands to the figure. */
function addPlace<T>({ draft, passage }: MeasureContext, { from }: TokenRange, tally: Tally<T>): void {
  if (from < draft.to) return;
  const adposition = passage.syntax.phraseAt[from]?.adposition;
  if ((adposition?.from ?? from) > draft.to) return;
  tally.add("besideBehind", 1);
  tally.add("partitive", Number(markAt(passage, "partitive", draft.to) !== null));
  tally.add("offset", Number(markAt(passage, "offset", draft.to) !== null));
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

/** The verb of the figure's clause, with the phrase that it speaks of. */
interface Clause {
  readonly verb: number | null;
  readonly topic: NounPhrase | null;
  readonly verbTells: boolean;
}

const clauses = new WeakMap<MeasureContext, Clause>();

function clauseOf(measure: MeasureContext, lead: MeasureLead): Clause {
  const found = clauses.get(measure);
  if (found) return found;
  const verb = verbBefore(measure, lead.from);
  const clause =
    verb === null
      ? { verb, topic: null, verbTells: false }
      : { verb, topic: topicOf(measure, verb), verbTells: tellsAmount(measure, verb) };
  clauses.set(measure, clause);
  return clause;
}

/** What a phrase is in its clause; whether a verb tells its amount is noted at the start. */
function addClause<T>(measure: MeasureContext, start: Start, lead: MeasureLead, tally: Tally<T>): void {
  const { passage, lexicon } = measure;
  const { syntax, tokens } = passage;
  const { phrase, from } = start;
  const { verb, topic, verbTells } = clauseOf(measure, lead);
  const before = phrase.from - 1;
  const isTold = isVerb(measure, before);
  const isTopic = topic?.index === phrase.index;
  const isAmount = isTold && tellsAmount(measure, before);
  const as = syntax.relations.get(phrase.index)?.find((each) => each.verb.head === verb)?.as;
  start.isAmount =
    measure.draft.kind !== "duration" && verbTells && (as === "subject" || isTopic || isAmount);
  tally.add("topic", Number(isTopic));
  tally.add("behindVerb", Number(isTold));
  tally.add("behindAmount", Number(isAmount));
  tally.add("behindLasting", Number(isTold && lexicon.is("lasting", tokens, before)));
  tally.add("behindReporting", Number(isTold && lexicon.is("reporting", tokens, before)));
  tally.add("besideVerb", Number(phrase.adposition !== null && isVerb(measure, phrase.adposition.from - 1)));
  if (as) tally.add(as, 1);
  tally.add("verbTells", Number(verbTells));
  tally.add("opens", Number(from === phrase.from && opensClause(measure, phrase)));
  tally.add("possessed", Number(lead.isPossessed));
  tally.add("beforeRelative", Number(posAt(measure, phrase.to) === "PRON"));
}

/** Whether a word names an action, by the pack's list or by its shape. */
function isAction({ passage, lexicon }: MeasureContext, at: number): boolean {
  const word = passage.tokens[at]?.folded ?? "";
  const isShaped =
    lexicon.words.actionShape.test(word) || (passage.pack.grammar.nounShape?.test(word) ?? false);
  return isShaped || lexicon.is("action", passage.tokens, at);
}

/** Signs of a start that are told together with what leads to the figure. */
const TRAITS = [
  "action",
  "person",
  "proper",
  "durative",
  "valued",
  "measured",
  "change",
  "measureNoun",
  "definite",
];
const FRONTS = new Map(TRAITS.map((trait) => [trait, `${trait}&`]));

/** How a phrase hangs on others. */
function addTies<T>(measure: MeasureContext, start: Start, lead: MeasureLead, tally: Tally<T>): void {
  const { syntax } = measure.passage;
  const { phrase, from, to } = start;
  const { adposition } = phrase;
  const isWritten = adposition !== null && adposition.from === adposition.to;
  const isFree = adposition === null || !isNominal(syntax.phraseAt[(adposition.from ?? phrase.from) - 1]);
  const isChained = phrase.to <= lead.from && reaches(measure, phrase.to, lead);
  tally.add("chained", Number(isChained));
  tally.add("adposition", Number(adposition !== null && !isWritten));
  tally.add("writtenAdposition", Number(isWritten));
  tally.add("owned", Number(isOwnedBy(measure, phrase)));
  tally.add("doer", Number(from === phrase.from && isDoer(measure, phrase)));
  tally.add("owner", Number(lead.isPossessed && to === lead.from && isFree));
  tally.add("hangs", Number(!isFree));
  tally.add("root", Number(isFree && isChained));
  tally.add("complement", Number(phrase.complementOf !== null));
  tally.add("joined", Number(syntax.joined.has(phrase.from)));
  tally.add("begins", Number(from > phrase.from && beginsAnew(measure, from)));
  tally.add("joinedBeside", Number(start.isJoined));
}

/** What a phrase is by itself; its traits are noted at the start. */
function addShape<T>(measure: MeasureContext, start: Start, tally: Tally<T>): void {
  const { passage, lexicon } = measure;
  const { syntax, tokens } = passage;
  const { phrase, from, to } = start;
  // What begins within a phrase is no name for the name before it.
  const isCommon = from > phrase.from && posAt(measure, from) === "NOUN";
  const sort = isCommon ? "common" : phrase.sort;
  const traits: string[] = [];
  const add = (sign: string, isSo: boolean) => {
    if (!isSo) return;
    tally.add(sign, 1);
    const front = FRONTS.get(sign);
    if (front) traits.push(front);
  };
  add("definite", isDefinite(measure, { ...phrase, from, to, sort }));
  add("proper", sort === "proper");
  add("person", markAt(passage, "person", from) !== null);
  add("plural", syntax.plurals.has(from));
  add("action", isAction(measure, from));
  add("valued", lexicon.is("valued", tokens, from));
  add("durative", lexicon.is("durative", tokens, from));
  add("measureNoun", markAt(passage, "measure-noun", from) !== null);
  add("measured", markAt(passage, "measured", from) !== null);
  add("change", markAt(passage, "moves", from) !== null);
  add("empty", lexicon.is("empty", tokens, from));
  add(
    "pronoun",
    lexicon.words.possessors.some((ending) => tokens[from]?.text.endsWith(ending)),
  );
  start.traits = traits;
}

/** What stands straight before a candidate that begins within a phrase, or behind a joint: what it belongs to, or another's end. */
function addInner<T>(measure: MeasureContext, from: number, tally: Tally<T>): void {
  const { phraseAt } = measure.passage.syntax;
  const at = isJoint(measure, from - 1) ? from - 2 : from - 1;
  if (at === from - 1 ? (phraseAt[from]?.from ?? from) === from : !isNominal(phraseAt[at])) return;
  const changes = markAt(measure.passage, "moves", at) !== null;
  const measures = markAt(measure.passage, "measure-noun", at) !== null;
  const definite = hasArticle(measure, at);
  const pos = posAt(measure, at);
  const plain = !changes && !measures && !definite && pos !== "VERB" && pos !== "ADP";
  tally.add("innerPlain", Number(plain));
  tally.add("innerChange", Number(changes));
  tally.add("innerMeasure", Number(measures));
  tally.add("innerDefinite", Number(definite));
}

function isDefiniteAt(measure: MeasureContext, at: number): boolean {
  return measure.passage.syntax.tags[at]?.pos === "PROPN" || hasArticle(measure, at);
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
function isPartOf({ from, isJoined }: Start, others: readonly Start[]): boolean {
  return isJoined && others.some((whole) => whole.from < from && whole.to > from);
}

/** Where what is counted or measured may begin, with a noun that the number does not stand before. */
export function startsOf(measure: MeasureContext, lead: MeasureLead): Start[] {
  const { joined, phraseAt } = measure.passage.syntax;
  const found: Start[] = [];
  for (const [from, phrase] of nouns(measure)) {
    const isBehind = from >= measure.draft.to;
    // «دولارا للبرميل»: a rate is a part of the figure.
    if (markAt(measure.passage, "unit", from) || (isBehind && !isNearBehind(measure, from))) continue;
    const limit = isBehind ? measure.draft.sentence.to : lead.from;
    const to = Math.max(phrase.to, soundEnd(measure, phrase, limit));
    const range = withoutMeasure(measure, { from, to });
    if (!range) continue;
    const isJoined = joined.has(range.from) && isNominal(phraseAt[range.from - 1]);
    found.push({ from: range.from, to: range.to, phrase, isJoined, traits: [], isAmount: false });
  }
  return found.filter((start) => !isPartOf(start, found));
}

/** Takes in the signs of a start. */
export function addStart<T>(measure: MeasureContext, lead: MeasureLead, start: Start, tally: Tally<T>): void {
  addPlace(measure, start, tally);
  addClause(measure, start, lead, tally);
  addTies(measure, start, lead, tally);
  addShape(measure, start, tally);
  addInner(measure, start.from, tally);
}
