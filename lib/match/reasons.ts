import type { Reason } from "../model";
import { fold } from "../text/fold";
import { compareDays } from "./days";
import { inBoth, type WeightedFingerprint } from "./evidence";
import type { MatchFeature } from "./features";
import { compareFigures } from "./figures";
import type { ReasonCode } from "./reason-codes";
import { sharedKeys } from "./vector";

/** Words shown for one reason. */
const MAX_VALUES = 5;
/** Reasons shown for one match. */
const MAX_REASONS = 6;
/** Log-odds below which a feature decided nothing. */
const NEGLIGIBLE = 0.1;

export interface Contribution {
  readonly feature: MatchFeature;
  readonly weight: number;
}

type Explain = (a: WeightedFingerprint, b: WeightedFingerprint, sharedText: number) => readonly string[];

/** Builds one reason of a code, its values bounded. */
export function reason(code: ReasonCode, weight: number, values: readonly string[] = []): Reason {
  return { code, weight, values: values.slice(0, MAX_VALUES) };
}

function sharedNames(a: readonly string[], b: readonly string[]): string[] {
  const other = new Set(b.map(fold));
  const words = new Set([...other].flatMap((name) => name.split(" ")));
  const whole = a.filter((name) => other.has(fold(name)));
  const part = a.filter(
    (name) =>
      !other.has(fold(name)) &&
      fold(name)
        .split(" ")
        .some((word) => words.has(word)),
  );
  return [...whole, ...part];
}

function namesOfOne(a: readonly string[], b: readonly string[]): string[] {
  const shared = new Set(sharedNames(a, b));
  return a.filter((name) => !shared.has(name)).slice(0, 2);
}

const otherNames: Explain = (a, b) => [
  ...namesOfOne(a.print.names, b.print.names),
  ...namesOfOne(b.print.names, a.print.names),
];

function contradictions(a: WeightedFingerprint, b: WeightedFingerprint): string[] {
  return compareFigures(a.figures, b.figures).contradicting.flatMap((pair) => [
    pair.kind,
    String(pair.a),
    String(pair.b),
  ]);
}

function agreements(a: WeightedFingerprint, b: WeightedFingerprint): string[] {
  const pairs = [...compareFigures(a.figures, b.figures).agreeing].sort((x, y) => y.bits - x.bits);
  return [...new Set(pairs.map(({ value }) => String(value)))];
}

function publishedApart(a: WeightedFingerprint, b: WeightedFingerprint): string[] {
  const { publishedApart: days } = compareDays(a.days, b.days);
  return days === null ? [] : [String(Math.round(days))];
}

const firstOfEach = (a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): string[] =>
  [[...a][0], [...b][0]].filter((value) => value !== undefined).map(String);

/** The code for and the code against, and the words they rest on. */
interface Explanation {
  readonly for: ReasonCode;
  readonly against: ReasonCode;
  readonly values: Explain;
  /** It rests on the same words whichever way it speaks: told as one, by what all of it comes to. */
  readonly isOneEvidence?: true;
}

const BY_TERMS: Explanation = {
  for: "terms-alike",
  against: "terms-unlike",
  values: (a, b) => sharedKeys(a.terms, b.terms),
  isOneEvidence: true,
};
const BY_LEDE: Explanation = {
  for: "lede-alike",
  against: "lede-unlike",
  values: (a, b) => sharedKeys(a.lede, b.lede),
  isOneEvidence: true,
};
const BY_HEADLINE: Explanation = { ...BY_LEDE, values: (a, b) => sharedKeys(a.headline, b.headline) };
const BY_NAMES: Explanation = {
  for: "shared-names",
  against: "other-names",
  values: (a, b) => sharedNames(a.print.names, b.print.names),
};
/** What names in common tell, whichever way: names of everyday news take from what rare ones give. */
const BY_SHARED_NAMES: Explanation = { ...BY_NAMES, against: "shared-names" };
const BY_OTHER_DAY: Explanation = {
  for: "same-day",
  against: "other-day",
  values: (a, b) => compareDays(a.days, b.days).other,
};

const BY_PUBLICATION: Explanation = {
  for: "published-apart",
  against: "published-apart",
  values: publishedApart,
};

