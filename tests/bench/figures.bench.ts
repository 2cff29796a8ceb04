/** How long the quantities of an article take to be read, warm, and of a text of a million characters. */
import { readQuantities } from "../../lib/figures";
import { packFor } from "../../lib/languages";
import type { Article } from "../../lib/model";
import { markedArticles } from "../events/marked";
import { articleOf } from "../figures/reading";
import { type Bench, type Measurement, summary } from "./measure";

const ARTICLE = 3000;
const LONG = 1_000_000;

/** Texts of our own events in a language, one after another, until they are long enough. */
function textIn(language: string, length: number): string {
  const isOf = (text: string) => /\p{Script=Arabic}/u.test(text) === (language === "ar");
  const all = markedArticles()
    .map(({ text }) => text)
    .filter(isOf)
    .join("\n");
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

function timed(article: Article, rounds: number): number[] {
  const pack = packFor(article.language);
  for (let round = 0; round < rounds; round++) readQuantities(article, pack);
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    readQuantities(article, pack);
    return performance.now() - start;
  });
}

function measured(language: string, text: string, name: string, rounds: number): Measurement {
  const samples = timed(articleOf(language, text), rounds);
  return { name, n: text.length, subject: language, unit: "ms", ...summary(samples) };
}

const bench: Bench = async () =>
  ["ar", "en"].flatMap((language) => {
    const long = textIn(language, LONG);
    return [
      measured(language, textIn(language, ARTICLE), "read quantities", 60),
      measured(language, long, "read quantities", 2),
      measured(language, long.replaceAll(/[\n.؟!]/gu, " "), "read quantities, one passage without marks", 2),
    ];
  });

export default bench;
