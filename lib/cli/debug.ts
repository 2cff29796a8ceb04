/** Prints every stage's output for one file, in the order of the pipeline. */
import { draftQuantities, type ReadPassage, readNumbers } from "../figures";

import { packFor } from "../languages";
import type { Article } from "../model";
import { analyse } from "../pipeline";
import type { TokenRange } from "../syntax";
import { readDates } from "../text/dates";
import { readArticle } from "../text/passage";
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

function printSyntax(article: Article): void {
  const drafted = draftQuantities(readArticle(article, packFor(article.language)));
  const words = ({ tokens, text }: ReadPassage, { from, to }: TokenRange) =>
    text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  section(
    "phrases",
    drafted.flatMap(({ passage }) =>
      passage.syntax.phrases.map((phrase) => {
        const { index, sort, head, complementOf, joinedTo } = phrase;
        const about = passage.tokens[head]?.text;
        return `${passage.index}.${index} [${words(passage, phrase)}] ${sort}, about "${about}", of ${complementOf ?? "–"}, joined to ${joinedTo ?? "–"}`;
      }),
    ),
  );
  section(
    "clauses",
    drafted.flatMap(({ passage }) =>
      passage.syntax.verbs.map((verb) => {
        const { voice, clause, isNegated, subject, objects, obliques } = verb;
        return `${passage.index} [${words(passage, verb)}] ${voice}, ${clause}${isNegated ? ", negated" : ""}: subject ${subject ?? "–"}, objects ${objects.join(" ") || "–"}, obliques ${obliques.join(" ") || "–"}`;
      }),
    ),
  );
  section(
    "decisions",
    drafted.flatMap(({ passage, drafts }) =>
      drafts.map(
        (draft) =>
          `${passage.index} "${passage.text.slice(draft.start, draft.end)}" ${draft.decisions.join("; ") || draft.notComparable || "–"}`,
      ),
    ),
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
  printSyntax(result.article);
  printAnalysis(result.article);
  return 0;
}

export const exitCode: number = await main(process.argv.slice(2));
process.exitCode = exitCode;
