import type { NotComparable } from "../../model";
import { type Draft, decided, eachComparable, isMeasured, type Refiner } from "../draft";
import { measureLexicon } from "../measured";
import { markAt, markBefore, marksAt, type ReadPassage } from "../passage";
import { countedPhrase } from "../phrase";
import { behindHyphen } from "../refine/units";
import {
  isAgeAside,
  isAgeAtDeath,
  isAgeByLead,
  isAgeOfNamed,
  isAgeOfSubject,
  isAgeRange,
  isAgeReached,
} from "./ages";
import { isBare } from "./bare";
import { isBracketed, isGameScore, isGoalsAgainst } from "./games";
import {
  fitsName,
  isCapitalName,
  isFileNumber,
  isForeignName,
  isModelOfOne,
  isNameAtHead,
  isNamed,
  type NameLead,
} from "./names";
import { isChannel, isDefiniteOrdinal, isNumbering, isOfClock, isTitled, isYearOfNoun } from "./numbering";
import { isAdjectival, isKnownPair, isNameOfPlace, isOwned, isPairOfNamed, isPairOfYears } from "./pairs";
import { isDialled, isPhone, isReference } from "./phones";
import {
  goesOnCounting,
  isCalibre,
  isHeight,
  isHouseNumber,
  isMilitaryTime,
  isOfSeries,
  isRoadNumber,
  isStation,
  isYearBeforeNoun,
  isYearWithin,
} from "./places";
import {
  countsNothing,
  isAgeOf,
  isBareFraction,
  isBrokenGroup,
  isCoordinate,
  isGlued,
  isInAddress,
  isListNumber,
  isOrdinal,
  isQuotedName,
  isScore,
  isSetOffAge,
  isTitle,
  isYear,
  OLDEST,
  type Test,
} from "./shapes";
import { isSpanFromNow } from "./spans";
import { isAddedTime, isDisagreeing, isMereObject, isSigned } from "./unspoken";

const YEAR = /^\p{Nd}{4}$/u;
/** Years that are told in words. */
const SPOKEN_YEARS = { from: 1900, to: 2100 };
const AGE_UNITS: ReadonlySet<string> = new Set(["year", "month", "week", "day"]);
/** Tokens before a number within which an idiom may begin. */
const NEAR = 4;
/** A part of a group may be some words away from what happened to it: "one of the members of the brigade was hurt". */
const FAR = 10;
const NO_NUMBERS: ReadonlyMap<number, number> = new Map();

/** Words of a lead that says by itself that an age follows: «يبلغ من العمر». */
const LONG_LEAD = 3;

/** What a word before the number can make of it, and what not: "since 2017" but not "since 3 days". */
const FITS: Readonly<
  Partial<Record<NotComparable, (passage: ReadPassage, draft: Draft, lead: NameLead) => boolean>>
> = {
  name: fitsName,
  date: (passage, draft, lead) =>
    draft.unit === null &&
    (isWrittenYear(passage, draft) ||
      isSpokenYear(passage, draft, lead) ||
      isShortYear(passage, draft, lead)),
  list: (_, { unit, form }) => unit === null && form === "digits",
  time: (passage, draft) => draft.unit === null && countsNothing(passage, draft),
  age: (passage, draft, lead) =>
    (AGE_UNITS.has(draft.unit ?? "") && !isOfDurative(passage, draft, lead.from)) ||
    (draft.unit === null &&
      (countsNothing(passage, draft) ||
        isBeforeVerbOrDate(passage, draft.to) ||
        (lead.to - lead.from >= LONG_LEAD && draft.form === "digits")) &&
      !markBefore(passage, "counter", lead.from)),
};

function isWrittenYear({ text }: ReadPassage, { start, end }: Draft): boolean {
  return YEAR.test(text.slice(start, end));
}

function isOfYear(passage: ReadPassage, { to }: NameLead): boolean {
  return markBefore(passage, "unit", to)?.sense.unit === "year";
}

/** «عام ألفين وستة عشر». */
function isSpokenYear(passage: ReadPassage, draft: Draft, lead: NameLead): boolean {
  const { form, min, max } = draft;
  const isInRange = (max ?? 0) > SPOKEN_YEARS.from && (max ?? 0) < SPOKEN_YEARS.to && (max ?? 0) % 100 !== 0;
  if (form !== "words" || min !== max || !isInRange) return false;
  return isOfYear(passage, lead) || countsNothing(passage, draft);
}

