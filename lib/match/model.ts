/** The learnt part of matching: a weight for every named feature, readable in `assets/data/match-model.json`. */
import shipped from "../../assets/data/match-model.json";
import type { LanguageCode } from "../model";
import { FEATURES, type Features, type MatchFeature } from "./features";
import { JOINT_FEATURES, type JointWeights } from "./joint";

export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<MatchFeature, number>>>;
}

export interface MatchModel {
  /** For two articles of one language whose days of publication are known. */
  readonly dated: Weights;
  /** The same for languages of which a stream of news was learnt from, by their codes. */
  readonly datedIn: Readonly<Record<LanguageCode, Weights>>;
  /** For two of one language of which one is undated: less is told apart by time, more must be by words. */
  readonly undated: Weights;
  /** For two articles of different languages, which share names, figures and days only. */
  readonly acrossLanguages: Weights;
  /** For what the nearest other reports say of a pair: of two in one language that are dated, and of any other. */
  readonly joint: { readonly dated: JointWeights; readonly other: JointWeights };
}

export type PairKind = Exclude<keyof MatchModel, "joint" | "datedIn">;

/** The weights for a pair of a kind; `language` is that of both, or of either. */
export function weightsFor(
  model: Omit<MatchModel, "joint">,
  kind: PairKind,
  language: LanguageCode,
): Weights {
  const own =
    kind === "dated" && Object.hasOwn(model.datedIn, language) ? model.datedIn[language] : undefined;
  return own ?? model[kind];
}

function isWeights(value: unknown): value is Weights {
  if (typeof value !== "object" || value === null || !("bias" in value) || !("weights" in value))
    return false;
  const { bias, weights } = value;
  if (typeof bias !== "number" || typeof weights !== "object" || weights === null) return false;
  return Object.entries(weights).every(
    ([name, weight]) => (FEATURES as readonly string[]).includes(name) && typeof weight === "number",
  );
}

function areWeightsByLanguage(value: unknown): value is MatchModel["datedIn"] {
  return typeof value === "object" && value !== null && Object.values(value).every(isWeights);
}

function isJoint(value: unknown): value is MatchModel["joint"] {
  if (typeof value !== "object" || value === null || !("dated" in value) || !("other" in value)) return false;
  return isJointWeights(value.dated) && isJointWeights(value.other);
}

function isJointWeights(value: unknown): value is JointWeights {
  if (typeof value !== "object" || value === null) return false;
  return JOINT_FEATURES.every((feature) => typeof Reflect.get(value, feature) === "number");
}

/** Checks that a value read from a file is a model; throws a `TypeError` that says so otherwise. */
export function parseModel(value: unknown): MatchModel {
  if (
    typeof value !== "object" ||
    value === null ||
    !("dated" in value) ||
    !("datedIn" in value) ||
    !("undated" in value) ||
    !("acrossLanguages" in value) ||
    !("joint" in value)
  )
    throw new TypeError("A match model holds dated, datedIn, undated, acrossLanguages and joint.");
  const { dated, datedIn, undated, acrossLanguages, joint } = value;
  if (!areWeightsByLanguage(datedIn))
    throw new TypeError("A match model's languages hold weights of known features.");
  if (!isWeights(dated) || !isWeights(undated) || !isWeights(acrossLanguages) || !isJoint(joint))
    throw new TypeError("A match model's parts hold a bias and weights of known features.");
  return { dated, datedIn, undated, acrossLanguages, joint };
}

export const shippedModel: MatchModel = parseModel(shipped);

/** Each feature's share of the log-odds. */
export function contributions(
  features: Features,
  { weights }: Weights,
): { feature: MatchFeature; weight: number }[] {
  return FEATURES.map((feature) => ({ feature, weight: (weights[feature] ?? 0) * features[feature] }));
}

export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