const EXPLANATIONS: Readonly<Record<MatchFeature, Explanation>> = {
  termsAlike: BY_TERMS,
  pairsAlike: BY_TERMS,
  rarePairs: BY_TERMS,
  brief: BY_TERMS,
  lengthsApart: BY_TERMS,
  ledeAlike: BY_LEDE,
  ledeCovered: BY_LEDE,
  headlineCovered: BY_HEADLINE,
  headlineShared: BY_HEADLINE,
  headlineInLede: BY_HEADLINE,
  openingAlike: BY_LEDE,
  openingCovered: BY_LEDE,
  tellingLede: BY_LEDE,
  tellingAlike: BY_TERMS,
  openingDays: BY_OTHER_DAY,
  hoursApart: BY_PUBLICATION,
  seriesApart: { for: "figures-agree", against: "series", values: () => [] },
  namesAlike: BY_NAMES,
  mainNamesCovered: BY_NAMES,
  ledeNamesCovered: BY_NAMES,
  sharedNames: BY_NAMES,
  commonNames: BY_SHARED_NAMES,
  commonNamesLater: BY_SHARED_NAMES,
  rareNames: BY_SHARED_NAMES,
  rareNamesLater: BY_SHARED_NAMES,
  ledeKeysCovered: BY_NAMES,
  sharedKeys: BY_NAMES,
  namesApart: BY_NAMES,
  sharedPlaces: {
    for: "shared-places",
    against: "other-place",
    values: (a, b) => sharedNames(a.print.places, b.print.places),
  },
  otherPlace: {
    for: "shared-places",
    against: "other-place",
    values: (a, b) => firstOfEach(a.places, b.places),
  },
  otherPerson: {
    for: "shared-persons",
    against: "other-person",
    values: (a, b) => [a.print.persons[0] ?? "", b.print.persons[0] ?? ""],
  },
  figuresAgree: { for: "figures-agree", against: "figures-contradict", values: agreements },
  figuresNear: { for: "figures-agree", against: "figures-contradict", values: agreements },
  figuresAlike: { for: "figures-agree", against: "figures-contradict", values: agreements },
  figuresUnlike: { for: "figures-agree", against: "figures-contradict", values: contradictions },
  unlikeInTime: { for: "figures-agree", against: "figures-contradict", values: contradictions },
  figuresContradict: { for: "figures-agree", against: "figures-contradict", values: contradictions },
  sameAge: { for: "same-age", against: "other-age", values: (a, b) => inBoth(a.ages, b.ages).map(String) },
  otherAge: {
    for: "same-age",
    against: "other-age",
    values: (a, b) => firstOfEach(a.ledeAges, b.ledeAges),
  },
  sameDay: { for: "same-day", against: "other-day", values: (a, b) => compareDays(a.days, b.days).same },
  otherDay: BY_OTHER_DAY,
  otherYears: {
    for: "same-day",
    against: "other-years",
    values: (a, b) => compareDays(a.days, b.days).otherYears,
  },
  freshApart: BY_OTHER_DAY,
  publishedApart: BY_PUBLICATION,
  laterStageApart: BY_PUBLICATION,
  sharedText: {
    for: "shared-text",
    against: "shared-text",
    values: (_a, _b, sharedText) => [String(Math.round(100 * sharedText))],
  },
};

/** Reasons whose words can only be read as speaking for a match. */
const SPEAKING_FOR: ReadonlySet<string> = new Set(["shared-names", "shared-text"]);

/** Whether the words of a reason say the same as its weight: "published on the same day" speaks against nothing. */
function isSaidAsMeant({ code, weight, values }: Reason): boolean {
  if (weight >= 0) return true;
  return code === "published-apart" ? values[0] !== "0" : !SPEAKING_FOR.has(code);
}

interface Evidence {
  readonly explanation: Explanation;
  readonly weight: number;
  readonly values: readonly string[];
}

function codeOf({ for: supporting, against }: Explanation, weight: number): ReasonCode {
  return weight > 0 ? supporting : against;
}

/** The reasons that decided, strongest first; features of one code are told as one. */
export function reasonsOf(
  contributions: readonly Contribution[],
  a: WeightedFingerprint,
  b: WeightedFingerprint,
  sharedText: number,
): Reason[] {
  const byCode = new Map<ReasonCode, Evidence>();
  for (const { feature, weight } of contributions) {
    if (Math.abs(weight) < NEGLIGIBLE) continue;
    const explanation = EXPLANATIONS[feature];
    const code = explanation.isOneEvidence ? explanation.for : codeOf(explanation, weight);
    const known = byCode.get(code);
    const explain = code === "other-names" ? otherNames : explanation.values;
    const values = known?.values.length ? known.values : explain(a, b, sharedText);
    byCode.set(code, { explanation, weight: weight + (known?.weight ?? 0), values });
  }
  const reasons = [...byCode].map(([code, { explanation, weight, values }]) =>
    reason(explanation.isOneEvidence ? codeOf(explanation, weight) : code, weight, values),
  );
  const telling = reasons.filter((each) => Math.abs(each.weight) >= NEGLIGIBLE && isSaidAsMeant(each));
  return strongestFirst(telling).slice(0, MAX_REASONS);
}

export function strongestFirst(reasons: readonly Reason[]): Reason[] {
  return [...reasons].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
}
