/** Prints every stage's output for one file, in the order of the pipeline. */
import { readNumbers } from "../figures/numbers";
import { packFor } from "../languages";
import type { Article } from "../model";
import { analyse } from "../pipeline";
import { readDates } from "../text/dates";
import { foldedWords, sentences } from "../text/sentences";
import { readArticleFile } from "./read-file";

function section(title: string, lines: readonly string[]): void {
  process.stdout.write(`\n── ${title} (${lines.length})\n${lines.map((line) => `${line}\n`).join("")}`);
}

const oneLine = (value: unknown): string => JSON.stringify(value);

function printExtraction(article: Article): void {
  const { passages, removed, ...about } = article;
  section(
    "article",
    Object.entries(about).map(([name, value]) => `${name}: ${oneLine(value)}`),
  );
  section(
    "passages",
    passages.map(({ role, offset, text }, at) => `${at} ${role} @${offset ?? "–"} ${text}`),
  );
  section(
    "set apart",
    removed.map(({ reason, text }) => `${reason}: ${text}`),
  );
}

function printText(article: Article): void {
  const pack = packFor(article.language);
  const short = new Set(foldedWords(pack.quantities.abbreviations));
  const each = <T>(
    read: (text: string) => readonly T[],
    show: (found: T, text: string) => string,
  ): string[] =>
    article.passages.flatMap(({ text }, at) => read(text).map((found) => `${at} ${show(found, text)}`));
  section(
    "sentences",
    each(
      (text) => sentences(text, short),
      ({ start, end }, text) => text.slice(start, end),
    ),
  );
  section(
    "dates",
    each(
      (text) => readDates(text, [pack.calendar]),
      ({ start, end, ...rest }, text) => `${text.slice(start, end)} ${oneLine(rest)}`,
    ),
  );
  section(
    "numbers",
    each((text) => readNumbers(text, pack), oneLine),
  );
}

function printAnalysis(article: Article): void {
  const { quantities, fingerprint } = analyse("subject", article);
  section("figures", quantities.map(oneLine));
  section(
    "fingerprint",
    Object.entries(fingerprint).map(([name, value]) => `${name}: ${oneLine(value)}`),
  );
}

async function main(args: readonly string[]): Promise<number> {
  const [file] = args;
  if (file === undefined || args.length > 1) {
    process.stderr.write("Usage: npm run debug -- FILE\n");
    return 2;
  }
  const { result } = await readArticleFile(file);
  if (result.state !== "article") {
    process.stderr.write(`${file}: ${oneLine(result)}\n`);
    return 1;
  }
  printExtraction(result.article);
  printText(result.article);
  printAnalysis(result.article);
  return 0;
}

export const exitCode: number = await main(process.argv.slice(2));
process.exitCode = exitCode;
