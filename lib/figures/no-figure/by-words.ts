/** What words straight before or behind a number, or around it, make of it. */
import type { NotComparable } from "../../model";
import { type Draft, isMeasured } from "../draft";
import { measureLexicon } from "../measured";
import { markAt, markBefore, type ReadPassage } from "../passage";
import { behindHyphen } from "../refine/units";
import { countsNothing, type Test } from "./context";
import { fitsName, type NameLead } from "./names";
import { isShortYear, isSpokenYear, isWrittenYear } from "./years";

export const AGE_UNITS: ReadonlySet<string> = new Set(["year", "month", "week", "day"]);
/** Tokens before a number within which an idiom may begin. */
export const NEAR = 4;
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
        isRoundAge(passage, draft) ||
        (lead.to - lead.from >= LONG_LEAD && draft.form === "digits")) &&
      !markBefore(passage, "counter", lead.from)),
};

/** "turned 19 | six days ago", "no one under 18 | works": what no number counts, where heads come last. */
function isBeforeVerbOrDate({ syntax, pack, dateTokens }: ReadPassage, at: number): boolean {
  const tag = syntax.tags[at];
  const isVerb = tag?.pos === "AUX" || (tag?.pos === "VERB" && tag.form === "Fin");
  return !pack.grammar.headFirst && (isVerb || dateTokens.has(at));
}

/** Of the round ages that words tell: «في سن العشرين». */
const YOUNGEST_ROUND = 20;

/** «في سن | الخمسين اللاتي»: a definite round number in words behind a word that leads to ages. */
function isRoundAge({ pack, tokens }: ReadPassage, { form, max, number }: Draft): boolean {
  const { article } = pack.grammar;
  const isRound = form === "words" && (max ?? 0) >= YOUNGEST_ROUND && (max ?? 0) % 10 === 0;
  return isRound && article !== "" && (tokens[number.from]?.folded.startsWith(article) ?? false);
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

export const isByWords: Test = (passage, draft) => byLead(passage, draft) ?? byFollower(passage, draft);
/** Words that may stand between the word for ages and the ages. */
const FARTHEST_AGES = 8;

/** «أعمار من فُحصت جثثهم تتراوح بين 16 و35 عاما». */
export const isOfAges: Test = (passage, draft) => {
  const isPlain = draft.unit === null && (draft.hedge === "range" || countsNothing(passage, draft));
  if (!AGE_UNITS.has(draft.unit ?? "") && !isPlain) return null;
  const first = Math.max(draft.sentence.from, draft.from - FARTHEST_AGES);
  for (let at = draft.from - 1; at >= first && passage.tokens[at]?.type === "word"; at--)
    if (markAt(passage, "ages", at)) return "age";
  return null;
};

/** «تجاوز السبعين»: a number word that is an age when it counts nothing. */
export const isAlone: Test = (passage, draft) => {
  const mark = markAt(passage, "not-alone", draft.number.from);
  const isWhole = mark?.to === draft.number.to || draft.hedge === "range";
  return mark && isWhole && markBefore(passage, "not-alone", draft.number.to) && countsNothing(passage, draft)
    ? mark.sense.reason
    : null;
};

/** A whole saying around the number: "a thousand times". */
export const isIdiom: Test = (passage, draft) => {
  for (let from = Math.max(0, draft.number.from - NEAR); from <= draft.number.from; from++) {
    const mark = markAt(passage, "idiom", from);
    if (mark && mark.to >= draft.number.to) return "idiom";
  }
  return null;
};
