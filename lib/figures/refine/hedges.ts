import type { Hedge } from "../../model";
import { type Draft, eachComparable, type Refiner, widenedBy, widenedTo } from "../draft";
import { type Mark, markAt, markBefore, type ReadPassage } from "../passage";
import { movesBefore } from "./history";
import { behindHyphen } from "./units";

/** Words that may stand between an open hedge and its number: «لا يتجاوز طوله 12 متراً». */
const LONGEST_GAP = 4;
const CLOSES = /^[.,;:!?،؛؟()«»"“”]$/u;

type Bounds = readonly [min: number | null, max: number | null];

const BOUNDS: Readonly<Record<Hedge, (min: number | null, max: number | null) => Bounds>> = {
  exact: (min, max) => [min, max],
  about: (min, max) => [min, max],
  range: (min, max) => [min, max],
  zero: () => [0, 0],
  "at-least": (min) => [min, null],
  "more-than": (min) => [min, null],
  "at-most": (_, max) => [null, max],
  "less-than": (_, max) => [null, max],
};

function hedged(draft: Draft, hedge: Hedge): Draft {
  if (draft.hedge === "range" && hedge === "about") return draft;
  const [min, max] = BOUNDS[hedge](draft.min, draft.max);
  return { ...draft, hedge, min, max };
}

/** The nearest phrase of a sense before a figure, with room for a subject in between. */
function openBefore<A extends "hedge-open" | "hedge-denial">(
  passage: ReadPassage,
  draft: Draft,
  as: A,
): Mark<A> | null {
  for (let at = draft.from - 1; at >= Math.max(draft.sentence.from, draft.from - LONGEST_GAP - 1); at--) {
    if (CLOSES.test(passage.tokens[at]?.text ?? "") || passage.tokens[at]?.type === "digits") return null;
    const mark = markBefore(passage, as, at + 1);
    if (mark && mark.from >= draft.sentence.from) return mark;
  }
  return null;
}

/** "steeg tot 45", «выросло до 45»: behind a verb of change the word only says where it led. */
function leadsToLevel(passage: ReadPassage, draft: Draft, hedge: Mark<"hedge-before">): boolean {
  const isOneWord = hedge.sense.hedge === "at-most" && hedge.to - hedge.from === 1;
  const joins = isOneWord && markAt(passage, "range-joiner", hedge.from) !== null;
  return joins && movesBefore(passage, hedge.from, draft.sentence.from);
}

/** Words of a clause that may stand between its verb and the figure that the verb bounds. */
const LONGEST_CLAUSE = 14;

/** «تخطى العجز في الميزان التجاري حيال الصين | 375 مليارا»: the clause's own verb bounds a figure farther off. */
function hedgedByVerb(passage: ReadPassage, draft: Draft): Draft {
  if (!passage.pack.grammar.verbFirst || draft.unit === null || draft.hedge !== "exact") return draft;
  const isObject = !passage.syntax.phraseAt[draft.number.from]?.adposition;
  if (!isObject || markAt(passage, "measure-noun", draft.from - 1)) return draft;
  const first = Math.max(draft.sentence.from, draft.from - LONGEST_CLAUSE);
  for (let at = draft.from - 1; at >= first; at--) {
    const token = passage.tokens[at];
    const isJoined = passage.syntax.joined.has(at) && passage.syntax.tags[at]?.pos !== "VERB";
    if (token?.type === "digits" || isJoined || passage.syntax.phraseAt[at]?.numeral) return draft;
    if (passage.syntax.tags[at]?.pos !== "VERB") continue;
    const mark = markAt(passage, "hedge-open", at);
    return mark?.to === at + 1 ? hedged(draft, mark.sense.hedge) : draft;
  }
  return draft;
}

/** "at most about 300": the outer hedge bounds the figure, both belong to its text. */
function hedgeBefore(passage: ReadPassage, draft: Draft): Draft {
  const inner =
    markBefore(passage, "hedge-before", draft.from) ?? markBefore(passage, "hedge-before", draft.number.from);
  if (inner?.sense.hedge === "exact" || (inner && leadsToLevel(passage, draft, inner))) return draft;
  const first = inner ? hedged(widenedBy(draft, inner), inner.sense.hedge) : draft;
  const outer =
    (inner && markBefore(passage, "hedge-before", inner.from)) ?? openBefore(passage, first, "hedge-open");
  if (!outer) return hedgedByVerb(passage, first);
  return hedged({ ...widenedBy(first, outer), min: draft.min, max: draft.max }, outer.sense.hedge);
}

const TURNED: Readonly<Partial<Record<Hedge, Hedge>>> = { "more-than": "at-most", "less-than": "at-least" };

/** "cannot hold more than eight": at most eight. */
function turnedRound(passage: ReadPassage, draft: Draft, stated: Draft): Draft {
  const turned = TURNED[draft.hedge];
  const denial = turned && openBefore(passage, draft, "hedge-denial");
  return denial ? hedged({ ...widenedBy(draft, denial), min: stated.min, max: stated.max }, turned) : draft;
}

/** "within 90 minutes": a stretch of time or space that is a limit; "within a half-mile radius" is as wide as that. */
function limited(passage: ReadPassage, draft: Draft): Draft {
  const isStretch =
    (draft.kind === "duration" || draft.kind === "distance") &&
    behindHyphen(passage, draft.number.to) === draft.number.to;
  const limit = isStretch && draft.hedge === "exact" ? markBefore(passage, "hedge-limit", draft.from) : null;
  return limit ? hedged(widenedBy(draft, limit), "at-most") : draft;
}

/** "2,000 euros plus | $600". */
function beginsSum(passage: ReadPassage, at: number): boolean {
  return passage.tokens[at]?.type === "digits" || markAt(passage, "unit-before", at) !== null;
}

/** "60 metres long and | up to 80 wide": what reads as a hedge behind a figure belongs to the next. */
function opensNext(passage: ReadPassage, { from, to }: Mark): boolean {
  for (let at = from; at < to; at++) if ((markAt(passage, "hedge-before", at)?.to ?? 0) > to) return true;
  return false;
}

/** What hedges a figure behind it, or behind its noun and a day: «13 شخصا الأحد | على الأقل». */
function markBehind(passage: ReadPassage, { to }: Draft): Mark<"hedge-after"> | null {
  const near = markAt(passage, "hedge-after", to) ?? markAt(passage, "hedge-after", to + 1);
  return near ?? (passage.dateTokens.has(to + 1) ? markAt(passage, "hedge-after", to + 2) : null);
}

function hedgeAfter(passage: ReadPassage, draft: Draft): Draft {
  const mark = markBehind(passage, draft);
  if (!mark || (mark.from > draft.to && !isPlainWord(passage, draft.to))) return draft;
  if (opensNext(passage, mark)) return draft;
  if (markAt(passage, "plus", mark.from) && beginsSum(passage, mark.to)) return draft;
  return hedged(widenedTo(passage, draft, mark.to), mark.sense.hedge);
}

function isPlainWord(passage: ReadPassage, at: number): boolean {
  return passage.tokens[at]?.type === "word" && !markAt(passage, "stop", at);
}

function hedgeWithin(passage: ReadPassage, draft: Draft): Draft {
  for (let at = draft.number.from; at < draft.number.to; at++) {
    const mark = markAt(passage, "hedge-within", at);
    if (mark) return hedged(draft, mark.sense.hedge);
  }
  return draft;
}

/** How exact a figure is said to be, by the words before, after and around it. */
export const hedges: Refiner = eachComparable("hedges", (passage, draft) => {
  const before = turnedRound(passage, hedgeBefore(passage, hedgeWithin(passage, draft)), draft);
  const read = before.hedge === "exact" || before.hedge === "about" ? hedgeAfter(passage, before) : before;
  return limited(passage, read);
});
