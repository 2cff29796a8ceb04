/** The stretches of a sentence that could name what a figure counts or measures, each with the signs that speak for or against it. */
import type { TokenRange } from "../../syntax";
import { namingOf } from "../name/words";
import { markAt } from "../passage";
import type { Tally } from "../tally";
import {
  isComma,
  isNominal,
  isQuote,
  isVerb,
  type MeasureContext,
  type MeasureLead,
  posAt,
  textAt,
} from "./clause";
import { frontsOf } from "./fronts";
import { soundEnd, wholeEnd } from "./phrases";
import { addStart, FARTHEST_BEFORE, type Start, startsOf } from "./starts";
import {
  addBetween,
  type Between,
  betweensBefore,
  canEnd,
  eachEnd,
  isWall,
  isWithinPhrase,
  sortAt,
  stepAt,
} from "./steps";

export interface Stretch<T> {
  readonly ranges: readonly TokenRange[];
  /**
   * What it is in the sentence: the noun that the number stands before, or the dual that is one; what the number is a
   * part of, with a unit or without; a phrase in an adposition, a verb or another word straight behind the figure; a noun
   * before or behind it; a verb with its words; a verb before it and a phrase behind it.
   */
  readonly form:
    | "own"
    | "dual"
    | "of"
    | "of-unit"
    | "place"
    | "does"
    | "next"
    | "before"
    | "behind"
    | "verb"
    | "apart"
    | "amount";
  /** What its signs come to. */
  readonly worth: T;
}

type Form = Stretch<unknown>["form"];

interface Sentence {
  readonly measure: MeasureContext;
  readonly lead: MeasureLead;
  /** The end of what may stand behind the figure. */
  readonly last: number;
  /** The word that leads to the figure, without what is written onto its front. */
  readonly leading: string;
  readonly written: string;
  /** Verbs before the figure, the nearest first. */
  readonly verbs: readonly number[];
  /** What stands from a token to the figure, from `first` on. */
  readonly first: number;
  readonly betweens: readonly Between[];
}

type Own = Pick<TokenRange, "from"> & { readonly form: Form };

const FARTHEST_VERB = 20;
const MOST_VERBS = 3;
const MOST_HEDGES = 3;
/** Tokens of a verb with its words that a phrase behind the figure completes. */
const LONGEST_APART = 8;
const STOP = /^[.;!؟?]$/u;

function verbsBefore(measure: MeasureContext, { from }: MeasureLead): number[] {
  const { passage, draft } = measure;
  const found: number[] = [];
  const first = Math.max(draft.sentence.from, from - FARTHEST_VERB);
  for (let at = from - 1; at >= first && found.length < MOST_VERBS; at--) {
    if (STOP.test(textAt(measure, at))) break;
    if (isVerb(measure, at) && passage.syntax.verbAt[at]?.from === at) found.push(at);
  }
  return found;
}

function lastOf(measure: MeasureContext): number {
  const { to, sentence } = measure.draft;
  let at = to;
  while (at < sentence.to && !isWall(measure, at)) at++;
  return at;
}

function sentenceOf(measure: MeasureContext, lead: MeasureLead): Sentence {
  const first = Math.max(measure.draft.sentence.from, measure.draft.from - FARTHEST_BEFORE);
  const written = textAt(measure, lead.from === measure.draft.from ? lead.from - 1 : lead.from);
  return {
    measure,
    lead,
    last: lastOf(measure),
    written,
    leading: written.replace(measure.lexicon.words.shapes.prefixes, ""),
    verbs: verbsBefore(measure, lead),
    first,
    betweens: betweensBefore(measure, first, Math.max(first, lead.from)),
  };
}

/** Behind a number what stands before its noun: quotation marks, hedges. */
function behindHedges(measure: MeasureContext): number {
  const { draft } = measure;
  const first = draft.unit === null ? draft.number.to : draft.to;
  let at = first;
  while (at < first + MOST_HEDGES && (isQuote(measure, at) || posAt(measure, at) === "ADV" || at < draft.to))
    at++;
  return at;
}

/** What begins straight behind a number, or is a dual itself. */
function ownOf(measure: MeasureContext): Own | null {
  const { passage, draft } = measure;
  const isBare = draft.unit === null;
  if (draft.form === "dual" && isBare) return { from: draft.number.from, form: "dual" };
  const from = behindHedges(measure);
  if (posAt(measure, from) === "ADP" && markAt(passage, "partitive", from))
    return { from: from + 1, form: isBare ? "of" : "of-unit" };
  if (posAt(measure, from) === "ADP") return { from, form: "place" };
  const isNoun = passage.syntax.phraseAt[from] !== undefined && !passage.syntax.joined.has(from);
  if (isVerb(measure, from)) return { from, form: "does" };
  if (isBare && isNoun) return { from, form: "own" };
  return passage.tokens[from]?.type === "word" ? { from, form: "next" } : null;
}

