/**
 * Learns what each sign is worth where evidence alone does not say whether two figures count one thing, and prints the
 * weights as they stand in `lib/compare/weights.ts`; on stderr how many pairs each threshold joins rightly and wrongly in
 * events that the weights were not learnt from, by which the thresholds in `lib/compare/links.ts` are chosen.
 *
 *   npm run train:likeness -- FOLDER… DOCS.jsonl[.gz]…
 *
 * FOLDER holds marked-up events: `gold/*.json` and the `articles/` that they mark up. DOCS hold the reports, one a line, of
 * the events in `training/same-things.jsonl`, of which one in three is held out. Copies of one text are left out.
 */
import {
  type Assertion,
  type Doubtful,
  doubtfulAs,
  forEachPair,
  LIKENESS_WEIGHTS,
  likenessOf,
  logOdds,
  mentionsOf,
  occurrenceOf,
  prepared,
  type Sign,
  statementsOf,
} from "../lib/compare";
import { packFor } from "../lib/languages";
import { copyGroups } from "../lib/match";
import type { AnalysedArticle } from "../lib/model";
import { fitLogistic, type Sample } from "./training/logistic";
import { type MarkedEvent, markedEvents } from "./training/marked-events";
import { type ThingsEvent, thingsEvents } from "./training/same-things";

/** Penalty on leaving the weight that ships, for a sign that spreads as far as one: those were learnt from more than is at hand. */
const RIDGE = 15;
/** How far the weights that are printed go from those that ship to those learnt. */
const STEP = 0.5;
/** A sign that hardly ever spreads is taken to spread this far. */
const LEAST_SPREAD = 0.02;
/** What is marked up in folders tells of events told more alike than most. */
const FOLDER_WEIGHT = 0.5;
/** Pairs that the evidence rejects outright are joined by no sign. */
const HOPELESS = -3;
/** Events are dealt to so many parts, of which each is judged by weights learnt from the others. */
const FOLDS = 8;
/** The fold of events that are held out. */
const HELD = -1;
const THRESHOLDS = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2];
const CLASSES: readonly Doubtful[] = ["befallen", "things", "common", "telling"];

interface PairSample extends Sample {
  readonly doubtful: Doubtful;
  readonly fold: number;
}

/** Whether two statements count one thing; null where nobody said. */
type Same = (a: Assertion, b: Assertion) => boolean | null;

function signsOf(doubtful: Doubtful): Sign[] {
  return Object.keys(LIKENESS_WEIGHTS[doubtful]).filter((sign) => sign !== "bias") as Sign[];
}

/** The numbers of a pair, whichever stands first. */
function numbersOf(...pair: readonly Assertion[]): string {
  return pair
    .map(({ main: { quantity } }) => `${quantity.min} ${quantity.max}`)
    .sort()
    .join();
}

/** The doubtful pairs of an event's reports as samples; pairs of the same two numbers count as one. */
function samplesOf(
  articles: readonly AnalysedArticle[],
  same: Same,
  { fold, weight }: { fold: number; weight: number },
): PairSample[] {
  const occurrence = occurrenceOf(articles);
  const ready = prepared(
    articles.map((article) =>
      statementsOf(mentionsOf(article, packFor(article.article.language), occurrence)),
    ),
  );
  const single = ready.flatMap(({ statements }) => statements).map((statement) => [statement]);
  const samples = new Map<string, PairSample[]>();
  forEachPair(ready, single, (a, b, evidence) => {
    const answer = same(a, b);
    const ranked = evidence.map((each) => ({ each, odds: logOdds(each.features) }));
    const [best] = ranked.sort((x, y) => Number(x.each.bare) - Number(y.each.bare) || y.odds - x.odds);
    if (answer === null || !best || best.odds < HOPELESS) return;
    const doubtful = doubtfulAs(a.main.quantity, b.main.quantity, best.odds);
    if (doubtful === null) return;
    const likeness = likenessOf(a, b, best.each, best.odds);
    const x = signsOf(doubtful).map((sign) => likeness[sign]);
    const key = `${doubtful} ${answer} ${numbersOf(a, b)}`;
    samples.set(key, [...(samples.get(key) ?? []), { x, y: answer ? 1 : 0, weight, doubtful, fold }]);
  });
  return [...samples.values()].flatMap((alike) =>
    alike.map((sample) => ({ ...sample, weight: weight / alike.length })),
  );
}

function sameInMarked({ factOf, textOf }: MarkedEvent): Same {
  const fact = ({ main, others }: Assertion) =>
    [main, ...others].map(({ quantity }) => factOf.get(quantity)).find((name) => name !== undefined);
  return (a, b) => {
    const [x, y] = [fact(a), fact(b)];
    if (textOf.get(a.articleId) === textOf.get(b.articleId) || x === undefined || y === undefined)
      return null;
    return x === y;
  };
}