const SHORT_YEAR = /^\p{Nd}{2}$/u;

/** «في العام 70», «مونديال 78»: two digits that count nothing behind what has a year. */
function isShortYear(passage: ReadPassage, draft: Draft, lead: NameLead): boolean {
  const isNoun = passage.syntax.tags[lead.to - 1]?.pos === "NOUN" && lead.to === draft.number.from;
  const isShort = SHORT_YEAR.test(passage.text.slice(draft.start, draft.end));
  return passage.pack.grammar.headFirst && isNoun && isShort && countsNothing(passage, draft);
}

/** "turned 19 | six days ago", "no one under 18 | works": what no number counts, where heads come last. */
function isBeforeVerbOrDate({ syntax, pack, dateTokens }: ReadPassage, at: number): boolean {
  const tag = syntax.tags[at];
  const isVerb = tag?.pos === "AUX" || (tag?.pos === "VERB" && tag.form === "Fin");
  return !pack.grammar.headFirst && (isVerb || dateTokens.has(at));
}

/** Words between what lasts and the word that leads to how long. */
const FARTHEST_DURATIVE = 3;

/** «عقوبة السجن البالغة | 10 سنوات»: what lasts by its nature has a length, not an age. */
function isOfDurative(passage: ReadPassage, { sentence }: Draft, to: number): boolean {
  const lexicon = measureLexicon(passage.pack);
  for (let at = to - 1; lexicon && at >= Math.max(sentence.from, to - FARTHEST_DURATIVE); at--) {
    if (lexicon.is("durative", passage.tokens, at)) return true;
    if (markAt(passage, "person", at)) return false;
  }
  return false;
}

function byLead(passage: ReadPassage, draft: Draft): NotComparable | null {
  for (const to of [draft.number.from, draft.from]) {
    const lead = markBefore(passage, "not-before", to);
    const isHedged = to < draft.number.from && lead?.sense.reason === "name";
    if (lead && !isHedged && (FITS[lead.sense.reason]?.(passage, draft, lead) ?? true))
      return lead.sense.reason;
  }
  return null;
}

function byFollower(passage: ReadPassage, draft: Draft): NotComparable | null {
  const next = behindHyphen(passage, draft.number.to);
  for (const at of [draft.number.to, next, draft.to]) {
    const follower = markAt(passage, "not-after", at);
    // «الأشهر الثلاثة | الأولى»: a length that comes first is a length.
    if (follower?.sense.reason === "ordinal" && isMeasured(draft)) return null;
    if (follower?.start === passage.tokens[at]?.start) return follower?.sense.reason ?? null;
  }
  return null;
}

const isByWords: Test = (passage, draft) => byLead(passage, draft) ?? byFollower(passage, draft);

/** Words that may stand between the word for ages and the ages. */
const FARTHEST_AGES = 8;

/** «أعمار من فُحصت جثثهم تتراوح بين 16 و35 عاما». */
const isOfAges: Test = (passage, draft) => {
  const isPlain = draft.unit === null && (draft.hedge === "range" || countsNothing(passage, draft));
  if (!AGE_UNITS.has(draft.unit ?? "") && !isPlain) return null;
  const first = Math.max(draft.sentence.from, draft.from - FARTHEST_AGES);
  for (let at = draft.from - 1; at >= first && passage.tokens[at]?.type === "word"; at--)
    if (markAt(passage, "ages", at)) return "age";
  return null;
};

/** «تجاوز السبعين»: a number word that is an age when it counts nothing. */
const isAlone: Test = (passage, draft) => {
  const mark = markAt(passage, "not-alone", draft.number.from);
  const isWhole = mark?.to === draft.number.to || draft.hedge === "range";
  return mark && isWhole && markBefore(passage, "not-alone", draft.number.to) && countsNothing(passage, draft)
    ? mark.sense.reason
    : null;
};

/** A whole saying around the number: "a thousand times". */
const isIdiom: Test = (passage, draft) => {
  for (let from = Math.max(0, draft.number.from - NEAR); from <= draft.number.from; from++) {
    const mark = markAt(passage, "idiom", from);
    if (mark && mark.to >= draft.number.to) return "idiom";
  }
  return null;
};

