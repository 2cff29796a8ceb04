/** What a figure with a unit measures, in a language whose verbs may come first: ordered rules over its clause. */
import type { TokenRange } from "../../syntax";
import { type Draft, isMeasured } from "../draft";
import { markAt, type ReadPassage } from "../passage";
import { compared, farFrom, inBrackets, offset, possessed, shareOfThem, wholeOf } from "./by-neighbours";
import { durative, equated, relative } from "./by-noun";
import { amount, clause, clauseBehind, estimated, holder, predicate } from "./by-verb";
import { type Candidate, candidatesOf, type RuleFinding } from "./candidates";
import { likeliest } from "./chosen";
import { isVerb, leadOf, type MeasureContext, type MeasureLead } from "./clause";
import type { MeasureRule } from "./rule";
import { measureLexicon } from "./words";

export { measureLexicon } from "./words";

/** Tokens between a sum and the same sum in another currency: ", or about". */
const MOST_EQUIVALENT = 5;
/** Figures of a sentence that may each be told of by the one before it. */
const MOST_STEPS = 2;

/** What a figure before measures, where not too many stand between. */
function behind(measure: MeasureContext, before: Draft): Told | null {
  const { passage, drafts, lexicon, steps } = measure;
  if (steps >= MOST_STEPS) return null;
  const further = { passage, draft: before, drafts, lexicon, steps: steps + 1 };
  return chosenOf(further, () => true);
}

/** «6 ملايين شيكل (1.7 مليون دولار)», «من 12% إلى 15%», «150 مليارا، أي 32%»: what the figure before measures. */
const asBefore: MeasureRule = {
  name: "as-before",
  find: (measure) => {
    const { passage, draft, drafts, lexicon } = measure;
    const before = drafts.findLast(({ to, notComparable }) => to <= draft.from && !notComparable);
    if (!before || before.sentence !== draft.sentence || !isAlike(before, draft, lexicon, passage))
      return null;
    const isCompared = before.unit === draft.unit && compared(measure);
    if (!isCompared && !isEquivalent(measure, before.to, lexicon)) return null;
    return behind(measure, pointsOf(passage, before) ?? before)?.ranges ?? null;
  },
};

/** «أنفقت 5 ملايين …، بتراجع نسبته | 4 %»: by how much what the figure before measures has changed. */
const changeOfBefore: MeasureRule = {
  name: "change-of-before",
  find: (measure, { from, measure: noun }) => {
    const { passage, draft, drafts } = measure;
    const before = drafts.findLast(({ to, notComparable }) => to <= from && !notComparable);
    if (noun !== from + 1 || draft.unit !== "percent" || !before || before.sentence !== draft.sentence)
      return null;
    if (before.kind !== "money" || markAt(passage, "moves", from) === null) return null;
    return behind(measure, before)?.ranges ?? null;
  },
};

/** «بفرض جمارك 25 % على الصلب | و10 % على الألومينيوم»: a figure that is only joined to one of its unit. */
const joinedTo: MeasureRule = {
  name: "joined",
  find: (measure) => {
    const { passage, draft, drafts } = measure;
    const before = drafts.findLast(({ to, notComparable }) => to <= draft.from && !notComparable);
    const isJoined =
      passage.syntax.joined.has(draft.from) ||
      passage.joins.includes(passage.tokens[draft.from - 1]?.folded ?? "");
    if (!before || !isJoined || before.sentence !== draft.sentence || draft.kind === "duration") return null;
    if (markAt(passage, "partitive", draft.to)) return null;
    if (before.unit !== draft.unit || before.kind !== draft.kind || draft.from - before.to > FARTHEST_JOINED)
      return null;
    for (let at = before.to; at < draft.from; at++) if (isVerb(measure, at)) return null;
    return behind(measure, before)?.ranges.slice(0, 1) ?? null;
  },
};

/** Tokens between two figures that share what they measure: "3 percent in May and 4 in June". */
const FARTHEST_JOINED = 8;

function isAlike(
  before: Draft,
  draft: Draft,
  lexicon: MeasureContext["lexicon"],
  { tokens }: ReadPassage,
): boolean {
  const isPoints = lexicon.is("points", tokens, before.number.to);
  if (!isMeasured(before) && before.kind !== "money" && !isPoints) return false;
  return before.kind !== "distance" && (before.kind === "duration") === (draft.kind === "duration");
}

function isEquivalent(
  { passage, draft }: MeasureContext,
  from: number,
  lexicon: MeasureContext["lexicon"],
): boolean {
  const words = [...passage.tokens.keys()].slice(from, draft.from);
  if (words.length === 0 || words.length > MOST_EQUIVALENT) return false;
  const hasWord = words.some((at) => !/^[,،]$/u.test(passage.tokens[at]?.text ?? ""));
  return (
    hasWord &&
    words.every((at) => lexicon.is("equivalent", passage.tokens, at)) &&
    !isJoinedAlone(passage, words)
  );
}

/** «3 و5»: what is only joined has something of its own. */
function isJoinedAlone({ tokens, joins }: ReadPassage, words: readonly number[]): boolean {
  return words.every(
    (at) => joins.includes(tokens[at]?.folded ?? "") || /^[,،]$/u.test(tokens[at]?.text ?? ""),
  );
}