function sameInThings({ articles, thingOf }: ThingsEvent): Same {
  const copies = copyGroups(articles);
  const textOf = (id: string) => copies.get(id) ?? id;
  const thing = ({ main, others }: Assertion) => {
    const things = [main, ...others].flatMap(({ quantity }) => thingOf.get(quantity) ?? []);
    return things.find((each) => each !== 0) ?? things[0];
  };
  return (a, b) => {
    const [x, y] = [thing(a), thing(b)];
    if (textOf(a.articleId) === textOf(b.articleId) || x === undefined || y === undefined) return null;
    return x === y && x !== 0;
  };
}

/** Deals events to folds; one that shares a report with an earlier one goes where that went. */
class Folds {
  readonly #of = new Map<string, number>();
  #dealt = 0;

  deal(articles: readonly { readonly id: string }[]): number {
    const known = articles.map(({ id }) => this.#of.get(id)).find((fold) => fold !== undefined);
    const fold = known ?? this.#dealt++ % FOLDS;
    for (const { id } of articles) this.#of.set(id, fold);
    return fold;
  }
}

function read(paths: readonly string[]): PairSample[] {
  const folds = new Folds();
  const isDocuments = (path: string) => /\.jsonl(?:\.gz)?$/.test(path);
  const marked = paths
    .filter((path) => !isDocuments(path))
    .flatMap(markedEvents)
    .flatMap((event) =>
      samplesOf(event.articles, sameInMarked(event), {
        fold: folds.deal(event.articles),
        weight: FOLDER_WEIGHT,
      }),
    );
  const things = thingsEvents(paths.filter(isDocuments)).flatMap((event) =>
    samplesOf(event.articles, sameInThings(event), {
      fold: event.isHeld ? HELD : folds.deal(event.articles),
      weight: 1,
    }),
  );
  return [...marked, ...things];
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

function learn(samples: readonly PairSample[], doubtful: Doubtful) {
  const shipped = LIKENESS_WEIGHTS[doubtful];
  const signs = signsOf(doubtful);
  const prior = { bias: shipped.bias, weights: signs.map((sign) => shipped[sign] ?? 0) };
  const strengths = signs.map(
    (_, at) => RIDGE * Math.max(LEAST_SPREAD, varianceOf(samples.map(({ x }) => x[at] ?? 0))),
  );
  return fitLogistic(
    samples,
    prior,
    strengths,
    signs.map(() => 0),
  );
}

type Learnt = ReturnType<typeof learn>;

function oddsOf({ bias, weights }: Learnt, { x }: Sample): number {
  return x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
}

type Judgement = Pick<PairSample, "y" | "weight"> & { readonly odds: number };

function judged(learnt: Learnt, samples: readonly PairSample[]): Judgement[] {
  return samples.map((sample) => ({ y: sample.y, weight: sample.weight, odds: oddsOf(learnt, sample) }));
}

/** What weights that were not learnt from its event say of each pair. */
function crossValidated(samples: readonly PairSample[], doubtful: Doubtful): Judgement[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const learnt = learn(
      samples.filter((sample) => sample.fold !== fold),
      doubtful,
    );
    return judged(
      learnt,
      samples.filter((sample) => sample.fold === fold),
    );
  }).flat();
}

/** What each threshold joins. */
function tableOf(judgements: readonly Judgement[]): string {
  const rows = THRESHOLDS.map((threshold) => {
    const joined = judgements.filter(({ odds }) => odds > threshold);
    const sum = (y: number) =>
      joined.filter((each) => each.y === y).reduce((total, { weight }) => total + weight, 0);
    return `  above ${threshold}: ${sum(1).toFixed(1)} rightly, ${sum(0).toFixed(1)} wrongly`;
  });
  return rows.join("\n");
}

function train(paths: readonly string[]): void {
  const all = read(paths);
  for (const doubtful of CLASSES) {
    const samples = all.filter((sample) => sample.doubtful === doubtful && sample.fold !== HELD);
    const signs = signsOf(doubtful);
    const learnt = learn(samples, doubtful);
    const shipped = LIKENESS_WEIGHTS[doubtful];
    const moved = (from: number, to: number) => Number((from + STEP * (to - from)).toFixed(2));
    const rounded = signs.map(
      (sign, at) => [sign, moved(shipped[sign] ?? 0, learnt.weights[at] ?? 0)] as const,
    );
    const named = { bias: moved(shipped.bias, learnt.bias), ...Object.fromEntries(rounded) };
    process.stdout.write(`${doubtful}: ${JSON.stringify(named, null, 2)}\n`);
    const same = samples.filter(({ y }) => y === 1).length;
    process.stderr.write(`${doubtful}: ${samples.length} pairs, ${same} of one thing\n`);
    process.stderr.write(`${tableOf(crossValidated(samples, doubtful))}\n held out:\n`);
    const held = all.filter((sample) => sample.doubtful === doubtful && sample.fold === HELD);
    process.stderr.write(`${tableOf(judged(learnt, held))}\n`);
  }
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  process.stderr.write("Usage: npm run train:likeness -- FOLDER… DOCS.jsonl[.gz]…\n");
  process.exitCode = 2;
} else {
  train(paths);
}
