import type { NotComparable } from "../../model";
import { type Draft, eachComparable, type Refiner } from "../draft";
import { type Mark, markAt, markBefore, marksAt, type ReadPassage } from "../passage";
import { countedPhrase } from "../phrase";
import {
  countsNothing,
  isAgeOf,
  isBareFraction,
  isCapitalName,
  isGlued,
  isListNumber,
  isOrdinal,
  isPhone,
  isQuotedName,
  isScore,
  isSetOffAge,
  isYear,
  type Test,
} from "./shapes";
import { behindHyphen } from "./units";

const YEAR = /^\p{Nd}{4}$/u;
const CAPITAL = /^\p{Lu}/u;
const GROUPED = /[,.٬'’\s]\p{Nd}{3}/u;
const AGE_UNITS: ReadonlySet<string> = new Set(["year", "month", "week", "day"]);
const NEAR = 4;
/** A part of a group may be some words away from what befell it: "one of the members of the brigade was hurt". */
const FAR = 10;
const NO_NUMBERS: ReadonlyMap<number, number> = new Map();

type Lead = Mark<"not-before">;

/** A noun without a clitic, as one stands behind its number; with an article («القناة 12 الإسرائيلية») it is none that is counted. */
function isBareNoun(passage: ReadPassage, at: number): boolean {
  const start = passage.tokens[at]?.start;
  const marks = [markAt(passage, "person", at), markAt(passage, "thing", at), markAt(passage, "kind", at)];
  return marks.some((mark) => mark !== null && mark.start === start);
}

/** "Route 17" names by its capital, "channel 16" by what does not follow; "route nine miles long" is neither. */
function fitsName(passage: ReadPassage, draft: Draft, lead: Lead): boolean {
  if (draft.unit !== null || draft.form === "words" || draft.form === "dual") return false;
  if (GROUPED.test(passage.text.slice(draft.start, draft.end))) return false;
  const isCapital = CAPITAL.test(passage.tokens[lead.from]?.text ?? "");
  return (
    isCapital ||
    countsNothing(passage, draft) ||
    (!passage.pack.statements.capitals && !isBareNoun(passage, draft.to))
  );
}

/** What a word before the number can make of it, and what not: "since 2017" but not "since 3 days". */
const FITS: Readonly<
  Partial<Record<NotComparable, (passage: ReadPassage, draft: Draft, lead: Lead) => boolean>>
> = {
  name: fitsName,
  date: (passage, draft) => draft.unit === null && YEAR.test(passage.text.slice(draft.start, draft.end)),
  time: (passage, draft) => draft.unit === null && countsNothing(passage, draft),
  age: (passage, draft) =>
    AGE_UNITS.has(draft.unit ?? "") || (draft.unit === null && countsNothing(passage, draft)),
};

function byLead(passage: ReadPassage, draft: Draft): NotComparable | null {
  for (const to of [draft.number.from, draft.from]) {
    const lead = markBefore(passage, "not-before", to);
    if (lead && (FITS[lead.sense.reason]?.(passage, draft, lead) ?? true)) return lead.sense.reason;
  }
  return null;
}

function byFollower(passage: ReadPassage, draft: Draft): NotComparable | null {
  const next = behindHyphen(passage, draft.number.to);
  for (const at of [draft.number.to, next, draft.to]) {
    const follower = markAt(passage, "not-after", at);
    if (follower) return follower.sense.reason;
  }
  return null;
}

const isByWords: Test = (passage, draft) => byLead(passage, draft) ?? byFollower(passage, draft);

/** «تجاوز السبعين»: a number word that is an age when it counts nothing. */
const isAlone: Test = (passage, draft) => {
  const mark = markAt(passage, "not-alone", draft.number.from);
  return mark?.to === draft.number.to && countsNothing(passage, draft) ? mark.sense.reason : null;
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

/** "one" counts only with a noun that can be counted, or where an event befalls it. */
const isNoCount: Test = (passage, draft) => {
  if (draft.max !== 1 || draft.unit !== null || draft.form !== "words") return null;
  const isArticle = markAt(passage, "article", draft.number.from) !== null;
  if (!isArticle && !markAt(passage, "one", draft.number.from)) return null;
  const phrase = countedPhrase(passage, draft, NO_NUMBERS);
  if (phrase.kind) return null;
  if (isArticle) return "idiom";
  const counts = phrase.noun === "person" || phrase.noun === "thing";
  return (counts && !phrase.partitive) || isGoverned(passage, draft) ? null : "idiom";
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

/** Ages in a row: "aged 74 and 71", "grandsons, 9 and 12". */
function secondAge(passage: ReadPassage, draft: Draft, last: Draft | undefined): boolean {
  if (last?.notComparable !== "age" || draft.form !== last.form || draft.unit !== last.unit) return false;
  const follows =
    markAt(passage, "join", last.to)?.to === draft.from || isListed(passage, last.to, draft.from);
  return follows && countsNothing(passage, draft);
}

/** "0551 204 377": groups of digits behind the first of a telephone number. */
function goesOnDialling(draft: Draft, last: Draft | undefined): boolean {
  return last?.notComparable === "phone" && draft.form === "digits" && last.number.to === draft.number.from;
}

function asBefore(passage: ReadPassage, draft: Draft, last: Draft | undefined): NotComparable | null {
  if (secondAge(passage, draft, last)) return "age";
  return goesOnDialling(draft, last) ? "phone" : null;
}

const TESTS: readonly Test[] = [
  isPhone,
  isOrdinal,
  isListNumber,
  isGlued,
  isQuotedName,
  isByWords,
  isAlone,
  isIdiom,
  isNoCount,
  isNamedPair,
  isSetOffAge,
  isAgeOf,
  isScore,
  isYear,
  isCapitalName,
  isBareFraction,
];

function reasonFor(passage: ReadPassage, draft: Draft): NotComparable | null {
  for (const test of TESTS) {
    const reason = test(passage, draft);
    if (reason) return reason;
  }
  return null;
}

const byItself = eachComparable("by-itself", (passage, draft) => ({
  ...draft,
  notComparable: reasonFor(passage, draft),
}));

/** Numbers that are no comparable figures, with the reason. */
export const notFigures: Refiner = {
  name: "not-figures",
  refine: (passage, drafts) => {
    const refined: Draft[] = [];
    for (const draft of byItself.refine(passage, drafts)) {
      const reason = draft.notComparable ?? asBefore(passage, draft, refined.at(-1));
      refined.push({ ...draft, notComparable: reason });
    }
    return refined;
  },
};
