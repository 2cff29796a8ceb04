import { type Draft, decided, eachComparable, type Refiner } from "../draft";
import {
  isAgeAside,
  isAgeAtDeath,
  isAgeByLead,
  isAgeOfNamed,
  isAgeOfSubject,
  isAgeRange,
  isAgeReached,
} from "./ages";
import { isAlone, isByWords, isIdiom, isOfAges } from "./by-words";
import type { Test } from "./context";
import { isBracketed, isGameScore, isGoalsAgainst } from "./games";
import { firmReasonBy, listedBefore, reasonBy } from "./in-row";
import { isCapitalName, isFileNumber, isForeignName, isModelOfOne, isNameAtHead, isNamed } from "./names";
import { isChannel, isDefiniteOrdinal, isNumbering, isOfClock, isTitled, isYearOfNoun } from "./numbering";
import { isAgeOfOne, isNoCount } from "./ones";
import {
  isAdjectival,
  isKnownPair,
  isNamedPair,
  isNameOfPlace,
  isOwned,
  isPairOfNamed,
  isPairOfYears,
} from "./pairs";
import { isDialled, isPhone, isReference } from "./phones";
import {
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
import { isAgeOf, isSetOffAge } from "./set-off-ages";
import {
  isBareFraction,
  isBehindPoint,
  isBrokenGroup,
  isCoordinate,
  isGlued,
  isInAddress,
  isListNumber,
  isNoteMark,
  isOrdinal,
  isQuotedName,
  isScore,
  isTitle,
} from "./shapes";
import { isSpanFromNow } from "./spans";
import { isAddedTime, isDisagreeing, isMereObject, isSigned } from "./unspoken";
import { isYear } from "./years";

/** In order: the first that finds a reason decides. */
const RULES: readonly Test[] = [
  isInAddress,
  isCoordinate,
  isPhone,
  isDialled,
  isOrdinal,
  isListNumber,
  isNoteMark,
  isBehindPoint,
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
      const last = refined.at(-1);
      const reason =
        firmReasonBy(last, passage, draft) ?? draft.notComparable ?? reasonBy(last, passage, draft);
      refined.push({ ...draft, notComparable: reason });
    }
    return listedBefore(passage, refined);
  },
};