/** The adposition that a phrase stands in: the word, or the letter that is written onto it. */
function adpositionOf({ passage }: MeasureContext, from: number): string {
  const phrase = passage.syntax.phraseAt[from];
  const { tokens } = passage;
  if (!phrase?.adposition) return "-";
  const { adposition } = phrase;
  const word = adposition.to > adposition.from ? tokens[adposition.from]?.folded : undefined;
  const sign = word ?? tokens[phrase.from]?.folded.charAt(0) ?? "";
  return phrase.from === from ? sign : `in:${sign}`;
}

/** How a stretch stands to the words around its beginning. */
function addOpening<T>(
  { measure, leading, written, verbs }: Sentence,
  { from, form }: Own,
  traits: readonly string[],
  tally: Tally<T>,
): void {
  const { draft, passage } = measure;
  const fronts = frontsOf(form);
  const isFirst = from <= draft.sentence.from || isWall(measure, from - 1) || isComma(measure, from - 1);
  const step = isFirst ? "wall" : stepAt(measure, from);
  const stem = stemOf(measure, from);
  tally.add(form, 1);
  tally.addPair("from:", sortAt(measure, from));
  tally.addPair("^", step);
  tally.addPair(fronts.reached, step);
  tally.add("within", Number(isWithinPhrase(measure, from)));
  tally.addPair(fronts.adposition, adpositionOf(measure, from));
  for (const trait of traits) tally.addPair(trait, leading);
  tally.addPair("w:", stem);
  if (form !== "own" && form !== "dual") {
    tally.addPair(fronts.verb, stemOf(measure, verbs[0]));
    tally.addPair(fronts.leading, written);
  }
  if (form === "verb" || form === "does") tally.addPair(fronts.told, toldBy(measure, from));
  else if (form !== "own" && form !== "dual" && verbs[0] !== undefined)
    tally.addPair(fronts.telling, toldBy(measure, verbs[0]));
  const phrase = passage.syntax.phraseAt[from];
  const before = phrase?.adposition ? Math.min(phrase.adposition.from, from) : from;
  tally.addPair(fronts.behind, posAt(measure, phrase?.to ?? from + 1));
  tally.addPair(fronts.ahead, posAt(measure, before - 1));
}

/** What a verb tells: how long something went on, how it changed, how much it is, what somebody said, or none of these. */
function toldBy({ passage, lexicon }: MeasureContext, at: number): string {
  if (lexicon.is("lasting", passage.tokens, at)) return "lasts";
  if (markAt(passage, "moves", at) !== null) return "moves";
  if (markAt(passage, "amounts", at) !== null) return "amounts";
  if (lexicon.is("gaining", passage.tokens, at)) return "gains";
  return lexicon.is("reporting", passage.tokens, at) ? "reports" : "does";
}

/** Letters of a word without what is written onto its end. */
const SHORTEST_STEM = 3;

/** A word without what is written onto it, as far as its letters show. */
function stemOf({ passage, lexicon }: MeasureContext, at: number | undefined): string {
  const { shapes } = lexicon.words;
  const word = (at === undefined ? "" : (passage.tokens[at]?.folded ?? "")).replace(shapes.writtenOn, "");
  const stem = word.replace(shapes.endings, "");
  return stem.length >= SHORTEST_STEM ? stem : word;
}

/** How far it is to the figure, and what stands between. */
function addBetweenOf<T>(sentence: Sentence, from: number, to: number, form: Form, tally: Tally<T>): void {
  const { measure, lead, first, betweens } = sentence;
  const isBehind = from >= measure.draft.to;
  const gap = Math.max(0, isBehind ? from - measure.draft.to : lead.from - to);
  const fronts = frontsOf(form);
  if (!isBehind) addBetween(tally, betweens[to - first]);
  tally.add(fronts.gap, Math.log2(1 + gap));
  tally.add(fronts.beside, Number(gap === 0));
}

