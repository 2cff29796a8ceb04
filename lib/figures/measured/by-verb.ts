/** Rules for what a figure measures by the verb, or the noun of action, whose clause it stands in. */
import type { NounPhrase, TokenRange } from "../../syntax";
import { markAt } from "../passage";
import {
  clauseEnd,
  clauseStart,
  isComma,
  isNominal,
  isQuote,
  isTime,
  isVerb,
  type MeasureContext,
  posAt,
  tellsAmount,
  textAt,
  verbBefore,
} from "./clause";
import {
  commonFrom,
  earlierSubject,
  isAdverbial,
  isDefinite,
  isDoer,
  isOwnedBy,
  isResuming,
  LONGEST_PHRASE,
  ownedBefore,
  phraseBefore,
  phraseBehind,
  rootStart,
  subjectOf,
  topicOf,
  wholeEnd,
} from "./phrases";
import { type MeasuredStretches, type MeasureRule, one } from "./rule";

/** Tokens of a predicate that is short enough to be printed as a name. */
const LONGEST_PREDICATE = 9;
/** Of a stretch of time that stands farther off in its clause. */
const LONGEST_CLAUSE = 12;

/** Tokens within which an adposition still belongs to the noun before it. */
const MOST_QUALIFYING = 3;

/** «انخفاض غير متوقع | في مخزونات»: the phrase in an adposition behind a noun of change and what qualifies it. */
function nextWithin(measure: MeasureContext, at: number, limit: number): NounPhrase | null {
  const { passage, lexicon } = measure;
  for (let to = at + 1; to <= at + MOST_QUALIFYING && to < limit; to++) {
    if (posAt(measure, to) !== "ADP") continue;
    const next = passage.syntax.phraseAt[to + 1];
    const isPlace = isNominal(next) && next.from === to + 1 && !isTime(measure, next);
    return isPlace && lexicon.is("changed-in", passage.tokens, to) ? next : null;
  }
  return null;
}

/** «أظهرت البيانات | انخفاضا في الميزان | بنسبة 5%». */
function changeIn(measure: MeasureContext, phrase: NounPhrase, at: number, limit: number): TokenRange | null {
  const isObject = measure.lexicon.is("change", measure.passage.tokens, at);
  const isNoun = markAt(measure.passage, "moves", at) !== null && posAt(measure, at) === "NOUN";
  if (!isObject && (!isNoun || isAdverbial(measure, at))) return null;
  const next = nextWithin(measure, at, Math.min(limit, phrase.to + MOST_QUALIFYING));
  if (!next) return null;
  const isBeside = next.adposition?.from === at + 1;
  return { from: isBeside ? at : next.from, to: wholeEnd(measure, next, limit) };
}

/** «ارتفاع أسعار النفط | 5%»: a noun of change with what changed. */
function changeBefore(measure: MeasureContext, from: number): TokenRange | null {
  const first = Math.max(
    (verbBefore(measure, from) ?? -1) + 1,
    clauseStart(measure, from),
    from - LONGEST_PREDICATE,
  );
  for (let at = from - 1; at >= first; at--) {
    const phrase = measure.passage.syntax.phraseAt[at];
    const told = isNominal(phrase) ? changeIn(measure, phrase, at, from) : null;
    if (told) return told;
    const isChange =
      isNominal(phrase) && markAt(measure.passage, "moves", at) !== null && !isAdverbial(measure, at);
    if (isChange && phrase.to > at + 1) return { from: at, to: wholeEnd(measure, phrase, from) };
  }
  return null;
}

/** Whether a verb tells how long its subject lasts: by its meaning, with nothing else between it and the figure. */
function tellsLength({ passage, lexicon }: MeasureContext, verb: number): boolean {
  return lexicon.is("lasting", passage.tokens, verb);
}

/** «نسبة الأطفال | ناهزت خمسين في المئة»: a verb that is a part of the figure, since it says how exact it is. */
function hedgingVerb(measure: MeasureContext): number | null {
  const { from, number, kind } = measure.draft;
  return kind !== "duration" && from < number.from && tellsAmount(measure, from) ? from : null;
}