/** Whether an event's word stands close enough to say that somebody is counted. */
function isGoverned(passage: ReadPassage, draft: Draft): boolean {
  const first = Math.max(draft.sentence.from, draft.from - NEAR);
  const last = Math.min(draft.sentence.to, draft.to + FAR);
  for (let at = first; at < last; at++)
    if (marksAt(passage, "kind", at).some(({ sense }) => sense.kind !== "people" && sense.kind !== "other"))
      return true;
  return false;
}

/** «في مباراة واحدة»: behind its noun, which stands in an adposition, "one" only says that it was the same. */
function isOneInPassing({ syntax, ...passage }: ReadPassage, { number }: Draft): boolean {
  const own = syntax.phraseAt[number.from];
  const noun =
    own && own.head >= number.from && own.complementOf !== null ? syntax.phrases[own.complementOf] : own;
  if (!noun?.adposition || noun.head >= number.from) return false;
  return markAt({ syntax, ...passage }, "votes", noun.head) === null;
}

/** «أحد | الرموز»: where "one" stands behind its noun, one before a definite noun is one of many. */
function isOneOf({ tokens, pack }: ReadPassage, { number }: Draft): boolean {
  const { headFirst, article } = pack.grammar;
  return headFirst && article !== "" && (tokens[number.to]?.folded.startsWith(article) ?? false);
}

/** Words between a denial and the one that it denies. */
const DENIED_WITHIN = 4;

/** «لن يبقى لاعب | واحد», «لا تعرفون إلا | واحدة»: not a single one, or but one that is not counted by its noun. */
function isDeniedOne(passage: ReadPassage, { number, sentence }: Draft): boolean {
  if (!passage.pack.grammar.headFirst) return false;
  if (markBefore(passage, "save", number.from)) return true;
  for (let at = number.from - 1; at >= Math.max(sentence.from, number.from - DENIED_WITHIN); at--) {
    if (passage.tokens[at]?.type !== "word" || markAt(passage, "save", at)) return false;
    if (markAt(passage, "negator", at)) return true;
  }
  return false;
}

/** "one" counts only with a noun that can be counted, or where an event befalls it. */
const isNoCount: Test = (passage, draft) => {
  if (draft.max !== 1 || draft.unit !== null || draft.form !== "words") return null;
  const isArticle = markAt(passage, "article", draft.number.from) !== null;
  if (!isArticle && !markAt(passage, "one", draft.number.from)) return null;
  const phrase = countedPhrase(passage, draft, NO_NUMBERS);
  if (phrase.kind) return null;
  if (isOneInPassing(passage, draft) || isDeniedOne(passage, draft)) return "idiom";
  if (isArticle) return "idiom";
  const isPointedAt = markBefore(passage, "demonstrative", draft.number.from) !== null;
  const counts = phrase.noun === "person" || (phrase.noun === "thing" && !isPointedAt);
  const isBefallen = phrase.noun !== "thing" && isGoverned(passage, draft);
  const isPart = phrase.partitive || isOneOf(passage, draft);
  return (counts && !isPart) || isBefallen ? null : "idiom";
};

/** «قريتي خشام والطابية»: a dual that names its two members counts nothing new. */
const isNamedPair: Test = (passage, draft) => {
  if (draft.form !== "dual" || !markAt(passage, "named-dual", draft.number.from)) return null;
  return draft.number.to < draft.sentence.to && !countsNothing(passage, { ...draft, to: draft.number.to })
    ? "name"
    : null;
};

function isListed(passage: ReadPassage, from: number, to: number): boolean {
  return to === from + 1 && /^[,،]$/u.test(passage.tokens[from]?.text ?? "");
}

/** "two men, one | 17 and the other 21": digits straight behind "one" of those counted. */
const isAgeOfOne: Test = (passage, draft) => {
  if (!isBare(draft) || draft.form !== "digits" || (draft.max ?? 0) > OLDEST) return null;
  const one = markBefore(passage, "one", draft.number.from);
  return one && passage.pack.grammar.agrees && countsNothing(passage, draft) ? "age" : null;
};

/** Ages in a row: "aged 74 and 71", "grandsons, 9 and 12". */
function secondAge(passage: ReadPassage, draft: Draft, last: Draft | undefined): boolean {
  if (last?.notComparable !== "age" || draft.form === "dual") return false;
  if (draft.unit !== last.unit && !AGE_UNITS.has(draft.unit ?? "")) return false;
  const behind = isListed(passage, last.to, last.to + 1) ? last.to + 1 : last.to;
  const follows =
    markAt(passage, "join", behind)?.to === draft.from || isListed(passage, last.to, draft.from);
  const isPart = draft.unit === null && markAt(passage, "partitive", draft.to) !== null;
  if (isOfOther(passage, last, draft)) return true;
  return follows && !isPart && (draft.unit !== null || countsNothing(passage, draft));
}

