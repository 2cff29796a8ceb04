/**
 * Learns what each sign is worth where evidence alone does not say whether two figures count one thing, and prints the
 * weights as they stand in `lib/compare/weights.ts`.
 *
 *   npm run train:likeness -- FOLDER… [JUDGED.json…]
 *
 * FOLDER holds marked-up events: `gold/*.json` and the `articles/` that they mark up. JUDGED.json holds pairs of figures of
 * real reports that somebody read: `[{articles: [{id, article}], pairs: [{a, b, same}]}]`, `a` and `b` as
 * "ARTICLE:PASSAGE:START". Copies of one text are left out.
 */
import { readFileSync } from "node:fs";
import { occurrenceOf } from "../lib/compare/incident";
import { likenessOf, type Sign } from "../lib/compare/likeness";
import { doubtfulAs, forEachPair, prepared } from "../lib/compare/links";
import { mentionsOf } from "../lib/compare/mentions";
import { backgroundOf } from "../lib/compare/setting";
import { type Assertion, statementsOf } from "../lib/compare/statements";
import { type Doubtful, LIKENESS_WEIGHTS, logOdds } from "../lib/compare/weights";
import { packFor } from "../lib/languages";
import type { AnalysedArticle, Article } from "../lib/model";
import { analyse } from "../lib/pipeline";
import { fitLogistic, type Sample } from "./training/logistic";
import { type MarkedEvent, markedEvents } from "./training/marked-events";

const RIDGE = 2;
/** What the evidence is worth before anything is learnt. */
const PRIOR_EVIDENCE = 0.7;
/** Invented reports say each thing in words of their own; a pair that the evidence rejects says little. */
const MARKED_WEIGHT = 1.25;
const REJECTED = { below: -2, weight: 0.2 };

type Samples = Readonly<Record<Doubtful, Sample[]>>;
type Same = (a: Assertion, b: Assertion) => boolean | null;

function signsOf(doubtful: Doubtful): Sign[] {
  return Object.keys(LIKENESS_WEIGHTS[doubtful]).filter((sign) => sign !== "bias") as Sign[];
}

function collect(articles: readonly AnalysedArticle[], same: Same, weight: number, into: Samples): void {
  const occurrence = occurrenceOf(articles);
  const ready = prepared(
    articles.map((article) =>
      statementsOf(mentionsOf(article, packFor(article.article.language), occurrence)),
    ),
  );
  const background = backgroundOf(ready.map(({ view }) => view));
  const single = ready.flatMap(({ statements }) => statements).map((statement) => [statement]);
  forEachPair(ready, single, (a, b, evidence) => {
    const answer = same(a, b);
    const ranked = evidence.map((each) => ({ each, odds: logOdds(each.features) }));
    const [best] = ranked.sort((x, y) => Number(x.each.bare) - Number(y.each.bare) || y.odds - x.odds);
    if (answer === null || !best) return;
    const doubtful = doubtfulAs(a.main.quantity, b.main.quantity, 0);
    if (doubtful === null) return;
    const likeness = likenessOf(a, b, best.each, best.odds, background);
    const isRejected = !answer && best.odds < REJECTED.below;
    into[doubtful].push({
      x: signsOf(doubtful).map((sign) => likeness[sign]),
      y: answer ? 1 : 0,
      weight: weight * (isRejected ? REJECTED.weight : 1),
    });
  });
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

interface Judged {
  readonly articles: readonly { readonly id: string; readonly article: Article }[];
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly same: boolean }[];
}

function sameInJudged({ pairs }: Judged): Same {
  const said = new Map(
    pairs.flatMap(({ a, b, same }) => [[`${a} ${b}`, same] as const, [`${b} ${a}`, same] as const]),
  );
  const keys = ({ main, others }: Assertion) =>
    [main, ...others].map(
      ({ articleId, quantity: { passage, start } }) => `${articleId}:${passage}:${start}`,
    );
  return (a, b) => {
    for (const x of keys(a))
      for (const y of keys(b)) {
        const same = said.get(`${x} ${y}`);
        if (same !== undefined) return same;
      }
    return null;
  };
}

function train(paths: readonly string[]): void {
  const samples: Samples = { befallen: [], things: [], common: [] };
  for (const path of paths)
    if (path.endsWith(".json"))
      for (const judged of JSON.parse(readFileSync(path, "utf8")) as Judged[])
        collect(
          judged.articles.map(({ id, article }) => analyse(id, article)),
          sameInJudged(judged),
          1,
          samples,
        );
    else
      for (const event of markedEvents(path))
        collect(event.articles, sameInMarked(event), MARKED_WEIGHT, samples);
  for (const doubtful of Object.keys(samples) as Doubtful[]) {
    const signs = signsOf(doubtful);
    const prior = { bias: 0, weights: signs.map((sign) => (sign === "evidence" ? PRIOR_EVIDENCE : 0)) };
    const fit = fitLogistic(
      samples[doubtful],
      prior,
      signs.map(() => RIDGE),
      signs.map(() => 0),
    );
    const weights = signs.map((sign, at) => [sign, Number((fit.weights[at] ?? 0).toFixed(2))] as const);
    const named = { bias: Number(fit.bias.toFixed(2)), ...Object.fromEntries(weights) };
    process.stdout.write(`${doubtful}: ${JSON.stringify(named, null, 2)}\n`);
    const same = samples[doubtful].filter(({ y }) => y === 1).length;
    process.stderr.write(`${doubtful}: ${samples[doubtful].length} pairs, ${same} of one thing\n`);
  }
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  process.stderr.write("Usage: npm run train:likeness -- FOLDER… [JUDGED.json…]\n");
  process.exitCode = 2;
} else {
  train(paths);
}