/** The verb of the clause; of «ستبلغ المساحة التي يقام عليها | 3 كيلومترات» the one before the relative clause. */
function amountVerb(measure: MeasureContext, before: number): number | null {
  const nearest = verbBefore(measure, before);
  if (nearest === null || tellsAmount(measure, nearest)) return nearest;
  const opener = [nearest - 1, nearest - 2].find((at) => posAt(measure, at) === "PRON");
  const outer = opener === undefined ? null : verbBefore(measure, opener);
  return outer !== null && tellsAmount(measure, outer) ? outer : nearest;
}

/** What a verb gives the amount of by a pronoun. */
function estimatedBefore(measure: MeasureContext, verb: number): TokenRange | null {
  const word = textAt(measure, verb);
  const isOf = measure.lexicon.words.possessors.some((ending) => word.endsWith(ending));
  if (!isOf || !tellsAmount(measure, verb)) return null;
  const owner = phraseBefore(measure, verb);
  return owner && { from: commonFrom(measure, owner), to: owner.to };
}

/** «صفقة | قدرتها الصحف بـ 40 مليونا». */
export const estimated: MeasureRule = {
  name: "estimated",
  find: (measure, { from }) => {
    const verb = measure.draft.kind === "duration" ? null : amountVerb(measure, from);
    return verb === null ? null : one(measure, estimatedBefore(measure, verb));
  },
};

/** «بلغت الخسارة في البورصة | 3 مليارات»: what a verb says the amount of. */
export const amount: MeasureRule = {
  name: "amount",
  find: (measure, { from }) => {
    const isDuration = measure.draft.kind === "duration";
    const change = isDuration ? null : changeBefore(measure, from);
    if (change) return one(measure, change);
    const isHow = !isDuration && tellsAmount(measure, from - 1) && isAdverbial(measure, from - 1);
    const limit = isHow ? from - 1 : from;
    const hedge = hedgingVerb(measure);
    if (hedge !== null) return one(measure, subjectOf(measure, hedge, measure.draft.number.from));
    const verb = isDuration ? verbBefore(measure, limit) : amountVerb(measure, limit);
    if (verb === null) return null;
    const tells = isDuration ? tellsLength(measure, verb) : isHow || tellsAmount(measure, verb);
    const resumed = tells && isResuming(measure, verb) ? changeBefore(measure, verb) : null;
    if (!tells || (isDuration && measure.lexicon.is("loose", measure.passage.tokens, verb - 1))) return null;
    const told = resumed ?? subjectOf(measure, verb, limit);
    const isEmpty = told === null || measure.lexicon.is("empty", measure.passage.tokens, told.from);
    return one(measure, isEmpty && !isDuration ? (earlierSubject(measure, verb) ?? told) : told);
  },
};

/** «سيعود | لبطل الدوري»: to whom a verb does something has no measure. */
function isTakenByVerb(measure: MeasureContext, phrase: NounPhrase): boolean {
  return isOwnedBy(measure, phrase) && isVerb(measure, phrase.from - 1);
}

/** «قروض خارجية بقيمة», «السجن | 7 أعوام»: the noun straight before what leads to the figure. */
export const holder: MeasureRule = {
  name: "holder",
  find: (measure, { from, measure: noun }) => {
    const phrase = measure.passage.syntax.phraseAt[from - 1];
    const isDuration = measure.draft.kind === "duration";
    if (!isNominal(phrase) || isTime(measure, phrase) || isTakenByVerb(measure, phrase)) return null;
    const isOfMeasure = noun !== null && !isDuration && !isDefinite(measure, phrase);
    if (!isOfMeasure && isDoer(measure, phrase)) return null;
    const isOfMoney = measure.draft.kind === "money";
    if (
      phrase.sort === "proper" ||
      ((isDuration || isOfMoney) && markAt(measure.passage, "person", phrase.head))
    )
      return null;
    const owned = ownedBefore(measure, phrase);
    const hangs = phrase.adposition !== null || measure.passage.syntax.joined.has(phrase.from);
    const start =
      hangs && owned === phrase
        ? rootStart(measure, phrase, from - LONGEST_PHRASE)
        : commonFrom(measure, owned);
    return one(measure, { from: Math.max(start, from - LONGEST_PHRASE), to: from });
  },
};

