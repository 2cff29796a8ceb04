/**
 * Learns what each piece of evidence is worth in alignment, and prints the weights as they stand in
 * `lib/compare/weights.ts`.
 *
 *   npm run train:alignment -- FOLDER…
 *
 * FOLDER holds events: `gold/*.json` and the `articles/` that they mark up. The figures are those that the pipeline reads.
 */
import {
  type ArticleStatements,
  type Assertion,
  certainGroups,
  FEATURES,
  forEachPair,
  type Groups,
  logOdds,
  mentionsOf,
  type PairEvidence,
  prepared,
  statementsOf,
  WEIGHTS,
} from "../lib/compare";

import { packFor } from "../lib/languages";
import { fitLogistic, type Sample } from "./training/logistic";
import { type MarkedEvent, markedEvents } from "./training/marked-events";

/** Penalty on leaving the weights that ship: they were learnt from more events than are marked up at any one time. */
const RIDGE = 10;
/** A pair of copies says the same of nearly every figure, and little about reports that were written apart. */
const COPY_WEIGHT = 0.3;
/** The bias is no evidence; `fitLogistic` keeps its own. */
const LEARNT = FEATURES.filter((feature) => feature !== "bias");

function factOf({ main, others }: Assertion, { factOf }: MarkedEvent): string | undefined {
  return [main, ...others].map(({ quantity }) => factOf.get(quantity)).find((fact) => fact !== undefined);
}

/** The evidence that alignment itself would go by. */
function best(evidence: readonly PairEvidence[]): PairEvidence | undefined {
  const inOrder = [...evidence].sort(
    (a, b) => Number(a.bare) - Number(b.bare) || logOdds(b.features) - logOdds(a.features),
  );
  return inOrder[0];
}

function samplesIn(
  event: MarkedEvent,
  articles: readonly ArticleStatements[],
  groups: Groups,
  wanted: (a: Assertion, b: Assertion) => boolean,
): Sample[] {
  const samples: Sample[] = [];
  forEachPair(articles, groups, (a, b, evidence) => {
    const found = best(evidence);
    if (!found || !wanted(a, b)) return;
    const fact = factOf(a, event);
    const copies = event.textOf.get(a.articleId) === event.textOf.get(b.articleId);
    samples.push({
      x: LEARNT.map((feature) => found.features[feature]),
      y: fact !== undefined && fact === factOf(b, event) ? 1 : 0,
      weight: copies ? COPY_WEIGHT : 1,
    });
  });
  return samples;
}

/** True for two statements of which neither is joined with the other's article yet. */
function openAfter(groups: Groups): (a: Assertion, b: Assertion) => boolean {
  const groupOf = new Map(groups.flatMap((group) => group.map((statement) => [statement, group] as const)));
  const joined = (a: Assertion, b: Assertion) =>
    (groupOf.get(a) ?? []).some(({ articleId }) => articleId === b.articleId);
  return (a, b) => !joined(a, b) && !joined(b, a);
}

/** The pairs as they stand in the first round of alignment, and what is left of them in the second. */
function samplesOf(event: MarkedEvent): Sample[] {
  const articles = prepared(
    event.articles.map((article) => statementsOf(mentionsOf(article, packFor(article.article.language)))),
  );
  const single = articles.flatMap(({ statements }) => statements).map((statement) => [statement]);
  const certain = certainGroups(articles);
  return [
    ...samplesIn(event, articles, single, () => true),
    ...samplesIn(event, articles, certain, openAfter(certain)),
  ];
}

function train(folders: readonly string[]): void {
  const samples = folders.flatMap(markedEvents).flatMap(samplesOf);
  const prior = { bias: WEIGHTS.bias, weights: LEARNT.map((feature) => WEIGHTS[feature]) };
  const fit = fitLogistic(
    samples,
    prior,
    LEARNT.map(() => RIDGE),
    LEARNT.map(() => 0),
  );
  const weights = LEARNT.map((feature, i) => [feature, Number((fit.weights[i] ?? 0).toFixed(3))]);
  const named = Object.fromEntries([["bias", Number(fit.bias.toFixed(3))], ...weights]);
  process.stdout.write(`${JSON.stringify(named, null, 2)}\n`);
  const same = samples.filter(({ y }) => y === 1).length;
  process.stderr.write(`${samples.length} pairs, ${same} of one fact\n`);
}

const folders = process.argv.slice(2);
if (folders.length === 0) {
  process.stderr.write("Usage: npm run train:alignment -- FOLDER…\n");
  process.exitCode = 2;
} else {
  train(folders);
}
