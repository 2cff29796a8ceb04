/** Finding and scoring the reports of one event in libraries of several sizes, all in memory. */
import { CandidateIndex, matchAll } from "../../lib/match";
import type { AnalysedArticle } from "../../lib/model";
import { analyse } from "../../lib/pipeline";
import { inventedArticle } from "./invented-articles";
import { type Bench, type Measurement, summary } from "./measure";

const SIZES = [100, 1000, 10_000] as const;
const QUERIES = 40;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function measure(library: readonly AnalysedArticle[], name: string, warmUp: number): Measurement {
  const index = new CandidateIndex();
  const byId = new Map(library.map((article) => [article.id, article]));
  for (const { id, fingerprint } of library) index.add(id, fingerprint);
  const compare = (subject: AnalysedArticle) => {
    const found = index.query(subject.fingerprint).flatMap(({ id }) => byId.get(id) ?? []);
    matchAll(
      subject,
      found.filter(({ id }) => id !== subject.id),
      index,
    );
  };
  const subjects = library.slice(0, QUERIES);
  for (let round = 0; round < warmUp; round++) for (const subject of subjects) compare(subject);
  const samples = subjects.map((subject) => timed(() => compare(subject)));
  return { name, n: library.length, subject: "this project", unit: "ms", ...summary(samples) };
}

const bench: Bench = async () => {
  const articles = Array.from({ length: Math.max(...SIZES) }, (_, number) =>
    analyse(String(number), inventedArticle(number)),
  );
  return SIZES.map((size) => measure(articles.slice(0, size), "match one article, index warm", 1));
};

export default bench;
