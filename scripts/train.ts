/**
 * Learns the weights of matching and writes them as a readable file.
 *
 *   npm run train -- [--out FILE] [--half 0|1] DATA.jsonl…
 *
 * DATA holds documents {id, event, topic?, title, text, date?}, one a line; pairs of one file are compared. `--half`
 * takes the topics of even (0) or odd (1) number only, so that the other half can test. Without data nothing is written.
 * Weights across languages are set by hand: there is no open data to learn them from.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { FEATURES } from "../lib/match/features";
import { shippedModel } from "../lib/match/model";
import { fitLogistic } from "./training/logistic";
import { BIAS, PRIORS } from "./training/priors";
import { type Half, samplesOf } from "./training/samples";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "assets/data/match-model.json" },
    half: { type: "string" },
  },
});

const round = (weight: number) => Number(weight.toFixed(3));

function train(files: readonly string[], half: Half): void {
  const samples = files.flatMap((file) => samplesOf(file, half));
  const prior = { bias: BIAS, weights: FEATURES.map((feature) => PRIORS[feature].weight) };
  const holds = FEATURES.map((feature) => PRIORS[feature].hold);
  const fit = fitLogistic(samples, prior, holds, prior.weights.map(Math.sign));
  const weights = Object.fromEntries(FEATURES.map((feature, i) => [feature, round(fit.weights[i] ?? 0)]));
  const model = { ...shippedModel, sameLanguage: { bias: round(fit.bias), weights } };
  writeFileSync(values.out, `${JSON.stringify(model, null, 2)}\n`);
  process.stdout.write(`${samples.length} pairs → ${values.out}\n`);
}

if (positionals.length === 0 || (values.half !== undefined && !["0", "1"].includes(values.half))) {
  process.stderr.write("Usage: npm run train -- [--out FILE] [--half 0|1] DATA.jsonl…\n");
  process.exitCode = 2;
} else {
  train(positionals, values.half === "0" ? 0 : values.half === "1" ? 1 : null);
}
