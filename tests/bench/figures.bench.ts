/** How long the quantities of an article take to be read: again, for the first time, by a new process; and of a long text. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { readQuantities } from "../../lib/figures";
import { packFor } from "../../lib/languages";
import type { Article } from "../../lib/model";
import { readArticle } from "../../lib/text/passage";
import { markedArticles } from "../events/marked";
import { articleOf } from "../figures/reading";
import { type Bench, type Measurement, summary } from "./measure";

const ARTICLE = 3000;
const LONG = 1_000_000;
const ROUNDS = 60;
const PROCESSES = 9;

/** Texts of our own events in a language, one after another, until they are long enough. */
function textIn(language: string, length: number): string {
  const isOf = (text: string) => /\p{Script=Arabic}/u.test(text) === (language === "ar");
  const all = markedArticles()
    .map(({ text }) => text)
    .filter(isOf)
    .join("\n");
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

const ms = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** The same article read again and again: what was split into tokens is remembered. */
function again(article: Article, rounds: number): number[] {
  const pack = packFor(article.language);
  for (let round = 0; round < rounds; round++) readQuantities(readArticle(article, pack));
  return Array.from({ length: rounds }, () => ms(() => void readQuantities(readArticle(article, pack))));
}

/** Articles that begin at other places of our texts: each is new when it is read. */
function firstTime(language: string, length: number, rounds: number): number[] {
  const pack = packFor(language);
  const text = textIn(language, length * (rounds * 2 + 1));
  const articles = Array.from({ length: rounds * 2 }, (_, at) =>
    articleOf(language, `${at} ${text.slice(at * length, (at + 1) * length)}`),
  );
  for (const article of articles.slice(0, rounds)) readQuantities(readArticle(article, pack));
  return articles.slice(rounds).map((article) => ms(() => void readQuantities(readArticle(article, pack))));
}

/** The first article of a process that has just begun: it also builds the language's tables and compiles the code. */
function firstOfProcess(language: string, length: number): number[] {
  const script = join(import.meta.dirname, "figures", "first-article.ts");
  return Array.from({ length: PROCESSES }, () => {
    const input = textIn(language, length);
    return Number(execFileSync(process.execPath, ["--import", "tsx", script, language], { input }));
  });
}

function measured(language: string, n: number, how: string, samples: readonly number[]): Measurement {
  return { name: `read quantities${how}`, n, subject: language, unit: "ms", ...summary(samples) };
}

const bench: Bench = async () =>
  ["ar", "en"].flatMap((language) => {
    const short = articleOf(language, textIn(language, ARTICLE));
    const long = textIn(language, LONG);
    const unmarked = articleOf(language, long.replaceAll(/[\n.؟!]/gu, " "));
    return [
      measured(language, ARTICLE, "", again(short, ROUNDS)),
      measured(language, ARTICLE, ", of a text not read before", firstTime(language, ARTICLE, ROUNDS)),
      measured(language, ARTICLE, ", of a process's first text", firstOfProcess(language, ARTICLE)),
      measured(language, LONG, "", again(articleOf(language, long), 2)),
      measured(language, LONG, ", one passage without marks", again(unmarked, 2)),
    ];
  });

export default bench;
