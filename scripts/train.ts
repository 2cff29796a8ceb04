/**
 * Learns the weights of matching and writes them as a readable file.
 *
 *   npm run train -- [--out FILE] [--half 0|1] [--stream DOCS.jsonl.gz] [--groups DATA.jsonl.gz] DATA.jsonl…
 *
 * DATA holds documents {id, event, topic?, title, text, date?}, one a line; pairs of one file are compared. `--half`
 * takes the topics of even (0) or odd (1) number only, so that the other half can test. `--stream` gives the documents
 * that `training/stream-events.jsonl` labels, `--groups` events without topics, of which every second is learnt from,
 * with dates and without.
 * Without data nothing is written. Reports of our own (`training/*.jsonl`) are always part of it, with and without their
 * dates; the weights across languages are learnt from them alone. What other reports say of a pair is learnt last, from
 * the same pairs as scored by the weights learnt first.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { FEATURES, type MatchModel, type PairKind, timeless, type Weights, weightsFor } from "../lib/match";

import { jointSamples, learnJoint } from "./training/joint";
import { fitLogistic } from "./training/logistic";
import { ACROSS, type Belief, DATED, STREAMED_NEWS, UNDATED } from "./training/priors";
import { groupSamples, type Half, ownSamples, type PairSample, samplesOf } from "./training/samples";
import { streamSamples } from "./training/stream";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "assets/data/match-model.json" },
    half: { type: "string" },
    stream: { type: "string" },
    groups: { type: "string" },
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

/** Invented events have fewer reports than real ones, and more look-alikes: beside these, they say less. */
const OWN_SAY = 0.2;

/**
 * Of files of events picked apart, the dated pairs lack a stream's look-alikes, which are what dates tell apart: beside a
 * stream's they say less.
 */
const PICKED_SAY = 0.4;

/** A stream has weights of its own: in those of languages without one it would drown the events of their own news. */
const STREAM_SAY = 0.3;

function picked(samples: readonly PairSample[]): PairSample[] {
  return samples.map((sample) => (sample.dated ? { ...sample, weight: PICKED_SAY * sample.weight } : sample));
}

function weighed(samples: readonly PairSample[], say: number): PairSample[] {
  return samples.map((sample) => ({ ...sample, weight: say * sample.weight }));
}

/** Most reports that are read have a date, and those of groups lose theirs here for the sake of the few that have none. */
const BARE_SAY = 0.3;

function groupSets(file: string): PairSample[][] {
  const { dated, bare } = groupSamples(file);
  return [dated, weighed(bare, BARE_SAY)].map((set) => set.map((sample) => ({ ...sample, grouped: true })));
}

function samplesFrom(files: readonly string[], half: Half): PairSample[][] {
  return [
    ...files.map((file) => picked(samplesOf(file, half))),
    ...(values.stream === undefined ? [] : streamSamples(values.stream)),
    ...(values.groups === undefined ? [] : groupSets(values.groups)),
    ...ownSamples(half).map((set) => weighed(set, OWN_SAY)),
  ];
}

/** Dated pairs of a language with weights of its own, among those of which others learn. */
function asOthers(samples: readonly PairSample[]): PairSample[] {
  return samples.map((sample) =>
    isStreamed(sample) ? { ...sample, weight: STREAM_SAY * sample.weight } : sample,
  );
}

type PairWeights = Omit<MatchModel, "joint">;

function kindOf({ across, dated }: PairSample): PairKind {
  if (across) return "acrossLanguages";
  return dated ? "dated" : "undated";
}

const BELIEFS: Readonly<Record<PairKind, Belief>> = {
  dated: DATED,
  undated: UNDATED,
  acrossLanguages: ACROSS,
};

/** Languages of which there are labelled streams of news. */
const STREAMED = ["ar"];

function isStreamed(sample: PairSample): boolean {
  return kindOf(sample) === "dated" && STREAMED.includes(sample.language);
}

function learnStreamed(samples: readonly PairSample[], language: string): Weights {
  const own = samples.filter((sample) => isStreamed(sample) && sample.language === language);
  return learn(own, STREAMED_NEWS);
}

function learnStreams(samples: readonly PairSample[]): PairWeights["datedIn"] {
  return Object.fromEntries(STREAMED.map((language) => [language, learnStreamed(samples, language)]));
}

function learnPairs(samples: readonly PairSample[]): Omit<PairWeights, "datedIn"> {
  const learnKind = (kind: PairKind) =>
    learn(asOthers(samples.filter((sample) => kindOf(sample) === kind)), BELIEFS[kind]);
  return {
    dated: learnKind("dated"),
    undated: learnKind("undated"),
    acrossLanguages: learnKind("acrossLanguages"),
  };
}

/**
 * Weeks of a stream have most of the pairs, and what near reports say is learnt for all languages at once; in groups, all
 * that many outlets told of an event stands beside all that they told of its look-alikes.
 */
const STREAM_JOINT_SAY = 0.25;
const GROUPS_JOINT_SAY = 2;

function jointSay(pair: PairSample): number {
  if (isStreamed(pair)) return STREAM_JOINT_SAY;
  return pair.grouped ? GROUPS_JOINT_SAY : 1;
}

function learnJoints(sets: readonly PairSample[][], pairs: PairWeights): MatchModel["joint"] {
  const samples = sets.flatMap((set) =>
    jointSamples(
      set.map((pair) => {
        const weights = weightsFor(pairs, kindOf(pair), pair.language);
        return { pair, odds: oddsBy(weights, pair), inWords: oddsBy(timeless(weights), pair) };
      }),
    ),
  );
  const told = samples.map((sample) => ({ ...sample, weight: jointSay(sample.pair) * sample.weight }));
  const among = (dated: boolean) =>
    learnJoint(told.filter(({ pair }) => (kindOf(pair) === "dated") === dated));
  return { dated: among(true), other: among(false) };
}

function train(files: readonly string[], half: Half): void {
  const sets = samplesFrom(files, half);
  const samples = sets.flat();
  // A stream's sampled pairs say nothing of other languages.
  const marked = sets.filter((set) => !set.some(({ sampled }) => sampled));
  const pairs = { ...learnPairs(marked.flat()), datedIn: learnStreams(samples) };
  const model: MatchModel = { ...pairs, joint: learnJoints(sets, pairs) };
  writeFileSync(values.out, `${JSON.stringify(model, null, 2)}\n`);
  process.stdout.write(`${samples.length} pairs → ${values.out}\n`);
}

const given = [...positionals, values.stream, values.groups].filter((file) => file !== undefined);
if (given.length === 0 || (values.half !== undefined && !["0", "1"].includes(values.half))) {
  process.stderr.write(
    "Usage: npm run train -- [--out FILE] [--half 0|1] [--stream FILE] [--groups FILE] DATA.jsonl…\n",
  );
  process.exitCode = 2;
} else {
  train(positionals, values.half === "0" ? 0 : values.half === "1" ? 1 : null);
}