/** "one 17 and the other | 21". */
function isOfOther(passage: ReadPassage, last: Draft, draft: Draft): boolean {
  const join = markAt(passage, "join", last.to);
  const between = join && draft.number.from - join.to;
  if (draft.form !== "digits" || between === null || between < 1 || between > MOST_BETWEEN) return false;
  const isDetermined = passage.syntax.tags[join?.to ?? 0]?.pos === "DET";
  return isDetermined && draft.unit === null && countsNothing(passage, draft);
}

const BETWEEN_AGES = /^[-–,،]$/u;

const DAYS = 31;

/** What a number listed before another is with it: an age, or a day of a month that is told once. */
function sharedBefore(draft: Draft, { notComparable, max }: Draft): NotComparable | null {
  const isDay = (value: number | null) => value !== null && value >= 1 && value <= DAYS;
  if (notComparable === "age") return "age";
  return notComparable === "date" && isDay(draft.max) && isDay(max) ? "date" : null;
}

/** "a 14-, | 15- and | 17-year-old", «في 12 | و15 منه»: numbers listed before an age or a day are such. */
function listedBefore(passage: ReadPassage, drafts: readonly Draft[]): Draft[] {
  const read = [...drafts];
  for (let at = read.length - 2; at >= 0; at--) {
    const [draft, next] = [read[at], read[at + 1]];
    if (!draft || !next || draft.notComparable || draft.unit !== null) continue;
    const reason = sharedBefore(draft, next);
    if (reason && isListedBefore(passage, draft, next))
      read[at] = decided({ ...draft, notComparable: reason }, "no figure: listedBefore");
  }
  return read;
}

function isListedBefore(passage: ReadPassage, { number }: Draft, next: Draft): boolean {
  const gap = next.number.from - number.to;
  if (gap < 1 || gap > 3 || passage.tokens[number.from]?.type !== "digits") return false;
  for (let at = number.to; at < next.number.from; at++)
    if (!BETWEEN_AGES.test(passage.tokens[at]?.text ?? "") && !markAt(passage, "join", at)) return false;
  return true;
}

/** «مصدران عسكريان»: a dual straight behind another is its adjective. */
function isAdjective(passage: ReadPassage, draft: Draft, last: Draft | undefined): boolean {
  if (draft.form !== "dual" || last?.form !== "dual" || last.number.to !== draft.number.from) return false;
  return draft.start === passage.tokens[draft.number.from]?.start;
}

/** "0551 204 377": groups of digits behind the first of a telephone number. */
function goesOnDialling(draft: Draft, last: Draft | undefined): boolean {
  return last?.notComparable === "phone" && draft.form === "digits" && last.number.to === draft.number.from;
}

const LISTED: ReadonlySet<NotComparable> = new Set<NotComparable>(["name", "time", "ordinal", "date"]);
const MOST_BETWEEN = 2;

/** «تراجع إلى المرتبة 18 من | 14»: the rank before, behind a word between a part and its whole. */
function isRankBefore(passage: ReadPassage, draft: Draft, last: Draft | undefined): boolean {
  if (last?.notComparable !== "ordinal" || !isBare(draft) || draft.form !== "digits") return false;
  const part = markAt(passage, "partitive", last.number.to);
  if (!passage.pack.grammar.headFirst || last.form !== "digits" || part?.to !== draft.number.from)
    return false;
  return countsNothing(passage, draft) || passage.dateTokens.has(draft.number.to);
}

/** Words between an ordinal and the number that says which, too. */
const MOST_BEHIND_ORDINAL = 3;

/** «لقبه الثالث تواليا | والـ13»: a number with the article, joined to an ordinal. */
function isOrdinalToo(passage: ReadPassage, draft: Draft, last: Draft | undefined): boolean {
  const { grammar } = passage.pack;
  const before = passage.tokens[draft.number.from - 1]?.folded ?? "";
  if (last?.notComparable !== "ordinal" || !isBare(draft) || draft.sentence !== last.sentence) return false;
  const isJoined = grammar.joinedConjunctions.some((join) => before === join + grammar.article);
  return isJoined && draft.number.from - last.number.to <= MOST_BEHIND_ORDINAL;
}