/** All stretches that begin at a token and were weighed so far, by where they end. */
function addStretches<T>(
  sentence: Sentence,
  own: Own,
  { limit, start, tally }: { limit: number; start: Start | null; tally: Tally<T> },
  found: Stretch<T>[],
): void {
  const { measure } = sentence;
  const { from, form } = own;
  const phrase = measure.passage.syntax.phraseAt[from];
  const isPhrase = isNominal(phrase);
  const sound = isPhrase ? soundEnd(measure, phrase, limit) : -1;
  const whole = isPhrase ? wholeEnd(measure, phrase, limit) : -1;
  const naming = namingOf(measure.passage.pack);
  const isEmpty = naming?.isNoun("empty", measure.passage.tokens, from) ?? false;
  const isPartial = naming?.isNoun("partial", measure.passage.tokens, from) ?? false;
  addOpening(sentence, own, start?.traits ?? [], tally);
  tally.add("headEmpty", Number(isEmpty));
  tally.add("headPartial", Number(isPartial));
  eachEnd(measure, from, limit, form, tally, (to, step) => {
    if (isEmpty || isPartial) {
      tally.addPair("e|", step);
      tally.add(to === from + 1 ? "empty:alone" : "empty:on", 1);
    }
    addBetweenOf(sentence, from, to, form, tally);
    tally.add("sound", Number(to === sound));
    tally.add("whole", Number(to === whole));
    if (isNaming(measure, from, to) && !(form === "dual" && isHalf(measure, from, to)))
      found.push({
        ranges: [{ from, to }],
        form: start?.isAmount && form === "before" ? "amount" : form,
        worth: tally.worth,
      });
  });
}

/** «جولتي الذهاب | والإياب»: of two definite nouns that are joined a dual has both. */
function isHalf(measure: MeasureContext, from: number, to: number): boolean {
  const isPair = to === from + 2 && measure.passage.syntax.joined.has(to);
  return isPair && sortAt(measure, to - 1) === "n:def" && sortAt(measure, to) === "n:def";
}

const NAMING: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

/** Small words and verbs alone name nothing. */
function isNaming(measure: MeasureContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (NAMING.has(posAt(measure, at))) return true;
  return false;
}

/** «أمضى زيدان … في النادي»: a verb before the figure with what stands behind it. */
function addApart<T>(
  { measure, lead, last, verbs, written }: Sentence,
  { from, form }: Own,
  tally: Tally<T>,
  found: Stretch<T>[],
): void {
  const { phraseAt } = measure.passage.syntax;
  const phrase = phraseAt[from] ?? phraseAt[from + 1];
  const to = phrase && phrase.from >= measure.draft.to ? soundEnd(measure, phrase, last) : from;
  if (to <= from) return;
  for (const verb of verbs.slice(0, 2)) {
    let end = lead.from;
    while (end > verb + 1 && !canEnd(measure, end - 1)) end--;
    if (end - verb > LONGEST_APART || !(isNaming(measure, verb, end) || isNaming(measure, from, to)))
      continue;
    tally.resume(tally.none);
    tally.add("apart", 1);
    tally.addPair("apart:", form);
    tally.add("length", Math.log2(end - verb + to - from));
    tally.addPair("apart<", written);
    const ranges = [
      { from: verb, to: end },
      { from, to },
    ];
    found.push({ ranges, form: "apart", worth: tally.worth });
  }
}

const COMPLETING: ReadonlySet<string> = new Set(["place", "of", "next"]);

/** All stretches of the figure's sentence; those that begin alike stand one behind another. */
export function stretchesOf<T>(measure: MeasureContext, lead: MeasureLead, tally: Tally<T>): Stretch<T>[] {
  const sentence = sentenceOf(measure, lead);
  const own = ownOf(measure);
  const found: Stretch<T>[] = [];
  const add = (from: number, form: Form, start: Start | null) => {
    const limit = form === "before" || form === "verb" ? lead.from : sentence.last;
    addStretches(sentence, { from, form }, { limit: Math.max(limit, from + 1), start, tally }, found);
  };
  tally.resume(tally.none);
  if (own) add(own.from, own.form, null);
  const known = new Set<number>();
  for (const start of startsOf(measure, lead)) {
    if (start.from === own?.from) continue;
    known.add(start.from);
    tally.resume(tally.none);
    addStart(measure, lead, start, tally);
    add(start.from, start.from >= measure.draft.to ? "behind" : "before", start);
  }
  for (const verb of sentence.verbs) {
    if (known.has(verb)) continue;
    tally.resume(tally.none);
    add(verb, "verb", null);
  }
  if (own && COMPLETING.has(own.form)) addApart(sentence, own, tally, found);
  return found;
}
