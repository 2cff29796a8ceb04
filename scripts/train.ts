/**
 * Learns the weights of matching and writes them as a readable file.
 *
 *   npm run train -- [--out FILE] [--half 0|1] DATA.jsonl…
 *
 * DATA holds documents {id, event, topic?, title, text, date?}, one a line; pairs of one file are compared. `--half`
 * takes the topics of even (0) or odd (1) number only, so that the other half can test. Without data nothing is written.
 * Reports of our own (`training/*.jsonl`) are always part of it, with and without their dates; the weights across
 * languages are learnt from them alone. What other reports say of a
 * pair is learnt last, from the same pairs as scored by the weights learnt first.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { FEATURES } from "../lib/match/features";
import type { MatchModel, Weights } from "../lib/match/model";
import { jointSamples, learnJoint } from "./training/joint";
import { fitLogistic } from "./training/logistic";
import { ACROSS, type Belief, SAME_LANGUAGE } from "./training/priors";
import { type Half, ownSamples, type PairSample, samplesOf } from "./training/samples";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "assets/data/match-model.json" },
    half: { type: "string" },
  },
});

const round = (weight: number) => Number(weight.toFixed(3));

function learn(samples: readonly PairSample[], { bias, priors }: Belief): Weights {
  const known = FEATURES.filter((feature) => priors[feature] !== undefined);
  const columns = known.map((feature) => FEATURES.indexOf(feature));
  const rows = samples.map((sample) => ({ ...sample, x: columns.map((column) => sample.x[column] ?? 0) }));
  const prior = { bias, weights: known.map((feature) => priors[feature]?.weight ?? 0) };
  const holds = known.map((feature) => priors[feature]?.hold ?? 0);
  const learnt = fitLogistic(rows, prior, holds, prior.weights.map(Math.sign));
  const weights = known.map((feature, i) => [feature, round(learnt.weights[i] ?? 0)] as const);
  return { bias: round(learnt.bias), weights: Object.fromEntries(weights) };
}

function oddsBy({ bias, weights }: Weights, { x }: PairSample): number {
  return FEATURES.reduce((sum, feature, at) => sum + (weights[feature] ?? 0) * (x[at] ?? 0), bias);
}

/** Invented events have fewer reports than real ones: beside these, they say less of what others say. */
const OWN_SAY = 0.3;

function train(files: readonly string[], half: Half): void {
  const given = files.map((file) => samplesOf(file, half));
  const own = ownSamples(half);
  const samples = [...given, ...own].flat();
  const sameLanguage = learn(
    samples.filter(({ across }) => !across),
    SAME_LANGUAGE,
  );
  const acrossLanguages = learn(
    samples.filter(({ across }) => across),
    ACROSS,
  );
  const scored = (set: readonly PairSample[]) =>
    set.map((pair) => ({ pair, odds: oddsBy(pair.across ? acrossLanguages : sameLanguage, pair) }));
  const joint = learnJoint([
    ...given.flatMap((set) => jointSamples(scored(set), 1)),
    ...own.flatMap((set) => jointSamples(scored(set), OWN_SAY)),
  ]);
  const model: MatchModel = { sameLanguage, acrossLanguages, joint };
  writeFileSync(values.out, `${JSON.stringify(model, null, 2)}\n`);
  process.stdout.write(`${samples.length} pairs → ${values.out}\n`);
}

if (positionals.length === 0 || (values.half !== undefined && !["0", "1"].includes(values.half))) {
  process.stderr.write("Usage: npm run train -- [--out FILE] [--half 0|1] DATA.jsonl…\n");
  process.exitCode = 2;
} else {
  train(positionals, values.half === "0" ? 0 : values.half === "1" ? 1 : null);
}
