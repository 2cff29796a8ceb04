/** What a figure with a unit measures, in a language whose verbs may come first: ordered rules over its clause. */
import type { LanguagePack } from "../../languages/contract";
import type { NounPhrase, Range } from "../../syntax";
import { Lexicon } from "../../text/lexicon";
import { isMeasured } from "../draft";
import { markAt } from "../passage";
import {
  clauseEnd,
  clauseStart,
  isNominal,
  isTime,
  isVerb,
  type Lead,
  leadOf,
  type Measure,
  phraseBefore,
  rootStart,
  tellsAmount,
  textAt,
  trimmed,
  verbBefore,
} from "./clause";

/** Stretches of the sentence that name what is measured together; null where a rule does not apply. */
type Found = readonly Range[] | null;

export interface MeasureRule {
  readonly name: string;
  readonly find: (measure: Measure, lead: Lead) => Found;
}

const MOST_COMPLEMENTS = 3;
const LONGEST_PREDICATE = 9;
const LONGEST_HOLDER = 7;
const COMMA = /^[,،]$/u;
const BRACKET = /^[([]$/u;

function one(measure: Measure, range: Range | null): Found {
  const found = range && trimmed(measure, range);
  return found && [found];
}

/** Whether an adposition is written onto a phrase: «للألمنيوم». */
function isJoinedOn({ passage }: Measure, { adposition, from }: NounPhrase): boolean {
  return (
    adposition !== null && adposition.to === adposition.from && /^ل/u.test(passage.tokens[from]?.text ?? "")
  );
}

/** Where a phrase ends with what belongs to it: «وقفا | لإطلاق النار», «إنتاج | من القمح». */
function wholeEnd(measure: Measure, phrase: NounPhrase, limit: number): number {
  const { phrases } = measure.passage.syntax;
  let [end, holder] = [phrase.to, phrase];
  for (let steps = 0; steps < MOST_COMPLEMENTS; steps++) {
    const next = phrases[holder.index + 1];
    if (!next || next.to > limit || next.numeral || next.sort === "pronoun" || isTime(measure, next)) break;
    const belongs = next.complementOf === holder.index || (isJoinedOn(measure, next) && next.from === end);
    if (!belongs) break;
    end = next.to;
    holder = next;
  }
  return end;
}

/** «80 بالمئة | منهم في أطرافهم»: a share of those named before, with what is said of them. */
const shareOfThem: MeasureRule = {
  name: "share-of-them",
  find: (measure) => {
    const { passage, draft } = measure;
    const anaphor = markAt(passage, "anaphor", draft.to);
    if (draft.kind !== "percent" || !anaphor) return null;
    const end = Math.min(clauseEnd(measure, anaphor.to), anaphor.to + LONGEST_HOLDER);
    let to = anaphor.to;
    while (to < end && !COMMA.test(textAt(measure, to))) to++;
    return to > anaphor.to ? one(measure, { from: anaphor.from, to }) : null;
  },
};

/** «11% | من الأصوات»: the whole of a share, or what is measured out. */
const wholeOf: MeasureRule = {
  name: "complement",
  find: (measure) => {
    const { passage, draft } = measure;
    const phrase = passage.syntax.phraseAt[draft.number.from];
    const next = passage.syntax.phraseAt[draft.to + 1];
    if (!phrase || draft.kind === "money" || draft.kind === "distance") return null;
    if (!next?.adposition || next.adposition.from !== draft.to || !markAt(passage, "partitive", draft.to))
      return null;
    if (!isNominal(next) || isTime(measure, next)) return null;
    return one(measure, { from: next.from, to: wholeEnd(measure, next, draft.sentence.to) });
  },
};

/** «غرودينين (6,7 بالمئة)»: a figure alone in brackets measures what stands before them. */
const inBrackets: MeasureRule = {
  name: "brackets",
  find: (measure, { from }) => {
    const { passage } = measure;
    if (!BRACKET.test(textAt(measure, from - 1))) return null;
    const before = passage.syntax.phraseAt[from - 2];
    return isNominal(before) ? one(measure, { from: before.from, to: before.to }) : null;
  },
};

/** «برنامج إقراض | مدته 4 سنوات», «أصولا | تبلغ قيمتها»: whose measure a pronoun gives. */
const possessed: MeasureRule = {
  name: "possessed",
  find: (measure, { from, isPossessed }) => {
    if (!isPossessed) return null;
    const within = measure.passage.syntax.phraseAt[from - 1];
    if (isNominal(within) && within.from < from) return one(measure, { from: within.from, to: from });
    let start = from;
    while (isVerb(measure, start - 1)) start--;
    const owner = phraseBefore(measure, start);
    return (
      owner && one(measure, { from: rootStart(measure, owner, clauseStart(measure, start)), to: owner.to })
    );
  },
};

/** The subject of a verb that tells an amount: behind it, or before it where nothing stands behind. */
function subjectOf(measure: Measure, verb: number, limit: number): Range | null {
  const { passage } = measure;
  const behind = passage.syntax.phraseAt[verb + 1];
  if (
    behind &&
    behind.from === verb + 1 &&
    behind.to <= limit &&
    isNominal(behind) &&
    behind.adposition === null
  )
    return { from: behind.from, to: wholeEnd(measure, behind, limit) };
  const before = phraseBefore(measure, verb);
  if (!before) return null;
  const first = verbBefore(measure, verb);
  const topic = first === null ? topicOf(measure, verb) : null;
  if (topic && before.to - topic.from <= LONGEST_HOLDER) return { from: topic.from, to: before.to };
  return { from: rootStart(measure, before, (first ?? 0) + 1), to: before.to };
}

/** «العجز التجاري لتركيا | زاد»: where no verb stands before, the first phrase of the clause is told of. */
function topicOf(measure: Measure, verb: number): NounPhrase | null {
  let first = clauseStart(measure, verb);
  for (let at = verb - 1; at > first; at--) if (COMMA.test(textAt(measure, at))) first = at;
  for (let at = first; at < verb; at++) {
    const phrase = measure.passage.syntax.phraseAt[at];
    if (phrase && isNominal(phrase) && !isTime(measure, phrase)) return phrase.adposition ? null : phrase;
  }
  return null;
}

/** «بلغت الخسارة في البورصة | 3 مليارات»: what a verb says the amount of. */
const amount: MeasureRule = {
  name: "amount",
  find: (measure, { from }) => {
    const change = changeBefore(measure, from);
    if (change) return one(measure, change);
    const isParticiple =
      tellsAmount(measure, from - 1) && !isVerb(measure, from - 1) && isAccusative(measure, from - 1);
    const limit = isParticiple ? from - 1 : from;
    const verb = verbBefore(measure, limit);
    if (verb === null || !(isParticiple || tellsAmount(measure, verb))) return null;
    return one(measure, subjectOf(measure, verb, limit));
  },
};

/** «ارتفاع أسعار النفط | 5%»: a noun of change with what changed. */
function changeBefore(measure: Measure, from: number): Range | null {
  const { syntax } = measure.passage;
  const first = Math.max(
    (verbBefore(measure, from) ?? -1) + 1,
    clauseStart(measure, from),
    from - LONGEST_PREDICATE,
  );
  for (let at = from - 1; at >= first; at--) {
    const phrase = syntax.phraseAt[at];
    const isChange =
      isNominal(phrase) && markAt(measure.passage, "moves", at) !== null && !isAccusative(measure, at);
    if (isChange && phrase.to > at + 1) return { from: at, to: wholeEnd(measure, phrase, from) };
  }
  return null;
}

/** «أنهت العقود الجلسة مرتفعة | 23 سنتا»: how the subject did, in an accusative. */
function isAccusative(measure: Measure, at: number): boolean {
  return /(?:[اة]|اً|ًا)$/u.test(textAt(measure, at));
}

/** «ارتفاع الأسعار بنسبة | 5%», «قروض خارجية بقيمة», «السجن | 7 أعوام»: the noun straight before what leads to the figure. */
const holder: MeasureRule = {
  name: "holder",
  find: (measure, { from }) => {
    const phrase = measure.passage.syntax.phraseAt[from - 1];
    if (!isNominal(phrase) || isTime(measure, phrase) || isSubjectOfVerb(measure, phrase)) return null;
    const isDuration = measure.draft.kind === "duration";
    if (phrase.sort === "proper" || (isDuration && markAt(measure.passage, "person", phrase.head)))
      return null;
    const start = Math.max(commonFrom(measure, outerOf(measure, phrase)), from - LONGEST_HOLDER);
    return one(measure, { from: start, to: from });
  },
};

/** «وقفا | لإطلاق النار»: the phrase that one with an adposition written onto it belongs to. */
function outerOf(measure: Measure, phrase: NounPhrase): NounPhrase {
  const before = measure.passage.syntax.phraseAt[phrase.from - 1];
  const belongs = isJoinedOn(measure, phrase) && isNominal(before) && before.sort === "common";
  return belongs && !isVerb(measure, before.from - 1) ? before : phrase;
}

/** «بولندا | عقدا»: no name takes an indefinite noun for its own, so the noun begins anew. */
function commonFrom({ passage }: Measure, { from, to }: NounPhrase): number {
  const { tags } = passage.syntax;
  for (let at = to - 1; at > from; at--)
    if (
      tags[at]?.pos === "NOUN" &&
      tags[at - 1]?.pos === "PROPN" &&
      !passage.tokens[at]?.folded.startsWith(passage.pack.grammar.article)
    )
      return at;
  return from;
}

/** «يستخرج الأطباء | في غضون»: who does something has no measure. */
function isSubjectOfVerb(measure: Measure, { from, adposition }: NounPhrase): boolean {
  return adposition === null && isVerb(measure, from - 1) && !tellsAmount(measure, from - 1);
}

/** What goes on behind a figure with an adposition: «12 مليونا | لإعادة الإعمار». */
function obliqueBehind(measure: Measure): Range | null {
  const { draft, passage } = measure;
  const next = [draft.to, draft.to + 1, draft.to + 2]
    .map((at) => passage.syntax.phraseAt[at])
    .find((phrase) => isNominal(phrase) && phrase.from >= draft.to);
  if (!next || isTime(measure, next)) return null;
  const start = Math.min(next.adposition?.from ?? next.from, next.from);
  if (start > draft.to + 1 || start < draft.to || next.to > draft.sentence.to) return null;
  return { from: start, to: wholeEnd(measure, next, draft.sentence.to) };
}

/** The words of the clause's verb up to the figure, and behind it where they say little: «خصصت … | لمزيد من البحث». */
const predicate: MeasureRule = {
  name: "predicate",
  find: (measure, { from }) => {
    const verb = verbBefore(measure, from);
    if (verb === null || from - verb > LONGEST_PREDICATE) return null;
    for (let at = verb; at < from; at++) if (COMMA.test(textAt(measure, at))) return null;
    const before = one(measure, { from: verb, to: from });
    const phrase = measure.passage.syntax.phraseAt[verb + 1];
    const saysLittle =
      !before?.[0] || before[0].to <= verb + 1 || (phrase?.from === verb + 1 && phrase.to >= before[0].to);
    const behind = saysLittle ? obliqueBehind(measure) : null;
    if (before && behind) return [...before, behind];
    if (before?.[0] && before[0].to > verb + 1) return before;
    const topic = topicOf(measure, verb);
    return topic
      ? one(measure, { from: topic.from, to: verb })
      : measure.draft.kind === "duration"
        ? before
        : null;
  },
};

/** Of a stretch of time its clause is told, unless it only says that something was said. */
const clause: MeasureRule = {
  name: "clause",
  find: (measure, lead) => {
    const verb = verbBefore(measure, lead.from);
    if (measure.draft.kind !== "duration" || verb === null || isReporting(measure, verb)) return null;
    return predicate.find(measure, lead);
  },
};

const reportingOf = new WeakMap<LanguagePack, Lexicon<true>>();

function isReporting({ passage }: Measure, at: number): boolean {
  const { pack, tokens } = passage;
  const known = reportingOf.get(pack) ?? new Lexicon<true>(pack.quantities.clitics);
  if (!reportingOf.has(pack))
    for (const verbs of [pack.statements.verbs, pack.statements.weakVerbs]) known.add(verbs, true);
  reportingOf.set(pack, known);
  return known.matchesAt(tokens, at).length > 0;
}

/** «لأكثر من 15 دقيقة، | صفّق الحاضرون»: where nothing stands before a stretch of time, the clause behind it. */
const clauseBehind: MeasureRule = {
  name: "clause-behind",
  find: (measure, { from }) => {
    const { draft } = measure;
    if (draft.kind !== "duration" || clauseStart(measure, from) < from - 1) return null;
    const end = clauseEnd(measure, draft.to);
    let verb = draft.to;
    while (verb < end && !isVerb(measure, verb)) verb++;
    if (verb >= end) return null;
    let to = verb + 1;
    while (to < end && to < verb + LONGEST_HOLDER && !COMMA.test(textAt(measure, to))) to++;
    return one(measure, { from: verb, to });
  },
};

/** «بعد ثلاثة أيام | من الحادث»: what a stretch of time or space is counted from. */
const offset: MeasureRule = {
  name: "offset",
  find: (measure) => {
    const { passage, draft } = measure;
    if (draft.kind !== "duration" && draft.kind !== "distance") return null;
    const at = draft.to;
    if (!markAt(passage, "offset", at) || (draft.kind === "duration" && !isCountedFrom(measure))) return null;
    const next = passage.syntax.phraseAt[at + 1];
    if (!isNominal(next) || next.from !== at + 1 || isTime(measure, next)) return null;
    return (
      one(measure, { from: at, to: wholeEnd(measure, next, draft.sentence.to) }) && [
        { from: at, to: wholeEnd(measure, next, draft.sentence.to) },
      ]
    );
  },
};

const COUNTED_FROM = /^(?:بعد|قبل|منذ|مرور|مضي|مر|مضت|مرت|وبعد|وقبل)$/u;

/** «بعد | ثلاثة أيام على»: a word before it says that time is counted from something. */
function isCountedFrom({ passage, draft }: Measure): boolean {
  return passage.tokens
    .slice(Math.max(draft.sentence.from, draft.from - 2), draft.from)
    .some(({ folded }) => COUNTED_FROM.test(folded));
}

/** «على بعد | 9 كيلومترات | من المدينة»: how far from where. */
const farFrom: MeasureRule = {
  name: "far-from",
  find: (measure, { from, measure: noun }) => {
    const { draft, passage } = measure;
    const start = noun ?? draft.from - 1;
    if (draft.kind !== "distance" || start < from - 1 || !AWAY.test(passage.tokens[start]?.folded ?? ""))
      return null;
    let behind = draft.to;
    while (passage.syntax.tags[behind]?.pos === "ADV") behind++;
    let to = behind;
    while (
      to < draft.sentence.to &&
      to < draft.to + LONGEST_HOLDER &&
      passage.tokens[to]?.type === "word" &&
      !isVerb(measure, to) &&
      passage.syntax.tags[to]?.pos !== "PRON" &&
      passage.syntax.tags[to]?.pos !== "SCONJ"
    )
      to++;
    return to > behind
      ? [
          { from: start, to: start + 1 },
          { from: behind, to },
        ]
      : null;
  },
};

const AWAY = /^(?:بعد|مسافه)$/u;
const OPENS_EQUIVALENT =
  /^(?:[([]|اي|او|الي|بما|ما|يعادل|بزياده|قدرها|قدره|بنسبه|نسبته|نسبتها|بواقع|و|من|مقابل|نحو|حوالي|[،,])$/u;
const MOST_EQUIVALENT = 5;

/** «6 ملايين شيكل (1.7 مليون دولار)», «من 12% إلى 15%», «150 مليارا، أي 32%»: what the figure before measures. */
const asBefore: MeasureRule = {
  name: "as-before",
  find: ({ passage, draft, drafts }) => {
    const before = drafts.findLast(
      ({ to, from, notComparable }) => to <= draft.from && from < draft.from && !notComparable,
    );
    if (
      !before ||
      before.sentence !== draft.sentence ||
      draft.from - before.to > MOST_EQUIVALENT ||
      before.to === draft.from
    )
      return null;
    if (!isMeasured(before) && before.kind !== "money") return null;
    if ((before.kind === "duration") !== (draft.kind === "duration") || before.kind === "distance")
      return null;
    const words = passage.tokens.slice(before.to, draft.from).map(({ folded }) => folded);
    if (words.every((word) => /^[،,و]$/u.test(word)) || !words.every((word) => OPENS_EQUIVALENT.test(word)))
      return null;
    return measuredBy({ passage, draft: before, drafts })?.ranges ?? null;
  },
};

/** In order: the first that finds something decides. */
export const MEASURE_RULES: readonly MeasureRule[] = [
  shareOfThem,
  wholeOf,
  farFrom,
  asBefore,
  possessed,
  inBrackets,
  amount,
  offset,
  clause,
  holder,
  predicate,
  clauseBehind,
];

/** The rule that says what a figure measures, and the stretches that name it. */
export function measuredBy(
  measure: Measure,
): { readonly rule: string; readonly ranges: readonly Range[] } | null {
  const lead = leadOf(measure);
  for (const { name, find } of MEASURE_RULES) {
    const ranges = find(measure, lead);
    if (ranges && ranges.length > 0) return { rule: name, ranges };
  }
  return null;
}