/** «المواد 7 | و8», «في الدقيقتين 38 | و58»: digits joined to some that say which, with nothing of their own behind. */
function goesOnNaming(passage: ReadPassage, draft: Draft, last: Draft | undefined): boolean {
  if (
    !last?.notComparable ||
    !LISTED.has(last.notComparable) ||
    draft.form !== "digits" ||
    draft.unit !== null
  )
    return false;
  const isAlike =
    last.form === "digits" || (last.notComparable === "ordinal" && countsNothing(passage, draft));
  if (!passage.pack.grammar.headFirst || !isAlike || draft.sentence !== last.sentence) return false;
  if (last.notComparable === "date" && !(isWrittenYear(passage, last) && isWrittenYear(passage, draft)))
    return false;
  const gap = draft.number.from - last.number.to;
  for (let at = last.number.to; at < draft.number.from; at++)
    if (!markAt(passage, "join", at) && !/^[,،]$/u.test(passage.tokens[at]?.text ?? "")) return false;
  return gap <= MOST_BETWEEN && passage.syntax.tags[draft.number.to]?.pos !== "NOUN";
}

/** In order: the first that finds a reason decides. */
const RULES: readonly Test[] = [
  isInAddress,
  isCoordinate,
  isPhone,
  isDialled,
  isOrdinal,
  isListNumber,
  isBrokenGroup,
  isGlued,
  isHeight,
  isOfSeries,
  isMilitaryTime,
  isQuotedName,
  isTitle,
  isFileNumber,
  isForeignName,
  isByWords,
  isHouseNumber,
  isStation,
  isYearBeforeNoun,
  isYearWithin,
  isRoadNumber,
  isCalibre,
  isNamed,
  isOfAges,
  isAlone,
  isIdiom,
  isNoCount,
  isNamedPair,
  isNameOfPlace,
  isSetOffAge,
  isAgeByLead,
  isAgeOfNamed,
  isAgeReached,
  isAgeOf,
  isScore,
  isGameScore,
  isGoalsAgainst,
  isBracketed,
  isYear,
  isModelOfOne,
  isCapitalName,
  isNameAtHead,
  isBareFraction,
  isSigned,
  isAgeOfSubject,
  isAgeRange,
  isAgeAtDeath,
  isAgeAside,
  isAgeOfOne,
  isDefiniteOrdinal,
  isOfClock,
  isReference,
  isDisagreeing,
  isMereObject,
  isNumbering,
  isYearOfNoun,
  isPairOfNamed,
  isPairOfYears,
  isKnownPair,
  isOwned,
  isAdjectival,
  isAddedTime,
  isChannel,
  isTitled,
  isSpanFromNow,
];

const byItself = eachComparable("by-itself", (passage, draft) => {
  for (const test of RULES) {
    const reason = test(passage, draft);
    if (reason) return decided({ ...draft, notComparable: reason }, `no figure: ${test.name}`);
  }
  return draft;
});

/** Numbers that are no comparable figures, with the reason. */
export const notFigures: Refiner = {
  name: "not-figures",
  refine: (passage, drafts) => {
    const refined: Draft[] = [];
    for (const draft of byItself.refine(passage, drafts)) {
      const isDated = passage.dateTokens.has(draft.number.from);
      const dialled = !isDated && goesOnDialling(draft, refined.at(-1)) ? "phone" : null;
      const age = secondAge(passage, draft, refined.at(-1)) ? "age" : null;
      const series = goesOnCounting(passage, draft, refined.at(-1)) ? "list" : null;
      const adjective = isAdjective(passage, draft, refined.at(-1)) ? "idiom" : null;
      const listed = goesOnNaming(passage, draft, refined.at(-1))
        ? (refined.at(-1)?.notComparable ?? null)
        : null;
      const isRank =
        isRankBefore(passage, draft, refined.at(-1)) || isOrdinalToo(passage, draft, refined.at(-1));
      const rank = isRank ? "ordinal" : null;
      const reason = dialled ?? rank ?? draft.notComparable ?? age ?? series ?? adjective ?? listed;
      refined.push({ ...draft, notComparable: reason });
    }
    return listedBefore(passage, refined);
  },
};