function isReporting({ passage, lexicon }: MeasureContext, verb: number): boolean {
  return lexicon.is("reporting", passage.tokens, verb);
}

/** «أدت إلى محو | 11 مليارا»: a noun of action whose object the money is says nothing without it. */
function isHeldBy({ passage, draft }: MeasureContext, from: number): boolean {
  const own = passage.syntax.phraseAt[draft.number.from];
  const holder = own?.complementOf == null ? undefined : passage.syntax.phrases[own.complementOf];
  const isBare = holder?.to === from && holder.adposition !== null && holder.to === holder.from + 1;
  return draft.kind === "money" && from === draft.from && isBare;
}

/** Up to a figure with a unit that ends the stretch; what else is counted in a clause belongs to what it tells. */
function beforeNumeral({ passage }: MeasureContext, verb: number, to: number): number {
  for (let at = to - 1; at > verb; at--) {
    const phrase = passage.syntax.phraseAt[at];
    if (!phrase) continue;
    return phrase.numeral && passage.syntax.units.has(phrase.head) ? (phrase.adposition ?? phrase).from : to;
  }
  return to;
}

/** «لا تزال | إسرائيل»: a verb with the particle that denies it. */
function verbStart(measure: MeasureContext, verb: number): number {
  const isNegated = measure.passage.syntax.verbAt[verb]?.isNegated ?? false;
  return isNegated && posAt(measure, verb - 1) === "PART" ? verb - 1 : verb;
}

/** Whether a verb with its subject is all that stands before a figure. */
function saysLittle(measure: MeasureContext, verb: number, to: number): boolean {
  const phrase = measure.passage.syntax.phraseAt[verb + 1];
  return to <= verb + 1 || (phrase?.from === verb + 1 && phrase.to >= to);
}

/** The words of the clause's verb up to the figure, and behind it where they say little: «خصصت … | لمزيد من البحث». */
export const predicate: MeasureRule = {
  name: "predicate",
  find: (measure, { from }) => {
    const verb = verbBefore(measure, from);
    const longest = measure.draft.kind === "duration" ? LONGEST_CLAUSE : LONGEST_PREDICATE;
    if (verb === null || from - verb > longest || isReporting(measure, verb)) return null;
    for (let at = verb; at < from; at++) if (isComma(measure, at)) return null;
    if (isHeldBy(measure, from)) return null;
    const before = one(measure, { from: verbStart(measure, verb), to: beforeNumeral(measure, verb, from) });
    const end = before?.[0]?.to ?? verb;
    const isAlone = end <= verb + 1;
    const behind =
      saysLittle(measure, verb, end) && !(isAlone && tellsAmount(measure, verb))
        ? phraseBehind(measure)
        : null;
    if (before && behind) return [...before, behind];
    return end > verb + 1 ? before : verbOnly(measure, verb);
  },
};

/** Where only a verb stands before the figure: what it is said of. */
function verbOnly(measure: MeasureContext, verb: number): MeasuredStretches {
  const topic = topicOf(measure, verb);
  if (topic && verb - topic.from <= LONGEST_PHRASE) return one(measure, { from: topic.from, to: verb });
  return null;
}

/** Of a stretch of time its clause is told, unless that only says that something was said. */
export const clause: MeasureRule = {
  name: "clause",
  find: (measure, lead) => (measure.draft.kind === "duration" ? predicate.find(measure, lead) : null),
};

/** «لأكثر من 15 دقيقة، | صفّق الحاضرون»: where nothing stands before a stretch of time, the clause behind it. */
export const clauseBehind: MeasureRule = {
  name: "clause-behind",
  find: (measure, { from }) => {
    const { draft } = measure;
    if (draft.kind !== "duration" || clauseStart(measure, from) < from - 1) return null;
    const end = clauseEnd(measure, draft.to);
    let verb = draft.to;
    while (verb < end && !isVerb(measure, verb)) verb++;
    if (verb >= end || isReporting(measure, verb)) return null;
    let to = verb + 1;
    while (to < Math.min(end, verb + LONGEST_PHRASE) && !isComma(measure, to) && !isQuote(measure, to)) to++;
    return one(measure, { from: verbStart(measure, verb), to });
  },
};
