/**
 * Learns what each sign is worth where evidence alone does not say whether two figures count one thing, and prints the
 * weights as they stand in `lib/compare/weights.ts`; on stderr how many pairs each threshold joins rightly and wrongly in
 * events that the weights were not learnt from, by which the thresholds in `lib/compare/links.ts` are chosen.
 *
 *   npm run train:likeness -- FOLDER… [JUDGED.json…]
 *
 * FOLDER holds marked-up events: `gold/*.json` and the `articles/` that they mark up. JUDGED.json holds pairs of figures of
 * real reports that somebody read: `[{articles: [{id, article}], pairs: [{a, b, same, weight}]}]`, `a` and `b` as
 * "ARTICLE:PASSAGE:START", `weight` for how many pairs one stands (1 where it is left out). Copies of one text are left out.
 */
import { readFileSync } from "node:fs";
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
import type { AnalysedArticle, Article } from "../lib/model";
import { analyse } from "../lib/pipeline";
import { fitLogistic, type Sample } from "./training/logistic";
import { type MarkedEvent, markedEvents } from "./training/marked-events";

/** Penalty on a sign's weight, for a sign that spreads as far as one. */
const RIDGE = 6;
/** What the evidence is worth before anything is learnt. */
const PRIOR_EVIDENCE = 0.7;
/** Pairs that the evidence rejects outright are joined by no sign. */
const HOPELESS = -3;
/** Events are dealt to so many parts, of which each is judged by weights learnt from the others. */
const FOLDS = 8;
const THRESHOLDS = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2];
const CLASSES: readonly Doubtful[] = ["befallen", "things", "common", "telling"];

interface PairSample extends Sample {
  readonly doubtful: Doubtful;
  readonly fold: number;
}

interface Answer {
  readonly same: boolean;
  readonly weight: number;
}

/** Whether two statements count one thing; null where nobody said. */
type Same = (a: Assertion, b: Assertion) => Answer | null;

function signsOf(doubtful: Doubtful): Sign[] {
  return Object.keys(LIKENESS_WEIGHTS[doubtful]).filter((sign) => sign !== "bias") as Sign[];
}

/** The doubtful pairs of an event's reports as samples. */
function samplesOf(articles: readonly AnalysedArticle[], same: Same, fold: number): PairSample[] {
  const occurrence = occurrenceOf(articles);
  const ready = prepared(
    articles.map((article) =>
      statementsOf(mentionsOf(article, packFor(article.article.language), occurrence)),
    ),
  );
  const single = ready.flatMap(({ statements }) => statements).map((statement) => [statement]);
  const samples: PairSample[] = [];
  forEachPair(ready, single, (a, b, evidence) => {
    const answer = same(a, b);
    const ranked = evidence.map((each) => ({ each, odds: logOdds(each.features) }));
    const [best] = ranked.sort((x, y) => Number(x.each.bare) - Number(y.each.bare) || y.odds - x.odds);
    if (answer === null || !best || best.odds < HOPELESS) return;
    const doubtful = doubtfulAs(a.main.quantity, b.main.quantity, best.odds);
    if (doubtful === null) return;
    const likeness = likenessOf(a, b, best.each, best.odds);
    const x = signsOf(doubtful).map((sign) => likeness[sign]);
    samples.push({ x, y: answer.same ? 1 : 0, weight: answer.weight, doubtful, fold });
  });
  return samples;
}

function sameInMarked({ factOf, textOf }: MarkedEvent): Same {
  const fact = ({ main, others }: Assertion) =>
    [main, ...others].map(({ quantity }) => factOf.get(quantity)).find((name) => name !== undefined);
  return (a, b) => {
    const [x, y] = [fact(a), fact(b)];
    if (textOf.get(a.articleId) === textOf.get(b.articleId) || x === undefined || y === undefined)
      return null;
    return { same: x === y, weight: 1 };
  };
}

interface Judged {
  readonly articles: readonly { readonly id: string; readonly article: Article }[];
  readonly pairs: readonly {
    readonly a: string;
    readonly b: string;
    readonly same: boolean;
    readonly weight?: number;
  }[];
}

function sameInJudged({ pairs }: Judged): Same {
  const said = new Map(
    pairs.flatMap(({ a, b, same, weight = 1 }) => {
      const answer = { same, weight };
      return [[`${a} ${b}`, answer] as const, [`${b} ${a}`, answer] as const];
    }),
  );
  const keys = ({ main, others }: Assertion) =>
    [main, ...others].map(
      ({ articleId, quantity: { passage, start } }) => `${articleId}:${passage}:${start}`,
    );
  return (a, b) => {
    for (const x of keys(a))
      for (const y of keys(b)) {
        const answer = said.get(`${x} ${y}`);
        if (answer !== undefined) return answer;
      }
    return null;
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
  return paths.flatMap((path) => {
    if (!path.endsWith(".json"))
      return markedEvents(path).flatMap((event) =>
        samplesOf(event.articles, sameInMarked(event), folds.deal(event.articles)),
      );
    const judged = JSON.parse(readFileSync(path, "utf8")) as Judged[];
    return judged.flatMap((event) =>
      samplesOf(
        event.articles.map(({ id, article }) => analyse(id, article)),
        sameInJudged(event),
        folds.deal(event.articles),
      ),
    );
  });
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

function learn(samples: readonly PairSample[], signs: readonly Sign[]) {
  const prior = { bias: 0, weights: signs.map((sign) => (sign === "evidence" ? PRIOR_EVIDENCE : 0)) };
  const strengths = signs.map((_, at) => RIDGE * (varianceOf(samples.map(({ x }) => x[at] ?? 0)) || 1));
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

/** What each threshold joins of pairs in events that were not learnt from. */
function crossValidate(samples: readonly PairSample[], signs: readonly Sign[]): string {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const learnt = learn(
      samples.filter((sample) => sample.fold !== fold),
      signs,
    );
    return samples
      .filter((sample) => sample.fold === fold)
      .map((sample) => ({ y: sample.y, odds: oddsOf(learnt, sample) }));
  }).flat();
  const rows = THRESHOLDS.map((threshold) => {
    const joined = judged.filter(({ odds }) => odds > threshold);
    const right = joined.filter(({ y }) => y === 1).length;
    return `  above ${threshold}: ${right} rightly, ${joined.length - right} wrongly`;
  });
  return rows.join("\n");
}

function train(paths: readonly string[]): void {
  const all = read(paths);
  for (const doubtful of CLASSES) {
    const samples = all.filter((sample) => sample.doubtful === doubtful);
    const signs = signsOf(doubtful);
    const { bias, weights } = learn(samples, signs);
    const rounded = signs.map((sign, at) => [sign, Number((weights[at] ?? 0).toFixed(2))] as const);
    const named = { bias: Number(bias.toFixed(2)), ...Object.fromEntries(rounded) };
    process.stdout.write(`${doubtful}: ${JSON.stringify(named, null, 2)}\n`);
    const same = samples.filter(({ y }) => y === 1).length;
    process.stderr.write(`${doubtful}: ${samples.length} pairs, ${same} of one thing\n`);
    process.stderr.write(`${crossValidate(samples, signs)}\n`);
  }
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  process.stderr.write("Usage: npm run train:likeness -- FOLDER… [JUDGED.json…]\n");
  process.exitCode = 2;
} else {
  train(paths);
}