/** Whether a stretch says anything of what is measured. */
type Says = (range: TokenRange) => boolean;

/** In order: the first that finds something decides. */
const RULES: readonly MeasureRule[] = [
  shareOfThem,
  wholeOf,
  farFrom,
  equated,
  asBefore,
  joinedTo,
  changeOfBefore,
  possessed,
  inBrackets,
  estimated,
  amount,
  offset,
  relative,
  durative,
  clause,
  holder,
  predicate,
  clauseBehind,
];

/** A rule and what it found. */
type Told = RuleFinding;

/** What each rule finds by itself. */
function findingsOf(measure: MeasureContext, lead: MeasureLead, says: Says): Told[] {
  return RULES.flatMap(({ name, find }) => {
    const ranges = find(measure, lead)?.filter(says) ?? [];
    return ranges.length > 0 ? [{ rule: name, ranges }] : [];
  });
}

function candidatesFor(measure: MeasureContext, says: Says): Candidate[] {
  const lead = leadOf(measure);
  return candidatesOf(measure, lead, findingsOf(measure, lead, says)).filter(({ ranges }) =>
    ranges.every(says),
  );
}

/** All that could say what a figure measures, with the signs of each; none where the pack knows no measures. */
export function measureCandidates(
  passage: ReadPassage,
  draft: Draft,
  drafts: readonly Draft[],
  says: Says = () => true,
): Candidate[] {
  const lexicon = measureLexicon(passage.pack);
  return lexicon ? candidatesFor({ passage, draft, drafts, lexicon, steps: 0 }, says) : [];
}

/** Rules that are nearly always right where they apply. */
const SURE: readonly string[] = [
  shareOfThem.name,
  wholeOf.name,
  farFrom.name,
  equated.name,
  asBefore.name,
  durative.name,
  inBrackets.name,
  estimated.name,
  joinedTo.name,
];

function signOf({ signs }: Candidate, sign: string): number {
  return signs.get(sign) ?? 0;
}

/** The candidate that a rule found. */
function foundBy(candidates: readonly Candidate[], rule: string): Candidate | undefined {
  return candidates.find(({ signs }) => signs.has(`rule:${rule}`));
}

/** «السلطات ستدفع | 3 ملايين»: who pays has no amount, unless a verb says it. */
function isPayer({ signs }: Candidate, kind: Draft["kind"]): boolean {
  return kind === "money" && signs.has("subject") && !signs.has("verbTells") && !signs.has("valued");
}

/** «ذكر التقرير أن | 3 %»: who only says it. */
function isSpeaker({ signs }: Candidate): boolean {
  return signs.has("behindReporting") && signs.has("walls");
}

function chosenOf(measure: MeasureContext, says: Says): Told | null {
  const candidates = candidatesFor(measure, says);
  for (const rule of SURE) {
    const sure = foundBy(candidates, rule);
    if (sure) return { rule, ranges: sure.ranges };
  }
  const owner = foundBy(candidates, possessed.name);
  if (owner && signOf(owner, "owner")) return { rule: possessed.name, ranges: owner.ranges };
  const { kind } = measure.draft;
  const chosen = likeliest(
    candidates.filter((candidate) => !isPayer(candidate, kind) && !isSpeaker(candidate)),
    kind,
  );
  const rule = RULES.find(({ name }) => chosen?.signs.has(`rule:${name}`))?.name ?? "likeliest";
  return chosen && { rule, ranges: chosen.ranges };
}

/** What says what a figure measures, and the stretches of its sentence that name it; null where nothing does. */
export function measuredBy(
  passage: ReadPassage,
  draft: Draft,
  drafts: readonly Draft[],
  says: Says = () => true,
): Told | null {
  const lexicon = measureLexicon(passage.pack);
  return lexicon && chosenOf({ passage, draft, drafts, lexicon, steps: 0 }, says);
}

/** «فاز بها | 5 مرات»: a figure that says how often, read as one that says how long; null for any other. */
export function occasions(passage: ReadPassage, draft: Draft): Draft | null {
  const at = draft.form === "dual" ? draft.number.from : draft.number.to;
  const counts = measureLexicon(passage.pack)?.is("occasion", passage.tokens, at) ?? false;
  return counts && draft.unit === null ? { ...draft, kind: "duration", to: at + 1 } : null;
}

/** Whether a stretch names a market or an index, whose points say how it stands. */
export function isIndex({ tokens, pack }: ReadPassage, { from, to }: TokenRange): boolean {
  const lexicon = measureLexicon(pack);
  for (let at = from; at < to; at++) if (lexicon?.is("index", tokens, at)) return true;
  return false;
}

/** «أغلق المؤشر عند | 24542 نقطة»: points of what the clause tells, read as a share is; null for any other figure. */
export function pointsOf(passage: ReadPassage, draft: Draft): Draft | null {
  const isPoints = measureLexicon(passage.pack)?.is("points", passage.tokens, draft.number.to) ?? false;
  return isPoints && draft.unit === null && draft.form !== "dual"
    ? { ...draft, kind: "percent", to: draft.number.to + 1 }
    : null;
}
